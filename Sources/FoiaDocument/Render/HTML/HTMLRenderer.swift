internal import FoiaFormats

/// Writes a document as a single HTML page: for printing on A4, and for screens in light or dark mode.
enum HTMLRenderer {
  static func page(_ document: Document) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(document.language.tag)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">\(source(document))
    <title>\(escaped(pageTitle(document)))</title>
    <style>
    \(HTMLStyle.sheet)\(document.letters.isEmpty ? "" : "\n" + HTMLStyle.letters)
    </style>
    </head>
    <body\(document.isLandscape ? " class=\"wide\"" : "")>
    <main>
    \(heading(document))\(body(document))\(footer(document))
    </main>
    </body>
    </html>

    """
  }

  /// What the page was made from, for whoever looks for it.
  private static func source(_ document: Document) -> String {
    document.source.map { "\n<meta name=\"dcterms.source\" content=\"\(escaped($0))\">" } ?? ""
  }

  private static func heading(_ document: Document) -> String {
    guard !document.title.isEmpty else { return "" }
    let name = isTitleOfTable(document) ? " id=\"title\"" : ""
    return "<h1\(name)>\(document.title.map(escaped).joined(separator: "<br>"))</h1>\n"
  }

  /// Whether the title is that of a table, which has no caption of its own.
  private static func isTitleOfTable(_ document: Document) -> Bool {
    guard !document.title.isEmpty, case .tables(let tables)? = document.drawnBlocks.first else { return false }
    return tables.count == 1 && tables.first?.caption == nil
  }

  private static func pageTitle(_ document: Document) -> String {
    if let name = document.name { return name }
    guard document.isOneTable, let caption = document.printedTables.first?.tables.first?.caption else {
      return document.fullTitle
    }
    return document.fullTitle + " " + caption
  }

  private static func body(_ document: Document) -> String {
    var lines: [String] = []
    var headings = 0
    var charts = 0
    for block in document.drawnBlocks {
      switch block {
      case .heading(let text):
        headings += 1
        lines.append("<h2 id=\"section-\(headings)\">\(inline(text))</h2>")
      case .subheading(let text): lines.append("<h3>\(inline(text))</h3>")
      case .paragraph(let text): lines += text.paragraphs.map { "<p>\(escaped($0))</p>" }
      case .tables(let tables):
        let section = headings > 0 ? "section-\(headings)" : isTitleOfTable(document) ? "title" : nil
        lines.append(HTMLTable.markup(tables, section: section))
      case .chart(let chart):
        charts += 1
        lines.append("<figure>\n<figcaption>\(inline(chart.title + TextChart.unit(chart)))</figcaption>")
        lines.append(SVGChart.markup(chart, number: charts) + "\n</figure>")
      case .letter(let letter): lines.append(Self.letter(letter))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func letter(_ letter: LetterPage) -> String {
    let prose = letter.paragraphs.flatMap(\.paragraphs).map { "<p>\(escaped($0))</p>" }
    let lines =
      headLines(letter) + prose + [line(letter.signatory, "signatory"), line(letter.date, "date")]
      + letter.notes.map { line($0, "note") }
    return "<article class=\"letter\(letter.head == nil ? "" : " headed")\">\n" + lines.joined(separator: "\n")
      + "\n</article>"
  }

  /// What stands over the prose: in the letter form the agency's name and the number come before the title.
  private static func headLines(_ letter: LetterPage) -> [String] {
    let title = "<h1>\(inline(letter.title))</h1>"
    let reference = letter.reference.isEmpty ? [] : [line(letter.reference, "reference")]
    let salutation = letter.salutation.isEmpty ? [] : [line(letter.salutation, "salutation")]
    guard let head = letter.head else { return [title] + reference + salutation }
    return [line(head, "head")] + reference + [title] + salutation
  }

  private static func line(_ text: String, _ kind: String) -> String { "<p class=\"\(kind)\">\(inline(text))</p>" }

  private static func footer(_ document: Document) -> String {
    let lines = (document.footer ?? "").paragraphs.map(escaped)
    return lines.isEmpty ? "" : "\n<footer>\(lines.joined(separator: "<br>"))</footer>"
  }

  /// A title on one line, with its line ends as spaces.
  private static func inline(_ text: String) -> String { escaped(text.paragraphs.joined(separator: " ")) }

  private static func escaped(_ text: String) -> String { XMLText.escaped(text) }
}
