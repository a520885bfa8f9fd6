/// The options of commands that are no field of an application.
public enum OptionWord: Hashable, Sendable {
  case db, lang, today, by, noColor, json, format, output, form, from, to, breakdown, dryRun, personal
  case source, folder, agency, numbers, onDay, year, file, status, overdue, dueWithin, text, topic, formats, listFormat,
    number, phrase

  public func summary(_ language: Language) -> String {
    switch (self, language) {
    case (.db, .zh): "台账文件（缺省：本文件夹或上级文件夹中的 foia.db）"
    case (.db, .en): "the ledger's file (else foia.db here or in a folder above)"
    case (.lang, .zh): "语言：zh 或 en"
    case (.lang, .en): "language: zh or en"
    case (.today, .zh): "指定“今天”的日期"
    case (.today, .en): "take this day for today"
    case (.by, .zh): "录入人姓名"
    case (.by, .en): "who records this"
    case (.noColor, .zh): "不用颜色"
    case (.noColor, .en): "no colours"
    case (.json, .zh): "输出 JSON"
    case (.json, .en): "print JSON"
    case (.format, .zh): "格式：text、md、csv、json、html"
    case (.format, .en): "format: text, md, csv, json, html"
    case (.phrase, .zh): "代码、名称、习惯叫法或报表序号"
    case (.phrase, .en): "a code, label, alias or number of the form"
    case (.listFormat, .zh): "格式：text 或 json"
    case (.listFormat, .en): "format: text or json"
    case (.number, .zh): "申请编号"
    case (.number, .en): "number of an application"
    case (.formats, .zh): "格式：csv 或 json"
    case (.formats, .en): "format: csv or json"
    case (.output, .zh): "写入文件（- 为标准输出）"
    case (.output, .en): "write to a file (- for standard output)"
    case (.form, .zh): "报表格式：2019 或 2021（缺省按年度）"
    case (.form, .en): "form: 2019 or 2021 (else by the year)"
    case (.from, .zh): "统计期的第一天"
    case (.from, .en): "first day of the period"
    case (.to, .zh): "统计期的最后一天"
    case (.to, .en): "last day of the period"
    case (.breakdown, .zh): "分列：kind（申请人类型）或 channel（申请方式）"
    case (.breakdown, .en): "columns: kind (of applicant) or channel"
    case (.dryRun, .zh): "只检查，不写入"
    case (.dryRun, .en): "check only, write nothing"
    case (.personal, .zh): "显示自然人姓名等个人信息"
    case (.personal, .en): "show the names of natural persons"
    case (.source, .zh): "从 JSON 文件读取各项（- 为标准输入）"
    case (.source, .en): "read the fields from a JSON file (- for standard input)"
    case (.folder, .zh): "台账所在文件夹（缺省：当前文件夹）"
    case (.folder, .en): "folder of the ledger (else the current one)"
    case (.agency, .zh): "机关名称，与年度报告署名一致"
    case (.agency, .en): "the agency's name, as it signs its report"
    case (.numbers, .zh): "申请编号（可以有多个）"
    case (.numbers, .en): "numbers of applications"
    case (.onDay, .zh): "答复日期，即落款日期（缺省：今天）"
    case (.onDay, .en): "date on the decision (else today)"
    case (.year, .zh): "年度"
    case (.year, .en): "year"
    case (.file, .zh): "文件（- 为标准输入）"
    case (.file, .en): "file (- for standard input)"
    case (.status, .zh): "办理状态"
    case (.status, .en): "status"
    case (.overdue, .zh): "只列逾期未答复的"
    case (.overdue, .en): "only what is overdue"
    case (.dueWithin, .zh): "只列N个工作日内到期的（含已逾期）"
    case (.dueWithin, .en): "only what is due within N working days, or overdue"
    case (.text, .zh): "在申请内容、申请人、编号中查找"
    case (.text, .en): "look for this in subjects, applicants and numbers"
    case (.topic, .zh): "命令或主题"
    case (.topic, .en): "a command or topic"
    }
  }

  /// How an operand is called in a usage line.
  public var operandName: String {
    switch self {
    case .numbers, .number: "NUMBER"
    case .folder: "FOLDER"
    case .file: "FILE"
    case .year: "YEAR"
    case .topic: "TOPIC"
    default: "TEXT"
    }
  }
}
