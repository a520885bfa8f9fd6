/// A text that is looked for in applications. It is compared as names are: full width like half width, large letters
/// like small ones, without blanks.
public struct Search: Hashable, Sendable {
  /// How much of an application's number the text has to be.
  public enum NumberMatch: Sendable {
    /// The whole number.
    case whole
    /// Any part of it.
    case part
  }

  /// The text as it was typed.
  public let typed: String
  /// The pairs of characters that a text which holds this one has, each once; none for a single character.
  public let pairs: [CharacterPair]
  /// How much of a number the text has to be.
  public let numberMatch: NumberMatch
  /// The text in the form for comparing.
  private let text: String
  private let bytes: [UInt8]

  /// A search for a text; nil if there is nothing in it but blanks.
  public init?(_ typed: String, numbers: NumberMatch) {
    text = typed.comparable
    if text.isEmpty { return nil }
    self.typed = typed
    numberMatch = numbers
    bytes = Array(text.utf8)
    pairs = Set(CharacterPair.all(in: text)).sorted()
  }

  /// The text, if it can be part of a number of this ledger; nil otherwise, and where only a whole number counts.
  public var numberPart: String? {
    let isPart = numberMatch == .part && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    return isPart ? text : nil
  }

  /// The number that the text is; nil if it is none.
  public var wholeNumber: ApplicationNumber? { ApplicationNumber(printed: text) }

  /// Where an application as it stands holds the text; empty if nowhere.
  public func fields(of application: Application) -> [SearchField] {
    var fields = Set(application.searchedTexts.filter { isHeld(by: $0.text) }.map(\.field))
    if isHeld(by: application.number) { fields.insert(.number) }
    return SearchField.allCases.filter(fields.contains)
  }

  /// Whether an application as it stands holds the text somewhere.
  public func finds(_ application: Application) -> Bool {
    isHeld(by: application.number) || application.searchedTexts.contains { isHeld(by: $0.text) }
  }

  private func isHeld(by number: ApplicationNumber) -> Bool {
    wholeNumber == number || numberPart.map { _ in isHeld(by: number.description) } ?? false
  }

  private func isHeld(by text: String) -> Bool {
    var comparable = text.comparable
    return comparable.withUTF8 { UnsafeRawBufferPointer($0).holds(bytes) }
  }

  /// Whether an entry may hold the text, judged by the bytes of its stored facts, so that a scan of the whole log makes
  /// no values of those that cannot.
  public func mayBeHeld(byFacts json: UnsafeRawBufferPointer) -> Bool {
    var (index, isSearched) = (0, false)
    while index < json.count {
      guard json[index] == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      let start = index + 1
      var (end, isEscaped) = (start, false)
      while end < json.count, json[end] != UInt8(ascii: "\"") {
        if json[end] == UInt8(ascii: "\\") { (end, isEscaped) = (end + 1, true) }
        end += 1
      }
      guard end < json.count else { return true }
      index = end + 1
      let piece = UnsafeRawBufferPointer(rebasing: json[start..<end])
      if index < json.count, json[index] == UInt8(ascii: ":") {
        isSearched = Self.keys.contains { $0.count == piece.count && piece.elementsEqual($0) }
      } else if isSearched, isEscaped || holdsJoiner || isHeld(by: piece) {
        return true
      }
    }
    return false
  }

  private func isHeld(by piece: UnsafeRawBufferPointer) -> Bool {
    piece.isComparable ? piece.holds(bytes) : isHeld(by: String(decoding: piece, as: UTF8.self))
  }

  /// Whether the text has what stands between joint applicants, whose names are stored one by one.
  private var holdsJoiner: Bool { text.unicodeScalars.contains("、") }

  /// The keys of the texts in stored facts; numbers are looked for otherwise.
  private static let keys = (SearchField.allCases.filter { $0 != .number }.map(\.rawValue) + ["co_applicants"])
    .map { Array($0.utf8) }
}

extension UnsafeRawBufferPointer {
  /// Whether the bytes have others among them; those are at least one.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard count >= wanted.count else { return false }
    return wanted.withUnsafeBytes { wanted in
      (0...count - wanted.count).contains { start in
        self[start] == wanted[0] && (1..<wanted.count).allSatisfy { self[start + $0] == wanted[$0] }
      }
    }
  }

  /// Whether a text in UTF-8 surely is in the form for comparing: visible ASCII without large letters, and Han
  /// characters from U+4000, which begin with E4 to E9.
  fileprivate var isComparable: Bool {
    var isInside = 0
    return allSatisfy { byte in
      if isInside > 0 {
        isInside -= 1
        return true
      }
      if (0xE4...0xE9).contains(byte) { isInside = 2 }
      return isInside == 2 || (0x21..<0x7F).contains(byte) && !(0x41...0x5A).contains(byte)
    }
  }
}
