public import FoiaCore

/// The options of commands that are no field of an application.
public enum OptionWord: Hashable, Sendable {
  case db, lang, today, by, noColor, json, format, output, form, from, to, breakdown, dryRun, personal
  case source, folder, agency, numbers, onDay, year, file, status, overdue, dueWithin, text, topic, formats, listFormat,
    number, phrase
  case asOf, filed, place, amend, figuresFile, filingWaiver, rulesAndYear, strict, full, head, ruleList, waive,
    rebuild, yearOrNumber, cell, waivedFinding
  /// A row of section two.
  case disclosure(DisclosureItem)
  case fullReport, reportText, draft, nilReturn, disclosureRows, disputeHandle
  case review, suit, suitAfterReview, numbersOrHandle, allDisputes, ofYear, setYear, disputeSubject, decisionNumber,
    figuresSource
  case years, quarter, charts
  case thirdParty, waiver, entry, quote, all, why, within, icsFile, letter, grouping, calendarAct, addedFile

  public func summary(_ language: Language) -> String {
    let zh = language == .zh
    return switch self {
    case .db: zh ? "台账文件（缺省：本文件夹或上级文件夹中的 foia.db）" : "the ledger's file (else foia.db here or in a folder above)"
    case .lang: zh ? "语言：zh 或 en" : "language: zh or en"
    case .today: zh ? "指定“今天”的日期" : "take this day for today"
    case .by: zh ? "录入人姓名" : "who records this"
    case .noColor: zh ? "不用颜色" : "no colours"
    case .json: zh ? "输出 JSON" : "print JSON"
    case .format: zh ? "格式：text、md、csv、json、html、docx、xlsx" : "format: text, md, csv, json, html, docx, xlsx"
    case .phrase: zh ? "代码、名称、习惯叫法或报表序号" : "a code, label, alias or number of the form"
    case .listFormat: zh ? "格式：text、json、html、xlsx" : "format: text, json, html, xlsx"
    case .number: zh ? "申请编号" : "number of an application"
    case .formats: zh ? "格式：csv 或 json" : "format: csv or json"
    case .output: zh ? "写入文件（- 为标准输出）" : "write to a file (- for standard output)"
    case .form: zh ? "报表格式：2019 或 2021（缺省按年度）" : "form: 2019 or 2021 (else by the year)"
    case .from: zh ? "统计期的第一天" : "first day of the period"
    case .to: zh ? "统计期的最后一天" : "last day of the period"
    case .breakdown: zh ? "分列：kind（申请人类型）或 channel（申请方式）" : "columns: kind (of applicant) or channel"
    case .dryRun: zh ? "只检查，不写入" : "check only, write nothing"
    case .personal: zh ? "显示自然人姓名等个人信息" : "show the names of natural persons"
    case .source: zh ? "从 JSON 文件读取各项（- 为标准输入）" : "read the fields from a JSON file (- for standard input)"
    case .folder: zh ? "台账所在文件夹（缺省：当前文件夹）" : "folder of the ledger (else the current one)"
    case .agency: zh ? "机关名称，与年度报告署名一致" : "the agency's name, as it signs its report"
    case .numbers: zh ? "申请编号（可以有多个）" : "numbers of applications"
    case .onDay: zh ? "答复日期，即落款日期（缺省：今天）" : "date on the decision (else today)"
    case .year: zh ? "年度" : "year"
    case .file: zh ? "文件（- 为标准输入）" : "file (- for standard input)"
    case .status: zh ? "办理状态" : "status"
    case .overdue: zh ? "只列逾期未答复的" : "only what is overdue"
    case .dueWithin: zh ? "只列N个工作日内到期的（含已逾期）" : "only what is due within N working days, or overdue"
    case .text: zh ? "在申请内容、申请人、编号中查找" : "look for this in subjects, applicants and numbers"
    case .disclosure(let item): item.optionSummary(language)
    case .disclosureRows: zh ? "要录入的数据，如 --licensing 5；或 --from 文件" : "the figures, as in --licensing 5, or --from FILE"
    case .disputeHandle: zh ? "复议诉讼的记录号，如 '#14'" : "the handle of a review or suit, like '#14'"
    case .nilReturn: zh ? "零报告：全年没有申请" : "a nil return: a year without applications"
    case .fullReport: zh ? "整份年度报告：六个部分的文字和三张表" : "the whole report: the text of its six sections and three tables"
    case .reportText:
      zh ? "文字稿（缺省：台账旁的 report-年度.txt）" : "the file of its text (else report-YEAR.txt beside the ledger)"
    case .draft: zh ? "起草文字稿，写入台账旁的 report-年度.txt" : "begin the text, in report-YEAR.txt beside the ledger"
    case .review: zh ? "行政复议" : "an administrative review"
    case .suit: zh ? "未经复议直接起诉" : "a suit without a review before it"
    case .suitAfterReview: zh ? "复议后起诉" : "a suit after a review"
    case .numbersOrHandle:
      zh
        ? "涉及的申请编号（可以有多个，可以没有）；或复议诉讼的记录号，如 '#14'"
        : "the applications concerned (any number of them); or the handle of a dispute, like '#14'"
    case .allDisputes: zh ? "列出全部，含已审结的" : "list all of them, concluded ones too"
    case .ofYear: zh ? "列出计入某年度报告的" : "list those that count in a year's report"
    case .setYear: zh ? "年度；录入用 set 年度" : "a year; to type figures in: set YEAR"
    case .disputeSubject: zh ? "事由：不涉及本台账的申请时写明" : "what it is about, where that is no application of the ledger"
    case .decisionNumber: zh ? "复议决定书或裁判文书的文号" : "the number of the decision or judgement"
    case .figuresSource: zh ? "从 JSON 文件读取（- 为标准输入）" : "read them from a JSON file (- for standard input)"
    case .thirdParty:
      zh
        ? "第三方名称（写 - 则从标准输入读取，不留在命令行上）"
        : "name of the third party (- reads it from standard input, off the command line)"
    case .waiver: zh ? "依据不全仍予办结的理由" : "why it is closed although its ground is missing"
    case .entry: zh ? "征求意见的记录号，如 #14" : "handle of the consultation, like #14"
    case .quote: zh ? "只计算费用，不登记" : "only say what it would cost"
    case .all: zh ? "逐日列出" : "a line for every day"
    case .why: zh ? "列出计算依据" : "prove the date day by day"
    case .within: zh ? "只列N个工作日内到期的" : "what is due within N working days"
    case .icsFile: zh ? "写成日历文件（.ics）" : "write a calendar file (.ics)"
    case .letter: zh ? "列出答复书或告知书应载明的内容" : "print what the reply or notice must contain"
    case .grouping: zh ? "分组：unit（承办单位）" : "group by: unit"
    case .calendarAct: zh ? "年度；或 add 文件" : "a year; or add FILE"
    case .addedFile: zh ? "“add 文件”" : "file to add (add FILE)"
    case .asOf: zh ? "按某日当时的记录" : "as the record stood on that day"
    case .filed: zh ? "打印定稿存档的表" : "print the table as it was filed"
    case .place:
      zh
        ? "申请编号，其后是项目和内容（可有多对），如 kind business；某条记录的项目写 #14.sent；复议诉讼直接写记录号，如 '#14' filed 3月5日"
        : "number, then fields and values in pairs, as in kind business; of an entry: #14.sent; of a review or suit its handle, as in '#14' filed 3-5"
    case .amend: zh ? "再次定稿的理由" : "why the year is filed again"
    case .figuresFile:
      zh
        ? "已公布的表（JSON 或 CSV，- 为标准输入）"
        : "the table that was published (JSON or CSV, - for standard input)"
    case .filingWaiver: zh ? "有错误仍予定稿的理由" : "why it is filed although errors stand"
    case .rulesAndYear:
      zh
        ? "年度、规则代码（缺省：全部）；与 --waive 同用时为规则代码和对象"
        : "a year, codes of rules (else all); with --waive a rule and its subject"
    case .strict: zh ? "提醒也算未通过" : "warnings count too"
    case .full: zh ? "逐页核对数据库文件（较慢）" : "compare every page of the file (slower)"
    case .head: zh ? "核对另行记下的记录校验码" : "compare with a head that was noted outside"
    case .ruleList: zh ? "列出全部核查规则" : "list all rules"
    case .waive: zh ? "说明理由，放行一项核查问题" : "let a finding pass, with --reason"
    case .rebuild: zh ? "按办理记录重建查询用的表" : "make the derived tables anew from the log"
    case .years:
      zh
        ? "年度（可以有多个，也可写 2022-2024；缺省：今年，一至三月为上年）"
        : "years side by side, also 2022-2024 (else this year; from January to March last year)"
    case .quarter: zh ? "季度，如 2025-1：与本年累计并列" : "a quarter, like 2025-1, beside the year so far"
    case .charts: zh ? "附统计图（格式为 html 或 text）" : "with charts (in html or text)"
    case .cell: zh ? "行和列，如 foia why 2024 予以公开 自然人" : "row and column, as in foia why 2024 granted person"
    case .waivedFinding:
      zh
        ? "规则代码和对象，如 foia check --waive T4 2024:carried-in:person --reason 理由"
        : "a rule and its subject, as in foia check --waive T4 2024:carried-in:person --reason REASON"
    case .yearOrNumber: zh ? "年度、行、列；或申请编号" : "year, row and column; or the number of an application"
    case .topic: zh ? "命令或主题" : "a command or topic"
    }
  }

  /// How an operand is called in a usage line.
  public var operandName: String {
    switch self {
    case .numbers, .number: "NUMBER"
    case .folder: "FOLDER"
    case .file: "FILE"
    case .year: "YEAR"
    case .years: "YEAR…"
    case .calendarAct: "YEAR | add FILE"
    case .topic: "TOPIC"
    case .numbersOrHandle: "NUMBER | #HANDLE"
    case .setYear: "YEAR | set YEAR"
    case .place: "NUMBER|#HANDLE FIELD VALUE"
    case .yearOrNumber: "YEAR ROW COLUMN | NUMBER"
    case .rulesAndYear: "YEAR | RULE | RULE SUBJECT"
    default: "TEXT"
    }
  }
}
