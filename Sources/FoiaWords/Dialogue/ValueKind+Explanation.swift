public import FoiaCore

extension ValueKind {
  /// How a value of this kind can be written, for a person who asks with `?`; empty where anything goes.
  public var explanation: Phrase {
    switch self {
    case .date:
      Phrase(
        zh: "日期可写 2025-03-03、25.3.3、3月3日（今年）、今天、昨天、前天",
        en: "a date such as 2025-03-03, 3-3 (this year), today or yesterday")
    case .limit:
      Phrase(
        zh: "期限可写日期、明天，或 +15（其后第15个工作日）",
        en: "a date, tomorrow, or +15 for fifteen working days after the event")
    case .year, .years: Phrase(zh: "年度可写 2025", en: "a year such as 2025")
    case .quarter: Phrase(zh: "季度可写 2025-1", en: "a quarter such as 2025-1")
    case .month: Phrase(zh: "月份可写 2025-03、本月、上月", en: "a month such as 2025-03, this or last")
    case .number:
      Phrase(zh: "编号可写 12（今年）、2024-12", en: "a number such as 12 (this year) or 2024-12")
    case .handle: Phrase(zh: "记录号即办理记录中的 #14，可写 14", en: "the handle of an entry in the log: #14 or 14")
    case .amount: Phrase(zh: "金额以元计，也可写 3.5万元", en: "an amount in yuan, such as 1200 or 12.50")
    case .count: Phrase(zh: "写数字，如 20", en: "a whole number, such as 20")
    case .outcome:
      Phrase(
        zh: "办理结果可写名称、习惯叫法或报表序号（如 三5）；全部见 \(CommandHint(.outcomes).zh)",
        en: "an outcome by its name, code or number of the form (3.5); all of them: \(CommandHint(.outcomes).en)")
    case .choice, .code: Phrase(zh: "写序号、名称或代码", en: "its number in the list, its name or its code")
    case .file, .output: Phrase(zh: "写文件的路径", en: "the path of a file")
    case .folder: Phrase(zh: "写文件夹的路径", en: "the path of a folder")
    case .text, .name:
      Phrase(
        zh: "照原文写；方向键、Home、End 移动，Ctrl-W 删一个词，Ctrl-C 取消",
        en: "any text; arrows, Home and End move, Ctrl-W deletes a word, Ctrl-C cancels")
    case .hash, .rule, .figures, .row, .column, .command: .empty
    }
  }
}
