public import FoiaCalendar
public import FoiaCore

/// What `foia list` takes on its line.
public enum ListSyntax {
  /// The formats that the list can be written in.
  public enum Format: String, CaseIterable, Sendable { case text, json, html, xlsx }

  /// Which applications are wanted by how they stand.
  public enum WantedStatus: Sendable {
    /// Neither closed nor void.
    case open
    /// Open, and past the due date.
    case overdue
    case status(Status)
  }

  /// A text to look for in everything that `foia find` looks in, and in parts of numbers.
  public static let text = Operand(
    .optional, .verbatim(.text),
    FindSyntax.text.declaration.summary + Phrase(zh: "；也查编号的一部分", en: "; parts of numbers too"))
  /// Only applications with this status.
  public static let status = Option(
    "status", .wantedStatus,
    Phrase(
      zh: "办理状态；未办结写 open；导入后又撤销的只在 void 中列出",
      en: "status; open is what is not closed; only void lists undone imports"), in: .filter)
  /// Only applications by this kind of applicant.
  public static let kind = Option(.kind, short: "k", .choice(ApplicantKind.self), in: .filter)
  /// Only applications closed with this outcome.
  public static let outcome = Option(.outcome, .outcome, in: .filter)
  /// Only applications that came by this channel.
  public static let channel = Option(.channel, short: "c", .choice(Channel.self), in: .filter)
  /// Only applications received in this year.
  public static let year = Option("year", short: "y", .year, Phrase(zh: "年度", en: "year"), in: .filter)
  /// Only applications that this department handles.
  public static let unit = Option(
    .unit, .nameOrNothing, Phrase(zh: "承办单位（全称）", en: "handling unit (its whole name)"), in: .filter)
  /// Only applications that this officer handles.
  public static let officer = Option(
    .officer, .nameOrNothing, Phrase(zh: "承办人（全名）", en: "officer (the whole name)"),
    placeholder: Phrase(zh: "姓名", en: "NAME"), in: .filter)
  /// Only applications that are overdue and unanswered.
  public static let overdue = Flag("overdue", Phrase(zh: "只列逾期未答复的", en: "only what is overdue"), in: .filter)
  /// Only applications that are overdue now or were answered late.
  public static let late = Flag(
    "late", Phrase(zh: "只列已逾期和逾期答复的", en: "only what is overdue or was answered late"), in: .filter)
  /// Only applications due within so many working days, overdue ones included.
  public static let dueWithin = Option(
    "due-within", .days,
    Phrase(zh: "只列几个工作日内到期的（含已逾期）", en: "only what is due within so many working days, or overdue"),
    placeholder: Phrase(zh: "天数", en: "DAYS"), in: .filter)
  /// Which columns the list has, in their order.
  public static let columns = Option(
    "columns", .listColumns,
    Phrase(zh: "列出哪些列，按此顺序（JSON 不受影响）", en: "which columns, in this order (JSON has all)"), in: .output)
  /// What the list is ordered by.
  public static let order = Option(
    "sort", .listOrder,
    Phrase(zh: "按此排序；前面加 - 为倒序，如 -due", en: "the order; a dash before it reverses it, as in -due"), in: .output)
  /// The day whose state of the record is listed.
  public static let asOf = GeneralOptions.asOf
  /// The format of the list.
  public static let format = Option(
    "format", .code(Format.self, of: .format), Phrase(zh: "格式", en: "format"),
    placeholder: Phrase(zh: "格式", en: "FORMAT"), in: .output)
  /// The file that the list is written to.
  public static let output = GeneralOptions.output
  /// Whether the names of natural persons are shown in full.
  public static let personal = GeneralOptions.personal

  static let syntax = Syntax(
    [text],
    [
      status, kind, outcome, channel, year, unit, officer, overdue, late, dueWithin, asOf, columns, order, format,
      output, GeneralOptions.json, personal,
    ], [.apart([GeneralOptions.json], from: format)],
    examples: [
      Example(
        Phrase(zh: "foia list --status open 征地", en: "foia list --status open subsidies"),
        Phrase(zh: "未办结的申请中含有“征地”的", en: "what is open and has 'subsidies' in it")),
      Example(
        Phrase(
          zh: "foia list --due-within 5 --sort due --columns 编号,答复期限,承办人,申请内容",
          en: "foia list --due-within 5 --sort due --columns number,due,officer,subject"),
        Phrase(zh: "5个工作日内到期和已逾期的，先到期的在前", en: "due within five working days or overdue, the first due first")),
      Example(
        Phrase(
          zh: "foia list --year 2025 --outcome 不存在 -o 台账.xlsx",
          en: "foia list --year 2025 --outcome unable-not-held -o ledger.xlsx"),
        Phrase(zh: "2025年收到、本机关不掌握的，写成工作表", en: "a sheet of what was received in 2025 and not held")),
    ])
}

extension ValueType where Value == [ListColumn] {
  fileprivate static var listColumns: Self {
    Self(.choice(.listColumn)) { text, _ throws(ReadingFault) in try ListColumn.columns(reading: text) }
  }
}

extension ValueType where Value == ListOrder {
  fileprivate static var listOrder: Self {
    Self(.choice(.listOrder)) { text, _ throws(ReadingFault) in try ListOrder(reading: text) }
  }
}

extension ValueType where Value == ListSyntax.WantedStatus {
  fileprivate static var wantedStatus: Self {
    Self(.choice(.status)) { text, _ throws(ReadingFault) in
      if Status.meansOpen(text) { return .open }
      return Status.meansOverdue(text) ? .overdue : .status(try Status(reading: text))
    }
  }
}
