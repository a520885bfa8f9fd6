extension Workbook {
  /// Reads a workbook of Excel 97 to 2003, or of WPS, from its container.
  init(xls container: CompoundFile) throws {
    if container.has("EncryptedPackage") { throw WorkbookFault.encrypted }
    guard let stream = try container.stream("Workbook") else {
      throw container.has("Book") ? WorkbookFault.older : .document
    }
    let globals = try XlsGlobals(stream)
    if globals.sheets.count > WorkbookLimits.sheets { throw WorkbookFault.tooLarge(.sheets) }
    var left = WorkbookLimits.cells
    var sheets: [Sheet] = []
    for listed in globals.sheets {
      var reader = XlsSheetReader(
        Sheet(name: listed.name, isHidden: listed.isHidden, since1904: globals.since1904), globals, left: left)
      try reader.read(stream, from: listed.place)
      sheets.append(reader.finished())
      left = reader.left
    }
    self.init(format: .xls, sheets: sheets)
  }
}

/// What the sheets of an Excel 97 workbook have in common.
struct XlsGlobals {
  private(set) var sheets: [(name: String, place: Int, isHidden: Bool)] = []
  private(set) var strings: [String] = []
  private(set) var styles: [CellStyle] = []
  private(set) var since1904 = false
  private var formats: [Int: NumberFormat] = [:]
  private var fonts: [Bool] = []

  init(_ stream: [UInt8]) throws {
    var records = XlsRecords(stream)
    guard let first = try records.next(), first.kind == .beginning, try first.number(0, 2) == 0x600 else {
      throw WorkbookFault.older
    }
    // Cell formats name fonts and number formats that may stand behind them.
    var cellFormats: [XlsRecords.Record] = []
    while let record = try records.next(), record.kind != .end {
      switch record.kind {
      case .encryption: throw WorkbookFault.encrypted
      case .epoch: since1904 = try record.number(0, 2) == 1
      case .font: fonts.append(try record.number(2, 2) & 8 != 0)
      case .numberFormat:
        var reader = XlsTextReader(record, from: 2)
        formats[try record.number(0, 2)] = NumberFormat(code: try reader.text(lengthSize: 2))
      case .cellFormat: cellFormats.append(record)
      case .sheet: try take(sheet: record)
      case .sharedStrings: try take(strings: record)
      default: break
      }
    }
    styles = try cellFormats.map(style)
  }

  private mutating func take(sheet record: XlsRecords.Record) throws {
    // Of sheets, charts and old macros, only sheets have cells.
    guard try record.number(5, 1) == 0 else { return }
    var reader = XlsTextReader(record, from: 6)
    let hidden = try record.number(4, 1) & 3
    sheets.append((try reader.text(lengthSize: 1), try record.number(0, 4), hidden != 0))
  }

  private mutating func take(strings record: XlsRecords.Record) throws {
    let count = try record.number(4, 4)
    if count > WorkbookLimits.cells { throw WorkbookFault.tooLarge(.cells) }
    var reader = XlsTextReader(record, from: 8)
    for _ in 0..<count { strings.append(try reader.text(lengthSize: 2)) }
  }

  private func style(_ record: XlsRecords.Record) throws -> CellStyle {
    var font = try record.number(0, 2)
    // The number 4 is never used.
    if font > 4 { font -= 1 }
    let format = try record.number(2, 2)
    let pattern = record.count >= 20 ? try record.number(14, 4) >> 26 : 0
    let colour = record.count >= 20 ? try record.number(18, 2) & 0x7F : 64
    return CellStyle(
      format: formats[format] ?? NumberFormat(builtIn: format), isStruck: fonts.indices.contains(font) && fonts[font],
      // White, which has three numbers, is how people take a colour away.
      isFilled: pattern != 0 && ![1, 9, 65].contains(colour))
  }
}
