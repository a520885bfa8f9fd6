import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaFormats
import FoiaWords

/// A spreadsheet ends in a value or in a reason, its rows and cells stand in order, and no row of a ledger in it can be
/// imported while something is missing or asked.
enum WorkbookPromises {
  static func check(_ input: [UInt8]) throws {
    let workbook: Workbook
    do { workbook = try Workbook(input) } catch is WorkbookFault { return }
    for sheet in workbook.sheets {
      let numbers = sheet.rows.map(\.number)
      try promise(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }, "rows out of order")
      for row in sheet.rows {
        let columns = row.cells.map(\.column)
        try promise(zip(columns, columns.dropFirst()).allSatisfy { $0 < $1 }, "cells out of order in row \(row.number)")
      }
    }
    guard let today = Day(iso: "2026-04-01") else { return }
    let reading = LedgerReading(workbook, today: today, calendar: .shipped)
    for row in reading.rows where row.verdict == .importing {
      let record = row.record
      try promise(row.asks.isEmpty, "\(row.place) is imported while something is asked")
      try promise(
        record.received != nil && record.applicant != nil && record.kind != nil && record.subject != nil,
        "\(row.place) is imported while something is missing")
      try promise((record.closed == nil) == (record.outcome == nil), "\(row.place) is half answered")
    }
    _ = try JSON(parsing: reading.json(file: "", .zh).text)
  }

  /// An xlsx whose only sheet holds this XML between its beginning and its end.
  static func workbook(withSheet body: [UInt8]) -> [UInt8] {
    let (names, kinds) = (
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    )
    func relations(_ kind: String, _ target: String) -> String {
      "<Relationships><Relationship Id=\"a\" Type=\"\(kinds)/\(kind)\" Target=\"\(target)\"/></Relationships>"
    }
    let start = "<worksheet xmlns=\"\(names)\"><sheetData>"
    return zipped([
      ("[Content_Types].xml", Array("<Types/>".utf8)),
      ("_rels/.rels", Array(relations("officeDocument", "book.xml").utf8)),
      (
        "book.xml",
        Array(
          "<workbook xmlns=\"\(names)\" xmlns:r=\"\(kinds)\"><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"
            .utf8)
      ),
      ("_rels/book.xml.rels", Array(relations("worksheet", "sheet.xml").utf8)),
      ("sheet.xml", Array(start.utf8) + body + Array("</sheetData></worksheet>".utf8)),
    ])
  }

  /// An ods whose only table holds this XML.
  static func workbook(withContent body: [UInt8]) -> [UInt8] {
    let office = "urn:oasis:names:tc:opendocument:xmlns:"
    let start =
      "<o:document-content xmlns:o=\"\(office)office:1.0\" xmlns:t=\"\(office)table:1.0\" xmlns:x=\"\(office)text:1.0\">"
      + "<o:body><o:spreadsheet><t:table t:name=\"台账\">"
    return zipped([
      ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
      (
        "content.xml", Array(start.utf8) + body + Array("</t:table></o:spreadsheet></o:body></o:document-content>".utf8)
      ),
    ])
  }

  private static func zipped(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
    var archive = ZipWriter()
    for part in parts { archive.add(part.name, part.content, .stored) }
    return archive.whole
  }
}
