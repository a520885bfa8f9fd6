import FoiaDocument

/// A terminal as small as it can be: it understands what the line editor may write, and notes everything else.
struct TerminalEmulator {
  struct Position: Equatable {
    var row = 0
    var column = 0
  }

  private(set) var columns: Int
  private(set) var rows: Int
  /// What stands in each cell: nil where nothing does, empty in the second cell of a wide character.
  private var cells: [[String?]]
  private(set) var cursor = Position()
  /// The rows that went out at the top.
  private(set) var scrolledOut: [String] = []
  /// Whether a character stands in the last column and the next would wrap.
  private var isAtEdge = false
  private var pending = ""
  private var bytes: [UInt8] = []

  private(set) var isDim = false
  private(set) var dimmed: Set<Int> = []
  private(set) var announcesPastes = false
  /// What the line editor should not have done.
  private(set) var complaints: [String] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: nil, count: columns), count: rows)
  }

  /// The rows as a person sees them, without the blanks at their ends.
  var lines: [String] { cells.map(Self.line) }

  /// The rows down to the last that is not empty.
  var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// What stands before the cursor in the row of this number.
  func before(_ column: Int, inRow row: Int) -> String { cells[row].prefix(column).map { $0 ?? " " }.joined() }

  private static func line(_ cells: [String?]) -> String {
    let used = cells.lastIndex { $0 != nil && $0 != " " } ?? -1
    return cells[...used].reduce(into: "") { $0 += $1 ?? " " }
  }

  /// Takes bytes as they come from a program, in pieces of any size.
  mutating func take(_ more: some Sequence<UInt8>) {
    bytes += more
    // A character may be cut off at the end of a piece.
    var whole = bytes.count
    for back in 1...4 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte < 0x80 { break }
      if byte >= 0xC0 {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        if back < length { whole = bytes.count - back }
        break
      }
    }
    take(String(decoding: bytes.prefix(whole), as: UTF8.self))
    bytes.removeFirst(whole)
  }

  mutating func take(_ text: String) {
    for scalar in text.unicodeScalars {
      if pending.isEmpty { takeOutside(scalar) } else { takeSequence(scalar) }
    }
  }

  private mutating func takeOutside(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{1B}": pending = "\u{1B}"
    case "\r":
      cursor.column = 0
      isAtEdge = false
    case "\n": lineFeed()
    case "\u{07}": complaints.append("BEL")
    case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): complaints.append("\(scalar.value)")
    default: draw(scalar)
    }
  }

  private mutating func takeSequence(_ scalar: Unicode.Scalar) {
    pending.unicodeScalars.append(scalar)
    guard pending != "\u{1B}[", ("@"..."~").contains(scalar) else { return }
    let sequence = pending.dropFirst(2)
    pending = ""
    let count = Int(sequence.dropLast()) ?? 1
    switch (scalar, sequence.dropLast()) {
    case ("A", _): cursor.row = max(0, cursor.row - count)
    case ("B", _): cursor.row = min(rows - 1, cursor.row + count)
    case ("C", _): cursor.column = min(columns - 1, cursor.column + count)
    case ("D", _): cursor.column = max(0, cursor.column - count)
    case ("J", ""):
      erase(inRow: cursor.row, from: cursor.column)
      for row in cursor.row + 1..<max(rows, cursor.row + 1) { erase(inRow: row, from: 0) }
    case ("K", ""): erase(inRow: cursor.row, from: cursor.column)
    case ("m", let style): isDim = style == "2"
    case ("h", "?2004"): announcesPastes = true
    case ("l", "?2004"): announcesPastes = false
    default: complaints.append("ESC[\(sequence)")
    }
    if scalar != "m" { isAtEdge = false }
  }

  private mutating func draw(_ scalar: Unicode.Scalar) {
    let width = String(scalar).displayWidth
    if width == 0 {
      var column = isAtEdge ? cursor.column : cursor.column - 1
      while column > 0, cells[cursor.row][column] == "" { column -= 1 }
      guard column >= 0 else { return complaints.append("combining at the left edge") }
      cells[cursor.row][column]?.unicodeScalars.append(scalar)
      return
    }
    if isAtEdge || cursor.column + width > columns {
      complaints.append("wrapped")
      cursor.column = 0
      isAtEdge = false
      lineFeed()
    }
    cells[cursor.row][cursor.column] = String(scalar)
    if width == 2 { cells[cursor.row][cursor.column + 1] = "" }
    if isDim { dimmed.insert(cursor.row) } else { dimmed.remove(cursor.row) }
    isAtEdge = cursor.column + width == columns
    cursor.column = min(columns - 1, cursor.column + width)
  }

  private mutating func lineFeed() {
    isAtEdge = false
    guard cursor.row == rows - 1 else { return cursor.row += 1 }
    scrolledOut.append(Self.line(cells.removeFirst()))
    cells.append(Array(repeating: nil, count: columns))
    dimmed = Set(dimmed.map { $0 - 1 })
  }

  private mutating func erase(inRow row: Int, from column: Int) {
    for column in column..<columns { cells[row][column] = nil }
    if column == 0 { dimmed.remove(row) }
  }

  /// Gives the window another width, as a terminal that breaks rows that became too long, or one that cuts them off.
  mutating func resize(columns new: Int, reflows: Bool) {
    var resized: [[String?]] = []
    var at = Position()
    for (row, line) in cells.enumerated() {
      var piece: [String?] = []
      let used = (line.lastIndex { $0 != nil } ?? -1) + 1
      if row == cursor.row { at = Position(row: resized.count, column: min(cursor.column, new - 1)) }
      for column in 0..<max(used, row == cursor.row ? cursor.column + 1 : 0) {
        let cell = line[column]
        let isWide = column + 1 < columns && line[column + 1] == ""
        if piece.count + (isWide ? 2 : 1) > new, cell != "" {
          guard reflows else { break }
          resized.append(piece + Array(repeating: nil, count: new - piece.count))
          piece = []
        }
        if row == cursor.row, column == cursor.column { at = Position(row: resized.count, column: piece.count) }
        piece.append(cell)
      }
      resized.append(piece + Array(repeating: nil, count: new - piece.count))
    }
    // Empty rows below the cursor are given up before rows at the top are.
    while resized.count > rows, resized.count - 1 > at.row, resized.last?.allSatisfy({ $0 == nil }) == true {
      resized.removeLast()
    }
    let surplus = max(0, resized.count - rows)
    scrolledOut += resized.prefix(surplus).map(Self.line)
    resized.removeFirst(surplus)
    columns = new
    cells = resized
    cursor = Position(row: at.row - surplus, column: at.column)
    isAtEdge = false
  }
}
