public import FoiaCore

/// Readings of plain numbers and codes.
public enum Reading {
  /// A year of four digits, full-width or not.
  public static func year(_ text: String) throws(ReadingFault) -> Int {
    var word = text.word
    if word.last == "度" { word.removeLast() }
    if word.last == "年" { word.removeLast() }
    guard let year = Int(digits: word, in: 1000...9999) else { throw .notAYear(text) }
    return year
  }

  /// The most days that are counted: more than a hundred years.
  static let mostDays = 99_999
  /// The most things that are counted at once.
  static let mostThings = 1_000_000

  /// How many days: a whole number from 0 to `mostDays`, with or without its unit (`20`, `20天`, `20个工作日`).
  public static func count(_ text: String) throws(ReadingFault) -> Int {
    guard let count = whole(text, units: dayUnits, in: 0...mostDays) else { throw .notACount(text) }
    return count
  }

  /// How many things: a whole number from 1, with or without its unit (`12`, `12件`).
  public static func quantity(_ text: String, of field: Field) throws(ReadingFault) -> Int {
    let isOfDays = field == .days || field == .replyWithin
    let units = isOfDays ? dayUnits : ["件", "页", "份", "条", "项", " items", " item", " pages", " page"]
    guard let count = whole(text, units: units, in: 1...most(of: field)) else { throw .notAQuantity(field, text) }
    return count
  }

  /// The most things that a field counts.
  static func most(of field: Field) -> Int { field == .replyWithin ? Policy.replyWithinMost : mostThings }

  /// How many things that have no field of their own: a whole number from 1 to 1,000,000 (`30`, `30个`).
  public static func howMany(_ text: String) throws(ReadingFault) -> Int {
    guard let count = whole(text, units: ["个", "份"], in: 1...mostThings) else { throw .notHowMany(text) }
    return count
  }

  private static let dayUnits = ["个工作日", "工作日", "天", "日", " working days", " working day", " days", " day"]

  /// A whole number in a range, of ASCII digits after folding, with one of the units behind it or none.
  private static func whole(_ text: String, units: [String], in range: ClosedRange<Int>) -> Int? {
    var word = text.word
    if let unit = units.first(where: { word.hasSuffix($0) }) { word.removeLast(unit.count) }
    return Int(digits: word, in: range)
  }

  /// The place of an entry, written `#14` or `14`.
  public static func handle(_ text: String) throws(ReadingFault) -> EntryID {
    let word = text.word
    let digits = word.first == "#" ? word.dropFirst() : word[...]
    guard let place = Int(digits: digits, in: 1...Int.mostStored) else { throw .notAHandle(text) }
    return EntryID(rawValue: place)
  }

  /// The hash of a head, or the beginning of it: at least 16 hexadecimal digits.
  public static func hash(_ text: String) throws(ReadingFault) -> String {
    let word = text.word
    guard (16...64).contains(word.utf8.count), word.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      throw .notAHash(text)
    }
    return word
  }

  /// One of a few codes, or what one of them is called in either language.
  public static func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ text: String, _ vocabulary: Vocabulary, _: Choice.Type
  ) throws(ReadingFault) -> Choice {
    let wanted = text.word
    let named = ValueKind.choice(vocabulary).choices.first { [$0.name.zh.word, $0.name.en.word].contains(wanted) }
    guard let choice = Choice(rawValue: named?.code ?? wanted) else {
      throw .unknownChoice(vocabulary, text, known: Choice.allCases.map(\.rawValue))
    }
    return choice
  }
}

extension String {
  /// Whether it is longer than anything that has a name here, so that it need not be compared with all of them.
  var isLongerThanAnyName: Bool { utf8.count > 1_000 }

  /// Whether blanks stand between its characters, one of them Chinese, as in no word of the program: 自 然人.
  var hasBlankInChinese: Bool {
    let text = Array(trimmed)
    return text.indices.dropFirst().dropLast().contains { index in
      text[index] == " " && [text[index - 1], text[index + 1]].contains { !$0.isASCII }
    }
  }
}
