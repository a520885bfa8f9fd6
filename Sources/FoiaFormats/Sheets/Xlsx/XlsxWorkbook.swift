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
        Sheet(name: listed.name, isHidden: listed.isHidden, since1904: index.since1904), left: left, strings: strings,
        styles: styles,
        since1904: index.since1904)
      for part in try Relations(of: relation.target, in: archive).targets("comments") {
        let comments = XlsxComments()
        try archive.read(part, into: comments)
        reader.comment(comments.all)
      }
      try archive.read(relation.target, into: reader)
      sheets.append(reader.finished())
      left = reader.left
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
