public import FoiaCalendar

/// Something in a file of old records that keeps it from being taken in.
public struct ImportProblem: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case reading(Field?, ReadingFault)
    case rule(RuleViolation)
    /// With the header as it should be.
    case missingColumns([Field], header: String)
    case unknownColumns([String])
    case doubleColumn(Field)
    case fieldCount(found: Int, expected: Int)
    case unclosedQuote
    case strayQuote
    case notUTF8
    case rowTooLong(limit: Int)
    /// The number stands in an earlier line of the same file.
    case numberTwice(ApplicationNumber, firstLine: Int)
    case emptyFile(header: String)
    // A file of days off and make-up days.
    /// No row but the header.
    case noRows
    case dayTwice(Day, firstLine: Int)
    /// A year's own notice arranges days of the year, of December before it and of January after it.
    case dayOutsideYear(Day, year: Int)
    case noDayInYear(Int)
    /// Neither the row nor the command names the notice.
    case noNotice
  }

  /// The line the row starts on, from 1 (the header).
  public let line: Int
  public let reason: Reason

  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}

/// Everything that is wrong with one file.
public struct ImportProblems: Error, Sendable {
  public let all: [ImportProblem]

  public init(all: [ImportProblem]) { self.all = all }
}
