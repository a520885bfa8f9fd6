public import FoiaCore

extension NumberReference {
  /// Reads how somebody names an application: `2023-0001`, `2023-1`, `23-1`, `〔2023〕1号`, `〔2023〕第1号`, or `1`, `第1号`; anything
  /// else is taken for the office's own number.
  public init(reading text: String) throws(ReadingFault) {
    let typed = text.trimmed
    var word = typed.word
    if word.isEmpty { throw .notANumber(text) }
    if word.last == "号" { word.removeLast() }
    if word.first == "第" { word.removeFirst() }
    if word.allSatisfy({ $0.isASCII && $0.isNumber }), !word.isEmpty {
      guard let serial = Int(digits: word, in: ApplicationNumber.typedSerials) else { throw .notANumber(text) }
      self = .serial(serial)
    } else if let number = ApplicationNumber(reading: typed) {
      self = .number(number)
    } else if ApplicationNumber.isBeyondCounting(typed) {
      throw .numberBeyondCounting(text, mostDigits: ApplicationNumber.mostDigits)
    } else {
      self = .office(typed)
    }
  }
}

extension ApplicationNumber {
  /// The first year that two digits can mean: that of the first Regulation.
  static let firstShortYear = 8

  /// Serials that somebody may type; a longer one is a date or a slip.
  static let typedSerials = 1...999_999

  /// Reads a number with its year, or a bare serial of a year.
  public init(reading text: String, receivedIn year: Int) throws(ReadingFault) {
    switch try NumberReference(reading: text) {
    case .number(let number): self = number
    case .serial(let serial):
      guard let number = ApplicationNumber(year: year, serial: serial) else { throw .notANumber(text) }
      self = number
    case .office, .numberOrRange: throw .notANumber(text)
    }
  }

  /// Reads a number with its year in any of the ways people write it; nil for anything else.
  public init?(reading text: String) {
    guard let (year, digits) = Self.parts(of: text), let serial = Int(digits: digits, in: Self.typedSerials) else {
      return nil
    }
    self.init(year: year, serial: serial)
  }

  /// Whether a text is written like a number of this program, but its serial has more digits than any office counts to.
  static func isBeyondCounting(_ text: String) -> Bool {
    parts(of: text).map { $0.digits.drop { $0 == "0" }.count > mostDigits } ?? false
  }

  /// The most digits of a serial: an office that begins its own with the date and the time has fewer.
  static let mostDigits = 18

  /// The year and the digits of the serial, in any of the ways people write them.
  private static func parts(of text: String) -> (year: Int, digits: Substring)? {
    var word = text.word
    if word.last == "号" { word.removeLast() }
    let pieces: [Substring]
    if let open = word.first, "〔[（(【".contains(open) {
      pieces = word.dropFirst().split(maxSplits: 1) { "〕]）)】".contains($0) }
    } else {
      pieces = word.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "-" || $0 == "年" }
    }
    guard pieces.count == 2, let year = Int(digits: pieces[0]), [2, 4].contains(pieces[0].utf8.count) else {
      return nil
    }
    let digits = pieces[1].first == "第" ? pieces[1].dropFirst() : pieces[1]
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return (pieces[0].utf8.count == 2 ? 2000 + year : year, digits)
  }
}
