public import FoiaCalendar
public import FoiaCore
public import FoiaWords

/// What the office must tell in writing as a case stands: the reply once it is closed, else the notices of what is under
/// way, else the receipt.
///
/// Names stand in full; what the record does not hold is a bracketed blank for the office to fill.
public struct Letter {
  private let application: Application
  private let clock: ClockReading
  private let agency: String
  private let today: Day
  private let calendar: WorkCalendar

  public init(
    _ application: Application, clock: ClockReading, agency: String, today: Day, calendar: WorkCalendar
  ) {
    self.application = application
    self.clock = clock
    self.agency = agency
    self.today = today
    self.calendar = calendar
  }

  /// The letter, or one after the other with an empty line between, the latest first.
  public func text(_ language: Language) -> String {
    let draft = Draft(
      application: application, clock: clock, agency: agency, today: today, calendar: calendar, language: language)
    return draft.pages.map { $0.text(language) }.joined(separator: "\n")
  }
}
