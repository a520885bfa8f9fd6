import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaFormats
import FoiaWords
import Foundation
import TestKit
import Testing

@Suite("One ledger in every format")
struct LedgerFormatsTests {
  /// The rows of a reading without their places: verdict, record, events, and what is asked.
  private struct Rows: Decodable, Equatable {
    let rows: [Row]

    struct Row: Decodable, Equatable {
      let verdict: String
      let record: [String: String?]
      let events: [[String: Fact?]]
      let ask: [Ask]
    }
    struct Ask: Decodable, Equatable {
      let field: String
      let value: String
      let candidates: [String]
    }
    /// A text or a number.
    enum Fact: Decodable, Equatable {
      case text(String), number(Int)

      init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        self =
          if let number = try? value.decode(Int.self) { .number(number) } else { .text(try value.decode(String.self)) }
      }
    }
  }

  private static let names = [
    "openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.ods", "libreoffice.xls", "xlwt.xls", "named.et",
    "named-wrongly.xls",
    "raw.xlsx", "utf8.csv", "utf8-mark.csv", "utf16le.csv", "utf16le-mark.csv", "utf16be.csv", "gb18030.csv",
    "tabs.txt",
    "semicolons.csv",
  ]

  @Test("gives the same record, whoever wrote it")
  func same() throws {
    let workshop = try Workshop()
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "make_ledgers.py")
    try workshop.run("/usr/bin/python3", script.path)
    func understood(_ name: String) throws -> Rows {
      let reading = LedgerReading(
        try Workbook(try workshop.read(name)), today: try #require(Day(iso: "2026-04-01")), calendar: .shipped)
      return try JSONDecoder().decode(Rows.self, from: Data(reading.json(file: name, .zh).text.utf8))
    }
    let first = try understood(Self.names[0])
    // What a clerk would say of it.
    #expect(first.rows.map(\.verdict) == ["import", "ask", "ask", "import", "ask", "void"])
    #expect(first.rows.map { $0.ask.map(\.field) } == [[], ["channel"], ["outcome"], [], ["kind", "closed"], []])
    #expect(first.rows[0].record["received"] == "2024-01-08" && first.rows[0].record["closed"] == "2024-01-30")
    #expect(first.rows[1].record["applicant"] == "李四、王五" && first.rows[1].record["note"] == "口头告知\n二次")
    #expect(first.rows[2].record["subject"] == "=1+1")
    #expect(first.rows[0].events == [["kind": .text("answer-served"), "day": .text("2024-02-02")]])
    #expect(
      first.rows[1].events == [
        ["kind": .text("clarification-asked"), "day": .text("2024-02-08")],
        ["kind": .text("clarification-received"), "day": .text("2024-02-20")],
      ])
    for name in Self.names.dropFirst() {
      let other = try understood(name)
      #expect(other.rows.count == first.rows.count, "\(name)")
      for (row, wanted) in zip(other.rows, first.rows) { #expect(row == wanted, "\(name)") }
    }
  }
}
