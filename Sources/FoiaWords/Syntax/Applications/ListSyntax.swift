public import FoiaCalendar
public import FoiaCore

/// `foia list`
public enum ListSyntax {
  public enum Format: String, CaseIterable, Sendable { case text, json, html, xlsx }

  /// Which applications are wanted by how they stand.
  public enum WantedStatus: Sendable {
    /// Neither closed nor void.
    case open
    case status(Status)
  }

  public static let text = Operand(
    .optional, .verbatim(.text),
    Phrase(zh: "在申请内容、申请人、编号中查找", en: "look for this in subjects, applicants and numbers"))
  public static let status = Option(
    "status", .wantedStatus, Phrase(zh: "办理状态；未办结写 open", en: "status; open is what is not closed"), in: .filter)
  public static let kind = Option(.kind, short: "k", .choice(ApplicantKind.self), in: .filter)
  public static let outcome = Option(.outcome, .outcome, in: .filter)
  public static let channel = Option(.channel, short: "c", .choice(Channel.self), in: .filter)
  public static let year = Option("year", short: "y", .year, Phrase(zh: "年度", en: "year"), in: .filter)
  public static let unit = Option(.unit, .nameOrNothing, in: .filter)
  public static let overdue = Flag("overdue", Phrase(zh: "只列逾期未答复的", en: "only what is overdue"), in: .filter)
  public static let dueWithin = Option(
    "due-within", .days,
    Phrase(zh: "只列几个工作日内到期的（含已逾期）", en: "only what is due within so many working days, or overdue"),
    placeholder: Phrase(zh: "天数", en: "DAYS"), in: .filter)
  public static let asOf = GeneralOptions.asOf
  public static let format = Option(
    "format", .code(Format.self, of: .format), Phrase(zh: "格式", en: "format"),
    placeholder: Phrase(zh: "格式", en: "FORMAT"), in: .output)
  public static let output = GeneralOptions.output
  public static let personal = GeneralOptions.personal

  static let syntax = Syntax(
    [text],
    [
      status, kind, outcome, channel, year, unit, overdue, dueWithin, asOf, format, output, GeneralOptions.json,
      personal,
    ], [.apart([GeneralOptions.json], from: format)],
    examples: [
      Example(
        Phrase(zh: "foia list --status open 征地", en: "foia list --status open subsidies"),
        Phrase(zh: "未办结的申请中含有“征地”的", en: "what is open and has 'subsidies' in it")),
      Example("foia list --due-within 5", Phrase(zh: "5个工作日内到期和已逾期的", en: "due within five working days, or overdue")),
      Example(
        Phrase(
          zh: "foia list --year 2025 --outcome 不存在 -o 台账.xlsx",
          en: "foia list --year 2025 --outcome unable-not-held -o ledger.xlsx"),
        Phrase(zh: "2025年收到、本机关不掌握的，写成工作表", en: "a sheet of what was received in 2025 and not held")),
    ])
}

extension ValueType where Value == ListSyntax.WantedStatus {
  fileprivate static var wantedStatus: Self {
    Self(.choice(.status)) { text, _ throws(ReadingFault) in
      Status.meansOpen(text) ? .open : .status(try Status(reading: text))
    }
  }
}
