extension JSON {
  /// A number in plain decimal digits, exactly: `5` for 5.0, `120` for 1.2e2, `0.05` for 5E-2. nil for any other value,
  /// and for a number of more than 100 digits.
  public var decimal: String? {
    switch self {
    case .integer(let integer): String(integer)
    case .number(let digits): Self.decimal(digits)
    case .null, .bool, .text, .array, .object: nil
    }
  }

  private static let mostDigits = 100

  private static func decimal(_ number: String) -> String? {
    let parts = number.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    // A number with a huge exponent is refused, since its digits would fill the memory.
    guard let mantissa = parts.first, let exponent = parts.count == 2 ? Int(parts[1]) : 0,
      (-mostDigits...mostDigits).contains(exponent)
    else { return nil }
    let isNegative = mantissa.hasPrefix("-")
    let halves = mantissa.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), halves.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
    var digits = halves.joined()
    // How many of the digits are before the point.
    var whole = halves[0].count + exponent
    if whole < 0 { digits = String(repeating: "0", count: -whole) + digits }
    whole = max(0, whole)
    if digits.count < whole { digits += String(repeating: "0", count: whole - digits.count) }
    var fraction = digits.dropFirst(whole)
    while fraction.last == "0" { fraction.removeLast() }
    let before = digits.prefix(whole).drop { $0 == "0" }
    guard before.count + fraction.count <= mostDigits else { return nil }
    let plain = (before.isEmpty ? "0" : before) + (fraction.isEmpty ? "" : "." + fraction)
    return isNegative && plain != "0" ? "-" + plain : String(plain)
  }
}
