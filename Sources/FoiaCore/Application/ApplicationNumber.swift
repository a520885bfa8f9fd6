/// The number of an application: the year of receipt and a serial within it, printed `2025-0001`.
///
/// A number is never changed, even if the date of receipt is corrected into another year.
public struct ApplicationNumber: Hashable, Sendable {
  /// The year of receipt at the time of registration, 2000 to 9999.
  public let year: Int
  /// The place in the sequence of the year, 1 to 9,999,999; printed with at least four digits.
  public let serial: Int

  /// A number from its parts; nil if the year or the serial is out of range.
  public init?(year: Int, serial: Int) {
    guard (2000...9999).contains(year), (1...9_999_999).contains(serial) else { return nil }
    self.year = year
    self.serial = serial
  }

  /// Reads exactly the printed form, such as `2025-0001`; nil for any other text.
  public init?(printed text: String) {
    // Checked first, so that the digits of whatever length cannot run over.
    guard Self.printedLength.contains(text.utf8.count) else { return nil }
    var year = 0
    var serial = 0
    for (index, byte) in text.utf8.enumerated() {
      if index == 4 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard case UInt8(ascii: "0")...UInt8(ascii: "9") = byte else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      if index < 4 { year = year * 10 + digit } else { serial = serial * 10 + digit }
    }
    self.init(year: year, serial: serial)
  }

  /// The year of a text of the printed form, whatever its serial; nil for any other text.
  static func year(ofForm text: String) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, !parts[1].isEmpty,
      parts[1].allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return Int(digits: parts[0])
  }

  /// How many bytes the printed form has: year, hyphen, four to seven digits.
  private static let printedLength = 9...12
}

extension ApplicationNumber: Comparable {
  /// Numbers are ordered by year, then by serial.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.serial) < (right.year, right.serial)
  }
}

extension ApplicationNumber: CustomStringConvertible {
  /// The printed form: the year, a hyphen and the serial with at least four digits.
  public var description: String {
    let digits = String(serial)
    return "\(year)-" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
