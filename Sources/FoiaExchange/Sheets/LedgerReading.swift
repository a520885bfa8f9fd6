public import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// An office's own ledger, understood as far as it can be without asking.
public struct LedgerReading: Sendable {
  /// A sheet that is a ledger.
  public struct Table: Hashable, Sendable {
    /// The name of the sheet; empty for a text.
    public let name: String
    /// The rows above the headings.
    public let titleRows: [Int]
    /// The rows of the headings.
    public let headerRows: [Int]
    /// The columns from left to right: the letters or number of the column, its heading, and what it holds.
    public let columns: [Column]
    /// The year that name or title speak of.
    public let year: Int?
  }

  /// A column of such a sheet.
  public struct Column: Hashable, Sendable {
    /// Its letters, as spreadsheets count columns.
    public let letters: String
    /// Its heading, below that of its group.
    public let header: String
    /// What it holds; nil if nobody knows, so that it is left out.
    public let field: LedgerColumn?
    /// Whether it is hidden.
    public let isHidden: Bool
  }

  /// Something in the file that is no application, and why it was left out.
  public struct Ignored: Hashable, Sendable {
    /// The sheet, or its rows.
    public let place: String
    /// Why.
    public let reason: LedgerOmission
  }

  /// The encoding, if the file is a text.
  public let encoding: TextEncoding?
  /// The sheets that are ledgers.
  public internal(set) var tables: [Table] = []
  /// What was left out.
  public internal(set) var ignored: [Ignored] = []
  /// The rows that are applications.
  public internal(set) var rows: [LedgerRowReading] = []
  /// Whether the numbers only count the rows of each sheet, so that none of them is kept.
  public internal(set) var numbersArePositions = false

  /// The cells of the rows that were to be kept, with their headings.
  var keptCells: [String: [(heading: String, text: String)]] = [:]

  /// Whether something has to be decided before it can be imported.
  public var hasQuestions: Bool { rows.contains { $0.verdict == .ask } }

  /// Reads all sheets that look like a ledger.
  ///
  /// - Parameters:
  ///   - workbook: the file.
  ///   - sheet: the name of the only sheet to read; nil for all that are not hidden.
  ///   - decisions: what was decided about it before.
  ///   - today: today in UTC+8.
  ///   - calendar: the working days with which due dates in the file are compared.
  ///   - year: the year of dates without one, where neither sheet nor title say it.
  ///   - keeping: the places of rows whose cells are kept.
  public init(
    _ workbook: Workbook, sheet chosen: String? = nil, decisions: LedgerDecisions = LedgerDecisions(), today: Day,
    calendar: WorkCalendar, year: Int? = nil, keeping: Set<String> = []
  ) {
    encoding = workbook.encoding
    let isText = workbook.format == .text
    var bodies: [(row: Int, body: String)] = []
    // A heading that nobody knows means on every sheet what stands below it on one of them.
    let headings = LedgerLayout.headings(of: workbook.sheets.filter { !$0.isHidden }, decisions.columns)
    for sheet in workbook.sheets {
      if let chosen, sheet.name.comparable != chosen.comparable {
        ignored.append(Ignored(place: sheet.name, reason: .notChosen))
        continue
      }
      if sheet.isHidden, chosen == nil {
        ignored.append(Ignored(place: sheet.name, reason: .sheetHidden))
        continue
      }
      if sheet.rows.isEmpty {
        ignored.append(Ignored(place: sheet.name, reason: .empty))
        continue
      }
      let grid = SheetGrid(sheet)
      guard let layout = LedgerLayout(grid, decided: headings), !isText || !layout.isProse(grid) else {
        let says =
          sheet.rows.count <= 5 && sheet.rows.contains { grid.texts($0).contains { LedgerCell.isNil($0.text) } }
        ignored.append(
          Ignored(place: sheet.name.isEmpty ? "line 1" : sheet.name, reason: says ? .noApplications : .noLedger))
        continue
      }
      let known = layout.year ?? layout.soleYear(grid) ?? year
      tables.append(Table(layout, grid, year: layout.year))
      var reader = LedgerRowReader(grid, layout, decisions, today: today, year: known)
      for row in layout.titleRows { ignored.append(Ignored(place: place(sheet, row, isText), reason: .title)) }
      for row in sheet.rows where row.number > layout.headerRows[layout.headerRows.count - 1] {
        let place = place(sheet, row.number, isText)
        if row.cells.allSatisfy({ CellText($0.content).isEmpty }) { continue }
        switch RowKind(row, layout, grid) {
        case .application:
          let reading = reader.read(row, at: place)
          rows.append(reading)
          if keeping.contains(place) { keptCells[place] = reader.written(reading) }
          if let body = reader.text(.body) { bodies.append((rows.count - 1, body)) }
        case .header: ignored.append(Ignored(place: place, reason: .header))
        case .total: ignored.append(Ignored(place: place, reason: .total))
        case .noApplications: ignored.append(Ignored(place: place, reason: .noApplications))
        case .note: ignored.append(Ignored(place: place, reason: .note))
        case .numberOnly: ignored.append(Ignored(place: place, reason: .numberOnly))
        case .year(let year):
          reader.year = year
          ignored.append(Ignored(place: place, reason: .yearLine))
        }
      }
      askAboutFilled(grid, layout, isText, decisions)
      for fault in sheet.broken { rows.append(LedgerRowReading(broken: place(sheet, fault.line, isText))) }
    }
    leaveOut(bodies)
    completeCarriedOver()
    judgeNumbers()
    compareDues(calendar)
    for index in rows.indices { rows[index].settle() }
  }

