internal import Foundation

extension String {
  /// The text in Unicode's composed form, so that what looks the same is stored and hashed the same.
  public var inNFC: String {
    unicodeScalars.allSatisfy(\.isComposedAlready) ? self : precomposedStringWithCanonicalMapping
  }

  /// The text as a name is compared: compatibility forms folded (Ａ is A), no white space, lower case.
  public var comparable: String {
    let folded =
      unicodeScalars.allSatisfy { $0.isASCII || $0.isHan } ? self : precomposedStringWithCompatibilityMapping
    return String(folded.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace })
  }
}

extension Unicode.Scalar {
  /// Letters that composing never changes, so that most text needs no second look.
  fileprivate var isComposedAlready: Bool {
    value < 0x300 || isHan || (0x2010...0x2027).contains(value) || (0x3000...0x3029).contains(value)
      || (0xFF00...0xFFEF).contains(value)
  }

  fileprivate var isHan: Bool { (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) }
}
