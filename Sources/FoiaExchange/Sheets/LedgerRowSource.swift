internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// A row that is an application, before anything is known of the others.
struct FoundRow {
  let reading: LedgerRowReading
  /// Its sheet among those that are ledgers, and its number there.
  let table: Int
  let number: Int
  /// The agency it is about, if the sheet has a column for that.
  var body: String?
  /// Whether most of it has a background colour.
  var isFilled = false
  /// Whether it is a line of a text that cannot be read at all.
  var isBroken = false
}

/// Reads the rows of all sheets, each alone and with what stands above it.
struct LedgerRowSource {
  /// A row, or something that is none.
  enum Item {
    case row(FoundRow)
    case ignored(LedgerReading.Ignored)
  }

  private let rows: LedgerRows
  private var nextSheet = 0
  private var sheet: Open?
  private var tablesBefore = -1

  /// The sheet that is being read.
  private struct Open {
    let table: LedgerSheet.Table
    var titles: ArraySlice<Int>
    var rows: SheetRows.Iterator
    var broken: ArraySlice<CSVFault>
    /// The line that could not be read and came last.
    var fault: CSVFault?
    /// Reads a row, by the layout of the headings that were repeated last.
    var reader: LedgerRowReader
  }

  init(_ rows: LedgerRows) { self.rows = rows }

  mutating func next() -> Item? {
    while true {
      if sheet != nil, let item = nextInSheet() { return item }
      sheet = nil
      guard nextSheet < rows.sheets.count else { return nil }
      defer { nextSheet += 1 }
      switch rows.sheets[nextSheet] {
      case .leftOut(let ignored): return .ignored(ignored)
      case .table(let table):
        tablesBefore += 1
        sheet = Open(
          table: table, titles: table.layout.titleRows[...],
          rows: table.grid.sheet.rows.makeIterator(),
          broken: table.grid.sheet.broken[...],
          reader: LedgerRowReader(
            table.layout, rows.decisions, today: rows.today, year: table.year, since1904: table.grid.sheet.since1904))
      }
    }
  }

  private mutating func nextInSheet() -> Item? {
    guard let table = sheet?.table else { return nil }
    if let title = sheet?.titles.popFirst() { return .ignored(.init(place: table.place(of: title), reason: .title)) }
    while let row = sheet?.rows.next() {
      if row.number <= table.layout.lastHeaderRow { continue }
      let texts = RowTexts(
        row, sheet?.reader.layout ?? table.layout, table.grid, isGuarded: table.isGuarded)
      if !texts.own.isEmpty, let item = item(row, texts, table) { return item }
    }
    guard let fault = sheet?.broken.popFirst() else { return nil }
    sheet?.fault = fault
    let reading = LedgerRowReading(broken: table.place(of: fault.line))
    return .row(FoundRow(reading: reading, table: tablesBefore, number: fault.line, isBroken: true))
  }

  private mutating func item(_ row: SheetRow, _ texts: RowTexts, _ table: LedgerSheet.Table) -> Item? {
    let place = table.place(of: row.number)
    let reason: LedgerOmission
    switch RowKind(texts, sheet?.reader.layout ?? table.layout) {
    case .application:
      guard let reading = sheet?.reader.read(row, texts, at: place) else { return nil }
      let full = row.cells.filter { $0.content != .empty }
      return .row(
        FoundRow(
          reading: reading, table: tablesBefore, number: row.number, body: sheet?.reader.text(.body),
          isFilled: full.count(where: \.isFilled) * 3 >= full.count * 2))
    case .header:
      if let layout = sheet?.reader.layout.reordered(by: texts) { sheet?.reader.layout = layout }
      reason = .header
    case .total: reason = .total
    case .noApplications: reason = .noApplications
    case .note: reason = .note
    case .numberOnly: reason = .numberOnly
    case .year(let year):
      sheet?.reader.year = year
      reason = .yearLine
    }
    return .ignored(.init(place: place, reason: reason))
  }

  /// The cells of the row that was read last; of a line that cannot be read what stands between its separators.
  func written(_ row: LedgerRowReading) -> [(heading: String, text: String)] {
    guard let sheet else { return [] }
    guard row.isBroken else { return sheet.reader.written(row) }
    return sheet.reader.written(sheet.fault?.fields ?? [])
  }
}
