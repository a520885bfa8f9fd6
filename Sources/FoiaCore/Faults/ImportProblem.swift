/// Something in a file of old records that keeps it from being taken in.
public struct ImportProblem: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case reading(Field?, ReadingFault)
    case rule(RuleViolation)
    case missingColumns([Field])
    case unknownColumns([String])
    case doubleColumn(Field)
    case fieldCount(found: Int, expected: Int)
    case unclosedQuote
    case strayQuote
    case notUTF8
    case rowTooLong(limit: Int)
    /// The number stands in an earlier line of the same file.
    case numberTwice(ApplicationNumber, firstLine: Int)
    case emptyFile
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
