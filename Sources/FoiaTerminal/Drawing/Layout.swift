/// Where every character of a prompt and a text stands in a window of some width.
struct Layout {
  /// A cell of the window, counted from the beginning of the prompt.
  struct Place: Equatable {
    var row = 0
    var column = 0
  }

  /// The characters of a row, counted from the beginning of the prompt, without the line end.
  private struct Row {
    var start: Int
    var end: Int
    var cells: Int
  }

  private let prompt: [Glyph]
  private let text: EditedText
  private let columns: Int
  private var rows: [Row]
  /// Where the cursor stands; on a row of its own if all before it fills the row to the edge.
  private(set) var cursor = Place()
  /// The row in which the text begins.
  private(set) var textRow = 0

  /// The layout of a prompt and the text after it.
  ///
  /// - Parameter columns: the width of the window.
  init(prompt: [Glyph], text: EditedText, columns: Int) {
    self.prompt = prompt
    self.text = text
    self.columns = max(1, columns)
    rows = [Row(start: 0, end: 0, cells: 0)]
    var row = rows[0]
    let cursorIndex = prompt.count + text.cursor
    let count = prompt.count + text.count

    for index in 0...count {
      if index == cursorIndex {
        if row.cells >= self.columns { end(&row, at: index) }
        cursor = Place(row: rows.count - 1, column: row.cells)
      }
      if index == prompt.count { textRow = rows.count - 1 }
      guard index < count else { break }
      let glyph = glyph(index)
      if breaksLine(index, glyph) {
        end(&row, at: index)
        row.start = index + 1
      } else {
        let cells = cells(of: glyph)
        if row.cells + cells > self.columns {
          end(&row, at: index)
          // The cursor stands on the character that did not fit.
          if index == cursorIndex { cursor = Place(row: rows.count - 1, column: 0) }
          if index == prompt.count { textRow = rows.count - 1 }
        }
        row.cells += cells
      }
    }
    row.end = count
    rows[rows.count - 1] = row
  }

  /// How many rows there are; at least one.
  var rowCount: Int { rows.count }

  /// How many cells of a row are used.
  func cells(ofRow row: Int) -> Int { rows[row].cells }

  /// What a row shows.
  func content(ofRow row: Int) -> String {
    (rows[row].start..<rows[row].end).reduce(into: "") { content, index in
      let glyph = glyph(index)
      content += glyph.cells > columns ? "\u{FFFD}" : glyph.drawn
    }
  }

  /// The place in the text that is drawn in a row at a column, or left of it; nil outside of the text's rows.
  func index(atRow row: Int, column: Int) -> Int? {
    guard rows.indices.contains(row), row >= textRow else { return nil }
    var index = rows[row].start
    var cells = index < rows[row].end ? self.cells(of: glyph(index)) : 0
    while index < rows[row].end, cells <= column {
      index += 1
      if index < rows[row].end { cells += self.cells(of: glyph(index)) }
    }
    // The end of a row that goes on is the beginning of the next.
    let goesOn = row + 1 < rows.count && rows[row + 1].start == rows[row].end && index == rows[row].end
    if goesOn, index > rows[row].start { index -= 1 }
    return max(0, index - prompt.count)
  }

  private func glyph(_ index: Int) -> Glyph { index < prompt.count ? prompt[index] : text[index - prompt.count] }

  private func breaksLine(_ index: Int, _ glyph: Glyph) -> Bool {
    glyph.character == "\n" && (index < prompt.count || text.keepsLines)
  }

  /// The width of a character; one wider than the window is drawn as `�`.
  private func cells(of glyph: Glyph) -> Int { glyph.cells > columns ? 1 : glyph.cells }

  /// Ends a row before a character and begins the next with it.
  private mutating func end(_ row: inout Row, at index: Int) {
    row.end = index
    rows[rows.count - 1] = row
    row = Row(start: index, end: index, cells: 0)
    rows.append(row)
  }
}
