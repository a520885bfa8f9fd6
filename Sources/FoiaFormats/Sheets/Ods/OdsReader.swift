/// Reads the styles and the sheets of an OpenDocument spreadsheet.
final class OdsReader: XMLTaker {
  private(set) var isSpreadsheet = false
  private(set) var sheets: [Sheet] = []
  private var styles = OdsStyles()
  private var builder: SheetBuilder?
  private var left = WorkbookLimits.cells
  /// How deep in elements that are left out: changes that were recorded, shapes, forms.
  private var skipped = 0
  private var row = 1
  private var rowRepeats = 1
  private var rowIsHidden = false
  private var cells: [SheetCell] = []
  private var column = 0
  private var columnsSeen = 0
  private var columnStyles: [(until: Int, style: String?)] = []
  private var cell: OdsCell?

  func open(_ tag: XMLTag) throws {
    let name = tag.name
    if skipped > 0 || name.is("tracked-changes") || name.is("shapes") || name.is("forms") || name.is("frame") {
      skipped += 1
    } else if cell != nil {
      try cell?.open(tag)
    } else if name.is("spreadsheet") {
      isSpreadsheet = true
    } else if name.is("table"), isSpreadsheet {
      try beginTable(tag)
    } else if builder != nil {
      try openInTable(tag)
    } else {
      styles.open(tag)
    }
  }

  private func beginTable(_ tag: XMLTag) throws {
    guard builder == nil else {
      skipped += 1
      return
    }
    if sheets.count >= WorkbookLimits.sheets { throw WorkbookFault.tooLarge(.sheets) }
    builder = SheetBuilder(
      Sheet(name: tag["name"] ?? "", isHidden: styles.hides(tag["style-name"])), left: left)
    (row, columnsSeen, columnStyles) = (1, 0, [])
  }

  private func openInTable(_ tag: XMLTag) throws {
    let name = tag.name
    if name.is("table-column") {
      let count = repeats(tag, "number-columns-repeated")
      if let visibility = tag["visibility"], visibility != "visible" {
        try builder?.hide(columns: columnsSeen...columnsSeen + count - 1)
      }
      columnsSeen += count
      columnStyles.append((columnsSeen, tag["default-cell-style-name"]))
    } else if name.is("table-row") {
      rowRepeats = repeats(tag, "number-rows-repeated")
      rowIsHidden = tag["visibility"].map { $0 != "visible" } ?? false
      column = 0
      cells.removeAll(keepingCapacity: true)
    } else if name.is("table-cell") || name.is("covered-table-cell") {
      let style = tag["style-name"] ?? columnStyles.first { $0.until > column }?.style
      cell = OdsCell(tag, column: column, repeats: repeats(tag, "number-columns-repeated"), style: styles[style])
    }
  }

  /// How often something stands there; files repeat empty rows and columns a million times.
  private func repeats(_ tag: XMLTag, _ attribute: StaticString) -> Int {
    min(max(tag.number(attribute) ?? 1, 1), 1 << 30)
  }

  func close(_ name: XMLName) throws {
    if skipped > 0 {
      skipped -= 1
    } else if cell != nil {
      if name.is("table-cell") || name.is("covered-table-cell") { try endCell() } else { cell?.close(name) }
    } else if builder != nil {
      if name.is("table-row") {
        try endRow()
      } else if name.is("table") {
        if let sheet = builder?.finished() { sheets.append(sheet) }
        left = builder?.left ?? left
        builder = nil
      }
    } else {
      styles.close(name)
    }
  }

  private func endCell() throws {
    guard let ended = cell else { return }
    cell = nil
    let content = ended.content
    if content != .empty || ended.comment != nil || ended.style.isFilled || ended.style.isStruck {
      // A filled row goes on to the last column of the sheet; only what has content is worth repeating.
      let count = content == .empty ? 1 : ended.repeats
      if count > WorkbookLimits.repeats || column + count > WorkbookLimits.columns {
        throw WorkbookFault.tooLarge(.columns)
      }
      for offset in 0..<count {
        cells.append(
          SheetCell(
            column: column + offset, content: content, isStruck: ended.style.isStruck,
            isFilled: ended.style.isFilled, comment: ended.comment))
      }
    }
    if ended.spannedColumns > 1 || ended.spannedRows > 1 {
      try builder?.merge(
        CellArea(rows: row...row + ended.spannedRows - 1, columns: column...column + ended.spannedColumns - 1))
    }
    column += ended.repeats
  }

  private func endRow() throws {
    if cells.contains(where: { $0.content != .empty || $0.comment != nil }) {
      if rowRepeats > WorkbookLimits.repeats || row + rowRepeats - 1 > WorkbookLimits.rows {
        throw WorkbookFault.tooLarge(.rows)
      }
      for offset in 0..<rowRepeats {
        try builder?.begin(row + offset, isHidden: rowIsHidden)
        for cell in cells { try builder?.add(cell) }
      }
    }
    row += rowRepeats
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) throws {
    if skipped == 0 { try cell?.text(piece) }
  }
}
