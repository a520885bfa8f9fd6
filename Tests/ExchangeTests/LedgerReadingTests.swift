import Foundation
import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaFormats
import FoiaWords
import TestKit
import Testing

@Suite("Understanding the ledgers of offices")
struct LedgerReadingTests {
  /// What a careful clerk would make of a ledger.
  struct Expected: Decodable {
    let encoding: String?
    let ignored: [String]
    let rows: [Row]

    struct Row: Decodable {
      let `where`: String
      let verdict: String
      let asked: [String]
      let record: [String: String?]
      let events: [Happening]
    }
  }

  struct Happening: Decodable, Hashable {
    let kind: String
    let day: String?
    let until: String?
    let days: Int?
    let form: String?
    let result: String?

    /// How long a reply may take is told in many ways; how long an extension is, in one.
    var told: Happening {
      Happening(
        kind: kind, day: day, until: until, days: kind == "extended" ? days : nil, form: form, result: result)
    }
  }

  /// The same from the program's JSON.
  struct Told: Decodable {
    let encoding: String?
    let ignored: [Omission]
    let rows: [Row]

    struct Omission: Decodable { let `where`: String }
    struct Ask: Decodable {
      let field: String
      let candidates: [String]
    }
    struct Row: Decodable {
      let `where`: String
      let verdict: String
      let record: [String: String?]
      let events: [Happening]
      let ask: [Ask]
    }
  }

  @Test(
    "gives verdicts, questions, values and days as a careful clerk would",
    arguments: [
      "county-bureau-2024.xlsx", "office-2022-2023.xls", "platform-export.xlsx", "township-2024.csv",
      "quarters-2025.ods", "carried-over.xlsx",
    ])
  func truths(_ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Ledgers")
    let file = folder.appending(path: name)
    let truth = file.deletingPathExtension().appendingPathExtension("expected.json")
    let expected = try JSONDecoder().decode(Expected.self, from: Data(contentsOf: truth))
    let workbook = try Workbook(Array(Data(contentsOf: file)))
    let reading = LedgerReading(
      workbook, today: try #require(Day(iso: "2026-04-01")), calendar: .shipped)
    let told = try JSONDecoder().decode(Told.self, from: Data(reading.json(file: name, .en).text.utf8))
    #expect(told.encoding == expected.encoding)
    #expect(told.rows.map(\.where) == expected.rows.map(\.where))
    let ignored = Set(told.ignored.map(\.where))
    #expect(expected.ignored.filter { !ignored.contains($0) } == [])
    for (row, wanted) in zip(told.rows, expected.rows) {
      let place = "\(name) \(wanted.where)"
      #expect(row.verdict == wanted.verdict, "\(place)")
      #expect(row.ask.map(\.field).sorted() == wanted.asked, "\(place)")
      for (field, value) in wanted.record { #expect((row.record[field] ?? nil) == value, "\(place) \(field)") }
      #expect(Set(row.events.map(\.told)) == Set(wanted.events.map(\.told)), "\(place)")
    }
  }
}
