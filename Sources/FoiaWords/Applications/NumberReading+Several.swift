public import FoiaCore

extension NumberReference {
  /// Reads how somebody names several applications at once: `1,2`, `1、2`, `1-3`, `1~3`, `1号至3号`, `2025-0001~2025-0003`; one as
  /// `init(reading:)` does.
  public static func several(reading text: String) throws(ReadingFault) -> [NumberReference] {
    let pieces = text.split { ",，、;；".contains($0) }.map(String.init)
    if pieces.isEmpty { throw .notANumber(text) }
    var references: [NumberReference] = []
    for piece in pieces {
      if let range = try range(reading: piece) {
        references += range
      } else {
        references.append(try NumberReference(reading: piece))
      }
    }
    return references
  }

  /// The most applications that are named by one range.
  private static let longestRange = 500

  /// The applications of a range; nil where the text is none.
  private static func range(reading text: String) throws(ReadingFault) -> [NumberReference]? {
    let word = text.word
    // Most texts name one application, and a pattern takes a while to make.
    guard word.contains(where: { "-~至到".contains($0) }) else { return nil }
    if let match = word.wholeMatch(of: /([0-9]{1,6})-+([0-9]{1,6})/) {
      guard let first = Int(digits: match.1), let last = Int(digits: match.2) else { return nil }
      // A year comes before a hyphen, in two digits or in four.
      if match.1.count == 4 { return nil }
      if match.1.count == 2, first >= ApplicationNumber.firstShortYear {
        guard last > first, let number = ApplicationNumber(year: 2000 + first, serial: last) else { return nil }
        return [.numberOrRange(number, first...last)]
      }
      return try several(text, from: .serial(first), to: .serial(last))
    }
    if let match = word.wholeMatch(of: /([0-9]{4}-[0-9]{1,6})-+((?:[0-9]{4}-[0-9]{1,6})|[0-9]{4,6})/) {
      return try several(text, from: match.1, to: match.2)
    }
    let ends = word.split(maxSplits: 1) { "~至到".contains($0) }
    return ends.count == 2 ? try several(text, from: ends[0], to: ends[1]) : nil
  }

  /// The applications from one to another, each named as `init(reading:)` does, the last one perhaps by its serial alone; nil
  /// where one of them is no such number.
  private static func several(
    _ text: String, from first: Substring, to last: Substring
  ) throws(ReadingFault) -> [NumberReference]? {
    let isNumeral = { (text: Substring) in text.allSatisfy { $0.isASCII && $0.isNumber } }
    if isNumeral(first), isNumeral(last), let first = Int(digits: first), let last = Int(digits: last) {
      return try serials(text, first, last).map { .serial($0) }
    }
    guard let first = try? NumberReference(reading: String(first)),
      let last = try? NumberReference(reading: String(last))
    else { return nil }
    return try several(text, from: first, to: last)
  }

  private static func several(
    _ text: String, from first: NumberReference, to last: NumberReference
  ) throws(ReadingFault) -> [NumberReference]? {
    switch (first, last) {
    case (.serial(let first), .serial(let last)):
      return try serials(text, first, last).map { .serial($0) }
    case (.number(let first), .serial(let last)):
      return try serials(text, first.serial, last).compactMap { number(first.year, $0) }
    case (.number(let first), .number(let last)):
      if first.year != last.year { throw .rangeOverYears(text) }
      return try serials(text, first.serial, last.serial).compactMap { number(first.year, $0) }
    default: return nil
    }
  }

  private static func number(_ year: Int, _ serial: Int) -> NumberReference? {
    ApplicationNumber(year: year, serial: serial).map { .number($0) }
  }

  private static func serials(_ text: String, _ first: Int, _ last: Int) throws(ReadingFault) -> ClosedRange<Int> {
    guard first > 0, last > 0 else { throw .notANumber(text) }
    if first > last { throw .rangeBackwards(text) }
    if last - first >= longestRange { throw .rangeTooLong(text, count: last - first + 1, limit: longestRange) }
    return first...last
  }
}