  private func place(_ sheet: Sheet, _ row: Int, _ isText: Bool) -> String {
    isText ? "line \(row)" : "\(sheet.name)!\(row)"
  }

  /// Rows of another agency than most are about are listed and left out.
  private mutating func leaveOut(_ bodies: [(row: Int, body: String)]) {
    var counts: [String: Int] = [:]
    for (_, body) in bodies { counts[body.comparable, default: 0] += 1 }
    guard counts.count > 1, let most = counts.values.max(),
      let first = bodies.first(where: { counts[$0.body.comparable] == most })
    else { return }
    let others = bodies.filter { $0.body.comparable != first.body.comparable }
    for (row, body) in others { ignored.append(Ignored(place: rows[row].place, reason: .otherBody(body))) }
    let left = Set(others.map(\.row))
    rows = rows.enumerated().filter { !left.contains($0.offset) }.map(\.element)
  }

  /// A few rows that are coloured may be marked as not counted; many are only made easier to read.
  private mutating func askAboutFilled(
    _ grid: SheetGrid, _ layout: LedgerLayout, _ isText: Bool, _ decisions: LedgerDecisions
  ) {
    let places = Dictionary(
      grid.sheet.rows.map { (place(grid.sheet, $0.number, isText), $0) }, uniquingKeysWith: { first, _ in first })
    let own = rows.indices.filter { places[rows[$0].place] != nil }
    let filled = own.filter { index in
      let full = (places[rows[index].place]?.cells ?? []).filter { $0.content != .empty }
      return !full.isEmpty && full.count(where: \.isFilled) * 3 >= full.count * 2
    }
    guard !filled.isEmpty, filled.count * 4 <= own.count else { return }
    for index in filled where rows[index].verdict != .void {
      if decisions.answer(LedgerAnswer.void, at: rows[index].place) != nil { continue }
      rows[index].ask(LedgerAnswer.void, "", .filled, [LedgerAnswer.leftOut, LedgerAnswer.counted])
    }
  }
}

extension LedgerRowReading {
  /// A line of a text that cannot be read at all.
  init(broken place: String) {
    self.init(place: place)
    verdict = .refused
  }
}

extension LedgerReading.Table {
  init(_ layout: LedgerLayout, _ grid: SheetGrid, year: Int?) {
    name = grid.sheet.name
    titleRows = layout.titleRows
    headerRows = layout.headerRows
    columns = layout.columns.map { column in
      LedgerReading.Column(
        letters: column.index.columnLetters, header: column.header, field: column.field,
        isHidden: grid.sheet.hiddenColumns.contains(column.index))
    }
    self.year = year
  }
}

extension Int {
  /// The letters by which spreadsheets call a column that is counted from 0.
  var columnLetters: String {
    var letters = ""
    var rest = self
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}

extension LedgerLayout {
  /// The only year of the days of receipt that are written in full; nil if there are several.
  func soleYear(_ grid: SheetGrid) -> Int? {
    guard let column = [LedgerColumn.received, .applied, .accepted].lazy.compactMap({ byField[$0]?.first }).first else {
      return nil
    }
    var years: Set<Int> = []
    for row in grid.sheet.rows.drop(while: { $0.number <= headerRows[headerRows.count - 1] }) {
      let cell = grid.text(row.number, column)
      if let day = cell.day {
        years.insert(day.year)
      } else if case .day(let day, _) = LedgerDay(reading: cell.text, year: nil) {
        years.insert(day.year)
      }
    }
    return years.count == 1 ? years.first : nil
  }
}
