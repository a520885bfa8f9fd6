internal import FoiaFormats

/// A document as a WordprocessingML file (.docx) on A4, laid out as official documents are (GB/T 9704).
enum DocxRenderer {
  static func render(_ document: Document) -> [UInt8] {
    let kind = "wordprocessingml."
    return OfficePackage.bytes(
      of: document,
      [
        .init(name: "word/document.xml", kind: kind + "document.main+xml", role: "", content: body(of: document)),
        .init(
          name: "word/styles.xml", kind: kind + "styles+xml", role: "styles",
          content: DocxStyles(document).sheet),
        .init(
          name: "word/fontTable.xml", kind: kind + "fontTable+xml", role: "fontTable", content: DocxStyles.fontTable),
        .init(name: "word/settings.xml", kind: kind + "settings+xml", role: "settings", content: DocxStyles.settings),
        .init(name: "word/footer1.xml", kind: kind + "footer+xml", role: "footer", content: DocxStyles.pageNumber),
      ])
  }

  private static func body(of document: Document) -> String {
    let page = DocxPage(isLandscape: document.isLandscape, isOneTable: document.isOneTable)
    var body = document.title.flatMap(\.paragraphs).map { paragraph($0, .title) }
    for block in document.drawnBlocks {
      switch block {
      case .heading(let text): body += text.paragraphs.map { paragraph($0, .heading) }
      case .subheading(let text): body += text.paragraphs.map { paragraph($0, .subheading) }
      case .paragraph(let text): body += text.paragraphs.map { paragraph($0, .body) }
      case .tables(let tables):
        if tables.count == 1, let caption = tables.first?.caption {
          body += caption.paragraphs.map { paragraph($0, .heading) }
        }
        body += [DocxTable.markup(tables, page), paragraph("", .gap)]
      case .chart(let chart):
        body += (chart.title + TextChart.unit(chart)).paragraphs.map { paragraph($0, .caption) }
        body += [DocxTable.markup([chart.table], page), paragraph("", .gap)]
      case .letter(let letter): body += paragraphs(of: letter, beginsPage: !body.isEmpty)
      }
    }
    body += (document.footer ?? "").paragraphs.map { paragraph($0, .remark) }
    return
      "<w:document \(names) xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
      + body.joined() + page.properties + "</w:body></w:document>"
  }

  private static func paragraphs(of letter: LetterPage, beginsPage: Bool) -> [String] {
    [
      paragraph(letter.title.oneLine, .title, beginsPage: beginsPage), paragraph(letter.reference.oneLine, .reference),
      paragraph(letter.salutation.oneLine, .salutation),
    ] + letter.paragraphs.flatMap(\.paragraphs).map { paragraph($0, .body) } + [
      paragraph(letter.signatory.oneLine, .signature), paragraph(letter.date.oneLine, .date),
    ]
  }

  /// The XML namespace of everything written here.
  static let names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  /// A paragraph in a style; a line end in the text becomes a line break.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - style: the style.
  ///   - size: the font size in half points; nil for that of the style.
  ///   - staysWithNext: whether no page break may follow it.
  ///   - beginsPage: whether it begins a new page.
  static func paragraph(
    _ text: String, _ style: DocxStyles.Style, size: Int? = nil, staysWithNext: Bool = false, beginsPage: Bool = false
  ) -> String {
    let keep = (staysWithNext ? "<w:keepNext/>" : "") + (beginsPage ? "<w:pageBreakBefore/>" : "")
    let look = size.map { "<w:rPr><w:sz w:val=\"\($0)\"/><w:szCs w:val=\"\($0)\"/></w:rPr>" } ?? ""
    let lines = text.split(separator: "\n").map { "<w:t xml:space=\"preserve\">\(XMLText.escaped(String($0)))</w:t>" }
    let run = text.isEmpty ? "" : "<w:r>\(look)\(lines.joined(separator: "<w:br/>"))</w:r>"
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>\(keep)\(look)</w:pPr>\(run)</w:p>"
  }
}

/// The page: A4, with the margins of GB/T 9704 if it is upright and holds prose. Lengths are in twentieths of a point.
struct DocxPage {
  let isLandscape: Bool
  /// Whether a single table has the page to itself, with smaller margins.
  let isOneTable: Bool

  /// The height that can be printed on, less the heading over a table.
  var tableHeight: Int {
    switch (isLandscape, isOneTable) {
    case (false, false): 12_755 - 700
    case (false, true): 14_003 - 1_700
    case (true, _): 9_921 - 1_200
    }
  }

  /// The width of tables. They are as wide as those of the official form, which reach a little into the margins of an
  /// upright page.
  var tableWidth: Int { isLandscape ? 14_570 : 9_748 }

  /// The section properties with the page number, which is relation 4 of the document.
  var properties: String {
    let size = isLandscape ? "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"" : "w:w=\"11906\" w:h=\"16838\""
    let margins =
      switch (isLandscape, isOneTable) {
      case (false, false):
        "w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"1417\""
      case (false, true):
        "w:top=\"1417\" w:right=\"1474\" w:bottom=\"1418\" w:left=\"1588\" w:header=\"851\" w:footer=\"851\""
      case (true, _):
        "w:top=\"992\" w:right=\"1134\" w:bottom=\"993\" w:left=\"1134\" w:header=\"567\" w:footer=\"510\""
      }
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz \(size)/>"
      + "<w:pgMar \(margins) w:gutter=\"0\"/></w:sectPr>"
  }
}
