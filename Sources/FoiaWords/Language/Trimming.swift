public import FoiaCore

extension String {
  /// One line of text: no blanks at the ends, and every run of blanks, line ends and control characters a single
  /// space, nothing invisible, composed (NFC).
  public var trimmed: String {
    if isTrimmed(allowingLines: false) { return inNFC }
    return inNFC.unicodeScalars.filter { !$0.isInvisible }.split { $0.properties.isWhitespace || $0.isControl }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// Text that may have lines: no blanks at the ends, line ends as `\n`, and every run of other control characters
  /// but tabs a single space.
  public var trimmedLines: String {
    if isTrimmed(allowingLines: true) { return inNFC }
    let lines = inNFC.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    var scalars = String.UnicodeScalarView()
    var isAfterControl = false
    for scalar in lines.unicodeScalars where !scalar.isInvisible {
      let isControl = scalar.isControl && !scalar.isOfLines
      if !isControl { scalars.append(scalar) } else if !isAfterControl { scalars.append(" ") }
      isAfterControl = isControl
    }
    var text = Substring(String(scalars))
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Whether control characters become blanks as it is trimmed; blanks and line ends around it do not matter.
  func hasControls(allowingLines: Bool) -> Bool {
    if isTrimmed(allowingLines: allowingLines) { return false }
    let blank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let first = unicodeScalars.firstIndex(where: { !blank($0) }),
      let last = unicodeScalars.lastIndex(where: { !blank($0) })
    else { return false }
    return unicodeScalars[first...last].contains { $0.isControl && !(allowingLines && $0.isOfLines) }
  }

  /// Whether trimming would change nothing, told from the bytes; false where a closer look is needed.
  private func isTrimmed(allowingLines: Bool) -> Bool {
    isEmpty || utf8.withContiguousStorageIfAvailable { Self.isTrimmed($0, allowingLines) } ?? false
  }

  private static func isTrimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ allowingLines: Bool) -> Bool {
    var before = UInt8(ascii: " ")
    var isAfterE2 = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: " "): if before == byte, !allowingLines { return false }
      case UInt8(ascii: "\n"): if !allowingLines || before == UInt8(ascii: " ") { return false }
      case 0..<0x20, 0x7F: return false
      // What Unicode's other blanks and controls begin with (U+0080 to U+00A0, U+1680, U+2000 to U+205F), but for the
      // dashes and quotation marks among the last (U+2010 to U+2027), and how U+3000 ends.
      case 0xC2, 0xE1, 0xD8: return false
      case 0xBF: if before == 0xBB { return false }
      case 0x81 where before == 0xE2: return false
      case 0x81...0x8F, 0xA8...0xAF: if before == 0x80, isAfterE2 { return false }
      case 0x80: if before == 0x80 { return false }
      default: break
      }
      isAfterE2 = before == 0xE2 && byte == 0x80
      before = byte
    }
    return before != UInt8(ascii: " ") && before != UInt8(ascii: "\n") && bytes.first != UInt8(ascii: " ")
  }
}

extension String {
  /// The text as it is recorded for a field: of one line but for the fields that have several, the digits and letters of
  /// numbers and addresses not full-width.
  public func recorded(as field: Field) -> String {
    if field.hasLines { return trimmedLines }
    if field == .identity { return trimmed.identityNumber }
    return [.phone, .email].contains(field) ? halfWidth.trimmed : trimmed
  }

  /// The names of joint applicants, written in one text with `、` between them; at least one.
  public var jointNames: [String] {
    guard contains("、") else { return [self] }
    let names = split(separator: "、").map { String($0).trimmed }.filter { !$0.isEmpty }
    return names.isEmpty ? [self] : names
  }
}

extension Unicode.Scalar {
  /// Controls that a text of several lines has.
  fileprivate var isOfLines: Bool { self == "\n" || self == "\r" || self == "\t" }
}
