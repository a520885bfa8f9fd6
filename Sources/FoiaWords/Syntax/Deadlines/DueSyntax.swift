public import FoiaCore

/// What `foia due` takes on its line.
public enum DueSyntax {
  /// The application whose deadline is shown; without it all open ones are listed.
  public static let number = Operand(.optional, .number, GeneralOptions.number.declaration.summary)
  /// Only deadlines within so many working days.
  public static let within = Option(
    "within", .days, Phrase(zh: "只列几个工作日内到期的", en: "what is due within so many working days"),
    placeholder: Phrase(zh: "天数", en: "DAYS"))
  /// Whether to prove the date by its steps.
  public static let why = Flag("why", Phrase(zh: "列出计算依据", en: "prove the date day by day"))
  /// Whether the proof has a line for every day.
  public static let all = Flag("all", Phrase(zh: "逐日列出", en: "a line for every day"))
  /// A calendar file to write the deadlines to.
  public static let ics = Option(
    "ics", .output, Phrase(zh: "写成日历文件（.ics）", en: "write a calendar file (.ics)"), in: .output)

  static let syntax = Syntax(
    [number], [within, why, all, ics, GeneralOptions.grouping, GeneralOptions.json],
    [
      .without(number, [within, ics, GeneralOptions.grouping], told: number.declaration.summary),
      .with(number, [why, all], told: number.declaration.summary),
    ],
    examples: [
      Example("foia due --within 5", Phrase(zh: "5个工作日内到期的", en: "what is due within five working days")),
      Example("foia due 1 --why", Phrase(zh: "第1号的期限是怎么算出来的", en: "how the due date of number 1 comes about")),
      Example(
        Phrase(zh: "foia due --ics 期限.ics", en: "foia due --ics deadlines.ics"),
        Phrase(zh: "写成日历文件，供日历软件订阅", en: "a file that calendar programs read")),
    ])
}
