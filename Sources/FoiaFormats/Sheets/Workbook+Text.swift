extension Workbook {
  /// Reads a text of values that are separated by commas, tabs or semicolons.
  init(text bytes: [UInt8], encoding: TextEncoding?) throws {
    let encoding = encoding ?? TextEncoding(detecting: bytes)
    let text = try encoding.text(of: bytes)
    // A zero byte stands in no text; this is another kind of file.
    if text.utf8.contains(0) { throw WorkbookFault.notASheet }
    var builder = SheetBuilder(Sheet(name: ""), left: WorkbookLimits.cells)
    var reader = CSVReader(text, separator: Self.separator(in: text))
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

  /// The separator: of comma, tab and semicolon the one that gives the first lines most fields, outside of quotes.
  private static func separator(in text: String) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in text.utf8.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    // Commas stand in sentences, too; tabs hardly ever.
    if counts[1] > 0, counts[1] * 2 >= counts[0] { return candidates[1] }
    return counts[2] > counts[0] ? candidates[2] : candidates[0]
  }
}
