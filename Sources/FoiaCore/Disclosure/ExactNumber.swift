/// A decimal number kept exactly as text, never as floating point: `59237.2449`, `-3`, `0`.
public struct ExactNumber: Hashable, Sendable, CustomStringConvertible {
  /// The number in its shortest form, without superfluous zeros.
  public let description: String

  /// Reads digits with an optional sign and at most six decimals, up to 10¹². Superfluous zeros are dropped. nil for
  /// any other text.
  public init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let whole = Int(digits: parts[0], in: 0...Self.largest)
    else { return nil }
    var decimals = parts.count == 2 ? String(parts[1]) : ""
    while decimals.hasSuffix("0") { decimals.removeLast() }
    guard decimals.count <= Self.mostDecimals else { return nil }
    let digits = decimals.isEmpty ? String(whole) : "\(whole).\(decimals)"
    description = isNegative && digits != "0" ? "-\(digits)" : digits
  }

  /// A whole number.
  public init(_ integer: Int) { description = String(integer) }

  /// The number if it has no decimals; nil otherwise.
  public var integer: Int? { Int(description) }
  /// Whether it is below zero.
  public var isNegative: Bool { description.hasPrefix("-") }

  /// The same with its point moved to the right by so many places, to the left if negative; nil where it would have too many
  /// digits.
  public func shifted(by places: Int) -> ExactNumber? {
    if places == 0 { return self }
    let unsigned = isNegative ? String(description.dropFirst()) : description
    let parts = unsigned.split(separator: ".")
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    let padding = String(repeating: "0", count: abs(places))
    let digits = padding + parts[0] + decimals + padding
    let point = padding.count + parts[0].count + places
    let whole = digits.prefix(point).drop { $0 == "0" }
    let fraction = digits.dropFirst(point)
    return ExactNumber(
      (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction))
  }

  /// How many millionths it is, whatever its sign. No number has more than six decimals.
  var millionths: Int {
    let parts = description.drop { $0 == "-" }.split(separator: ".")
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    let padding = String(repeating: "0", count: Self.mostDecimals - decimals.count)
    return parts.first.flatMap { Int(String($0) + decimals + padding) } ?? 0
  }

  private static let largest = 1_000_000_000_000
  private static let mostDecimals = 6
}
