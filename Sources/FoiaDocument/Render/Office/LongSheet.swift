internal import FoiaFormats

/// A table that may be too long for memory, as a spreadsheet (.xlsx): its rows are given twice, first to be measured and then
/// to be written.
public struct LongSheet {
  /// The table with its header and without rows.
  private let table: Table
  private var needs: [Int] = []
  private var decimals: Set<Int> = []
  private var count = 0
  private var pending: [Table.Row] = []
  private let isFiltered: Bool

  /// How many rows are laid out together.
  private static let pageSize = 500

  /// - Parameters:
  ///   - table: the table with its header and without rows.
  ///   - isFiltered: whether the last row of the header has the buttons of a filter.
  public init(_ table: Table, isFiltered: Bool = false) {
    self.table = table
    self.isFiltered = isFiltered
  }

  /// Measures a row, whose heads must cover no other row.
  public mutating func measure(_ row: Table.Row) {
    pending.append(row)
    if pending.count == Self.pageSize { measurePending() }
  }

  private mutating func measurePending() {
    let page = table.with(pending)
    let needed = XlsxSheet.needs(of: Grid([page]))
    needs = needed.enumerated().map { column, need in max(need, column < needs.count ? needs[column] : 0) }
    decimals.formUnion(XlsxStyles.decimals(in: page))
    count += pending.count
    pending = []
  }

  /// Writes the whole file, piece by piece.
  ///
  /// - Parameters:
  ///   - document: the document, whose only block is the table without rows.
  ///   - others: documents whose tables follow on sheets of their own.
  ///   - put: takes the pieces.
  ///   - forEachRow: gives the measured rows again, in the order in which they are to stand.
  /// - Throws: what `put` and `forEachRow` throw.
  public mutating func write(
    _ document: Document, others: [Document] = [], to put: ([UInt8]) throws -> Void,
    forEachRow: @escaping ((Table.Row) throws -> Void) throws -> Void
  ) throws {
    measurePending()
    let limit = XlsxRenderer.rowsOfASheet
    let table = document.printedTables.first?.tables.first ?? table
    let sheetCount = max(1, (count + limit - 1) / limit)
    let styles = XlsxStyles(
      decimals: others.flatMap(\.printedTables).flatMap(\.tables).reduce(into: decimals) {
        $0.formUnion(XlsxStyles.decimals(in: $1))
      })
    let more = others.flatMap { other in
      other.printedTables.map { section, tables in
        (name: tables.first?.name ?? section ?? "", sheet: XlsxSheet(other, section: section, tables: tables, styles))
      }
    }
    let frame = XlsxSheet(document, section: nil, tables: [table], styles, needs: needs)
    let parts = XlsxRenderer.parts(
      XlsxRenderer.uniqueNames(
        Array(repeating: table.name ?? table.caption ?? "", count: sheetCount) + more.map(\.name)),
      repeated: Array(repeating: frame.repeatedRows, count: sheetCount) + more.map(\.sheet.repeatedRows),
      sheets: Array(repeating: "", count: sheetCount) + more.map(\.sheet.markup), styles)
    var archive = ZipWriter()
    OfficePackage.begin(document, parts, in: &archive)
    archive.add(parts[0].name, XMLText.declaration + parts[0].content)
    let heads = table.header.count
    var (sheet, rows, height) = (0, 0, 0.0)
    func begin() {
      sheet += 1
      archive.begin(parts[sheet].name)
      let header = frame.rows(from: 0, at: 0)
      archive.append(XMLText.declaration + frame.head + header.markup)
      (rows, height) = (heads, header.height)
    }
    func end() {
      archive.append(frame.tail(after: rows, height: height, isFiltered: isFiltered))
      archive.end()
    }
    func writePage(_ page: [Table.Row]) throws {
      if rows == heads + limit, sheet < sheetCount {
        end()
        begin()
      }
      let part = XlsxSheet(document, section: nil, tables: [table.with(page)], styles, needs: needs)
      let (markup, more) = part.rows(from: heads, at: rows)
      archive.append(markup)
      (rows, height) = (rows + page.count, height + more)
      try put(archive.take())
    }
    begin()
    var page: [Table.Row] = []
    try forEachRow { row in
      page.append(row)
      if page.count == Self.pageSize {
        try writePage(page)
        page.removeAll(keepingCapacity: true)
      }
    }
    if !page.isEmpty { try writePage(page) }
    end()
    for part in parts.dropFirst(1 + sheetCount) { archive.add(part.name, XMLText.declaration + part.content) }
    OfficePackage.end(parts, in: &archive)
    try put(archive.whole)
  }
}

extension Table {
  /// The same table with other rows.
  fileprivate func with(_ rows: [Row]) -> Table {
    Table(
      name: name, caption: caption, headColumns: headColumns, corner: corner, header: header, rows: rows, widths: widths
    )
  }
}
