/// A notice that arranges days off and make-up working days, with the year it is about.
public struct Notice: Hashable, Sendable {
  /// The document number, e.g. 国办发明电〔2024〕12号.
  public let number: String
  /// The year the notice is about.
  public let year: Int
  /// The day the notice was published; nil if it is not recorded.
  public let published: Day?
  /// The number of the notice that this one amends; nil for a year's own notice. Only a year's own notice makes the
  /// working days of the year certain.
  public let amends: String?

  /// Without `amends` it is the own notice of its year, and makes the year known to a calendar.
  public init(number: String, year: Int, published: Day?, amends: String? = nil) {
    self.number = number
    self.year = year
    self.published = published
    self.amends = amends
  }
}

/// One day that a notice arranges: off although it may be a weekday, or worked although it is a Saturday or Sunday.
public struct ArrangedDay: Hashable, Sendable {
  /// Whether the day is `off` (放假) or a make-up day of `work` (上班).
  public enum Kind: String, CaseIterable, Sendable { case off, work }

  /// The date that is arranged.
  public let day: Day
  /// Whether it is a day off or a working day.
  public let kind: Kind
  /// The holiday, e.g. 春节, or why the day is off or worked.
  public let name: String
  /// The number of the notice that arranged the day.
  public let notice: String

  /// A calendar keeps one arrangement for each date: of two, the one added later.
  public init(day: Day, kind: Kind, name: String, notice: String) {
    self.day = day
    self.kind = kind
    self.name = name
    self.notice = notice
  }
}

/// A row of the State Council that changes nothing, because a notice published later decrees otherwise for its day.
public struct OverruledDay: Hashable, Sendable {
  /// The row that is without effect.
  public let row: ArrangedDay
  /// The row of the later notice.
  public let by: ArrangedDay
}
