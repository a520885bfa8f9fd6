internal import FoiaCalendar
public import FoiaCore

extension ImportProblem {
  /// What is wrong with the line, which stands before it, and the way out: `第3行：…` · `line 3: …`.
  public var text: FaultText { reason.text.after(Phrase(zh: "第\(line)行：", en: "line \(line): ")) }

  /// The problem and the way out as one sentence.
  public var sentence: Phrase { text.sentence }
}

extension ImportProblem.Reason {
  /// How many columns that nobody knows are named; a file of another kind may have any number.
  private static let mostColumns = 12

  /// What is wrong with a line, and the way out.
  var text: FaultText {
    switch self {
    case .reading(_, .empty(let field)), .reading(_, .missing(let field)):
      return FaultText(
        zh: "\(field.rawValue)（\(field.name.zh)）不能为空", en: "\(field.rawValue) must not be empty")
    case .reading(let field?, let fault):
      return fault.maskedAsCell.text.after(Phrase(zh: "\(field.rawValue)：", en: "\(field.rawValue): "))
    case .reading(nil, let fault): return fault.maskedAsCell.text
    case .rule(.numberTaken(let number)):
      return FaultText(zh: "编号 \(number) 台账中已有", en: "the number \(number) is in the ledger already")
    case .rule(let violation): return violation.text
    case .missingColumns(let fields, let header):
      let columns = fields.map { Phrase(both: $0.rawValue) }.joined(zh: "、", en: ", ")
      return FaultText(
        zh: "缺少列 \(columns.zh)", en: "missing columns \(columns.en)",
        wayOut: Phrase(zh: "表头应为 \(header)", en: "the header is \(header)"))
    case .unknownColumns(let names):
      let columns = names.prefix(Self.mostColumns).map { Phrase(both: Mask.echoed($0)) }.joined(zh: "、", en: ", ")
      let more = names.count - Self.mostColumns
      let rest = more > 0 ? Phrase(zh: "，另有\(more)列", en: " and \(more) more") : .empty
      return FaultText(zh: "无法识别的列：\(columns.zh)\(rest.zh)", en: "unknown columns: \(columns.en)\(rest.en)")
    case .doubleColumn(let field):
      return FaultText(zh: "列 \(field.rawValue) 重复", en: "the column \(field.rawValue) stands there twice")
    case .fieldCount(let found, let expected):
      return FaultText(
        zh: "有\(found)个字段，应为\(expected)个", en: "\(found) fields instead of \(expected)",
        wayOut: Phrase(zh: "请检查逗号和引号", en: "check commas and quotes"))
    case .unclosedQuote: return FaultText(zh: "引号未闭合", en: "a quote is opened and never closed")
    case .strayQuote:
      return FaultText(
        zh: "引号位置不对", en: "a quote in the wrong place",
        wayOut: Phrase(
          zh: "含引号的字段须整体加引号，其中的引号写两次", en: "quote the whole field and double the quotes within"))
    case .notUTF8:
      return FaultText(
        zh: "不是 UTF-8 编码", en: "not UTF-8",
        wayOut: Phrase(zh: "请另存为 CSV UTF-8 后再导入", en: "save the file as CSV UTF-8 and import it again"))
    case .rowTooLong(let limit):
      return FaultText(
        zh: "一行超过\(limit)字节", en: "a row of more than \(limit) bytes",
        wayOut: Phrase(zh: "请检查引号", en: "check the quotes"))
    case .neitherYesNorNo(let field):
      return FaultText(
        zh: "\(CanonicalLedger.name(of: field))（\(field.name.zh)）既不是“是”也不是“否”",
        en: "\(CanonicalLedger.name(of: field)) is neither yes nor no",
        wayOut: Phrase(zh: "请写 yes 或 no", en: "write yes or no"))
    case .dayTooEarly(let field, let day, let earlier, let before):
      return FaultText(
        zh: "\(field.name.zh)\(day.inChinese)早于\(earlier.name.zh)\(before.inChinese)",
        en: "the \(field.name.en), \(day.iso), is before the \(earlier.name.en), \(before.iso)",
        wayOut: Phrase(zh: "请核对两个日期", en: "check both dates"))
    case .withoutAnswer(let field):
      let column = CanonicalLedger.name(of: field)
      return FaultText(
        zh: "有\(column)（\(field.name.zh)）而没有答复", en: "there is a value in \(column) but no answer",
        wayOut: Phrase(
          zh: "请填写 \(Field.closed.rawValue) 和 \(Field.outcome.rawValue)",
          en: "fill in \(Field.closed.rawValue) and \(Field.outcome.rawValue)"))
    case .masked:
      let export = CommandHint(.export, .flag(ExportSyntax.personal))
      return FaultText(
        zh: "姓名已遮盖，是遮盖后导出的文件", en: "the name is masked, as in a masked export",
        wayOut: Phrase(zh: "请用 \(export.zh) 重新导出", en: "export it again with \(export.en)"))
    case .tooManyFields(let limit):
      return FaultText(
        zh: "一行超过\(limit)个字段", en: "a row of more than \(limit) fields",
        wayOut: Phrase(zh: "请检查逗号", en: "check the commas"))
    case .numberTwice(let number, let first):
      return FaultText(zh: "编号 \(number) 与第\(first)行重复", en: "the number \(number) stands in line \(first) already")
    case .emptyFile(let header):
      return FaultText(
        zh: "文件是空的", en: "the file is empty",
        wayOut: Phrase(zh: "第一行应为表头 \(header)", en: "its first line is the header \(header)"))
    case .noRows:
      return FaultText(
        zh: "表头之下没有日期", en: "there are no days below the header",
        wayOut: Phrase(zh: "每行写一天", en: "write one a line"))
    case .dayTwice(let day, let first):
      return FaultText(zh: "日期 \(day.iso) 与第\(first)行重复", en: "the day \(day.iso) stands in line \(first) already")
    case .dayOutsideYear(let day, let year):
      return FaultText(
        zh: "\(day.iso) 不属于\(year)年放假安排", en: "\(day.iso) is no day that the notice for \(year) arranges",
        wayOut: Phrase(
          zh: "应在\(year - 1)年12月至\(year + 1)年1月之间", en: "from December \(year - 1) to January \(year + 1)"))
    case .noDayInYear(let year):
      let option = CalendarSyntax.year.flag
      return FaultText(
        zh: "没有\(year)年的日期", en: "no day lies in \(year)",
        wayOut: Phrase(zh: "请核对 \(option)", en: "check \(option)"))
    case .noNotice:
      let notice = CalendarSyntax.notice.usage
      return FaultText(
        zh: "没有通知文号", en: "the notice is not named",
        wayOut: Phrase(
          zh: "请加 \(notice.zh)，或在 notice 列写明", en: "add \(notice.en), or write it in the column notice"))
    case .notice(let problem): return problem.text
    }
  }
}

extension ReadingFault {
  /// The same of a cell in a file of rows, which may hold what belongs into another column.
  fileprivate var maskedAsCell: ReadingFault {
    switch self {
    case .noSuchDay, .otherWeekday: masked { text, _ in Mask.cell(text, isDate: true) }
    // A file of days off has no column of persons.
    case .unknown(.dayKind, _, _): self
    default: masked { text, _ in Mask.cell(text) }
    }
  }
}
