internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

extension LedgerLayout {
  /// Whether the row below the best one has headings of its own: all of them stand under groups, and where the row above names a
  /// column alone nothing stands; or most of them are headings wherever they stand.
  static func isLeafRow(_ row: SheetRow, below top: SheetRow, _ grid: SheetGrid) -> Bool {
    guard row.number == top.number + 1 else { return false }
    let texts = grid.texts(row)
    guard texts.count >= 2 else { return false }
    var known = 0
    var headings = 0
    var isMerged = true
    var isBelowGroups = true
    for (column, text) in texts {
      guard text.count <= 20, case .text = row[column]?.content, !LedgerCell.isTicked(text),
        !LedgerCell.isNothing(text), !text.isDay
      else { return false }
      let span = grid.span(top.number, column)
      let begins = top[column] != nil && top[column + 1] == nil && row[column + 1] != nil
      if span.count == 1, top[column] != nil, !begins { isBelowGroups = false }
      if span.count == 1 { isMerged = false }
      let group = Self.group(above: column, in: top, grid)
      let isHeading = LedgerHeading.column(text, below: group) != nil
      if isHeading { headings += 1 }
      if isHeading || LedgerHeading.option(text, below: group) != nil { known += 1 }
    }
    if !isBelowGroups { return texts.count >= 4 && headings * 2 > texts.count }
    // Below merged cells, or an empty row of a form, stands nothing but headings; elsewhere most of them have to be known.
    return known == texts.count || isMerged && known > 0 || known * 2 > texts.count
  }

  /// The heading of the group over a column: that with which it is merged, or the last one before it.
  private static func group(above column: Int, in top: SheetRow, _ grid: SheetGrid) -> String {
    let text = grid.text(top.number, grid.span(top.number, column).lowerBound).line
    if !text.isEmpty { return text }
    return top.cells.last { $0.column < column && $0.content != .empty }.map { CellText($0.content).line } ?? ""
  }

  /// Columns that are headed by a kind of applicant hold names, unless they are ticked.
  mutating func settleNames(_ grid: SheetGrid) {
    let sample = grid.head.filter { $0.number > lastHeaderRow }.prefix(300)
    for (place, column) in columns.enumerated() where column.field == nil && LedgerHeading.isKind(column.leaf) {
      let texts = sample.map { grid.text($0, column.index).line }.filter { !LedgerCell.isNothing($0) }
      let names = texts.filter { !LedgerCell.isTicked($0) && Int($0) == nil && LedgerCell.isYes($0) == nil }
      if !texts.isEmpty, names.count * 2 > texts.count { setField(.applicant, at: place) }
    }
  }

  /// The places of the columns that offer a value of a field to be ticked: below its heading, or at least two of them.
  fileprivate func optionPlaces(of field: LedgerColumn) -> [Int] {
    columns.indices.filter { place in
      let column = columns[place]
      guard column.field == nil, !column.header.isEmpty else { return false }
      return LedgerHeading.option(column.leaf, below: column.group) == field
    }
  }

  /// The places of the columns that offer a value of a field to be ticked.
  func options(of field: LedgerColumn) -> [Int] {
    let places = optionPlaces(of: field)
    return places.count > 1 || places.contains { columns[$0].group != nil } ? places : []
  }
}

extension LedgerLayout {
  /// What becomes of a column.
  func use(of column: Column) -> LedgerColumnUse {
    switch column.field {
    // Nobody knows what it holds; who signed; what the program reckons itself, and what changes from day to day.
    case nil, .clerk, .daysLeft, .isInTime: .leftOut
    case .applied, .accepted: has(.received) ? .withoutReceipt : .taken
    case _: .taken
    }
  }
}

extension LedgerLayout.Column {
  /// Whether a cell repeats its heading, or that of its group.
  func isHeaded(_ cell: CellText) -> Bool {
    let isGrouped = header.utf8.contains(UInt8(ascii: "/"))
    // Most cells begin with something else.
    if !isGrouped, header.utf8.first != cell.text.utf8.first { return false }
    let line = cell.line
    return header == line || isGrouped && (header.hasSuffix("/" + line) || header.hasPrefix(line + "/"))
  }

  /// The heading without that of the group.
  var leaf: String { header.split(separator: "/").last.map(String.init) ?? header }

  /// The field of which the heading is a value, as the group tells; nil where it has none.
  var optionOfGroup: LedgerColumn? { field == nil ? group.flatMap { LedgerHeading.option(leaf, below: $0) } : nil }

  /// The heading of the group; nil if there is none.
  fileprivate var group: String? {
    header.contains("/") ? header.split(separator: "/").first.map(String.init) : nil
  }
}

extension String {
  /// Whether it is a day and nothing else.
  fileprivate var isDay: Bool {
    if case .day = LedgerDay(reading: self, year: 2000) { return true }
    return false
  }
}
