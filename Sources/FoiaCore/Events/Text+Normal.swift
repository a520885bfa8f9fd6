internal import Foundation

extension String {
  /// The text in Unicode's composed form, so that what looks the same is stored and hashed the same.
  public var inNFC: String {
    isPlain || unicodeScalars.allSatisfy(\.isComposedAlready) ? self : precomposedStringWithCanonicalMapping
  }

  /// Whether the text is of ASCII and Han characters only, told from the bytes: such text is composed already.
  private var isPlain: Bool {
    var isInside = 0
    return utf8.allSatisfy { byte in
      if isInside > 0 {
        isInside -= 1
        return true
      }
      // U+4000 to U+9FFF begin with E4 to E9 and take three bytes.
      if (0xE4...0xE9).contains(byte) { isInside = 2 }
      return byte < 0x80 || isInside == 2
    }
  }

  /// The text as a name is compared: compatibility forms folded (Ａ is A), every dash a hyphen, no white space,
  /// lower case.
  public var comparable: String {
    if utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !(0x41...0x5A).contains($0) })
      || unicodeScalars.allSatisfy(\.isHan)
    {
      return self
    }
    let folded =
      unicodeScalars.allSatisfy { $0.isASCII || $0.isHan } ? self : precomposedStringWithCompatibilityMapping
    var text = String.UnicodeScalarView()
    for scalar in folded.lowercased().unicodeScalars where !scalar.properties.isWhitespace {
      text.append(scalar.properties.isDash ? "-" : scalar)
    }
    return String(text)
  }

  /// The text as a subject is compared: like a name, and without punctuation.
  public var bare: String { comparable.filter { !$0.isPunctuation && !$0.isSymbol } }
}

extension Unicode.Scalar {
  /// Letters that composing never changes, so that most text needs no second look.
  fileprivate var isComposedAlready: Bool {
    value < 0x300 || isHan || (0x2010...0x2027).contains(value) || (0x3000...0x3029).contains(value)
      || (0xFF00...0xFFEF).contains(value)
  }

  fileprivate var isHan: Bool { (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) }
}
