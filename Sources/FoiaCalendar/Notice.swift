/// A notice that arranges days off and make-up working days, with the year it is about.
public struct Notice: Hashable, Sendable {
  /// The document number, e.g. 国办发明电〔2024〕12号.
  public let number: String
  /// The year the notice is about.
  public let year: Int
  /// The day it was published; nil where nobody wrote it down.
  public let published: Day?
  /// The notice that this one amends; nil for a year's own notice, which is what makes the year known.
  public let amends: String?

  public init(number: String, year: Int, published: Day?, amends: String? = nil) {
    self.number = number
    self.year = year
    self.published = published
    self.amends = amends
  }
}

/// One arranged day: off although it might be a weekday, or worked although it is a weekend day.
public struct ArrangedDay: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable { case off, work }

  public let day: Day
  public let kind: Kind
  /// The holiday, e.g. 春节, or why the day is off or worked.
  public let name: String
  /// The number of the notice that arranged the day.
  public let notice: String

  public init(day: Day, kind: Kind, name: String, notice: String) {
    self.day = day
    self.kind = kind
    self.name = name
    self.notice = notice
  }
}
