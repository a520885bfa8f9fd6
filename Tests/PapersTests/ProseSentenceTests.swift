import FoiaCore
import FoiaFormats
import FoiaPapers
import Testing

@Suite("Sentences of reports")
struct ProseSentenceTests {
  private static func report() throws -> YearReport {
    try Prose.report(carriedOut: [1, 0, 0, 0, 1, 0], disclosure: ["regulations 2 1 11"])
  }

  private func faults(_ sentence: String, of agency: String) throws -> [TextFault] {
    let text = Prose.text(sentence).replacing(Prose.agency, with: agency)
    let audit = ProseAudit(ProseText(text), agency: agency, report: try Self.report(), fees: FeeTotals())
    return audit.findings.filter { ["X1", "X2"].contains($0.rule.rawValue) }
      .compactMap { if case .text(let fault) = $0.fact { fault } else { nil } }
  }

  /// The names in ⟨⟩, with the sentence in which the one at `wrong` is another number, and every other right.
  private func filled(_ sentence: String, wrong: Int? = nil) throws -> (text: String, names: [String]) {
    let figures = FigureNames(agency: "", report: try Self.report(), fees: FeeTotals())
    var (text, names) = ("", [String]())
    for part in sentence.split(separator: "⟨", omittingEmptySubsequences: false) {
      guard let end = part.firstIndex(of: "⟩") else {
        text += part
        continue
      }
      let name = String(part[..<end])
      guard case .text(let right) = figures.value(of: name.replacing("?", with: "")) else {
        throw Fault.unexpected(name)
      }
      text += wrong == names.count ? Self.other : right
      text += part[part.index(after: end)...]
      names.append(name)
    }
    return (text, names)
  }

  /// A number that is none of the figures.
  private static let other = "97"

  private enum Fault: Error { case unexpected(String) }

  @Test("that agree with the tables have nothing against them", arguments: ProseSentences.found.indices)
  func right(_ index: Int) throws {
    let (agency, sentence) = ProseSentences.found[index]
    let text = try filled(sentence).text
    #expect(try faults(text, of: agency).isEmpty, "\(text)")
  }

  @Test("list no number as left over that was compared (--unplaced)", arguments: ProseSentences.found.indices)
  func placed(_ index: Int) throws {
    let (agency, sentence) = ProseSentences.found[index]
    let text = ProseText(Prose.text(try filled(sentence).text).replacing(Prose.agency, with: agency))
    let left = UnplacedView(text, agency: agency, ReportingBody(agency: agency), year: 2023, knowsChannels: true)
    // What stands in ⟨⟩ is compared; another number may be of anything.
    let others = sentence.replacing(#/⟨[^⟩]*⟩/#, with: "")
    for words in left.json.text.matches(of: #/"words": "([^"]*)"/#).map(\.1) {
      let number = try #require(words.matches(of: #/[0-9]+/#).last?.output)
      #expect(others.contains(number), "\(words)")
    }
  }

  @Test(
    "are blamed for each number that differs, by the row they speak of (X1)", arguments: ProseSentences.found.indices)
  func wrong(_ index: Int) throws {
    let (agency, sentence) = ProseSentences.found[index]
    let figures = FigureNames(agency: "", report: try Self.report(), fees: FeeTotals())
    let names = try filled(sentence).names
    #expect(!names.isEmpty)
    for (place, name) in names.enumerated() {
      let text = try filled(sentence, wrong: place).text
      let row = name.replacing("?", with: "")
      guard case .text(let right) = figures.value(of: row) else { throw Fault.unexpected(name) }
      let expected =
        name.hasPrefix("?")
        ? TextFault.guess(row, expected: right, found: Self.other)
        : TextFault.number(row, expected: right, found: Self.other)
      #expect(try faults(text, of: agency) == [expected], "\(text)")
    }
  }

  @Test("that say no application came are blamed where some did (X2)", arguments: ProseSentences.saysNone.indices)
  func none(_ index: Int) throws {
    let (agency, sentence) = ProseSentences.saysNone[index]
    #expect(try faults(sentence, of: agency) == [.saysNone(received: 12)], "\(sentence)")
  }

  @Test("about something else have nothing against them (X1, X2)", arguments: ProseSentences.silent.indices)
  func silent(_ index: Int) throws {
    let (agency, sentence) = ProseSentences.silent[index]
    #expect(try faults(sentence, of: agency).isEmpty, "\(sentence)")
  }

  @Test(
    "that are right in another way than their row have nothing against them", arguments: ProseSentences.true2023.indices
  )
  func rightOtherwise(_ index: Int) throws {
    let (agency, sentence) = ProseSentences.true2023[index]
    #expect(try faults("（二）依申请公开\n" + sentence, of: agency).isEmpty, "\(sentence)")
  }

  @Test("that cannot be right in any way are blamed still", arguments: ProseSentences.wrongOtherwise.indices)
  func wrongOtherwise(_ index: Int) throws {
    let (sentence, row, number) = ProseSentences.wrongOtherwise[index]
    let isBlamed = try faults(sentence, of: ProseSentences.bureau).contains { fault in
      switch fault {
      case .number(row, _, number), .guess(row, _, number): true
      default: false
      }
    }
    #expect(isBlamed, "\(sentence)")
  }

  @Test("are many enough to keep the words honest")
  func many() {
    #expect(ProseSentences.found.count + ProseSentences.saysNone.count + ProseSentences.silent.count >= 120)
  }
}
