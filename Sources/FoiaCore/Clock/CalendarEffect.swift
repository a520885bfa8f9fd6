public import FoiaCalendar

/// What an addition to the calendar would do, before it is recorded.
public struct CalendarEffect: Sendable {
  /// What is added.
  public let addition: CalendarAddition
  /// The own notice that makes the year known already; nil while it is not known, and for days that are no year's notice.
  public let known: Notice?
  /// The rows that change nothing because a notice published later decrees otherwise.
  public let overruled: [OverruledDay]
  /// The make-up days on a Monday to Friday that nothing had made a day off.
  public let needless: [Day]
  /// The open applications whose due date moves or becomes certain, by number.
  public var moves: [DueMove] = []
  /// The calendar with the addition.
  public let calendar: WorkCalendar

  /// The effect of an addition on a calendar, without any application.
  public init(of addition: CalendarAddition, on calendar: WorkCalendar) {
    self.addition = addition
    known = addition.notice.flatMap { calendar.notice(of: $0.year) }
    var then = calendar
    overruled = then.supplement(addition)
    // In a year's own notice it is a doubt.
    needless =
      addition.notice == nil
      ? addition.days.filter { $0.kind == .work && calendar.isWorkingDay($0.day) && !$0.day.weekday.isWeekend }
        .map(\.day) : []
    self.calendar = then
  }

  /// Whether the addition changes nothing, because it is doubted and its year has a notice.
  public var isWithoutEffect: Bool { !addition.isBelieved && known != nil }

  /// Whether the year of the notice is provisional afterwards.
  public var staysProvisional: Bool { addition.notice.map { calendar.notice(of: $0.year) == nil } ?? false }
}
