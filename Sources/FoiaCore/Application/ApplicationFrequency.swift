public import FoiaCalendar

/// How often an applicant applied: the facts with which the reasons of excessive applications are asked for (art. 35).
public struct ApplicationFrequency: Hashable, Sendable {
  /// How many applications there were.
  public let count: Int
  /// The day of receipt of the first and of the last of them.
  public let first, last: Day

  /// Of an application and the others of its applicant those that were received in the year before a day, that day included;
  /// nil if there is only one.
  public init?(of application: Application, among others: [OtherApplication], until day: Day) {
    guard let begin = day.earlier(years: Policy.frequencyYears) else { return nil }
    let days = ([application.received] + others.map(\.received)).filter { $0 > begin && $0 <= day }
    guard days.count > 1, let first = days.min(), let last = days.max() else { return nil }
    self.count = days.count
    self.first = first
    self.last = last
  }
}
