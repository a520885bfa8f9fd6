public import FoiaCalendar
public import FoiaCore

/// What `foia defer` takes on its line.
public enum DeferSyntax {
  /// The application whose answer is deferred.
  public static let number = GeneralOptions.number
  /// The day that the answer is put off to.
  public static let until = Option(.until, .limit)
  /// The day on which the applicant was notified of the deferral.
  public static let notified = Option(.notified, .pastDay)
  /// Why the answer is deferred.
  public static let reason = GeneralOptions.reason

  static let syntax = Syntax(
    [number], [until, notified, reason, GeneralOptions.json], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia defer 1 --until 6月30日 --notified 3月28日 --reason 数量频次超过合理范围",
          en: "foia defer 1 --until 6-30 --notified 3-28 --reason 'far more than is reasonable'"),
        Phrase(zh: "延迟到6月30日答复", en: "answer by 30 June")),
      Example(
        Phrase(
          zh: "foia defer 1 --until +40 --notified 今天 --reason 申请量过大",
          en: "foia defer 1 --until +40 --notified today --reason 'too many applications'"),
        Phrase(zh: "告知后40个工作日内答复", en: "answer within forty working days of the notice")),
    ])
}
