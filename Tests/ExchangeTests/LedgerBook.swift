import FoiaCalendar
import FoiaExchange
import Testing

@testable import FoiaFormats

/// Spreadsheets with a few rows, written as texts with commas.
enum LedgerBook {
  /// A workbook of sheets; `merged` are areas of the first, as `A1:B2`.
  static func workbook(_ sheets: [(name: String, lines: [String])], merged: [String] = []) -> Workbook {
    Workbook(
      format: .xlsx,
      sheets: sheets.enumerated().map { index, one in
        var sheet = Sheet(name: one.name)
        sheet.rows = SheetRows(
          one.lines.enumerated().map { number, line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).enumerated()
            return SheetRow(
              number: number + 1, isHidden: false,
              cells: cells.compactMap { column, text in
                text.isEmpty
                  ? nil : SheetCell(column: column, content: .text(String(text).replacing("\\n", with: "\n")))
              })
          })
        if index == 0 { sheet.merged = merged.compactMap(area) }
        return sheet
      })
  }

  /// A sheet of rows of cells, the first of which is row 1.
  static func sheet(named name: String, _ rows: [[SheetCell]]) -> Sheet {
    var sheet = Sheet(name: name)
    sheet.rows = SheetRows(rows.enumerated().map { SheetRow(number: $0 + 1, isHidden: false, cells: $1) })
    return sheet
  }

  /// A workbook of one sheet.
  static func workbook(of sheet: Sheet) -> Workbook { Workbook(format: .xlsx, sheets: [sheet]) }

  /// A ledger of one sheet, understood.
  static func reading(
    _ lines: [String], sheet: String = "台账", merged: [String] = [], agency: String = "易河县水务局",
    decisions: LedgerDecisions = LedgerDecisions()
  ) throws -> LedgerReading {
    try reading([(sheet, lines)], merged: merged, agency: agency, decisions: decisions)
  }

  /// A ledger of several sheets, understood.
  static func reading(
    _ sheets: [(name: String, lines: [String])], merged: [String] = [], agency: String = "易河县水务局",
    file: String? = nil, decisions: LedgerDecisions = LedgerDecisions()
  ) throws -> LedgerReading {
    LedgerReading(
      workbook(sheets, merged: merged), decisions: decisions, today: try #require(Day(iso: "2026-04-01")),
      calendar: .shipped, agency: agency, file: file)
  }

  /// The same lines as a text.
  static func text(
    _ lines: [String], agency: String = "易河县水务局", decisions: LedgerDecisions = LedgerDecisions()
  ) throws -> LedgerReading {
    LedgerReading(
      try Workbook(Array(lines.joined(separator: "\n").utf8)), decisions: decisions,
      today: try #require(Day(iso: "2026-04-01")), calendar: .shipped, agency: agency)
  }

  /// The headings of a ledger of new applications.
  static let header = "编号,申请人,类别,收到日期,申请方式,申请内容"

  /// A ledger of one application that was answered, with a cell below a further heading.
  static func row(
    _ heading: String, _ cell: String, closed: String = "2024-03-25", outcome: String = "予以公开"
  ) throws -> LedgerReading {
    try reading([
      "编号,申请人,申请人类型,收到日期,申请方式,申请内容,答复日期,答复结果,\(heading)", "1,王五,公民,2024-03-05,网上,甲,\(closed),\(outcome),\(cell)",
    ])
  }

  private static func area(_ text: String) -> CellArea? {
    let corners = text.split(separator: ":").map { corner in
      (column: corner.first?.asciiValue.map { Int($0) - 65 } ?? 0, row: Int(corner.dropFirst()) ?? 1)
    }
    guard corners.count == 2 else { return nil }
    return CellArea(rows: corners[0].row...corners[1].row, columns: corners[0].column...corners[1].column)
  }
}

extension LedgerReading {
  /// The fields that each row asks about.
  var asked: [[String]] { rows.map { $0.asks.map(\.field) } }
}
