extension Workbook {
  /// Reads a spreadsheet or a text of rows, whose format is told by its content, never by its name.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - encoding: how the characters of a text are encoded; nil to find out.
  /// - Throws: a `WorkbookFault`.
  public init(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws {
    if bytes.count > WorkbookLimits.file { throw WorkbookFault.tooLarge(.file) }
    if bytes.starts(with: CompoundFile.signature) {
      try self.init(xls: CompoundFile(bytes))
    } else if bytes.starts(with: "PK".utf8), bytes.count > 3, bytes[2] < 9 {
      let archive = try PartArchive(bytes)
      if archive.has("content.xml") || archive.has("META-INF/manifest.xml"), !archive.has("[Content_Types].xml") {
        try self.init(ods: archive)
      } else {
        try self.init(xlsx: archive)
      }
    } else if Self.isOldExcel(bytes) {
      throw WorkbookFault.older
    } else if Self.isMarkup(bytes) {
      throw WorkbookFault.webPage
    } else {
      try self.init(text: bytes, encoding: encoding)
    }
  }

  /// Whether it is a sheet of Excel 2 to 4, which had no container.
  private static func isOldExcel(_ bytes: [UInt8]) -> Bool {
    bytes.count > 4 && bytes[0] == 9 && [0, 2, 4, 8].contains(bytes[1]) && [4, 6, 8].contains(bytes[2]) && bytes[3] == 0
  }

  /// Whether it begins as web pages and other files of tags do.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    var start = bytes.prefix(512).drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard start.popFirst() == UInt8(ascii: "<"), let next = start.first else { return false }
    return next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || (UInt8(ascii: "A")...UInt8(ascii: "z")).contains(next)
  }
}
