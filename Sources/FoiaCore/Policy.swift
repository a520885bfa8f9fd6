public import FoiaCalendar

/// The numbers and choices of the job, each with its source; where no official text was found ([D]), the decision and
/// its reason, so that each can be changed in this one place.
public enum Policy {
  // The answer --------------------------------------------------------------------------------------------------

  /// Days for the answer, in working days from the day after receipt. Regulation art. 33 para. 2.
  public static let answerWithin = 20

  /// The working days that extensions may add in all. Regulation art. 33 para. 2.
  public static let extensionLimit = 20

  /// Whether extensions and deferrals end when a clarification or a payment starts the clock anew. [D] They prolong the
  /// count they were approved in; the new count is full again, and approving it again is the careful reading.
  public static let restartEndsExtensions = true

  /// [D] A deferral (art. 35) has no statutory maximum; past twice the ordinary time it is remarked on.
  public static let deferralRemarkedAfter = 40

  // Clarification -----------------------------------------------------------------------------------------------

  /// Working days from the day after receipt in which to ask for clarification. Regulation art. 30.
  public static let askClarificationWithin = 7

  /// Whether a clarification asked after that still starts the clock anew. [D] The Regulation ties the restart to the
  /// request, not to its being in time; since courts may see it otherwise, the date without it stays visible.
  public static let lateClarificationRestarts = true

  /// Whether asking for the reasons of excessive applications stops the clock as asking for clarification does. [D] Art. 35
  /// does not say so; some provinces treat it as a clarification.
  public static let reasonsStopTheClock = false

  // Consultation ------------------------------------------------------------------------------------------------

  /// Working days from service for a third party's or a co-producing agency's opinion. Regulation art. 32 and 34.
  public static let opinionWithin = 15

  /// The working days from service that such a consultation keeps out of the count at most. [D] Art. 33 para. 3 keeps
  /// out only the time needed, and more than the party has is not needed.
  public static let consultationExcludedWithin = opinionWithin

  /// After so many working days a consultation of another agency is remarked on. [D] The Regulation gives it no limit;
  /// the one of art. 32 and 34 is the measure.
  public static let agencyRemarkedAfter = opinionWithin

  /// Whether a consultation still open when a clarification or a payment starts the clock anew goes on keeping days out.
  /// [D] The party's time runs whatever the applicant does.
  public static let consultationOutlastsRestart = true

  // Fees --------------------------------------------------------------------------------------------------------

  /// Working days from service of the notice for paying. 国办函〔2020〕109号.
  public static let payWithin = 20

  // Receipt -----------------------------------------------------------------------------------------------------

  /// A day set further ahead than so many years is taken for a typing error.
  public static let limitWithinYears = 5

  /// Receipts before the first Regulation came into force are taken for typing errors.
  public static let earliestReceipt = Day(literal: 2008_05_01)

  /// The channels whose receipt both sides confirm, so that an application can be logged with its arrival alone; until it is
  /// confirmed the clock runs from the arrival. Regulation art. 31 for letters, platforms and fax. [D] E-mail goes as
  /// platforms do. What a platform says (提交成功) may be taken for the confirmation, after 指导案例26号; a spoken application is
  /// received the day its filled-in form is confirmed, and so is never only arrived.
  public static let confirmedChannels: Set<Channel> = [.letter, .online, .email, .fax]

  /// Working days in which the receipt of what came online, by e-mail or fax is to be confirmed. [D] Art. 31 wants
  /// letters confirmed the same day; what arrives at night cannot be.
  public static let confirmOnlineWithin = 1

  // The day's work ----------------------------------------------------------------------------------------------

  /// Working days before the due date by which a department is to be done, unless told another day. [D] A week for
  /// review, signature and dispatch.
  public static let internalDueBefore = 5

  /// What is due within so many working days stands in the morning view. [D] The same week.
  public static let dueSoonWithin = 5

  /// In the last so many working days of the time for asking for clarification, the morning view reminds of it. [D]
  public static let clarificationReminderWithin = 2

  // The table ---------------------------------------------------------------------------------------------------

  /// By when departments publish the report of the year before. Regulation art. 49.
  public static let reportByDepartments = (month: 1, day: 31)

  /// By when governments publish theirs. Regulation art. 50.
  public static let reportByGovernments = (month: 3, day: 31)

  /// From so many figures that are not 0 on a group of outcomes that is the same as last year's is taken for a stale copy. [D]
  /// Fewer are the same by chance.
  public static let staleBlockFigures = 3

  /// From which application of one applicant in a month on each is remarked on: 国办函〔2020〕109号 charges from there.
  public static let manyInMonth = 11

  // Remedies ----------------------------------------------------------------------------------------------------

  /// Since this day a refusal under art. 14 to 16 must go to review before a suit. 行政复议法 art. 23, as revised.
  public static let reviewFirstSince = Day(literal: 2024_01_01)

  /// Working days, since the day above, in which the agency answers a review organ after its letter came. 行政复议法 art. 48 and 88,
  /// as revised; before, as many days of the calendar (art. 23 as it was).
  public static let answerReviewWithin = 10

  /// Days in which the agency answers a court after the copy of the claim came. 行政诉讼法 art. 67.
  public static let answerSuitWithinDays = 15

  /// By when the agency answers the organ. A last day that is none of work gives way to the next that is (民诉法 art. 85).
  static func answerDue(to way: DisputeWay, filed: Day, by calendar: WorkCalendar) -> Day {
    if way == .review, filed >= reviewFirstSince { return calendar.workingDay(answerReviewWithin, after: filed) }
    let days = way == .review ? answerReviewWithin : answerSuitWithinDays
    return calendar.workingDay(1, after: filed.advanced(by: days - 1))
  }

  /// Days for applying for review, from the day the answer is known. 行政复议法 art. 20.
  public static let reviewWithinDays = 60

  /// Months for suing directly. 行政诉讼法 art. 46.
  public static let suitWithinMonths = 6

  /// Days for suing after a review. 行政诉讼法 art. 45.
  public static let suitAfterReviewWithinDays = 15
}
