import FoiaCore
import Foundation
import Testing

/// A table as a real office published it; a blank of it is read as 0.
struct PublishedTable: Decodable {
  let year: Int
  let form: String
  let applications: [Row]

  struct Row: Decodable {
    let code: String
    let cells: [Int?]
  }

  static func named(_ name: String) throws -> YearTable {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "StoreTests/Fixtures/reports/\(name).json")
    let report = try JSONDecoder().decode(PublishedTable.self, from: Data(contentsOf: file))
    let form = try #require(Form(rawValue: report.form))
    try #require(report.applications.map(\.code) == form.rows.map(\.code))
    return try #require(
      YearTable(year: report.year, form: form, cells: report.applications.map { $0.cells.map { $0 ?? 0 } }))
  }
}

extension YearTable {
  /// With other figures in some rows, by their codes.
  func with(_ rows: [String: [Int]]) throws -> YearTable {
    let known = Set(form.rows.map(\.code))
    try #require(known.isSuperset(of: rows.keys))
    return try #require(YearTable(year: year, form: form, cells: zip(form.rows, cells).map { rows[$0.code] ?? $1 }))
  }

  /// The same figures, said to be of another year.
  func of(_ year: Int) throws -> YearTable { try #require(YearTable(year: year, form: form, cells: cells)) }

  static func empty(_ year: Int) throws -> YearTable {
    let form = Form(for: .year(year))
    return try #require(
      YearTable(year: year, form: form, cells: form.rows.map { _ in Array(repeating: 0, count: 7) }))
  }
}
