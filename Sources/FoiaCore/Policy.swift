public import FoiaCalendar

/// The numbers of the job, each with its source; where no official text was found, the decision and its reason.
public enum Policy {
  /// Days for the answer, in working days from the day after receipt. Regulation art. 33 para. 2.
  public static let answerWithin = 20

  /// Working days from the day after receipt in which to ask for clarification. Regulation art. 30.
  public static let askClarificationWithin = 7

  /// Receipts before the first Regulation came into force are taken for typing errors.
  public static let earliestReceipt = Day(literal: 2008_05_01)

  /// From this report year on the form of 国办公开办函〔2021〕30号 is used, before it that of 〔2019〕60号.
  public static let firstYearOfForm2021 = 2021
}
