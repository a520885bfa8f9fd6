extension Workbook {
  /// Reads a text of values that are separated by commas, tabs or semicolons.
  init(text bytes: [UInt8], encoding: TextEncoding?) throws {
    if Self.hasEndlessLine(bytes) { throw WorkbookFault.tooLarge(.text) }
    let encoding = encoding ?? TextEncoding(detecting: bytes)
    var pieces = TextPieces(bytes, encoding)
    var builder = SheetBuilder(Sheet(name: ""), left: WorkbookLimits.cells)
    var reader = try CSVReader(findingSeparatorOf: {
      let piece = try pieces.next()
      // A zero byte stands in no text; this is another kind of file.
      if piece?.contains(0) == true { throw WorkbookFault.notASheet }
      return piece
    })
    var broken: [CSVFault] = []
    while true {
      do {
        guard let record = try reader.next() else { break }
        try builder.begin(record.line)
        for (column, field) in record.fields.enumerated() where !field.isEmpty {
          try builder.add(SheetCell(column: column, content: .text(field.withLineFeeds)))
        }
      } catch let fault as CSVFault {
        switch fault.reason {
        case .rowTooLong: throw WorkbookFault.tooLarge(.text)
        case .tooManyFields: throw WorkbookFault.tooLarge(.columns)
        case .unclosedQuote, .strayQuote, .notUTF8: broken.append(fault)
        }
        if broken.count > 10_000 { throw WorkbookFault.tooLarge(.rows) }
      }
    }
    var sheet = builder.finished()
    sheet.broken = broken
    self.init(format: .text, encoding: encoding, sheets: [sheet])
  }

  /// Whether a line is longer than any row is; in every encoding that is read a line end has one of these bytes.
  private static func hasEndlessLine(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") {
        if index - start > CSVReader.longestRow { return true }
        start = index + 1
      }
      return bytes.count - start > CSVReader.longestRow
    }
  }
}
