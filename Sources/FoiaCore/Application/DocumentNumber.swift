public import FoiaCalendar

/// The number of an identity document, or the unified social credit code of a body. Which of the two it is goes by its
/// shape.
public struct DocumentNumber: Hashable, Sendable {
  /// What a number is by its shape.
  public enum Shape: Hashable, Sendable {
    /// 17 digits and a digit or X: a resident's number, or a credit code without other letters.
    case resident
    /// 15 digits: a resident's number as it was before 1999.
    case oldResident
    /// 18 digits and letters: a credit code.
    case body
    /// Digits and letters, but too many or too few of them for either.
    case otherLength
    /// A document of another kind, such as a passport, which is not looked into.
    case other
  }

  /// What it is by its shape.
  public let shape: Shape
  /// Digits and capital letters without hyphens; empty for other documents.
  private let characters: [UInt8]

  /// Every text has a shape.
  public init(_ text: String) {
    let characters = text.identityNumber.utf8.filter { $0 != UInt8(ascii: "-") }
    shape = Self.shape(of: characters)
    self.characters = shape == .other ? [] : characters
  }

  /// Why it cannot be a number of its shape; nil if it can.
  ///
  /// - Parameter day: nobody is born after it.
  public func doubt(on day: Day) -> ValueDoubt? {
    switch shape {
    case .resident: residentDoubt(on: day)
    case .oldResident:
      isBirthDate(year: digits(6..<8).map { 1900 + $0 }, digits(8..<10), digits(10..<12), on: day)
        ? nil : .identityBirthDate
    case .body: hasCheckCharacter ? nil : .creditCode
    case .otherLength: .identityLength
    case .other: nil
    }
  }

  private func residentDoubt(on day: Day) -> ValueDoubt? {
    let isBirth = isBirthDate(year: digits(6..<10), digits(10..<12), digits(12..<14), on: day)
    if isBirth { return hasCheckDigit ? nil : .identityCheckDigit }
    // A credit code hardly ever has a date in that place.
    if hasCheckCharacter, hasOrganisationDigit { return nil }
    if characters[0] == UInt8(ascii: "9") { return .creditCode }
    return hasCheckDigit ? .identityBirthDate : .identityCheckDigit
  }

  /// Fewer characters than this can be any document; so can those that begin with a letter.
  private static let fewest = 13

  private static func shape(of characters: [UInt8]) -> Shape {
    let isPlain = characters.allSatisfy { $0.isDigit || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard isPlain, characters.count >= fewest, let first = characters.first, let last = characters.last else {
      return .other
    }
    if characters.count == 18 {
      let isResident = characters.dropLast().allSatisfy(\.isDigit) && (last.isDigit || last == UInt8(ascii: "X"))
      return isResident ? .resident : .body
    }
    if characters.count == 15, characters.allSatisfy(\.isDigit) { return .oldResident }
    return first.isDigit ? .otherLength : .other
  }

  private func digits(_ places: Range<Int>) -> Int? { Int(String(decoding: characters[places], as: UTF8.self)) }

  private func isBirthDate(year: Int?, _ month: Int?, _ dayOfMonth: Int?, on day: Day) -> Bool {
    guard let year, let month, let dayOfMonth, year >= 1900,
      let birth = Day(year: year, month: month, day: dayOfMonth)
    else { return false }
    return birth <= day
  }

  /// Whether the last character is the check digit of a resident's number (GB 11643: ISO 7064, MOD 11-2).
  private var hasCheckDigit: Bool {
    let rest = characters.dropLast().reduce(0) { rest, digit in (rest + Int(digit - UInt8(ascii: "0"))) * 2 % 11 }
    let check = (12 - rest) % 11
    return characters.last == (check == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(check))
  }

  /// Whether the last character is the check character of a credit code, and all are such as it has (GB 32100: weights
  /// are the powers of 3, modulo 31).
  private var hasCheckCharacter: Bool {
    let values = characters.compactMap(Self.creditCharacters.firstIndex)
    guard values.count == characters.count, let check = values.last, values[0] > 0 else { return false }
    var weight = 1
    var sum = 0
    for value in values.dropLast() {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return check == (31 - sum % 31) % 31
  }

  /// Whether the ninth to the seventeenth character of a credit code are the code of an organisation (GB 11714), here of
  /// digits alone. One check character in 31 is right by chance, so that a mistyped resident's number needs more.
  private var hasOrganisationDigit: Bool {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(characters[8..<16], weights).reduce(0) { $0 + Int($1.0 - UInt8(ascii: "0")) * $1.1 }
    return Int(characters[16] - UInt8(ascii: "0")) == (11 - sum % 11) % 11
  }

  /// The digits and letters of a credit code, each at the place of its value: not I, O, S, V and Z.
  private static let creditCharacters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
}

extension String {
  /// The text as an identity number is stored: as it is compared, its letters large.
  public var identityNumber: String { comparable.uppercased() }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
