public import FoiaCalendar
public import FoiaCore

/// What `foia confirm` takes on its line.
public enum ConfirmSyntax {
  /// The applications whose receipt is confirmed.
  public static let numbers = GeneralOptions.numbers
  /// The day on which receipt was confirmed with the applicant.
  public static let on = Option(
    .on, .confirmationDay, Phrase(zh: "与申请人确认的日期", en: "day on which it was confirmed"),
    question: Phrase(zh: "与申请人确认的日期", en: "day on which it was confirmed"))

  static let syntax = Syntax(
    [numbers], [on, GeneralOptions.dryRun, GeneralOptions.json], records: true,
    examples: [
      Example(
        Phrase(zh: "foia confirm 1 --on 3月5日", en: "foia confirm 1 --on 3-5"),
        Phrase(zh: "3月5日与申请人确认，答复期限由此起算", en: "confirmed on 5 March, from which the time for the answer runs")),
      Example(
        Phrase(zh: "foia confirm 1 --on 今天", en: "foia confirm 1 --on today"), Phrase(zh: "今天确认", en: "confirmed today")
      ),
    ])
}
