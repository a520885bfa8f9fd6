import FoiaCore
import FoiaPapers
import Foundation
import Testing

/// Sentences on five more tables (`Fixtures/tables-of-sentences.json`), written before the reader was tried on them: several in a row,
/// lists of kinds behind other rows, outcomes of those carried over, both ways of disputes together
/// (`Fixtures/sentences-of-tables.tsv`: right or with one number off, whose report they are of, the sentence).
@Suite("Sentences on other tables")
struct SentencesOfTablesTests {
  private struct Table: Decodable {
    let year: Int
    let cells: [String: [Int]]
    let disputes: [[Int]]
    let disclosure: [String]

    func report() throws -> YearReport {
      let form = Form(for: .year(year))
      func all(_ codes: (String) -> Bool) -> [Int] {
        (0..<6).map { kind in cells.reduce(0) { codes($1.key) ? $0 + $1.value[kind] : $0 } }
      }
      let flows = ["new", "carried-in", "carried-out", "total"]
      let rows = form.rows.map { row in
        let kinds = row.code == "total" ? all { !flows.contains($0) } : cells[row.code] ?? [0, 0, 0, 0, 0, 0]
        return kinds + [kinds.reduce(0, +)]
      }
      var report = YearReport(table: try #require(YearTable(year: year, form: form, cells: rows)))
      report.disputes = DisputeTable(cells: disputes.map { $0 + [$0.reduce(0, +)] })
      report.disclosure = disclosure.isEmpty ? nil : DisclosureFigures(form: form, lines: disclosure)
      return report
    }
  }

  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  /// The worst that is said of each sentence of a kind: 0 nothing, 1 a warning, 2 an error.
  private static func worst(_ kind: String) throws -> [(sentence: String, severity: Int)] {
    let tables = try JSONDecoder().decode(
      [String: Table].self, from: Data(contentsOf: fixtures.appending(path: "tables-of-sentences.json")))
    let reports = try tables.mapValues { try $0.report() }
    let lines = try String(contentsOf: fixtures.appending(path: "sentences-of-tables.tsv"), encoding: .utf8)
    return try lines.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }.filter { $0[0] == kind }
      .map { parts in
        let (agency, sentence) = (parts[1], parts[2])
        let report = try #require(reports[agency])
        let titles = ["（二）依申请公开"] + (["复议", "诉"].contains(where: sentence.contains) ? ["（三）政府信息公开行政复议、行政诉讼情况"] : [])
        let found = titles.flatMap { title in
          let text = Prose.text(title + "\n" + sentence.replacing("¶", with: "\n")).replacing(
            Prose.agency, with: agency
          )
          .replacing("2023年政府信息公开", with: "\(report.table.year)年政府信息公开")
          return ProseAudit(ProseText(text), agency: agency, report: report, fees: FeeTotals()).findings
            .filter { ["X1", "X2"].contains($0.rule.rawValue) }
        }
        return (sentence, found.map { $0.severity == .warning ? 1 : 2 }.max() ?? 0)
      }
  }

  @Test("that are right are never called wrong, and of a hundred at most two are asked about")
  func right() throws {
    let all = try Self.worst("right")
    #expect(all.count > 400 && all.filter { $0.severity == 2 }.map(\.sentence) == [])
    #expect(all.count { $0.severity == 1 } * 50 <= all.count)
  }

  @Test("with one number off are found, three of five, and three of four are at least asked about")
  func wrong() throws {
    let all = try Self.worst("wrong")
    let (found, asked) = (all.count { $0.severity == 2 }, all.count { $0.severity > 0 })
    #expect(
      all.count > 130 && found * 5 >= all.count * 3 && asked * 4 >= all.count * 3, "\(found), \(asked) of \(all.count)")
  }

  @Test("what balances in itself is compared all the same with how many of those received can be answered")
  func balanced() throws {
    func found(_ sentence: String) throws -> [String] {
      let tables = try JSONDecoder().decode(
        [String: Table].self, from: Data(contentsOf: Self.fixtures.appending(path: "tables-of-sentences.json")))
      let text = Prose.text("（二）依申请公开\n" + sentence).replacing(Prose.agency, with: "云溪县水利局")
        .replacing("2023年政府信息公开", with: "2024年政府信息公开")
      let report = try #require(try tables["云溪县水利局"]?.report())
      let audit = ProseAudit(ProseText(text), agency: "云溪县水利局", report: report, fees: FeeTotals())
      return audit.findings.filter { $0.rule.rawValue == "X1" }.compactMap(\.found)
    }
    // Of 42 received and 5 carried in 39 are answered: between 34 and 39 of the 42.
    #expect(try found("新收申请42件，答复40件，2件正在办理。") == ["40"])
    #expect(try found("新收申请42件，答复36件，6件正在办理。") == [])
  }
}
