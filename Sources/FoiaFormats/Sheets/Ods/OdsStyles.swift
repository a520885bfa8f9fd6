/// The styles of an OpenDocument spreadsheet, as far as they say something about cells and sheets.
struct OdsStyles {
  private var cells: [String: CellStyle] = [:]
  private var hiddenTables: Set<String> = []
  private var current: String?

  /// How cells of a style look.
  subscript(name: String?) -> CellStyle { name.flatMap { cells[$0] } ?? CellStyle() }

  /// Whether sheets of a style are hidden.
  func hides(_ name: String?) -> Bool { name.map(hiddenTables.contains) ?? false }

  mutating func open(_ tag: XMLTag) {
    let name = tag.name
    if name.is("style") {
      current = tag["name"]
      if let current, let parent = tag["parent-style-name"].flatMap({ cells[$0] }) { cells[current] = parent }
    }
    guard let current else { return }
    if name.is("text-properties"), let line = tag["text-line-through-style"] ?? tag["text-line-through-type"] {
      cells[current, default: CellStyle()].isStruck = line != "none"
    }
    if name.is("table-cell-properties"), let colour = tag["background-color"] {
      cells[current, default: CellStyle()].isFilled = !["transparent", "#ffffff"].contains(colour.lowercased())
    }
    if name.is("table-properties"), tag["display"] == "false" { hiddenTables.insert(current) }
  }

  mutating func close(_ name: XMLName) { if name.is("style") { current = nil } }
}
