public import FoiaCalendar
public import FoiaCore

/// What `foia extend` takes on its line.
public enum ExtendSyntax {
  /// The applications whose time is extended.
  public static let numbers = GeneralOptions.numbers
  /// By how many working days the time is extended.
  public static let days = Option(.days, .extensionDays, placeholder: Phrase(zh: "天数", en: "DAYS"))
  /// The day that the time is extended to.
  public static let until = Option(.until, .limit)
  /// Who approved the extension.
  public static let approvedBy = Option(.approvedBy, .name)
  /// The day on which the applicant was notified of the extension.
  public static let notified = Option(.notified, .pastDay)
  /// Why the time is extended.
  public static let reason = GeneralOptions.reason

  static let syntax = Syntax(
    [numbers], [days, until, approvedBy, notified, reason, GeneralOptions.dryRun, GeneralOptions.json],
    [.exactlyOne([days, until])],
    records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia extend 1 --days 20 --approved-by 赵六 --notified 3月28日 --reason 内容较多",
          en: "foia extend 1 --days 20 --approved-by 'Zhao Liu' --notified 3-28 --reason 'much to go through'"),
        Phrase(zh: "延长20个工作日", en: "twenty working days more")),
      Example(
        Phrase(zh: "foia extend 1 --until 4月15日 --notified 3月28日", en: "foia extend 1 --until 4-15 --notified 3-28"),
        Phrase(zh: "延至4月15日", en: "until 15 April")),
    ])
}
