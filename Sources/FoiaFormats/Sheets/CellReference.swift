/// The place of a cell as spreadsheets write it: `B9`.
struct CellReference {
  /// From 0.
  let column: Int
  /// From 1; nil where only a column is written.
  let row: Int?

  init?(_ text: some StringProtocol) { self.init(text.utf8) }

  init?(_ bytes: some Sequence<UInt8>) {
    var column = 0
    var row = 0
    var hasRow = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !hasRow: column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "a")...UInt8(ascii: "z") where !hasRow: column = column * 26 + Int(byte) - 96
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        row = row * 10 + Int(byte) - 48
        hasRow = true
      case UInt8(ascii: "$"): continue
      default: return nil
      }
      if column > 1 << 20 || row > 1 << 30 { return nil }
    }
    guard column > 0 else { return nil }
    self.column = column - 1
    self.row = hasRow ? row : nil
  }
}

extension CellArea {
  /// An area as spreadsheets write it: `B9:D11`; nil for anything else.
  init?(_ text: String) {
    let ends = text.split(separator: ":").map { CellReference($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, let top = first.row, let bottom = last.row else {
      return nil
    }
    self.init(
      rows: min(top, bottom)...max(top, bottom),
      columns: min(first.column, last.column)...max(first.column, last.column))
  }
}
