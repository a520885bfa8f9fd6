/// Why a text is no JSON, and where that shows.
public struct JSONFault: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// Another character than JSON has there: a comma, a quote or a bracket is missing or one too many.
    case unexpected
    /// The text ends in the middle of a value.
    case unfinished
    /// A control character, an unknown escape or half of a surrogate pair within quotes.
    case badText
    /// Digits that are no number of JSON, as `01` and `1.`.
    case badNumber
    /// Arrays and objects within each other.
    case tooDeep(limit: Int)
    /// In bytes.
    case tooLong(limit: Int)
  }

  /// Both from 1; a column is a character of the line.
  public let line: Int
  public let column: Int
  public let reason: Reason
}

/// How large a JSON text may be before it is refused.
public struct JSONLimits: Sendable {
  /// Of the text, in bytes.
  public let length: Int
  /// How many arrays and objects may stand within each other.
  public let depth: Int

  public init(length: Int, depth: Int) {
    self.length = length
    self.depth = depth
  }

  /// 64 MiB, and 256 levels.
  public static let usual = JSONLimits(length: 1 << 26, depth: 256)
}
