import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaFormats
import FoiaWords

/// A spreadsheet ends in a value or in a reason, its rows and cells stand in order, and no row of a ledger in it can be
/// imported while something is missing or asked.
enum WorkbookPromises {
  static func check(_ input: [UInt8]) throws {
    let workbook: Workbook
    do { workbook = try Workbook(input) } catch is WorkbookFault { return }
    for sheet in workbook.sheets {
      let numbers = sheet.rows.map(\.number)
      try promise(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }, "rows out of order")
      for row in sheet.rows {
        let columns = row.cells.map(\.column)
        try promise(zip(columns, columns.dropFirst()).allSatisfy { $0 < $1 }, "cells out of order in row \(row.number)")
      }
    }
    guard let today = Day(iso: "2026-04-01") else { return }
    let reading = LedgerReading(workbook, today: today, calendar: .shipped)
    for row in reading.rows where row.verdict == .importing {
      let record = row.record
      try promise(row.asks.isEmpty, "\(row.place) is imported while something is asked")
      try promise(
        record.received != nil && record.applicant != nil && record.kind != nil && record.subject != nil,
        "\(row.place) is imported while something is missing")
      try promise((record.closed == nil) == (record.outcome == nil), "\(row.place) is half answered")
    }
    _ = try JSON(parsing: reading.json(file: "", .zh).text)
  }
}
