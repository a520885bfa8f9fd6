/// What kind of telephone number a text is, by its shape.
public enum TelephoneKind: Hashable, Sendable {
  /// 11 digits that begin with 13 to 19.
  case mobile
  /// An area code and 7 or 8 digits, perhaps with an extension.
  case landline
  /// 400 or 800 and 7 digits.
  case service
  /// A number with the code of another country or region, which is not looked into.
  case abroad

  /// Nil if the text is no telephone number. Full-width digits, blanks, hyphens and brackets do not matter.
  public init?(_ text: String) {
    var rest = text.comparable[...]
    rest.removeAll { "()".contains($0) }
    var hasCountry = false
    if let code = ["+86", "0086"].first(where: rest.hasPrefix) {
      rest.removeFirst(code.count)
      hasCountry = true
    } else if let code = ["+", "00"].first(where: rest.hasPrefix) {
      let digits = rest.dropFirst(code.count).filter { $0 != "-" }
      guard digits.isDigits, (6...15).contains(digits.count) else { return nil }
      self = .abroad
      return
    }
    var isExtended = false
    if let mark = Self.extensionMarks.first(where: { rest.contains($0) }), let range = rest.firstRange(of: mark) {
      guard Self.isExtension(rest[range.upperBound...]) else { return nil }
      rest = rest[..<range.lowerBound]
      isExtended = true
    }
    var groups = rest.split(separator: "-")
    guard let last = groups.last, groups.allSatisfy(\.isDigits) else { return nil }
    if hasCountry, let first = groups.first, let digit = first.first, digit != "0", Self(digits: groups.joined()) == nil
    {
      // Behind the code of the country the 0 of the area falls away.
      groups[0] = "0" + first
    }
    if let kind = Self(digits: groups.joined()), !isExtended || kind != .mobile {
      self = kind
    } else if !isExtended, Self.isExtension(last), Self(digits: groups.dropLast().joined()) == .landline {
      self = .landline
    } else {
      return nil
    }
  }

  /// What stands before an extension; the longer ones first.
  private static let extensionMarks = ["转分机", "分机", "转", "轉", "ext.", "ext", "x", "#", "*"]

  private static func isExtension(_ text: Substring) -> Bool { text.isDigits && text.count <= 6 }

  /// The kind of a number that is written with digits alone.
  private init?(digits: String) {
    let figures = digits.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
    guard figures.count >= 10 else { return nil }
    switch (figures[0], figures[1], figures[2]) {
    case (1, 3...9, _) where figures.count == 11: self = .mobile
    case (8, 6, 1) where figures.count == 13 && figures[3] >= 3: self = .mobile
    case (4, 0, 0) where figures.count == 10, (8, 0, 0) where figures.count == 10: self = .service
    case (0, 1, 0) where figures.count == 11, (0, 2, _) where figures.count == 11: self = .landline
    case (0, 3...9, _) where (11...12).contains(figures.count): self = .landline
    default: return nil
    }
  }
}

extension StringProtocol {
  /// Whether it is made of ASCII digits, at least one.
  fileprivate var isDigits: Bool { !isEmpty && allSatisfy { $0.isASCII && $0.isNumber } }
}
