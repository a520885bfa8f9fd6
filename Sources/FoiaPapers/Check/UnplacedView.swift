public import FoiaCore
public import FoiaFormats
public import FoiaWords

/// The numbers in the text of a report that no rule could place.
public struct UnplacedView {
  private let year: Int
  private let numbers: [(line: Int, words: String)]

  /// - Parameters:
  ///   - agency: whose report it is.
  ///   - body: what the agency is.
  ///   - year: its year.
  ///   - knowsChannels: whether the record has the channels that the text may speak of.
  public init(_ text: ProseText, agency: String, _ body: ReportingBody, year: Int, knowsChannels: Bool) {
    self.year = year
    self.numbers = ProseAudit.readings(of: text, agency: agency, body, year: year).sorted { $0.key < $1.key }
      .flatMap { line, reading in
        (reading.unplaced + (knowsChannels ? [] : reading.channels.map(\.words))).map { (line, $0) }
      }
  }

  /// One line for each number, and how many they are.
  public func text(_ language: Language) -> String {
    numbers.map { CheckWords.unplaced($0.line, $0.words)(language) }.joined()
      + CheckWords.unplaced(numbers.count, in: year)(language)
  }

  /// The same for scripts.
  public var json: JSON {
    let entries = numbers.map { JSON.object([.init("line", .integer($0.line)), .init("words", .text($0.words))]) }
    return .object([.init("year", .integer(year)), .init("unplaced", .array(entries))])
  }
}
