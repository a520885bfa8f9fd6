extension Workbook {
  /// Reads a text of values that are separated by commas, tabs or semicolons.
  init(text bytes: [UInt8], encoding: TextEncoding?) throws {
    let encoding = encoding ?? TextEncoding(detecting: bytes)
    let text = try encoding.text(of: bytes)
    // A zero byte stands in no text; this is another kind of file.
    if text.utf8.contains(0) { throw WorkbookFault.notASheet }
    var builder = SheetBuilder(Sheet(name: ""), left: WorkbookLimits.cells)
    var reader = CSVReader(findingSeparatorOf: text)
    var broken: [CSVFault] = []
    while true {
      do {
        guard let record = try reader.next() else { break }
        try builder.begin(record.line)
        for (column, field) in record.fields.enumerated() where !field.isEmpty {
          try builder.add(SheetCell(column: column, content: .text(field.withLineFeeds)))
        }
      } catch let fault as CSVFault {
        broken.append(fault)
        if broken.count > 10_000 { throw WorkbookFault.tooLarge(.rows) }
      }
    }
    var sheet = builder.finished()
    sheet.broken = broken
    self.init(format: .text, encoding: encoding, sheets: [sheet])
  }
}
