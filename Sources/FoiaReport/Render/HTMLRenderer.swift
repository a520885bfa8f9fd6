internal import FoiaCore
internal import FoiaText

/// A table as a self-contained page: the official form on A4, readable on a screen, light or dark.
enum HTMLRenderer {
  static func page(_ report: ApplicationsReport, _ language: Language) -> String {
    let heading = escaped(report.heading(language))
    let table = report.table(language)
    return """
      <!DOCTYPE html>
      <html lang="\(language.htmlCode)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(heading) \(escaped(table.caption))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <main>
      <h1>\(heading)</h1>
      <div class="sheet">
      \(markup(of: table))
      </div>\(report.origin.map { "\n<footer>\(escaped($0.footer(language)))</footer>" } ?? "")
      </main>
      </body>
      </html>

      """
  }

  private static func markup(of table: Table) -> String {
    var lines = ["<table>", "<caption>\(escaped(table.caption))</caption>", columnWidths(of: table), "<thead>"]
    for (index, row) in table.header.enumerated() {
      let corner =
        index == 0
        ? "<td class=\"corner\"\(spans(columns: table.headColumns, rows: table.header.count))>\(escaped(table.corner))</td>"
        : ""
      lines.append("<tr>" + corner + row.map(columnHead).joined() + "</tr>")
    }
    lines += ["</thead>", "<tbody>"]
    for row in table.rows {
      let heads = row.heads.map { head($0, scope: $0.rows > 1 ? "rowgroup" : "row") }
      lines.append("<tr>" + heads.joined() + row.figures.map { "<td>\($0)</td>" }.joined() + "</tr>")
    }
    return (lines + ["</tbody>", "</table>"]).joined(separator: "\n")
  }

  /// The heads of rows take half the width, the last of them most of it; the figures share the other half.
  private static func columnWidths(of table: Table) -> String {
    let heads = (1...table.headColumns).map {
      $0 < table.headColumns ? 10.0 : 52 - 10.0 * Double(table.headColumns - 1)
    }
    let figures = Array(repeating: 48.0 / Double(table.figureColumns), count: table.figureColumns)
    return "<colgroup>" + (heads + figures).map { "<col style=\"width: \(percent($0))%\">" }.joined() + "</colgroup>"
  }

  /// A number with one decimal.
  private static func percent(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func head(_ cell: Table.Cell, scope: String) -> String {
    "<th scope=\"\(scope)\"\(spans(columns: cell.columns, rows: cell.rows))>\(escaped(cell.text))</th>"
  }

  /// The heading of columns; a long one of Chinese may break between its words of two characters.
  private static func columnHead(_ cell: Table.Cell) -> String {
    let text = cell.columns > 1 || cell.text.contains(" ") ? [cell.text] : Table.headingLines(cell.text)
    return "<th scope=\"\(cell.columns > 1 ? "colgroup" : "col")\"\(spans(columns: cell.columns, rows: cell.rows))>"
      + text.map(escaped).joined(separator: "<wbr>") + "</th>"
  }

  private static func spans(columns: Int, rows: Int) -> String {
    (columns > 1 ? " colspan=\"\(columns)\"" : "") + (rows > 1 ? " rowspan=\"\(rows)\"" : "")
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  /// Official documents are set in 宋体; the fallbacks are what other systems have of it.
  private static let style = """
    :root { color-scheme: light dark; --ink: #111; --paper: #fff; --line: #333; --head: #f3f4f6; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e6e6; --paper: #16181b; --line: #8a8f98; --head: #22262b; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 15px/1.5 "SimSun", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
    h1 { font-size: 1.4rem; text-align: center; margin: 0 0 1rem; }
    footer { font-size: 0.75rem; margin: 1rem 0 0; }
    .sheet { overflow-x: auto; padding: 1px; }
    table { border-collapse: collapse; table-layout: fixed; width: 100%; min-width: 48rem; }
    caption { font-weight: bold; font-size: 1.1rem; text-align: left; padding: .5rem 0; }
    th, td { border: 1px solid var(--line); padding: .25rem .4rem; }
    th { font-weight: normal; }
    thead th, .corner { background: var(--head); }
    tbody th { text-align: left; }
    thead th { text-align: center; padding: .25rem .1rem; }
    .corner { text-align: left; }
    thead th { word-break: keep-all; }
    tbody td { text-align: center; font-variant-numeric: tabular-nums; }
    @page { size: A4; margin: 16mm 15mm; }
    @page wide { size: A4 landscape; }
    :root:lang(en) { page: wide; }
    :lang(en) main { max-width: 74rem; }
    :lang(en) table { min-width: 71rem; }
    :lang(en) thead th { font-size: .75em; overflow-wrap: break-word; }
    @media print {
      :root { --ink: #000; --paper: #fff; --line: #000; --head: #fff; }
      body { font-size: 10pt; line-height: 1.3; }
      h1 { font-size: 15pt; margin: 0 0 4mm; }
      th, td { padding: .8mm 1.2mm; }
      :root:lang(en) body { font-size: 8.5pt; line-height: 1.2; }
      :lang(en) :is(h1, caption) { margin: 0; padding: 0 0 2mm; font-size: 12pt; }
      :lang(en) :is(th, td) { padding: .4mm 1mm; }
      :root main { max-width: none; padding: 0; }
      .sheet { overflow: visible; }
      :root table { min-width: 0; }
      thead { display: table-header-group; }
    }
    """
}

extension Language {
  /// The value of an HTML `lang` attribute.
  var htmlCode: String {
    switch self {
    case .zh: "zh-CN"
    case .en: "en"
    }
  }
}
