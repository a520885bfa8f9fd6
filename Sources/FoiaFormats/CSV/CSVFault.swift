/// A row that could not be read as CSV.
public struct CSVFault: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case unclosedQuote
    /// A quote inside a field that has none around it, or text behind a closing one.
    case strayQuote
    case notUTF8
    /// In bytes.
    case rowTooLong(limit: Int)
  }

  /// The line the row starts on, from 1.
  public let line: Int
  public let reason: Reason
}
