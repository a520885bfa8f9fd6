import FoiaCore
import FoiaPapers
import Foundation
import Testing

/// Sentences on the figures of six agencies (`Fixtures/six-agencies.json`): several in a row, lists of kinds behind other rows,
/// outcomes of those carried over, both ways of disputes together (`Fixtures/six-agencies.tsv`: the kind of sentence, whose report it
/// is of, the sentence, and of a wrong one the number or numbers of it that are not the table's).
@Suite("Sentences of six agencies")
struct SixAgenciesTests {
  private struct Figures: Decodable {
    let year: Int
    let cells: [String: [Int]]
    let disputes: [[Int]]
    let disclosure: [String]
  }

  private struct Sentence {
    let agency: String
    let text: String
    /// The numbers that are not the table's.
    let wrong: [String]
  }

  private enum Kind: String {
    /// Right; with a number that is not the table's; that something did not occur, or was all there was, which is not so.
    case right, wrong, denial
  }

  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  private static func reports() throws -> [String: YearReport] {
    try JSONDecoder().decode(
      [String: Figures].self, from: Data(contentsOf: fixtures.appending(path: "six-agencies.json"))
    ).mapValues { try Prose.report($0.year, cells: $0.cells, disputes: $0.disputes, disclosure: $0.disclosure) }
  }

  /// The sentences of a kind, each with what X1 and X2 say of it.
  private static func audited(_ kind: Kind) throws -> [(sentence: Sentence, findings: [Finding])] {
    let reports = try reports()
    let lines = try String(contentsOf: fixtures.appending(path: "six-agencies.tsv"), encoding: .utf8)
    return try lines.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
      .filter { $0[0] == kind.rawValue }
      .map { parts in
        let wrong = parts.count > 3 ? parts[3].split(separator: "|").map(String.init) : []
        let sentence = Sentence(agency: parts[1], text: parts[2], wrong: wrong)
        let found = Prose.findings(of: sentence.text, sentence.agency, try #require(reports[sentence.agency]))
        return (sentence, found.filter { ["X1", "X2"].contains($0.rule.rawValue) })
      }
  }

  @Test("that are right are never called wrong, and of a hundred at most two are asked about")
  func right() throws {
    let all = try Self.audited(.right)
    #expect(all.count > 850)
    #expect(all.filter { $0.findings.contains { $0.severity == .error } }.map(\.sentence.text) == [])
    #expect(all.count { !$0.findings.isEmpty } * 50 <= all.count)
  }

  @Test("with one number off are found by that number, and no other number of them is called wrong")
  func wrong() throws {
    let all = try Self.audited(.wrong)
    var (found, asked) = (0, 0)
    for (sentence, findings) in all {
      let blamed = findings.filter { $0.severity == .error && $0.rule.rawValue == "X1" }.compactMap(\.found)
      #expect(blamed.allSatisfy { sentence.wrong.contains($0.filter { $0 != "%" }) }, "\(sentence.text) \(blamed)")
      if findings.contains(where: { $0.severity == .error }) { found += 1 }
      if !findings.isEmpty { asked += 1 }
    }
    #expect(all.count > 120 && found >= 74 && asked >= 93, "\(found), \(asked) of \(all.count)")
  }

  @Test("that say there was none, or that it was all, where it is not so, are found")
  func denial() throws {
    let all = try Self.audited(.denial)
    let found = all.count { $0.findings.contains { $0.severity == .error } }
    #expect(all.count > 50 && found >= 46, "\(found) of \(all.count)")
  }

  @Test("that balance in themselves are compared all the same with how many of those received can be answered")
  func balanced() throws {
    let agency = "云溪县水利局"
    let report = try #require(try Self.reports()[agency])
    func found(_ sentence: String) -> [String] {
      Prose.findings(of: sentence, agency, report).filter { $0.rule.rawValue == "X1" }.compactMap(\.found)
    }
    // Of 42 received and 5 carried in 39 are answered: between 34 and 39 of the 42.
    #expect(found("新收申请42件，答复40件，2件正在办理。") == ["40"])
    #expect(found("新收申请42件，答复36件，6件正在办理。") == [])
  }
}
