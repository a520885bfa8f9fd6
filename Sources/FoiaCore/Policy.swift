public import FoiaCalendar

/// The time limits and choices that the program applies, each with its source. Where no official text was found ([D]),
/// the decision and its reason are written here, so that each can be changed in this one place.
public enum Policy {
  // The answer --------------------------------------------------------------------------------------------------

  /// Working days for the answer, counted from the day after receipt. Regulation art. 33 para. 2.
  public static let answerWithin = 20

  /// How many working days all extensions together may add at most. Regulation art. 33 para. 2.
  public static let extensionLimit = 20

  /// Whether extensions and deferrals end when a clarification or a payment restarts the clock. [D] They prolong the
  /// count they were approved in; the new count has its full length again, so they must be approved anew.
  public static let restartEndsExtensions = true

  /// A deferral of more working days than this causes a warning. [D] Art. 35 sets no maximum; twice the ordinary time
  /// is the measure.
  public static let deferralRemarkedAfter = 40

  /// The last day on which an answer sent by another courier than the postal enterprise was answered the day it was sent.
  /// [D] 国办公开办函〔2016〕235号 of that day wants the postal enterprise; what others bring counts once it is signed for.
  public static let courierCountsAsPostUntil = Day(literal: 2016_12_07)

  // Clarification -----------------------------------------------------------------------------------------------

  /// Working days in which clarification can be asked for, counted from the day after receipt. Regulation art. 30.
  public static let askClarificationWithin = 7

  /// Whether a clarification asked for after that time still restarts the clock. [D] The Regulation ties the restart to
  /// the request, not to its being in time. Since courts may decide otherwise, the due date without it stays visible.
  public static let lateClarificationRestarts = true

  /// Whether asking for the reasons of excessive applications stops the clock, as asking for clarification does. [D]
  /// Art. 35 does not say so; some provinces treat it as a clarification.
  public static let reasonsStopTheClock = false

  /// A closing for want of a clarification within so many working days after the reply-by day causes a warning. [D] A
  /// clarification that was posted in time may still be under way.
  public static let replyUnderWayWithin = 3

  /// The most working days that a request can give for the reply. [D] The Regulation wants a reasonable time.
  public static let replyWithinMost = 250

  // Consultation ------------------------------------------------------------------------------------------------

  /// Working days from service of the letter in which a third party or a co-producing agency gives its opinion.
  /// Regulation art. 32 and 34.
  public static let opinionWithin = 15

  /// How many working days from service such a consultation keeps out of the count at most. [D] Art. 33 para. 3 keeps
  /// out only the time needed, and more time than the party has is not needed.
  public static let consultationExcludedWithin = opinionWithin

  /// A consultation of another agency that takes more working days than this causes a warning. [D] The Regulation sets
  /// no limit; that of art. 32 and 34 is used as the measure.
  public static let agencyRemarkedAfter = opinionWithin

  /// Whether a consultation that is still open when a clarification or a payment restarts the clock goes on keeping
  /// days out. [D] The party's time runs whatever the applicant does.
  public static let consultationOutlastsRestart = true

  /// The most working days of an extension that an old ledger tells. [D] A longer one is rather a typing error.
  public static let extensionReadMost = 250

  // Fees --------------------------------------------------------------------------------------------------------

  /// Working days in which a fee is to be paid, counted from service of the notice. 国办函〔2020〕109号.
  public static let payWithin = 20

  // Service ----------------------------------------------------------------------------------------------------

  /// Calendar days after its publication on which a public notice counts as served: 30, and 60 of one that was published
  /// before the law was changed on 1 January 2022. 民事诉讼法 art. 95, by analogy.
  public static func publicNoticeWithin(of published: Day) -> Int { published.year < 2022 ? 60 : 30 }

  // Receipt -----------------------------------------------------------------------------------------------------

  /// A day set more than this many years ahead is taken for a typing error.
  public static let limitWithinYears = 5

  /// Dates of receipt before this day, when the first Regulation came into force, are taken for typing errors.
  public static let earliestReceipt = Day(literal: 2008_05_01)

  /// The days that can be told to be today: from the first Regulation on, and none that only a typing error names.
  public static let possibleTodays = earliestReceipt...Day(literal: 2099_12_31)

