import FoiaCore
import FoiaPapers
import Foundation
import Testing

/// Sentences in the constructions of published reports of bureaus, sub-districts, towns, counties and cities, their numbers those of one
/// table, in `Fixtures/report-sentences.tsv`: what they are, whose report they are of, the sentence.
///
/// Nothing that is right may be blamed. Of what is wrong as much is to be found as can be without that; how much is found is written
/// down here, so that it does not become less.
@Suite("Sentences in the constructions of published reports")
struct ReportSentenceTests {
  private enum Kind: String, CaseIterable {
    /// Right, of whatever it speaks; with one number that is not the table's (97); that none was received; that none of a part was.
    case right, wrong, none = "nil", noneOfPart = "not-nil"
    /// That all was answered in time, and what looks like it; that all is finished, and what looks like it.
    case inTime = "in-time", notInTime = "not-in-time", finished, notFinished = "not-finished"
  }

  /// The report that the sentences are of.
  private static func report() throws -> YearReport {
    try Prose.report(
      carriedOut: [0, 1, 0, 0, 1, 0],
      disclosure: [
        "regulations 0 0 0", "normative-documents 5 1 40", "licensing 1808", "punishment 31", "coercion 7", "fees 25.1",
      ])
  }

  private static func sentences(_ kind: Kind) throws -> [(agency: String, sentence: String)] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/report-sentences.tsv")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t").map(String.init)
      return parts[0] == kind.rawValue ? (parts[1], parts[2]) : nil
    }
  }

  private static func count(_ kind: Kind, _ isFound: ([Finding]) -> Bool) throws -> (found: Int, of: Int) {
    let (all, report) = (try sentences(kind), try report())
    return (all.count { isFound(Prose.findings(of: $0.sentence, $0.agency, report)) }, all.count)
  }

  private static func isOf(_ rules: String...) -> (Finding) -> Bool { { rules.contains($0.rule.rawValue) } }

  @Test("that are right are never called wrong, and of a hundred at most two are asked about (X1, X2)")
  func right() throws {
    var asked = 0
    let report = try Self.report()
    for (agency, sentence) in try Self.sentences(.right) {
      let found = Prose.findings(of: sentence, agency, report).filter(Self.isOf("X1", "X2"))
      #expect(found.allSatisfy { $0.severity == .warning }, "\(sentence)")
      if !found.isEmpty { asked += 1 }
    }
    #expect(try asked * 50 <= Self.sentences(.right).count)
  }

  @Test("with one number that is not the table's are found, five of six (X1)")
  func wrong() throws {
    let (found, all) = try Self.count(.wrong) { $0.contains { $0.rule.rawValue == "X1" && $0.found == "97" } }
    #expect(all == 934 && found >= 798, "\(found) of \(all)")
  }

  @Test("that say no application came are found, nine of ten, and those that say it of a part are not (X2)")
  func none() throws {
    let (found, all) = try Self.count(.none) { $0.contains(where: Self.isOf("X1", "X2")) }
    #expect(found * 10 >= all * 9, "\(found) of \(all)")
    #expect(try Self.count(.noneOfPart) { $0.contains(where: Self.isOf("X2")) }.found == 0)
  }

  @Test("that say all was answered in time are found, nine of ten, and those that only look like it are not (A8)")
  func inTime() throws {
    let (found, all) = try Self.count(.inTime) { $0.contains(where: Self.isOf("A8")) }
    #expect(found * 10 >= all * 9, "\(found) of \(all)")
    #expect(try Self.count(.notInTime) { $0.contains(where: Self.isOf("A8")) }.found == 0)
  }

  @Test("that say all is finished are found, seven of ten, and those that only look like it are not (A3)")
  func finished() throws {
    let (found, all) = try Self.count(.finished) { $0.contains(where: Self.isOf("A3")) }
    #expect(found * 10 >= all * 7, "\(found) of \(all)")
    #expect(try Self.count(.notFinished) { $0.contains(where: Self.isOf("A3")) }.found == 0)
  }
}
