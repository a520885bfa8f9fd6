public import FoiaCalendar

/// The figures of a year were filed as they stand here; later edits of the record do not change it.
public struct Filing: Hashable, Sendable {
  public enum Source: String, Sendable {
    /// Counted from this ledger.
    case records
    /// Typed in, of a year before the tool came or from another source.
    case figures
  }

  public var report: YearReport
  public var source: Source
  /// How many entries the log had.
  public var position: Int
  /// The hash of the last of them, in lower-case hexadecimal.
  public var head: String
  /// SHA-256 of the figures as they are stored, in lower-case hexadecimal.
  public var digest: String
  /// When the report was published.
  public var published: Day?
  /// Why it was filed a second time.
  public var reason: String?

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

  public var table: YearTable { report.table }
  public var year: Int { table.year }
}

/// A finding was let pass for a reason; it holds as long as rule, subject, expected and found stay the same.
public struct Waiver: Hashable, Sendable {
  public var rule: Rule
  /// What the finding is about, as it is printed: `2025-0001`, `2024:carried-in:person`, `#14`.
  public var subject: String
  /// SHA-256 of the finding's identity, in lower-case hexadecimal.
  public var key: String
  public var reason: String

  public init(rule: Rule, subject: String, key: String, reason: String) {
    self.rule = rule
    self.subject = subject
    self.key = key
    self.reason = reason
  }
}
