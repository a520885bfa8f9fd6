internal import FoiaDocument

/// What stands in the window: rows that fit its width, at most as many as it is high, and the cursor in one of them.
struct Frame: Equatable {
  /// A row, how many of its cells are used, and whether it is drawn dimly.
  struct Row: Equatable {
    var text: String
    var cells: Int
    var isDim = false
  }

  var rows: [Row] = []
  var cursor = Layout.Place()
}

/// The part of a layout that the window shows where it is not high enough for all of it.
struct Viewport {
  /// The most lines of a list that are shown under the text.
  static let longestList = 8

  private var top = 0

  /// What is to be shown: the rows around the cursor, moved no further than need be, and the list where room is left.
  mutating func frame(of layout: Layout, list: [String], in size: WindowSize) -> Frame {
    let height = max(1, size.rows)
    top = min(top, layout.cursor.row, max(0, layout.rowCount - height))
    top = max(top, layout.cursor.row - height + 1)
    let shown = top..<min(layout.rowCount, top + height)
    var rows = shown.map { Frame.Row(text: layout.content(ofRow: $0), cells: layout.cells(ofRow: $0)) }
    for line in list.prefix(min(Viewport.longestList, height - rows.count)) {
      let text = line.cut(to: size.columns)
      rows.append(Frame.Row(text: text, cells: text.displayWidth, isDim: true))
    }
    return Frame(rows: rows, cursor: Layout.Place(row: layout.cursor.row - top, column: layout.cursor.column))
  }
}

extension String {
  /// The text in one line of at most this many cells, with `…` where something is cut off.
  fileprivate func cut(to width: Int) -> String {
    let line = KeyDecoder.plainText(utf8).map { $0 == "\n" ? " " : $0 }
    guard String(line).displayWidth > width else { return String(line) }
    var cut = ""
    var cells = 1
    for character in line {
      cells += String(character).displayWidth
      guard cells <= width else { break }
      cut.append(character)
    }
    return cut + "…"
  }
}
