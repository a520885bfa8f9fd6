public import FoiaCalendar

/// The filing of a year: its figures as they were published. Later edits of the record do not change them.
public struct Filing: Hashable, Sendable {
  /// Where the figures of a filing come from.
  public enum Source: String, Sendable {
    /// Counted from the entries of this ledger.
    case records
    /// Typed in, for a year before the ledger or from another source.
    case figures
    /// Typed in, of a year whose records are all in this ledger.
    case completeFigures = "complete-figures"

    /// Whether the ledger has all records of the year, so that every figure can be compared with them. Of the others
    /// only what is carried out of the year is on record.
    public var isWhole: Bool { self != .figures }
    /// Whether the figures were typed in.
    public var isTyped: Bool { self != .records }
  }

  /// The figures that were filed: sections two to four.
  public var report: YearReport
  /// Where the applications table comes from.
  public var source: Source
  /// How many entries the log had when the figures were filed.
  public var position: Int
  /// The hash of the last of those entries, in lower-case hexadecimal.
  public var head: String
  /// SHA-256 of the lines of the figures, in lower-case hexadecimal.
  public var digest: String
  /// The day the report was published; nil if not recorded.
  public var published: Day?
  /// Why the year was filed again; nil for the first filing.
  public var reason: String?
  /// The cells of a typed table that were blank and count as 0.
  public var blanks: [BlankCell] = []
  /// Why they count as 0; nil where there are none.
  public var blankReason: String?

  /// `position` and `head` are those of the log before the filing itself.
  public init(
    report: YearReport, source: Source, position: Int, head: String, digest: String, published: Day? = nil,
    reason: String? = nil
  ) {
    self.report = report
    self.source = source
    self.position = position
    self.head = head
    self.digest = digest
    self.published = published
    self.reason = reason
  }

  /// The last entry that the log had when the figures were filed.
  public var lastEntry: EntryID { EntryID(rawValue: position) }
  /// The applications table that was filed.
  public var table: YearTable { report.table }
  /// The year of the report.
  public var year: Int { table.year }
}

/// The waiver of a finding of `foia check`, with a reason. It holds as long as the finding's rule, subject, expected
/// and found values stay the same.
public struct Waiver: Hashable, Sendable {
  /// The rule that the finding breaks.
  public var rule: Rule
  /// What the finding is about, as it is printed: `2025-0001`, `2024:carried-in:person`, `#14`.
  public var subject: String
  /// SHA-256 of the finding's identity, in lower-case hexadecimal.
  public var key: String
  /// Why the finding is accepted, as typed.
  public var reason: String

  /// `key` is what a finding is matched by; `subject` is only for people to read.
  public init(rule: Rule, subject: String, key: String, reason: String) {
    self.rule = rule
    self.subject = subject
    self.key = key
    self.reason = reason
  }
}
