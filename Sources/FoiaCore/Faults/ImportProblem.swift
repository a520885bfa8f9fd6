public import FoiaCalendar

/// Why a line of a file of old records, or of calendar days, cannot be imported.
public struct ImportProblem: Hashable, Sendable {
  /// What is wrong with the line.
  public enum Reason: Hashable, Sendable {
    /// A value cannot be understood; with its column, or nil for the line as a whole.
    case reading(Field?, ReadingFault)
    /// The values are not possible together, or the ledger says otherwise.
    case rule(RuleViolation)
    /// Columns are missing; with the header as it should be.
    case missingColumns([Field], header: String)
    /// The header has names that no column has.
    case unknownColumns([String])
    /// The header has a column twice.
    case doubleColumn(Field)
    /// The line has more or fewer fields than the header.
    case fieldCount(found: Int, expected: Int)
    /// A quoted field does not end.
    case unclosedQuote
    /// A quote where none may stand.
    case strayQuote
    /// The line is not UTF-8.
    case notUTF8
    /// The line is longer than the limit, in bytes.
    case rowTooLong(limit: Int)
    /// The line has more fields than the limit.
    case tooManyFields(limit: Int)
    /// The value is neither yes nor no.
    case neitherYesNorNo(Field)
    /// A day that lies before one that must come first.
    case dayTooEarly(Field, Day, after: Field, Day)
    /// A value that belongs to an answer, and there is none.
    case withoutAnswer(Field)
    /// The row holds a name that an export masked.
    case masked
    /// An earlier line of the same file has the same number.
    case numberTwice(ApplicationNumber, firstLine: Int)
    /// The file is empty; with the header as it should be.
    case emptyFile(header: String)
    // A file of days off and make-up working days.
    /// There are no rows after the header.
    case noRows
    /// An earlier line has the same date.
    case dayTwice(Day, firstLine: Int)
    /// A year's own notice arranges only days of that year, of the December before and of the January after it.
    case dayOutsideYear(Day, year: Int)
    /// The file has no day of the year that it should be for.
    case noDayInYear(Int)
    /// Neither the line nor the command names the notice.
    case noNotice
    /// The running text of a notice contradicts itself, or the command.
    case notice(NoticeProblem)
  }

  /// The line of the file where the row starts; the header is line 1.
  public let line: Int
  /// What is wrong.
  public let reason: Reason

  /// `line` is counted from 1, the header.
  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}
