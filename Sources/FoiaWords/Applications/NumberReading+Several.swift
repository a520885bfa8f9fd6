public import FoiaCore

/// Applications that somebody names at once, each kept once, in the order in which they are named first.
public struct NamedApplications: Sendable {
  /// The applications so far.
  public private(set) var references: [NumberReference] = []
  private var known: Set<NumberReference> = []
  /// How many were named by ranges, one that is named twice counted twice.
  private var inRanges = 0

  /// The most applications that all ranges name together, so that a short text cannot ask for endless work.
  private static let mostInRanges = 5_000

  /// Whether the ranges name more than that, so that no more is read.
  public var isFull: Bool { inRanges > Self.mostInRanges }

  /// No application is named yet.
  public init() {}

  /// Reads how somebody names one or several: `1,2`, `1、2`, `1-3`, `1~3`, `1号至3号`, `2025-0001~2025-0003`; one as
  /// `NumberReference.init(reading:)` does.
  public mutating func add(reading text: String) throws(ReadingFault) {
    let pieces = text.split { ",，、;；".contains($0) }.map(String.init)
    if pieces.isEmpty { throw .notANumber(text) }
    for piece in pieces {
      guard let range = try NumberReference.range(reading: piece) else {
        add(try NumberReference(reading: piece))
        continue
      }
      inRanges += range.count
      if isFull { throw .rangesTooLong(count: inRanges, limit: Self.mostInRanges) }
      for reference in range { add(reference) }
    }
  }

  private mutating func add(_ reference: NumberReference) {
    if known.insert(reference).inserted { references.append(reference) }
  }
}

extension NumberReference {
  /// The applications that one text names, each once.
  public static func several(reading text: String) throws(ReadingFault) -> [NumberReference] {
    var named = NamedApplications()
    try named.add(reading: text)
    return named.references
  }

  /// The most applications that are named by one range.
  private static let longestRange = 500

  /// The applications of a range; nil where the text is none.
  fileprivate static func range(reading text: String) throws(ReadingFault) -> [NumberReference]? {
    let word = text.word
    // Most texts name one application, and a pattern takes a while to make.
    guard word.contains(where: { "-~至到".contains($0) }) else { return nil }
    if let match = word.wholeMatch(of: /([0-9]{1,6})-+([0-9]{1,6})/) {
      guard let first = Int(digits: match.1), let last = Int(digits: match.2) else { return nil }
      // A year comes before a hyphen, in two digits or in four.
      if match.1.count == 4 { return nil }
      if match.1.count == 2, first >= ApplicationNumber.firstShortYear {
        // What has more than a range may have is a number.
        guard last > first, last - first < longestRange,
          let number = ApplicationNumber(year: 2000 + first, serial: last)
        else { return nil }
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
