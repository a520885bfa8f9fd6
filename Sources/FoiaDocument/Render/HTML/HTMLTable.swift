internal import FoiaFormats

/// Tables placed below each other as one HTML table: each in its own group of rows; a single one has a header that is
/// repeated.
enum HTMLTable {
  /// - Parameter section: the id of the heading that names the table, if it has no caption.
  static func markup(_ tables: [Table], section: String?) -> String {
    let grid = Grid(tables)
    let caption = tables.count == 1 ? tables.first?.caption ?? "" : ""
    let label = caption.isEmpty ? section.map { " aria-labelledby=\"\($0)\"" } ?? "" : ""
    var lines = ["<div class=\"sheet\">", "<table class=\"\(kind(of: grid))\"\(label)>"]
    if !caption.isEmpty { lines.append("<caption>\(XMLText.escaped(caption))</caption>") }
    lines.append(columns(of: grid))
    for section in grid.sections {
      let isOnly = grid.repeatedRows > 0
      if isOnly { lines += ["<thead>"] + rows(section.header, of: grid, inHead: true) + ["</thead>"] }
      let rest = isOnly ? section.header.upperBound..<section.rows.upperBound : section.rows
      // A group without rows is left out.
      if !rest.isEmpty { lines += ["<tbody>"] + rows(rest, of: grid) + ["</tbody>"] }
    }
    return (lines + ["</table>", "</div>"]).joined(separator: "\n")
  }

  /// The classes of the table: how wide it must be to be read on a screen, whether a page should not split it, whether
  /// it is several tables.
  private static func kind(of grid: Grid) -> String {
    let size =
      switch grid.columns {
      case ...6: "small"
      case ...11: "middle"
      default: "large"
      }
    return size + (isOfOnePage(grid) ? " whole" : "") + (grid.sections.count > 1 ? " stack" : "")
  }

  /// Whether it surely fits on a page: figures take one line each, words may take any number.
  private static func isOfOnePage(_ grid: Grid) -> Bool {
    let hasWords = grid.cells.joined().contains { if case .value(let value) = $0.role { value.isWords } else { false } }
    return grid.cells.count <= 45 && !hasWords
  }

  private static func columns(of grid: Grid) -> String {
    "<colgroup>" + grid.widths.map { "<col style=\"width: \(percent($0))%\">" }.joined() + "</colgroup>"
  }

  /// A share of the whole in percent, with one decimal.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func rows(_ rows: Range<Int>, of grid: Grid, inHead: Bool = false) -> [String] {
    rows.map { row in "<tr>" + grid.cells[row].map { markup(of: $0, inHead: inHead) }.joined() + "</tr>" }
  }

  private static func markup(of cell: Grid.Cell, inHead: Bool) -> String {
    let text =
      if case .value(.words) = cell.role {
        cell.lines(in: .max).map { XMLText.escaped($0) }.joined(separator: "<br>")
      } else { XMLText.escaped(cell.text) }
    switch cell.role {
    case .banner: return head(cell, "rowgroup", text, kind: " class=\"banner\"")
    case .note: return "<td class=\"note\"\(spans(cell))>\(text)</td>"
    case .columnHead where cell.text.isEmpty: return "<td class=\"note\"\(spans(cell))></td>"
    case .columnHead:
      let scope = cell.columns.count > 1 ? "colgroup" : "col"
      return head(cell, scope, breakable(cell), kind: inHead ? "" : " class=\"column\"")
    case .rowHead: return head(cell, cell.rows.count > 1 ? "rowgroup" : "row", text)
    case .value(let value):
      return "<td\(value.isWords ? " class=\"text\"" : "")\(spans(cell))>\(text)</td>"
    }
  }

  private static func head(_ cell: Grid.Cell, _ scope: String, _ text: String, kind: String = "") -> String {
    "<th\(kind) scope=\"\(scope)\"\(spans(cell))>\(text)</th>"
  }

  /// The heading of a column; a long Chinese one may break between its words of two characters.
  private static func breakable(_ cell: Grid.Cell) -> String {
    let lines = cell.columns.count > 1 || cell.text.contains(" ") ? [cell.text] : Table.headingLines(cell.text)
    return lines.map(XMLText.escaped).joined(separator: "<wbr>")
  }

  private static func spans(_ cell: Grid.Cell) -> String {
    (cell.columns.count > 1 ? " colspan=\"\(cell.columns.count)\"" : "")
      + (cell.rows.count > 1 ? " rowspan=\"\(cell.rows.count)\"" : "")
  }
}
