import FoiaCalendar
import FoiaCore
import TestKit
import Testing

extension YearTable {
  /// The table of a published report, named by its file; a blank of it is read as 0.
  static func published(_ name: String) throws -> YearTable {
    let report = try #require(PublishedReport.all[name])
    let form = try #require(Form(rawValue: report.form))
    try #require(report.applications.map(\.code) == form.rows.map(\.code))
    return try #require(
      YearTable(year: report.year, form: form, cells: report.applications.map { $0.cells.map { $0 ?? 0 } }))
  }

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

  /// What the rules find in this table alone.
  func findings(_ source: TableSource) -> [Finding] {
    ExaminedFigures(YearReport(table: self), source, today: .lastDay(of: year)).findings
  }
}
