/// Reads the rows of an Excel 97 sheet.
struct XlsSheetReader {
  private var builder: SheetBuilder
  private let globals: XlsGlobals
  /// The rows that are hidden; a row's own record may stand before or behind its cells.
  private var hiddenRows: Set<Int> = []
  private var cells: [Int: [SheetCell]] = [:]
  /// A formula whose text follows in a record of its own.
  private var awaiting: (row: Int, column: Int, style: CellStyle)?
  private var object = 0
  private var objectTexts: [Int: String] = [:]
  private var comments: [(row: Int, column: Int, object: Int)] = []
  /// How many cells all sheets may still have.
  private(set) var left: Int

  init(_ sheet: Sheet, _ globals: XlsGlobals, left: Int) {
    builder = SheetBuilder(sheet, left: left)
    self.globals = globals
    self.left = left
  }

  mutating func read(_ stream: [UInt8], from place: Int) throws {
    var records = XlsRecords(stream, from: place)
    // Charts within the sheet begin and end like the sheet.
    var depth = 0
    while let record = try records.next() {
      switch record.kind {
      case .beginning: depth += 1
      case .end:
        depth -= 1
        if depth <= 0 { return try finish() }
      case _ where depth > 1: break
      default: try take(record)
      }
    }
    throw WorkbookFault.damaged("Workbook")
  }

  private mutating func take(_ record: XlsRecords.Record) throws {
    guard let kind = record.kind else { return }
    switch kind {
    case .row: if try record.number(12, 4) & 0x20 != 0 { hiddenRows.insert(try record.number(0, 2)) }
    case .columns:
      let (first, last) = (try record.number(0, 2), try record.number(2, 2))
      if try record.number(8, 2) & 1 != 0, last >= first { try builder.hide(columns: first...last) }
    case .sharedText:
      let index = try record.number(6, 4)
      guard globals.strings.indices.contains(index) else { throw WorkbookFault.damaged("Workbook") }
      try put(record, .text(globals.strings[index]))
    case .text, .richText:
      var reader = XlsTextReader(record, from: 6)
      try put(record, .text(try reader.text(lengthSize: 2)))
    case .number: try put(record, number: record.double(6))
    case .shortNumber: try put(record, number: Self.short(try record.number(6, 4)))
    case .shortNumbers:
      let (row, first) = (try record.number(0, 2), try record.number(2, 2))
      for index in 0..<max(0, (record.count - 6) / 6) {
        let style = style(try record.number(4 + 6 * index, 2))
        let number = Self.short(try record.number(6 + 6 * index, 4))
        try put(row, first + index, style, style.format.content(number, since1904: globals.since1904))
      }
    case .truth:
      let value = try record.number(6, 1)
      try put(record, try record.number(7, 1) == 1 ? .error(Self.error(value)) : .boolean(value == 1))
    case .formula: try take(formula: record)
    case .formulaText:
      guard let cell = awaiting else { return }
      awaiting = nil
      var reader = XlsTextReader(record, from: 0)
      try put(cell.row, cell.column, cell.style, .text(try reader.text(lengthSize: 2)))
    case .merged:
      for index in 0..<min(try record.number(0, 2), max(0, (record.count - 2) / 8)) {
        let numbers = try (0..<4).map { try record.number(2 + 8 * index + 2 * $0, 2) }
        guard numbers[1] >= numbers[0], numbers[3] >= numbers[2] else { continue }
        try builder.merge(
          CellArea(rows: numbers[0] + 1...numbers[1] + 1, columns: numbers[2]...numbers[3]))
      }
    case .blank: try put(record, .empty)
    case .comment where record.count >= 8:
      comments.append((try record.number(0, 2), try record.number(2, 2), try record.number(6, 2)))
    case .object where record.count >= 8: object = try record.number(6, 2)
    case .objectText where record.pieces.count > 1 && record.count >= 12:
      let count = try record.number(10, 2)
      var reader = XlsTextReader(XlsRecords.Record(kind: nil, pieces: Array(record.pieces.dropFirst())), from: 1)
      let isWide = record.pieces[1].first.map { $0 & 1 != 0 } ?? false
      objectTexts[object] = try reader.characters(count, isWide: isWide).withLineFeeds
    case .beginning, .end, .encryption, .epoch, .numberFormat, .cellFormat, .font, .sharedStrings, .continuation,
      .sheet, .comment, .object, .objectText:
      break
    }
  }

  private mutating func take(formula record: XlsRecords.Record) throws {
    guard try record.number(12, 2) == 0xFFFF else { return try put(record, number: record.double(6)) }
    switch try record.number(6, 1) {
    case 0: awaiting = (try record.number(0, 2), try record.number(2, 2), style(try record.number(4, 2)))
    case 1: try put(record, .boolean(try record.number(8, 1) == 1))
    case 2: try put(record, .error(Self.error(try record.number(8, 1))))
    default: break
    }
  }

  private mutating func put(_ record: XlsRecords.Record, number: Double) throws {
    let style = style(try record.number(4, 2))
    try put(record, style.format.content(number, since1904: globals.since1904))
  }

  private mutating func put(_ record: XlsRecords.Record, _ content: CellContent) throws {
    try put(try record.number(0, 2), try record.number(2, 2), style(try record.number(4, 2)), content)
  }

  private mutating func put(_ row: Int, _ column: Int, _ style: CellStyle, _ content: CellContent) throws {
    let content = content == .text("") ? .empty : content
    left -= 1
    if left < 0 { throw WorkbookFault.tooLarge(.cells) }
    cells[row, default: []].append(
      SheetCell(column: column, content: content, isStruck: style.isStruck, isFilled: style.isFilled))
  }

  private func style(_ index: Int) -> CellStyle {
    globals.styles.indices.contains(index) ? globals.styles[index] : CellStyle()
  }

  private mutating func finish() throws {
    builder.comment(comments.compactMap { row, column, object in objectTexts[object].map { (row + 1, column, $0) } })
    for (row, cells) in cells.sorted(by: { $0.key < $1.key }) {
      try builder.begin(row + 1, isHidden: hiddenRows.contains(row))
      for cell in cells { try builder.add(cell) }
    }
    cells = [:]
  }

  mutating func finished() -> Sheet { builder.finished() }

  /// A number in four bytes: 30 bits of a whole number or of the front of a floating one, perhaps in hundredths.
  private static func short(_ bits: Int) -> Double {
    let number: Double
    if bits & 2 != 0 {
      number = Double(Int32(truncatingIfNeeded: bits) >> 2)
    } else {
      number = Double(bitPattern: UInt64(bits & ~3) << 32)
    }
    return bits & 1 != 0 ? number / 100 : number
  }

  private static func error(_ code: Int) -> String {
    let names = [0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"]
    return names[code] ?? "#ERROR!"
  }
}
