internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// How a sheet is laid out: which rows are titles and headings, and what each column holds.
struct LedgerLayout {
  /// A column of the sheet.
  struct Column: Hashable {
    fileprivate(set) var index: Int
    let header: String
    /// What it holds; nil if nobody knows.
    var field: LedgerColumn?
  }

  let titleRows: [Int]
  let headerRows: [Int]
  private(set) var columns: [Column]
  /// The year that sheet name or titles speak of.
  let year: Int?

  /// The places of the columns of each field, from left to right.
  private(set) var fields: [FieldColumns] = []
  /// For each field by its place among all, where it stands in `fields`.
  private var fieldPlaces: [Int?] = Array(repeating: nil, count: LedgerColumn.allCases.count)

  /// Where a field stands in `fields`; nil if there is no such column.
  func place(of field: LedgerColumn) -> Int? { fieldPlaces[field.place] }

  /// Whether there is a column of a field.
  func has(_ field: LedgerColumn) -> Bool { place(of: field) != nil }

  /// The first column of a field in the sheet; nil if there is none.
  func firstColumn(of field: LedgerColumn) -> Int? { place(of: field).map { columns[fields[$0].places[0]].index } }

  /// The columns of each field while it is not settled.
  private var byField: [LedgerColumn: [Int]] {
    var found: [LedgerColumn: [Int]] = [:]
    for column in columns { if let field = column.field { found[field, default: []].append(column.index) } }
    return found
  }

  /// For each column of the sheet, its place among those that are known; the others have none.
  private var places: [Int?] = []
  /// A row in which nothing stands.
  private(set) var emptyCells: [CellText] = []

  /// The place of a column of the sheet among `columns`.
  func place(of index: Int) -> Int? { index < places.count ? places[index] : nil }

  /// Recognises the layout of a sheet; nil if it is no ledger of applications.
  ///
  /// - Parameters:
  ///   - decided: what somebody said a heading means.
  init?(_ grid: SheetGrid, decided: [String: LedgerColumn] = [:]) {
    let candidates = grid.head.prefix(40).map { row in (row, Self.score(grid.texts(row), decided)) }
    guard let most = candidates.map(\.1).max(), most >= 3,
      let (best, _) = candidates.first(where: { $0.1 * 10 >= most * 6 && $0.1 >= 3 })
    else { return nil }
    var (group, leaf): (Int?, Int) = (nil, best.number)
    if let before = grid.head.last(where: { $0.number < best.number }), before.number == best.number - 1,
      Self.isGroupRow(before, grid)
    {
      group = before.number
    } else if let after = grid.head.first(where: { $0.number > best.number }),
      Self.isLeafRow(after, below: best, grid)
    {
      (group, leaf) = (best.number, after.number)
    }
    headerRows = group.map { [$0, leaf] } ?? [leaf]
    let first = headerRows[0]
    titleRows = grid.head.map(\.number).filter { $0 < first }
    columns = Self.columns(grid, group: group, leaf: leaf, decided)
    let titles = grid.head.filter { $0.number < first }.flatMap { grid.texts($0).map(\.text) }
    // The day on which somebody filled it in is not what it is about.
    let about = titles.filter { title in !["填报", "日期", "制表", "打印", "截至", "更新"].contains(where: title.contains) }
    year = LedgerCell.year(in: grid.sheet.name + "年") ?? about.lazy.compactMap { LedgerCell.year(in: $0) }.first
    settle()
    inferFromContent(grid)
    settleNames(grid)
    channelOptions = options(of: .channel)
    groupOptions = columns.map { $0.optionOfGroup }
    let found = Set(columns.compactMap(\.field))
    let isLedger =
      !found.isDisjoint(with: [.applicant, .subject, .details])
      && !found.isDisjoint(with: [.received, .applied, .accepted, .closed, .outcome, .channel])
    guard isLedger else { return nil }
    for (place, column) in columns.enumerated() {
      places += Array(repeating: nil, count: column.index - places.count) + [place]
      guard let field = column.field else { continue }
      if let known = fieldPlaces[field.place] {
        fields[known].places.append(place)
      } else {
        fieldPlaces[field.place] = fields.count
        fields.append(FieldColumns(field: field, places: [place]))
      }
    }
    emptyCells = Array(repeating: .empty, count: columns.count)
  }

  /// The layout below headings that are repeated in another order; nil where each stands in its place.
  func reordered(by headings: RowTexts) -> LedgerLayout? {
    var moved = self
    var taken: Set<Int> = []
    for (index, text) in headings.own {
      let here = place(of: index).flatMap { columns[$0].isHeaded(text) && !taken.contains($0) ? $0 : nil }
      guard let own = here ?? columns.indices.first(where: { columns[$0].isHeaded(text) && !taken.contains($0) }) else {
        continue
      }
      taken.insert(own)
      moved.columns[own].index = index
    }
    guard moved.columns != columns else { return nil }
    // What stands below a heading that nobody knows belongs to no column; where there is no heading, to the one that was there.
    moved.places = Array(repeating: nil, count: (moved.columns.map(\.index).max() ?? 0) + 1)
    let headed = Set(headings.own.map(\.column))
    for place in columns.indices.filter({ !taken.contains($0) && !headed.contains(columns[$0].index) }) + taken {
      moved.places[moved.columns[place].index] = place
    }
    return moved
  }

