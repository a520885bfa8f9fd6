extension Workbook {
  /// Reads an Office Open XML workbook.
  init(xlsx archive: PartArchive) throws {
    let root = try Relations(of: "", in: archive)
    let main = root.targets("officeDocument").first ?? "xl/workbook.xml"
    guard archive.has(main) else { throw WorkbookFault.document }
    if main.lowercased().hasSuffix(".bin") { throw WorkbookFault.binary }
    let index = XlsxIndex()
    try archive.read(main, into: index)
    guard index.isWorkbook else { throw WorkbookFault.document }
    if index.sheets.count > WorkbookLimits.sheets { throw WorkbookFault.tooLarge(.sheets) }
    let relations = try Relations(of: main, in: archive)
    let styles = XlsxStyles()
    if let part = relations.targets("styles").first { try archive.read(part, into: styles) }
    let strings = XlsxStrings()
    if let part = relations.targets("sharedStrings").first { try archive.read(part, into: strings) }
    var sheets: [Sheet] = []
    var left = WorkbookLimits.cells
    for listed in index.sheets {
      guard let relation = relations.all.first(where: { $0.id == listed.relation }) else {
        throw WorkbookFault.damaged(listed.name)
      }
      // Charts and old macro sheets have no cells.
      guard relation.type == "worksheet" else { continue }
      guard archive.has(relation.target) else { throw WorkbookFault.damaged(relation.target) }
      let reader = XlsxSheetReader(
        Sheet(name: listed.name, isHidden: listed.isHidden), left: left, strings: strings, styles: styles,
        since1904: index.since1904)
      try archive.read(relation.target, into: reader)
      left = reader.builder.left
      var sheet = reader.finished()
      for part in try Relations(of: relation.target, in: archive).targets("comments") {
        let comments = XlsxComments()
        try archive.read(part, into: comments)
        sheet.attach(comments.all)
      }
      sheets.append(sheet)
    }
    self.init(format: .xlsx, sheets: sheets)
  }
}

/// The list of sheets of a workbook.
private final class XlsxIndex: XMLTaker {
  private(set) var isWorkbook = false
  private(set) var since1904 = false
  private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []

  func open(_ tag: XMLTag) {
    if tag.name.is("workbook") { isWorkbook = true }
    if tag.name.is("workbookPr") { since1904 = tag.isOn("date1904") }
    if tag.name.is("sheet"), let name = tag["name"], let relation = tag["id"] {
      sheets.append((name, relation, tag["state"].map { $0 != "visible" } ?? false))
    }
  }

  func close(_ name: XMLName) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}

extension Sheet {
  /// Puts comments on their cells, which may be empty otherwise.
  mutating func attach(_ comments: [(row: Int, column: Int, text: String)]) {
    guard !comments.isEmpty else { return }
    var places = Dictionary(rows.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    for comment in comments where (1...WorkbookLimits.rows).contains(comment.row) && !comment.text.isEmpty {
      if places[comment.row] == nil {
        places[comment.row] = rows.count
        rows.append(SheetRow(number: comment.row, isHidden: false, cells: []))
      }
      guard let place = places[comment.row] else { continue }
      if let index = rows[place].cells.firstIndex(where: { $0.column == comment.column }) {
        rows[place].cells[index].comment = comment.text
      } else {
        rows[place].cells.append(SheetCell(column: comment.column, content: .empty, comment: comment.text))
        rows[place].cells.sort { $0.column < $1.column }
      }
    }
    rows.sort { $0.number < $1.number }
  }
}
