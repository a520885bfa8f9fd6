/// Reads the rows of a worksheet.
final class XlsxSheetReader: XMLTaker {
  private var builder: SheetBuilder
  private let strings: XlsxStrings
  private let styles: XlsxStyles
  private let since1904: Bool
  private var isInRows = false
  private var row = 0
  private var hidesRows = false
  private var cell: Begun?
  /// The value of the cell, as it is written.
  private var value: [UInt8] = []
  private var inline: XlsxTextReader?
  private var isInValue = false
  private var nextColumn = 0

  /// A cell whose content is being read.
  private struct Begun {
    let column: Int
    let type: CellType
    let style: CellStyle
    var hasFormula = false
  }

  /// What the value of a cell is.
  private enum CellType {
    case number, shared, text, computedText, truth, error, date

    private static let names: [(StaticString, CellType)] = [
      ("s", .shared), ("str", .computedText), ("inlineStr", .text), ("b", .truth), ("e", .error), ("d", .date),
    ]

    init(_ value: XMLValue) { self = Self.names.first { value.is($0.0) }?.1 ?? .number }
  }

  init(_ sheet: Sheet, left: Int, strings: XlsxStrings, styles: XlsxStyles, since1904: Bool) {
    builder = SheetBuilder(sheet, left: left)
    self.strings = strings
    self.styles = styles
    self.since1904 = since1904
  }

  /// How many cells the other sheets may have.
  var left: Int { builder.left }

  /// Takes the comments on the sheet, before it is read.
  func comment(_ all: [(row: Int, column: Int, text: String)]) { builder.comment(all) }

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
    var column = nextColumn
    var type = CellType.number
    var style: Int?
    tag.forEachAttribute { name, value in
      if name.is("r") {
        column = CellReference(value.bytes)?.column ?? nextColumn
      } else if name.is("t") {
        type = CellType(value)
      } else if name.is("s") {
        style = value.number
      }
    }
    nextColumn = column + 1
    cell = Begun(column: column, type: type, style: styles[style])
    value.removeAll(keepingCapacity: true)
    inline = nil
    isInValue = false
  }

  private func openInCell(_ tag: XMLTag) {
    if tag.name.is("v") {
      isInValue = true
    } else if tag.name.is("f") {
      cell?.hasFormula = true
    } else if tag.name.is("is") {
      inline = XlsxTextReader()
    } else {
      inline?.open(tag)
    }
  }

  func close(_ name: XMLName) throws {
    if let begun = cell {
      if name.is("c") {
        cell = nil
        try add(begun)
      } else if name.is("v") {
        isInValue = false
      } else {
        inline?.close(name)
      }
    } else if name.is("sheetData") {
      isInRows = false
      builder.endRow()
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) throws {
    guard cell != nil else { return }
    if isInValue {
      value.append(contentsOf: piece)
      if value.count > WorkbookLimits.text { throw WorkbookFault.tooLarge(.text) }
    } else {
      try inline?.text(piece)
    }
  }

  private func add(_ begun: Begun) throws {
    var isStruck = begun.style.isStruck
    let content = try content(begun, &isStruck)
    try builder.add(
      SheetCell(column: begun.column, content: content, isStruck: isStruck, isFilled: begun.style.isFilled))
  }

  private func content(_ begun: Begun, _ isStruck: inout Bool) throws -> CellContent {
    var text: String
    if let inline {
      let finished = inline.finished
      isStruck = isStruck || finished.isStruck
      text = finished.text
    } else {
      text = String(decoding: value, as: UTF8.self)
      switch begun.type {
      case .shared:
        guard let shared = Int(text).flatMap({ strings[$0] }) else { throw WorkbookFault.damaged("sharedStrings") }
        isStruck = isStruck || shared.isStruck
        text = shared.text
      case .computedText, .text: text = text.unescapedFromXlsx
      case .truth: return .boolean(text == "1")
      case .error: return .error(text)
      case .date: if let date = CellDate(iso: text) { return .date(date) }
      case .number:
        if let number = Double(text) { return begun.style.format.content(number, since1904: since1904) }
      }
    }
    if !text.isEmpty { return .text(text) }
    return begun.hasFormula && begun.type != .computedText ? .uncomputed : .empty
  }
}