  /// The row of the headings, below which the applications stand.
  var lastHeaderRow: Int { headerRows[headerRows.count - 1] }

  /// The places of the columns that offer a channel to be ticked.
  private(set) var channelOptions: [Int] = []
  /// For each column the field of which its heading is a value, as that of its group tells.
  private(set) var groupOptions: [LedgerColumn?] = []

  /// The columns of a field.
  struct FieldColumns {
    let field: LedgerColumn
    /// Their places among all columns, from left to right.
    var places: [Int]
    /// Whether it tells something of an application, as numbers and what is only compared do not.
    let tells: Bool

    init(field: LedgerColumn, places: [Int]) {
      self.field = field
      self.places = places
      tells = ![.sequence, .number, .year, .month].contains(field) && !field.isReckoned
    }
  }

  /// How many different columns the texts of a row name.
  private static func score(_ texts: [(column: Int, text: String)], _ decided: [String: LedgerColumn]) -> Int {
    var fields: Set<LedgerColumn> = []
    for (_, text) in texts where text.count <= 40 {
      if let field = decided[text] ?? LedgerHeading.column(text) { fields.insert(field) }
    }
    return fields.count
  }

  /// Whether the row above the headings groups them: several short texts, and fewer than there are headings.
  private static func isGroupRow(_ row: SheetRow, _ grid: SheetGrid) -> Bool {
    let texts = grid.texts(row)
    return texts.count >= 2
      && texts.allSatisfy { $0.text.count <= 20 && !$0.text.contains("：") && !$0.text.contains(":") }
      && texts.contains { grid.span(row.number, $0.column).count > 1 || LedgerHeading.column($0.text) != nil }
  }

  private static func columns(
    _ grid: SheetGrid, group: Int?, leaf: Int, _ decided: [String: LedgerColumn]
  ) -> [Column] {
    let lastRows = grid.sheet.rows.lastRows
    var columns: [Column] = []
    var running = ""
    for index in lastRows.indices {
      var own = grid.text(leaf, index).line
      var above: String?
      if let group {
        let span = grid.span(group, index)
        let text = grid.text(group, span.lowerBound).line
        if !text.isEmpty { running = text }
        above = text.isEmpty ? running : text
        if own.isEmpty || own == text {
          own = text
          above = nil
        }
      }
      guard !own.isEmpty else {
        // A column without heading that holds something is named all the same.
        if lastRows[index] > leaf { columns.append(Column(index: index, header: "", field: nil)) }
        continue
      }
      let header = above.map { $0.isEmpty ? own : "\($0)/\(own)" } ?? own
      let field = decided[header] ?? decided[own] ?? LedgerHeading.column(own, below: above)
      columns.append(Column(index: index, header: header, field: field))
    }
    return columns
  }

  /// Whether what stands below the headings is running text: few of its rows have two cells that are known.
  func isProse(_ grid: SheetGrid) -> Bool {
    let known = columns.filter { $0.field != nil }.map(\.index)
    var (rows, full) = (0, 0)
    for row in grid.sheet.rows where row.number > lastHeaderRow {
      rows += 1
      if known.count(where: { !grid.text(row, $0).isEmpty }) >= 2 { full += 1 }
    }
    return full * 2 < rows
  }

  mutating func setField(_ field: LedgerColumn, at place: Int) { columns[place].field = field }

  /// Settles headings that mean one thing beside some columns and another beside others.
  private mutating func settle() {
    let fields = byField
    for (place, column) in columns.enumerated() {
      let heading = column.header.comparable
      if column.field == .closed, heading.contains("回复"), (fields[.closed] ?? []).count > 1,
        fields[.consultationSent] != nil
      {
        columns[place].field = .consultationReturned
      }
      if column.field == .served, heading.contains("签收"), fields[.received] == nil, fields[.applied] == nil,
        let closed = fields[.closed]?.first, column.index < closed
      {
        columns[place].field = .received
      }
      // Where both stand there, 补正通知日期 is when it was asked for, and 补正日期 when it came.
      if ["补正日期", "补正时间"].contains(heading), (fields[.clarificationAsked] ?? []).count > 1,
        fields[.clarificationReceived] == nil
      {
        columns[place].field = .clarificationReceived
      }
      // A day without a name of its own is asked about like that on which it was taken up.
      if column.field == nil, ["日期", "时间", "登记", "来件"].contains(heading),
        [LedgerColumn.received, .applied, .accepted].allSatisfy({ fields[$0] == nil }),
        fields[.closed].map({ column.index < $0[0] }) ?? true
      {
        columns[place].field = .accepted
      }
      if column.field == .details, fields[.subject] == nil { columns[place].field = .subject }
      // What was asked for and what was answered are both called 内容.
      if column.field == .service, fields[.outcome] == nil, fields[.status] == nil, heading == "答复方式" {
        columns[place].field = .outcome
      }
    }
  }
}
