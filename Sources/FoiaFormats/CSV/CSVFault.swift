/// Why a row cannot be read as CSV, and where it is.
public struct CSVFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the row.
  public enum Reason: Hashable, Sendable {
    /// A quoted field does not end.
    case unclosedQuote
    /// A quote inside a field that is not quoted, or text after a closing quote.
    case strayQuote
    /// A field that is not UTF-8.
    case notUTF8
    /// The row is longer than the limit, in bytes.
    case rowTooLong(limit: Int)
    /// The row has more fields than the limit.
    case tooManyFields(limit: Int)
  }

  /// The line on which the row starts, from 1.
  public let line: Int
  /// What is wrong.
  public let reason: Reason
  /// What stands in the line between its separators, without quotes, where it was passed over and reading goes on with the next.
  public let fields: [String]

  /// The line and the reason; what stands there may be personal.
  public var description: String { "line \(line): \(reason)" }

  init(line: Int, reason: Reason, fields: [String] = []) {
    self.line = line
    self.reason = reason
    self.fields = fields
  }
}
