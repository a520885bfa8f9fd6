public import FoiaCalendar

/// An application as it stands on a day, with its clock, which is computed once for everything shown about it.
public struct ApplicationToday: Sendable {
  /// The application.
  public let application: Application
  /// The day for which its clock is computed; an earlier day if the ledger is looked at as of that day.
  public let today: Day
  /// The calendar by which working days are counted.
  public let calendar: WorkCalendar
  /// Its statutory clock on that day; nil if the application is void.
  public let clock: ClockReading?
  /// How many items of its applicant count before its own in the month; nil if that was not looked up.
  private let earlierItems: Int?
  /// What the office has set; nil if that was not looked up.
  private let settings: LedgerSettings?

  /// Computes the clock of an application for a day.
  ///
  /// - Parameters:
  ///   - application: the application.
  ///   - today: the day.
  ///   - calendar: the calendar by which working days are counted.
  ///   - earlierItems: how many items of its applicant count before its own in the month, as the record stands; nil if
  ///     that was not looked up.
  ///   - settings: what the office has set; nil if that was not looked up.
  public init(
    _ application: Application, on today: Day, by calendar: WorkCalendar, earlierItems: Int? = nil,
    settings: LedgerSettings? = nil
  ) {
    self.settings = settings
    self.earlierItems = earlierItems
    self.application = application
    self.today = today
    self.calendar = calendar
    self.clock = application.clock(on: today, by: calendar)
  }

  /// Its status on that day.
  public var status: Status { application.status { clock?.computation.deferral != nil } }

  /// What a person is told to be irregular about it on that day; empty if it is void. An office that keeps approvals on
  /// paper is told by the check that none is on record, not of every answer.
  public var irregularities: [Irregularity] {
    guard let clock else { return [] }
    let all = application.irregularities(
      clock, on: today, by: calendar, earlierItems: earlierItems, settings: settings)
    return all.filter { irregularity in
      guard case .notReviewed(let on) = irregularity else { return true }
      return !application.approvals.isEmpty || settings?.demandedApprovals(on: on).isEmpty == false
    }
  }
}
