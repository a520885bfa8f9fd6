internal import Foundation

extension String {
  /// The text in Unicode's composed form (NFC), so that texts that look the same are stored and hashed the same.
  public var inNFC: String { isComposedAlready ? self : precomposedStringWithCanonicalMapping }

  /// Whether the text has only characters that composing never changes, as most text has.
  private var isComposedAlready: Bool {
    utf8.withContiguousStorageIfAvailable(Self.isComposedAlready) ?? unicodeScalars.allSatisfy(\.isComposedAlready)
  }

  /// The same, judged by the bytes: an import asks it for every text it reads.
  private static func isComposedAlready(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0..<0x80: index += 1
      // U+0080 to U+02FF.
      case 0xC2...0xCB: index += 2
      // U+4000 to U+9FFF.
      case 0xE4...0xE9: index += 3
      case 0xE2:
        guard bytes[index + 1] == 0x80, (0x90...0xA7).contains(bytes[index + 2]) else { return false }
        index += 3
      case 0xE3:
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        guard second >= 0x90 || second == 0x80 && third <= 0xA9 else { return false }
        index += 3
      case 0xEF:
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        guard (0xBC...0xBE).contains(second) || second == 0xBF && third <= 0xAF else { return false }
        index += 3
      default: return false
      }
    }
    return true
  }

  /// The text with full-width digits, letters and signs as ASCII has them, and full-width blanks as blanks; all else,
  /// such as Chinese punctuation, as it is.
  public var halfWidth: String {
    guard unicodeScalars.contains(where: \.isFullWidth) else { return self }
    let scalars = unicodeScalars.map { scalar in
      guard scalar.isFullWidth else { return scalar }
      return Unicode.Scalar(scalar.value == 0x3000 ? 0x20 : scalar.value - 0xFEE0) ?? scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The text in the form in which names are compared: compatibility forms folded (Ａ is A), every dash a hyphen, nothing
  /// invisible, no white space or control characters, lower case.
  public var comparable: String { normalised { _, _ in false } }

  /// The text in the form in which a value is read: like a name, but a blank between two ASCII characters stays one
  /// space, so that `1 2` is no number and `2025 年 3 月` is a month. Blanks at the ends are dropped. A control character is a blank.
  public var word: String { normalised { $0.isASCII && $1.isASCII } }

  /// - Parameter keeps: whether a blank stays between two characters.
  private func normalised(_ keeps: (_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool) -> String {
    if unicodeScalars.allSatisfy(\.isComparableAlready) { return self }
    let folded =
      unicodeScalars.allSatisfy { $0.isASCII || $0.isHan } ? self : precomposedStringWithCompatibilityMapping
    var text = String.UnicodeScalarView()
    var isAfterBlank = false
    for scalar in folded.lowercased().unicodeScalars {
      if scalar.isInvisible { continue }
      if scalar.properties.isWhitespace || scalar.isControl {
        isAfterBlank = true
        continue
      }
      if isAfterBlank, let before = text.last, keeps(before, scalar) { text.append(" ") }
      isAfterBlank = false
      text.append(scalar.properties.isDash ? "-" : scalar)
    }
    return String(text)
  }

  /// The text in the form in which subjects are compared: like a name, and without punctuation and symbols.
  public var bare: String {
    let text = comparable
    if text.unicodeScalars.allSatisfy({ $0.isHan || $0.isLowerOrDigit }) { return text }
    return text.filter { !$0.isPunctuation && !$0.isSymbol }
  }
}

extension Unicode.Scalar {
  /// Marks that nobody sees: of width zero, of direction, of order.
  public var isInvisible: Bool {
    (0x200B...0x200F).contains(value) || [0xAD, 0x61C, 0x2060, 0xFEFF].contains(value)
  }

  /// Controls, and the marks that turn the direction of writing around.
  public var isControl: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value) || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }
}

extension Unicode.Scalar {
  /// Characters that composing never changes; most text has no others.
  fileprivate var isComposedAlready: Bool {
    value < 0x300 || isHan || (0x4DC0...0x4DFF).contains(value) || (0x2010...0x2027).contains(value)
      || (0x3000...0x3029).contains(value)
      || (0xFF00...0xFFEF).contains(value)
  }

  /// Characters that the comparable form leaves as they are: Han, visible ASCII in lower case, and the brackets of
  /// document numbers.
  fileprivate var isComparableAlready: Bool {
    isHan || (0x21..<0x7F).contains(value) && !(0x41...0x5A).contains(value) || value == 0x3014 || value == 0x3015
  }

  fileprivate var isLowerOrDigit: Bool { (0x61...0x7A).contains(value) || (0x30...0x39).contains(value) }

  /// The full-width forms of ASCII, and the blank as wide as they.
  fileprivate var isFullWidth: Bool { (0xFF01...0xFF5E).contains(value) || value == 0x3000 }

  /// Whether it is a Chinese character of the basic blocks.
  var isHan: Bool { (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) }
}
