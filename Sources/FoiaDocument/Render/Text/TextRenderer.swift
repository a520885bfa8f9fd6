/// Writes a document as plain text: prose wrapped, tables aligned, charts as bars of blocks, letters as they are typed.
enum TextRenderer {
  /// The width of a line in terminal cells, if none is given.
  static let usualWidth = 80

  static func render(_ document: Document, width: Int) -> String {
    let blocks = document.drawnBlocks.map { lines(of: $0, document.language, width: width) }.filter { !$0.isEmpty }
    let footer = (document.footer ?? "").paragraphs
    guard !document.isOneTable else {
      // The caption of a table stands close under the title; without one the table stands apart.
      let hasCaption = document.printedTables.first?.tables.first?.caption != nil
      return text(document.title + (hasCaption ? [] : [""]) + blocks.flatMap(\.self) + footer)
    }
    let title = document.title.flatMap { $0.wrapped(to: width) }
    return text(
      Array(((title.isEmpty ? [] : [title]) + blocks + (footer.isEmpty ? [] : [footer])).joined(separator: [""])))
  }

  private static func lines(of block: Document.Block, _ language: Document.Language, width: Int) -> [String] {
    switch block {
    case .heading(let text), .subheading(let text): text.paragraphs.flatMap { $0.wrapped(to: width) }
    case .paragraph(let text):
      text.paragraphs.flatMap { paragraph in
        // Chinese prose is indented by two characters.
        (language == .zh ? "\u{3000}\u{3000}" + paragraph : paragraph).wrapped(to: width)
      }
    case .tables(let tables): TextTable.lines(tables, width: width)
    case .chart(let chart): TextChart.lines(chart, width: width)
    case .letter(let letter): TextLetter.lines(letter, language, width: width)
    }
  }

  private static func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
