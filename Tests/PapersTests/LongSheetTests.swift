import FoiaDocument
import FoiaFormats
import FoiaPapers
import Testing

@Suite("A sheet that is written row by row")
struct LongSheetTests {
  /// The names and contents of the files in a workbook.
  private func parts(_ bytes: [UInt8]) throws -> [[String]] {
    let reader = try ZipReader(bytes)
    return try reader.entries.map { [$0.name, String(decoding: try reader.content(of: $0), as: UTF8.self)] }
  }

  @Test("is the one that is made of the whole table", arguments: [1, 7, 500, 501, 1_203])
  func same(rows: Int) throws {
    let whole = LongTable.document(rows: rows)
    guard case .tables(let tables)? = whole.blocks.first else { return #expect(Bool(false)) }
    let table = try #require(tables.first)
    let header = Table(
      name: table.name, caption: table.caption, headColumns: table.headColumns, corner: table.corner,
      header: table.header, rows: [], widths: table.widths)
    var frame = whole
    frame.blocks = [.tables([header])]
    var sheet = LongSheet(header)
    for row in table.rows { sheet.measure(row) }
    var (bytes, given, givenAtFirstPiece) = ([] as [UInt8], 0, nil as Int?)
    try sheet.write(
      frame,
      to: { piece in
        if givenAtFirstPiece == nil { givenAtFirstPiece = given }
        bytes += piece
      }
    ) { take in
      for row in table.rows {
        given += 1
        try take(row)
      }
    }
    // A page of rows is written before the next one is asked for.
    #expect(given == rows && givenAtFirstPiece == min(rows, 500))
    #expect(try parts(bytes) == parts(whole.rendered(as: .xlsx, json: .null)))
  }
}
