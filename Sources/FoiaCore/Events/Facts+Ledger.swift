public import FoiaCalendar

/// The setting up of a ledger, its first entry.
public struct Founding: Hashable, Sendable {
  /// The name of the reporting body, as it signs its report.
  public var agency: String

  /// One ledger is for one reporting body [D].
  public init(agency: String) { self.agency = agency }
}

/// The import of a file of old records. The registrations and closings that came from it are entries of the same
/// action.
public struct Import: Hashable, Sendable {
  /// How many applications were imported.
  public var rows: Int
  /// The SHA-256 digest of the file, by which it is known again; nil if it was not recorded.
  public var digest: String?

  /// `rows` is the number of applications, not of lines in the file.
  public init(rows: Int, digest: String? = nil) {
    self.rows = rows
    self.digest = digest
  }
}

/// An addition to the calendar that ships with the program: days off and make-up working days.
public struct CalendarAddition: Hashable, Sendable {
  /// The year's own notice that the days come from; nil for local, suspended and amended days, which make no year
  /// known.
  public var notice: Notice?
  /// The days, earliest first. A date stands there twice only where the notice decrees it off twice.
  public var days: [ArrangedDay]
  /// Why the notice is believed although something speaks against it; nil where nobody said so.
  public var anyway: String?

  /// Without a notice the days change the calendar, but no year becomes known by them.
  public init(notice: Notice?, days: [ArrangedDay], anyway: String? = nil) {
    self.notice = notice
    self.days = days
    self.anyway = anyway
  }

  /// What speaks against the days being all of a year's own notice; nothing for other days.
  public var doubts: [NoticeDoubt] { notice.map { NoticeDoubt.all(in: days, of: $0.year) } ?? [] }

  /// Whether the notice makes its year known.
  public var isBelieved: Bool { anyway != nil || doubts.isEmpty }
}

extension WorkCalendar {
  /// Adds what a ledger adds to the calendar that ships with the program. A notice that cannot be whole makes its year
  /// known only where somebody said why it is believed.
  ///
  /// - Returns: the rows that change nothing because a later notice decrees otherwise.
  @discardableResult
  public mutating func supplement(_ addition: CalendarAddition) -> [OverruledDay] {
    supplement(addition.notice, days: addition.days, doubts: addition.isBelieved ? [] : addition.doubts)
  }
}
