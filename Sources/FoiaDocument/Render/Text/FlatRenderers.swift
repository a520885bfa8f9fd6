internal import FoiaFormats

/// Writes a document as Markdown; tables have one line for each row, whose heads are joined into one label.
enum MarkdownRenderer {
  static func render(_ document: Document) -> String {
    let blocks = document.drawnBlocks.map { block($0) }.filter { !$0.isEmpty }
    let footer = (document.footer ?? "").paragraphs.map(escaped)
    let title = document.title.isEmpty ? [] : ["# " + escaped(document.fullTitle)]
    let parts = title + blocks + (footer.isEmpty ? [] : [footer.joined(separator: "\n")])
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func block(_ block: Document.Block) -> String {
    switch block {
    case .heading(let text): "## " + escaped(text.paragraphs.joined(separator: " "))
    case .subheading(let text): "### " + escaped(text.paragraphs.joined(separator: " "))
    case .paragraph(let text): text.paragraphs.map(line).joined(separator: "\n\n")
    case .tables(let tables):
      tables.map { table($0, level: tables.count > 1 ? "###" : "##") }.joined(separator: "\n\n")
    case .chart(let chart):
      "```text\n" + TextChart.lines(chart, width: TextRenderer.usualWidth).joined(separator: "\n") + "\n```"
    case .letter(let letter): Self.letter(letter)
    }
  }

  /// A letter; the salutation, signatory and date are paragraphs of their own.
  private static func letter(_ letter: LetterPage) -> String {
    let prose =
      [letter.reference, letter.salutation] + letter.paragraphs + [letter.signatory, letter.date] + letter.notes
    return (["# " + escaped(letter.title)] + prose.flatMap(\.paragraphs).map(line)).joined(separator: "\n\n")
  }

  private static func table(_ table: Table, level: String) -> String {
    let rules =
      table.flatRows.first?.values.map { $0.isWords ? "---" : "--:" } ?? table.columnHeadings.map { _ in "--:" }
    let head = table.flatHead
    let rows = [head, Array(repeating: "---", count: head.count - rules.count) + rules] + table.flatCells
    let lines = rows.map { "| " + $0.map(escaped).joined(separator: " | ") + " |" }.joined(separator: "\n")
    let caption = table.caption.map { "\(level) \(escaped($0))\n\n" } ?? ""
    guard case .note(let note, _)? = table.corner else { return caption + lines }
    return caption + lines + "\n\n" + escaped(note)
  }

  /// A line of prose; if it begins like a list or a heading, the beginning is escaped.
  private static func line(_ text: String) -> String {
    let escaped = escaped(text)
    if let first = escaped.first, "#+-=~".contains(first) { return "\\" + escaped }
    guard let match = escaped.prefixMatch(of: /[0-9]+(?=[.)]\s)/) else { return escaped }
    return match.output + "\\" + escaped[match.range.upperBound...]
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>&|".contains(character) { escaped.append("\\") }
      escaped.append(character.isNewline ? " " : character)
    }
    return escaped
  }
}

/// Writes the tables of a document as CSV (RFC 4180, UTF-8): one record for each row, whose heads are joined into one
/// label, and an empty line between tables.
enum CSVRenderer {
  static func render(_ document: Document) -> String {
    let tables = document.printedTables.flatMap(\.tables)
    return tables.map { CSVWriter.text([$0.flatHead] + $0.flatCells) }.joined(separator: "\n")
  }
}

extension Table {
  /// The headings of all columns; the joined heads of the rows are one column.
  var flatHead: [String] { (headColumns > 0 ? [corner?.headTitle ?? ""] : []) + flatHeadings }

  var flatCells: [[String]] {
    flatRows.map { row in (headColumns > 0 ? [row.path.joined(separator: " ")] : []) + row.values.map(\.text) }
  }
}
