public import FoiaCore

extension NumberReference {
  /// Reads how somebody names an application: `2023-0001`, `2023-1`, `23-1`, `〔2023〕1号`, `〔2023〕第1号`, or `1`, `第1号`; anything
  /// else is taken for the office's own number.
  public init(reading text: String) throws(ReadingFault) {
    var word = text.comparable
    if word.isEmpty { throw .notANumber(text) }
    if word.last == "号" { word.removeLast() }
    if word.first == "第" { word.removeFirst() }
    if let serial = Int(word), word.allSatisfy(\.isNumber) {
      guard ApplicationNumber.typedSerials.contains(serial) else { throw .notANumber(text) }
      self = .serial(serial)
    } else if let number = ApplicationNumber(reading: text) {
      self = .number(number)
    } else {
      self = .office(text.trimmed)
    }
  }
}

extension ApplicationNumber {
  /// Serials that somebody may type; a longer one is a date or a slip.
  static let typedSerials = 1...999_999

  /// Reads a number with its year, or a bare serial of a year.
  public init(reading text: String, receivedIn year: Int) throws(ReadingFault) {
    switch try NumberReference(reading: text) {
    case .number(let number): self = number
    case .serial(let serial):
      guard let number = ApplicationNumber(year: year, serial: serial) else { throw .notANumber(text) }
      self = number
    case .office: throw .notANumber(text)
    }
  }

  /// Reads a number with its year in any of the ways people write it; nil for anything else.
  public init?(reading text: String) {
    var word = text.comparable
    if word.last == "号" { word.removeLast() }
    let pieces: [Substring]
    if let open = word.first, "〔[（(【".contains(open) {
      pieces = word.dropFirst().split(maxSplits: 1) { "〕]）)】".contains($0) }
    } else {
      pieces = word.split(separator: "-", omittingEmptySubsequences: false)
    }
    guard pieces.count == 2, let year = Int(pieces[0]), [2, 4].contains(pieces[0].utf8.count) else { return nil }
    let digits = pieces[1].first == "第" ? pieces[1].dropFirst() : pieces[1]
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let serial = Int(digits),
      Self.typedSerials.contains(serial)
    else { return nil }
    self.init(year: pieces[0].utf8.count == 2 ? 2000 + year : year, serial: serial)
  }
}
