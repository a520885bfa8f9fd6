internal import FoiaDocument

/// What has been drawn in the window, and the bytes that turn it into something else.
///
/// Every row is ended by CR LF, never by the edge of the window, so that terminals agree on where the cursor is.
struct Screen {
  private var shown = Frame()
  private let dims: Bool

  /// A window in which nothing has been drawn yet.
  ///
  /// - Parameter dims: whether dim rows are drawn dimly.
  init(dims: Bool = true) { self.dims = dims }

  /// How many rows stand below the cursor.
  var rowsBelow: Int { max(0, shown.rows.count - 1 - shown.cursor.row) }

  /// The bytes that show a frame: rows from the first that changed, and the cursor.
  mutating func show(_ frame: Frame) -> String {
    guard frame != shown else { return "" }
    var bytes = ""
    var row = shown.cursor.row
    let same = zip(frame.rows, shown.rows).prefix { $0 == $1 }.count
    if same < max(frame.rows.count, shown.rows.count) {
      // A row that is not there yet is made by a line end after the last.
      let isNew = same > 0 && same >= shown.rows.count
      bytes += Screen.vertically(from: row, to: isNew ? same - 1 : same) + (isNew ? "\r\n" : "\r") + Screen.eraseBelow
      bytes += frame.rows[same...].map(drawn).joined(separator: "\r\n")
      row = max(same, frame.rows.count - 1)
    }
    bytes += Screen.vertically(from: row, to: frame.cursor.row) + "\r"
    if frame.cursor.column > 0 { bytes += "\u{1B}[\(frame.cursor.column)C" }
    shown = frame
    return bytes
  }

  /// The bytes that leave the cursor at the beginning of the row below all that is shown.
  mutating func leave() -> String {
    let bytes = Screen.vertically(from: 0, to: rowsBelow) + "\r\n"
    shown = Frame()
    return bytes
  }

  /// The bytes that clear the window, for all to be drawn at its top.
  mutating func clear() -> String {
    shown = Frame()
    return "\u{1B}[999A\r" + Screen.eraseBelow
  }

  /// The bytes that erase all that is shown, for something else to be drawn in its place.
  mutating func erase() -> String { erase(rowsAbove: shown.cursor.row) }

  /// The bytes that erase what is shown in a window that has got another width.
  ///
  /// - Parameter reflows: whether the terminal breaks rows that have become too long, rather than cutting them off.
  mutating func erase(afterResizingTo columns: Int, reflows: Bool) -> String {
    guard reflows, columns > 0, !shown.rows.isEmpty else { return erase() }
    var above = shown.rows[shown.cursor.row].breaks(at: columns, before: shown.cursor.column)
    for row in shown.rows.prefix(shown.cursor.row) { above += 1 + row.breaks(at: columns, before: row.cells - 1) }
    return erase(rowsAbove: above)
  }

  private mutating func erase(rowsAbove rows: Int) -> String {
    shown = Frame()
    return Screen.vertically(from: rows, to: 0) + "\r" + Screen.eraseBelow
  }

  private static let eraseBelow = "\u{1B}[J"

  private static func vertically(from row: Int, to target: Int) -> String {
    if row == target { return "" }
    return row > target ? "\u{1B}[\(row - target)A" : "\u{1B}[\(target - row)B"
  }

  private func drawn(_ row: Frame.Row) -> String {
    row.isDim && dims ? "\u{1B}[2m\(row.text)\u{1B}[0m" : row.text
  }
}

extension Frame.Row {
  /// How often a terminal of some width breaks the row before what stands in a cell.
  fileprivate func breaks(at columns: Int, before cell: Int) -> Int {
    var breaks = 0
    var used = 0
    var passed = 0
    for scalar in text.unicodeScalars {
      let width = String(scalar).displayWidth
      if used + width > columns {
        breaks += 1
        used = 0
      }
      used += width
      passed += width
      if passed > cell { return breaks }
    }
    return breaks + (used + cell - passed) / columns
  }
}
