/// How many cells of a terminal a text takes: East Asian wide and full-width characters take two, combining marks none.
///
/// Characters of ambiguous width (“ ” · —) count as one, as most terminals draw them. The quotation marks and dashes of
/// Chinese typography are among them, so a table with them can be misaligned on a terminal that draws them wide.
extension StringProtocol {
  /// How many cells of a terminal the text takes.
  public var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// The text, followed by spaces up to `width` cells; a longer text stays as it is.
  public func padded(to width: Int) -> String {
    String(self) + String.blanks(Swift.max(0, width - displayWidth))
  }

  /// The text, preceded by spaces up to `width` cells; a longer text stays as it is.
  public func leftPadded(to width: Int) -> String {
    String.blanks(Swift.max(0, width - displayWidth)) + String(self)
  }

  /// The text in the middle of `width` cells, with spaces on both sides; a longer text stays as it is.
  public func centred(in width: Int) -> String {
    let blanks = Swift.max(0, width - displayWidth)
    return String.blanks(blanks / 2) + String(self) + String.blanks(blanks - blanks / 2)
  }

  /// The text in lines of at most `width` cells, at least one line. It is broken at spaces or between Chinese
  /// characters, never before closing or after opening punctuation, inside a number with its unit, inside a date or beside a
  /// word joiner (U+2060), which is left out; what is longer than a line stays whole.
  ///
  /// - Parameter rest: the width of the lines after the first; nil for the same width.
  public func wrapped(to width: Int, rest: Int? = nil) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in breakable {
      let room = lines.isEmpty ? width : rest ?? width
      if !line.isEmpty, line.displayWidth + piece.trimmingTrailingBlanks.displayWidth > room {
        lines.append(line.trimmingTrailingBlanks)
        line = ""
      }
      line += piece
    }
    lines.append(line.trimmingTrailingBlanks)
    return lines.map(\.withoutJoiners)
  }

  /// The text on one line of at most `width` cells: a longer one is cut after a whole character and ends in `…`.
  public func cut(to width: Int) -> String {
    let text = withoutJoiners
    guard text.displayWidth > width else { return text }
    var kept = ""
    var room = width - 1
    for character in text {
      room -= String(character).displayWidth
      if room < 0 { break }
      kept.append(character)
    }
    return kept.trimmingTrailingBlanks + "…"
  }

  /// The text without word joiners, which say where a line must not break and are not printed.
  public var withoutJoiners: String {
    let text = String(self)
    guard text.utf8.contains(0xE2) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != .wordJoiner }))
  }

  /// The text indented by spaces, in lines of at most `width` cells that are indented by two more after the first; in
  /// a single line if `width` is nil.
  public func hanging(by indent: Int, width: Int?) -> String {
    let blanks = String.blanks(indent)
    guard let width else { return blanks + withoutJoiners }
    let lines = wrapped(to: width - indent, rest: width - indent - 2)
    return blanks + lines.joined(separator: "\n" + blanks + "  ")
  }

  /// How many cells the longest part takes that no line break may divide.
  var widestPiece: Int { breakable.map(\.trimmingTrailingBlanks.displayWidth).max() ?? 0 }

  /// The pieces between which a line may break.
  private var breakable: [String] {
    var pieces: [String] = []
    for character in self {
      if let piece = pieces.last, let last = piece.last,
        !last.allowsBreak(before: character) || piece.isNumberAndBlank && character.isSmallLetter
      {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }

  /// Whether it ends in a number before its unit, as in `(11 `; a date or a handle is none.
  private var isNumberAndBlank: Bool {
    guard last == " " else { return false }
    let rest = dropLast()
    let before = rest.last { !$0.isDigit }
    return rest.last?.isDigit == true && before.map { !$0.isASCII || $0 == "(" } ?? true
  }

  /// The text without the spaces at its end.
  public var trimmingTrailingBlanks: String {
    let blanks = utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    return String(dropLast(blanks))
  }
}

extension String {
  /// So many spaces, made in one piece. It is no initializer: that would be the one `map(String.init)` takes for numbers.
  public static func blanks(_ count: Int) -> String {
    String(unsafeUninitializedCapacity: count) { bytes in
      bytes.initialize(repeating: UInt8(ascii: " "))
      return count
    }
  }
}

extension Character {
  private static let closing: Set<Character> = Set("，。、；：！？）》〉」』】〕］｝〗…％”’%,.;:!?)]}")
  private static let opening: Set<Character> = Set("（《〈「『【〔［｛〖“‘([{")
  /// The units of several characters that stay with their number, cut into pairs: 11个工作日, 6个月.
  private static let insideUnit: Set<String> = ["个工", "工作", "作日", "个月"]

  fileprivate func allowsBreak(before next: Character) -> Bool {
    if isJoiner || next.isJoiner { return false }
    if Character.closing.contains(next) || next == " " || Character.opening.contains(self) { return false }
    if Character.opening.contains(next) { return self == " " || isWide || next.isWide }
    // A number keeps its unit, a date its parts, a document number its year: 22个, 2025年3月3日, 〔2025〕7号.
    if isDigit && next.isWide || next.isDigit && "年月〕第".contains(self) { return false }
    if Character.insideUnit.contains(String([self, next])) { return false }
    return self == " " || isWide || next.isWide
  }

  private var isJoiner: Bool { unicodeScalars.contains(.wordJoiner) }
  fileprivate var isDigit: Bool { isASCII && isNumber }
  fileprivate var isSmallLetter: Bool { isASCII && isLowercase }
  private var isWide: Bool { unicodeScalars.contains { $0.displayWidth == 2 } }
}

extension Unicode.Scalar {
  /// Says that no line may break beside it.
  fileprivate static let wordJoiner: Unicode.Scalar = "\u{2060}"

  /// 0, 1 or 2 cells (Unicode's East Asian Width, wide and full-width as 2; format characters and marks as 0).
  var displayWidth: Int {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if Self.wide.contains(where: { $0.contains(value) }) { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x4E00...0x9FFF, 0xFF01...0xFF60, 0x3000...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x1100...0x115F,
    0x2E80...0x2FFF, 0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6B, 0xFFE0...0xFFE6, 0x231A...0x231B, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
    0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
    0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
    0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
    0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x16FE0...0x18CFF,
    0x1AFF0...0x1B2FF, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A,
    0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA,
    0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440,
    0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A,
    0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC,
    0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7, 0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC,
    0x1F7E0...0x1F7EB, 0x1F7F0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF,
    0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
