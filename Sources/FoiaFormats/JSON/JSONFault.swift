/// Why a text is not JSON, and where.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong with it.
  public enum Reason: Hashable, Sendable {
    /// Another character than JSON allows there: a comma, quote or bracket is missing, or there is one too many.
    case unexpected
    /// The text ends in the middle of a value.
    case unfinished
    /// A control character, an unknown escape or half of a surrogate pair within quotes.
    case badText
    /// Digits that are not a JSON number, such as `01` or `1.`.
    case badNumber
    /// More arrays and objects within each other than the limit.
    case tooDeep(limit: Int)
    /// The text is longer than the limit, in bytes.
    case tooLong(limit: Int)
  }

  /// The line of the fault, from 1.
  public let line: Int
  /// Its place in the line in characters, from 1.
  public let column: Int
  /// What is wrong.
  public let reason: Reason
}

/// How large a JSON text may be before it is refused.
public struct JSONLimits: Sendable {
  /// The longest text that is read, in bytes.
  public let length: Int
  /// How many arrays and objects may be within each other.
  public let depth: Int

  /// `length` is in bytes.
  public init(length: Int, depth: Int) {
    self.length = length
    self.depth = depth
  }

  /// 64 MiB, and 256 levels.
  public static let usual = JSONLimits(length: 1 << 26, depth: 256)
}
