internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// A sheet of a file: a ledger, or one that is left out.
enum LedgerSheet: Sendable {
  case table(Table)
  case leftOut(LedgerReading.Ignored)

  /// A sheet that is a ledger.
  struct Table: Sendable {
    let grid: SheetGrid
    let layout: LedgerLayout
    /// The year of days that are written without one.
    let year: Int?
    /// Whether only the name of the file tells the year.
    let isYearOfFile: Bool
    let isText: Bool
    /// Whether the program wrote it for a spreadsheet, with what is to be corrected, so that its formulas are guarded.
    let isGuarded: Bool

    init(grid: SheetGrid, layout: LedgerLayout, year: Int?, isYearOfFile: Bool, isText: Bool) {
      (self.grid, self.layout, self.year, self.isYearOfFile) = (grid, layout, year, isYearOfFile)
      self.isText = isText
      let own = Language.allCases.map { LedgerTelling.restHeading($0) }
      isGuarded = isText && layout.columns.contains { own.contains($0.header) }
    }

    func place(of row: Int) -> String { isText ? "line \(row)" : "\(grid.sheet.name)!\(row)" }
  }

  /// - Parameters:
  ///   - isChosen: whether somebody named it; nil if no sheet was named.
  ///   - headings: what headings were decided to mean.
  ///   - year: the year that the name of the file tells.
  init(_ sheet: Sheet, isText: Bool, isChosen: Bool?, _ headings: [String: LedgerColumn], _ year: Int?) {
    if isChosen == false {
      self = .leftOut(.init(place: sheet.name, reason: .notChosen))
      return
    }
    if sheet.isHidden, isChosen == nil {
      self = .leftOut(.init(place: sheet.name, reason: .sheetHidden))
      return
    }
    if sheet.rows.isEmpty {
      self = .leftOut(.init(place: sheet.name, reason: .empty))
      return
    }
    let grid = SheetGrid(sheet)
    guard let layout = LedgerLayout(grid, decided: headings), !isText || !layout.isProse(grid) else {
      let saysNil =
        sheet.rows.count <= 5 && grid.head.contains { grid.texts($0).contains { LedgerCell.isNil($0.text) } }
      self = .leftOut(
        .init(place: sheet.name.isEmpty ? "line 1" : sheet.name, reason: saysNil ? .noApplications : .noLedger))
      return
    }
    let own = layout.year ?? layout.soleYear(grid)
    self = .table(
      Table(grid: grid, layout: layout, year: own ?? year, isYearOfFile: own == nil && year != nil, isText: isText))
  }
}

/// The year that the name of a file, or another sheet of it, tells.
struct FileYear: Hashable, Sendable {
  let name: String
  let year: Int
  /// Whether somebody confirmed it.
  let isDecided: Bool

  init?(_ file: String, _ decisions: LedgerDecisions) {
    name = String(file.split(separator: "/").last ?? "")
    let decided = decisions.values[LedgerColumn.year.rawValue]?[name].flatMap { Int($0) }
    guard let year = decided ?? LedgerCell.year(in: name) else { return nil }
    (self.year, isDecided) = (year, decided != nil)
  }

  /// The only year that sheets tell, where others tell none: quarters below a title that stands on the first of them.
  init?(of sheets: [LedgerSheet], _ decisions: LedgerDecisions) {
    let tables = sheets.compactMap { sheet in if case .table(let table) = sheet { table } else { nil } }
    let told = tables.filter { $0.year != nil }
    guard let first = told.first, let year = first.year, told.count < tables.count, told.allSatisfy({ $0.year == year })
    else { return nil }
    name = first.grid.sheet.name
    let decided = decisions.values[LedgerColumn.year.rawValue]?[name].flatMap { Int($0) }
    (self.year, isDecided) = (decided ?? year, decided != nil)
  }
}

extension LedgerLayout {
  /// The only year of the days of receipt that are written in full; nil if there are several.
  fileprivate func soleYear(_ grid: SheetGrid) -> Int? {
    guard let column = [LedgerColumn.received, .applied, .accepted].lazy.compactMap({ firstColumn(of: $0) }).first
    else {
      return nil
    }
    var sole: Int?
    for row in grid.sheet.rows where row.number > lastHeaderRow {
      let cell = grid.text(row, column)
      var day = cell.day
      if day == nil, case .day(let written, _) = LedgerDay(reading: cell.text, year: nil) { day = written }
      guard let year = day?.year else { continue }
      if let sole, sole != year { return nil }
      sole = year
    }
    return sole
  }
}
