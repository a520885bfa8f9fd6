internal import FoiaFormats

/// A document as a WordprocessingML file (.docx) on A4, laid out as official documents are (GB/T 9704).
enum DocxRenderer {
  static func render(_ document: Document) -> [UInt8] {
    let kind = "wordprocessingml."
    func part(_ name: String, _ role: String, of content: String, _ kindOf: String? = nil) -> OfficePackage.Part {
      .init(name: "word/\(name).xml", kind: "\(kind)\(kindOf ?? role)+xml", role: role, content: content)
    }
    let hasHead = document.letters.contains { $0.head != nil }
    // Headers and footers are named by the place at which their parts stand here.
    let head =
      hasHead
      ? [
        part("header1", "header", of: DocxLetter.head(document.letters.lazy.compactMap(\.head).first ?? "")),
        part("footer2", "footer", of: DocxLetter.foot),
      ] : []
    return OfficePackage.bytes(
      of: document,
      [
        part("document", "", of: body(of: document), "document.main"),
        part("styles", "styles", of: DocxStyles(document).sheet),
        part("fontTable", "fontTable", of: DocxStyles.fontTable),
        part("settings", "settings", of: DocxStyles.settings),
        part("footer1", "footer", of: DocxStyles.pageNumber),
      ] + head)
  }

  private static func body(of document: Document) -> String {
    let page = DocxPage(isLandscape: document.isLandscape, isOneTable: document.isOneTable)
    var body = document.title.flatMap(\.paragraphs).map { paragraph($0, .title) }
    let hasHead = document.letters.contains { $0.head != nil }
    var before: LetterPage?
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
      case .letter(let letter):
        // A letter with a head, and what follows one, is a section of its own.
        if let before, before.head != nil || letter.head != nil {
          body.append(DocxLetter.sectionEnd(page.properties(of: before, isOneOfSeveral: true)))
          body += DocxLetter.paragraphs(of: letter, document.language, beginsPage: false)
        } else {
          body += DocxLetter.paragraphs(of: letter, document.language, beginsPage: !body.isEmpty)
        }
        before = letter
      }
    }
    body += (document.footer ?? "").paragraphs.map { paragraph($0, .remark) }
    return
      "<w:document \(names) xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
      + body.joined() + page.properties(of: before, isOneOfSeveral: hasHead) + "</w:body></w:document>"
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
  ///   - indent: how far it ends from the right margin, in twentieths of a point; nil as its style has it.
  static func paragraph(
    _ text: String, _ style: DocxStyles.Style, size: Int? = nil, staysWithNext: Bool = false, beginsPage: Bool = false,
    indent: Int? = nil
  ) -> String {
    let keep = (staysWithNext ? "<w:keepNext/>" : "") + (beginsPage ? "<w:pageBreakBefore/>" : "")
    let place = indent.map { "<w:ind w:right=\"\($0)\" w:firstLineChars=\"0\" w:firstLine=\"0\"/>" } ?? ""
    let look = size.map { "<w:rPr><w:sz w:val=\"\($0)\"/><w:szCs w:val=\"\($0)\"/></w:rPr>" } ?? ""
    let lines = text.split(separator: "\n").map { "<w:t xml:space=\"preserve\">\(XMLText.escaped(String($0)))</w:t>" }
    let run = text.isEmpty ? "" : "<w:r>\(look)\(lines.joined(separator: "<w:br/>"))</w:r>"
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>\(keep)\(place)\(look)</w:pPr>\(run)</w:p>"
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

  /// The section properties with the page number, which is relation 4 of the document. The first page of a letter with a
  /// head has head and foot instead, relations 5 and 6.
  ///
  /// - Parameters:
  ///   - letter: the letter that the section holds; nil for any other.
  ///   - isOneOfSeveral: whether the pages of each section are numbered from 1.
  func properties(of letter: LetterPage?, isOneOfSeveral: Bool = false) -> String {
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
    if letter?.head != nil {
      return "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId5\"/>"
        + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"first\" r:id=\"rId6\"/>"
        + "<w:type w:val=\"nextPage\"/><w:pgSz \(size)/><w:pgMar \(DocxLetter.margins) w:gutter=\"0\"/>"
        + "<w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>"
    }
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz \(size)/>"
      + "<w:pgMar \(margins) w:gutter=\"0\"/>"
      + (isOneOfSeveral ? "<w:pgNumType w:start=\"1\"/>" : "") + "</w:sectPr>"
  }
}
