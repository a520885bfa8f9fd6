/// Reads the rows of a worksheet.
final class XlsxSheetReader: XMLTaker {
  private(set) var builder: SheetBuilder
  private let strings: XlsxStrings
  private let styles: XlsxStyles
  private let since1904: Bool
  private var isInRows = false
  private var row = 0
  private var hidesRows = false
  private var cell: Begun?
  private var nextColumn = 0

  /// A cell whose content is being read.
  private struct Begun {
    let column: Int
    let type: String?
    let style: CellStyle
    var value: [UInt8] = []
    var inline: XlsxTextReader?
    var isInValue = false
    var hasFormula = false
  }

  init(_ sheet: Sheet, left: Int, strings: XlsxStrings, styles: XlsxStyles, since1904: Bool) {
    builder = SheetBuilder(sheet, left: left)
    self.strings = strings
    self.styles = styles
    self.since1904 = since1904
  }

  func finished() -> Sheet { builder.finished() }

  func open(_ tag: XMLTag) throws {
    let name = tag.name
    if cell != nil {
      openInCell(tag)
    } else if isInRows {
      if name.is("c") { begin(tag) } else if name.is("row") { try beginRow(tag) }
    } else if name.is("sheetData") {
      isInRows = true
    } else if name.is("sheetFormatPr") {
      hidesRows = tag.isOn("zeroHeight")
    } else if name.is("col"), tag.isOn("hidden"), let first = tag.number("min"), let last = tag.number("max"),
      first >= 1, last >= first
    {
      // A run to the last column hides what is beyond the table.
      try builder.hide(columns: first - 1...last - 1)
    } else if name.is("mergeCell"), let area = tag["ref"].flatMap({ CellArea($0) }) {
      try builder.merge(area)
    }
  }

  private func beginRow(_ tag: XMLTag) throws {
    row = tag.number("r") ?? row + 1
    nextColumn = 0
    try builder.begin(row, isHidden: tag["hidden"] == nil ? hidesRows : tag.isOn("hidden"))
  }

  /// A cell has its place in its name; only where it has none it follows the one before.
  private func begin(_ tag: XMLTag) {
    let column = tag["r"].flatMap { CellReference($0)?.column } ?? nextColumn
    nextColumn = column + 1
    cell = Begun(column: column, type: tag["t"], style: styles[tag.number("s")])
  }

  private func openInCell(_ tag: XMLTag) {
    if tag.name.is("v") { cell?.isInValue = true }
    if tag.name.is("f") { cell?.hasFormula = true }
    if tag.name.is("is") { cell?.inline = XlsxTextReader() } else { cell?.inline?.open(tag) }
  }

  func close(_ name: XMLName) throws {
    if let begun = cell {
      if name.is("c") {
        cell = nil
        try add(begun)
      } else if name.is("v") {
        cell?.isInValue = false
      } else {
        cell?.inline?.close(name)
      }
    } else if name.is("sheetData") {
      isInRows = false
      builder.endRow()
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) throws {
    guard cell != nil else { return }
    if cell?.isInValue == true {
      cell?.value.append(contentsOf: piece)
      if cell.map({ $0.value.count > WorkbookLimits.text }) ?? false { throw WorkbookFault.tooLarge(.text) }
    } else {
      try cell?.inline?.text(piece)
    }
  }

  private func add(_ begun: Begun) throws {
    var isStruck = begun.style.isStruck
    let value = String(decoding: begun.value, as: UTF8.self)
    var content: CellContent
    if let inline = begun.inline {
      isStruck = isStruck || inline.finished.isStruck
      content = .text(inline.finished.text)
    } else {
      switch begun.type {
      case "s":
        guard let index = Int(value), strings.all.indices.contains(index) else {
          throw WorkbookFault.damaged("sharedStrings")
        }
        isStruck = isStruck || strings.all[index].isStruck
        content = .text(strings.all[index].text)
      case "str", "inlineStr": content = .text(value.unescapedFromXlsx)
      case "b": content = .boolean(value == "1")
      case "e": content = .error(value)
      case "d": content = CellDate(iso: value).map(CellContent.date) ?? .text(value)
      default:
        content = Double(value).map { begun.style.format.content($0, since1904: since1904) } ?? .text(value)
      }
    }
    if content == .text("") { content = begun.hasFormula && begun.type != "str" ? .uncomputed : .empty }
    try builder.add(
      SheetCell(column: begun.column, content: content, isStruck: isStruck, isFilled: begun.style.isFilled))
  }
}
