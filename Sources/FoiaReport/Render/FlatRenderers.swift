internal import FoiaText

/// A table as a Markdown table: one line a row, its heads joined into one label.
enum MarkdownRenderer {
  static func render(_ table: Table, item: String) -> String {
    let head = [item] + table.columnHeadings
    let rules = ["---"] + table.columnHeadings.map { _ in "--:" }
    let rows = table.flatRows.map { [$0.path.joined(separator: " ")] + $0.figures.map(String.init) }
    let lines = ([head, rules] + rows).map { "| " + $0.map(escaped).joined(separator: " | ") + " |" }
    return "## \(table.caption)\n\n" + lines.joined(separator: "\n") + "\n\n\(table.corner)\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
  }
}

/// A table as CSV (RFC 4180, UTF-8): one record a row, its heads joined into one label.
enum CSVRenderer {
  static func render(_ table: Table, item: String) -> String {
    let rows = table.flatRows.map { [$0.path.joined(separator: " ")] + $0.figures.map(String.init) }
    return CSV.text([[item] + table.columnHeadings] + rows)
  }
}
