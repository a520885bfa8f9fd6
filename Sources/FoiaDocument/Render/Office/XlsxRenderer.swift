internal import FoiaFormats

/// The tables of a document as a spreadsheet (.xlsx), one sheet for each; prose and charts are left out.
enum XlsxRenderer {
  /// A sheet has at most 1,048,576 rows; a longer table continues on the next sheet.
  static let rowsOfASheet = 1_000_000

  static func render(_ document: Document) -> [UInt8] {
    let styles = XlsxStyles(document)
    var printed = document.printedTables.flatMap { section, tables in
      tables.count == 1 ? tables[0].parts(ofRows: rowsOfASheet).map { (section, [$0]) } : [(section, tables)]
    }
    // A workbook must have at least one sheet.
    if printed.isEmpty { printed = [(nil, [])] }
    let names = uniqueNames(
      printed.map { section, tables in tables.first?.name ?? tables.first?.caption ?? section ?? "" })
    let sheets = printed.map { section, tables in
      XlsxSheet(document, section: section, tables: tables, styles)
    }
    return OfficePackage.bytes(
      of: document, parts(names, repeated: sheets.map(\.repeatedRows), sheets: sheets.map(\.markup), styles))
  }

  /// The parts of a workbook: itself, its sheets and its styles.
  static func parts(
    _ names: [String], repeated: [Range<Int>], sheets: [String], _ styles: XlsxStyles
  ) -> [OfficePackage.Part] {
    let kind = "spreadsheetml."
    return [
      .init(
        name: "xl/workbook.xml", kind: kind + "sheet.main+xml", role: "", content: workbook(names, repeated: repeated))
    ]
      + sheets.enumerated().map { index, sheet in
        .init(
          name: "xl/worksheets/sheet\(index + 1).xml", kind: kind + "worksheet+xml", role: "worksheet", content: sheet)
      } + [.init(name: "xl/styles.xml", kind: kind + "styles+xml", role: "styles", content: styles.sheet)]
  }

  /// The XML name space of everything written here.
  static let names = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""

  private static func workbook(_ names: [String], repeated: [Range<Int>]) -> String {
    let sheets = names.enumerated().map { index, name in
      "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
    }
    let titles = zip(names, repeated).enumerated().compactMap { index, sheet -> String? in
      let (name, rows) = sheet
      guard !rows.isEmpty else { return nil }
      let quoted = "'" + name.replacing("'", with: "''") + "'"
      return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">"
        + XMLText.escaped("\(quoted)!$\(rows.lowerBound + 1):$\(rows.upperBound)") + "</definedName>"
    }
    return "<workbook \(Self.names) xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
      + "<sheets>\(sheets.joined())</sheets>"
      + (titles.isEmpty ? "" : "<definedNames>\(titles.joined())</definedNames>") + "</workbook>"
  }

  /// Valid names for the sheets: 1 to 31 UTF-16 units, without `[]:*?/\`, no apostrophe at either end, no two alike.
  static func uniqueNames(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { index, name in
      let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\"]
      let allowed = String(name.oneLine.filter { !forbidden.contains($0) })
      // Excel reserves the name History.
      let isNone = allowed.trimmingApostrophes.isEmpty || allowed.lowercased() == "history"
      let base = isNone ? String(index + 1) : allowed.trimmingApostrophes
      var candidate = base.prefix(utf16Units: 31)
      var number = 2
      while !taken.insert(candidate.lowercased()).inserted {
        let suffix = " (\(number))"
        candidate = base.prefix(utf16Units: 31 - suffix.count) + suffix
        number += 1
      }
      return candidate
    }
  }
}

extension String {
  /// The first characters that together have no more than so many UTF-16 units.
  func prefix(utf16Units limit: Int) -> String {
    guard utf16.count > limit else { return self }
    var units = 0
    return String(
      prefix { character in
        units += character.utf16.count
        return units <= limit
      })
  }

  fileprivate var trimmingApostrophes: String {
    var text = Substring(self)
    while text.first == "'" || text.first == " " { text.removeFirst() }
    while text.last == "'" || text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Table {
  /// The table in pieces of so many rows; whole if a row head covers several rows.
  fileprivate func parts(ofRows limit: Int) -> [Table] {
    guard rows.count > limit, rows.allSatisfy({ $0.heads.allSatisfy { $0.rows == 1 } }) else { return [self] }
    return stride(from: 0, to: rows.count, by: limit).map { start in
      Table(
        name: name, caption: caption, headColumns: headColumns, corner: corner, header: header,
        rows: Array(rows[start..<min(start + limit, rows.count)]), widths: widths)
    }
  }
}
