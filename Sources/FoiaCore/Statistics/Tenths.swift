/// A number with one decimal, computed in integers and rounded half up, so that the same figures always print alike.
public struct Tenths: Hashable, Sendable {
  /// How many tenths.
  public let count: Int

  /// A ratio of numbers that are not negative; nil over nothing.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator > 0 else { return nil }
    count = (20 * numerator + denominator) / (2 * denominator)
  }

  /// A part of a whole in percent; nil of nothing.
  public static func percent(_ part: Int, of whole: Int) -> Tenths? { Tenths(100 * part, over: whole) }

  /// `34.2`
  public var digits: String { "\(count / 10).\(count % 10)" }
}