  /// Dates of receipt more years ago than this cause a question or a warning, since the year may be a typing error. [D]
  public static let receiptRemarkedAfterYears = 1

  /// The channels whose receipt both sides confirm. An application by one of them can be logged with its arrival alone;
  /// until it is confirmed the clock runs from the arrival. Regulation art. 31 for letters, platforms and fax.
  ///
  /// [D] E-mail is treated like a platform. A platform's own message (提交成功) may be taken for the confirmation, after
  /// 指导案例26号. An oral application is received the day its filled-in form is confirmed, so it never has only an arrival.
  public static let confirmedChannels: Set<Channel> = [.letter, .online, .email, .fax]

  /// Working days in which the receipt of an application by platform, e-mail or fax is to be confirmed. [D] Art. 31
  /// wants letters confirmed the same day; what arrives at night cannot be.
  public static let confirmOnlineWithin = 1

  // The day's work ----------------------------------------------------------------------------------------------

  /// How many working days before the due date a department must be done, unless it was given another day. [D] A week
  /// for review, signature and dispatch.
  public static let internalDueBefore = 5

  /// The morning view shows what is due within this many working days, unless another number is asked for. [D] The same
  /// week.
  public static let dueSoonWithin = 5

  /// The morning view reminds of asking for clarification in this many last working days of the time for it. [D]
  public static let clarificationReminderWithin = 2

  // The table ---------------------------------------------------------------------------------------------------

  /// The month and day by which departments publish the report of the year before. Regulation art. 49.
  public static let reportByDepartments = (month: 1, day: 31)

  /// The month and day by which governments publish the report of the year before. Regulation art. 50.
  public static let reportByGovernments = (month: 3, day: 31)

  /// The day of a month by which offices that report monthly owe the figures of the month before. [P]
  public static let monthlyReturnBy = 5

  /// If a group of outcomes is the same as last year's and has at least this many figures other than 0, it is taken for
  /// a stale copy. [D] Fewer figures can be the same by chance.
  public static let staleBlockFigures = 3

  /// An amount of section two that is so many times last year's, or as much less, causes a warning. [D] Taking yuan for
  /// units of 10,000 makes it ten thousand times; what the year itself changed can make it ten times less than that.
  public static let doubtfulJump = 1_000

  /// From this application of one applicant in a month on, each causes a warning: fees by items begin there.
  /// 国办函〔2020〕109号.
  public static let manyInMonth = 11

  /// The letter that asks for the reasons of excessive applications counts those of so many years before it. [D] Art. 35 names
  /// no time; the annual report is of a year, and older applications do not show that the frequency is excessive.
  public static let frequencyYears = 1

  // Remedies ----------------------------------------------------------------------------------------------------

  /// From this day on a refusal under art. 14 to 16 must go to review before a suit. 行政复议法 art. 23, as revised.
  public static let reviewFirstSince = Day(literal: 2024_01_01)

  /// Days in which the agency answers a review organ after its letter came: working days for a review filed since
  /// `reviewFirstSince` (行政复议法 art. 48 and 88, as revised), calendar days before (art. 23 of the old law).
  public static let answerReviewWithin = 10

  /// Calendar days in which the agency answers a court after the copy of the claim came. 行政诉讼法 art. 67.
  public static let answerSuitWithinDays = 15

  /// The day by which the agency must answer the review organ or court. A last day that is not a working day moves to
  /// the next working day (民诉法 art. 85).
  static func answerDue(to way: DisputeWay, filed: Day, by calendar: WorkCalendar) -> Day {
    if way == .review, filed >= reviewFirstSince { return calendar.workingDay(answerReviewWithin, after: filed) }
    let days = way == .review ? answerReviewWithin : answerSuitWithinDays
    return calendar.workingDay(1, after: filed.advanced(by: days - 1))
  }

  /// Calendar days in which the applicant can apply for review, from the day the answer is known. 行政复议法 art. 20.
  public static let reviewWithinDays = 60

  /// Months in which the applicant can sue without a review. 行政诉讼法 art. 46.
  public static let suitWithinMonths = 6

  /// Calendar days in which the applicant can sue after a review. 行政诉讼法 art. 45.
  public static let suitAfterReviewWithinDays = 15
}
