/// A number with one decimal, computed in whole numbers and rounded half up, so that the same figures always print the
/// same.
public struct Tenths: Hashable, Sendable {
  /// The number in tenths: 342 is 34.2.
  public let count: Int

  /// A quotient of two numbers that are not negative; nil if the denominator is 0.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator > 0 else { return nil }
    count = (20 * numerator + denominator) / (2 * denominator)
  }

  /// A part of a whole in percent; nil if the whole is 0.
  public static func percent(_ part: Int, of whole: Int) -> Tenths? { Tenths(100 * part, over: whole) }

  /// The number as text: `34.2`.
  public var digits: String { "\(count / 10).\(count % 10)" }
}
