/// The rows of a sheet from top to bottom. They are kept packed, so that a sheet of many rows takes a small part of the memory
/// that its cells would take as values; going through them unpacks one piece after the other.
public struct SheetRows: Sequence, Hashable, Sendable {
  /// How many bytes of rows are squeezed together.
  private static let pieceSize = 1 << 16

  private var pieces: [SqueezedBytes] = []
  /// The packed rows that are not squeezed yet.
  private var open: [UInt8] = []
  private var lastNumber = 0
  /// How many rows there are.
  public private(set) var count = 0
  /// For each column, the number of the last row in which it has content; 0 where it has none.
  public private(set) var lastRows: [Int] = []
  /// Whether the number of each row is higher than that of the row before.
  private(set) var areInOrder = true

  /// No rows.
  init() {}

  init(_ rows: [SheetRow]) { for row in rows { append(number: row.number, isHidden: row.isHidden, row.cells) } }

  /// Whether there is no row.
  public var isEmpty: Bool { count == 0 }

  mutating func append(number: Int, isHidden: Bool, _ cells: [SheetCell]) {
    if number <= lastNumber { areInOrder = false }
    lastNumber = number
    count += 1
    open.append(packed: number)
    open.append(packed: cells.count << 1 | (isHidden ? 1 : 0))
    for cell in cells {
      open.append(cell)
      if cell.content == .empty { continue }
      while lastRows.count <= cell.column { lastRows.append(0) }
      lastRows[cell.column] = Swift.max(lastRows[cell.column], number)
    }
    if open.count >= Self.pieceSize {
      pieces.append(SqueezedBytes(open))
      open.removeAll(keepingCapacity: true)
    }
  }

  /// Goes through the rows.
  public func makeIterator() -> Iterator { Iterator(pieces: pieces, open: open) }

  /// Goes through rows, a piece in memory at a time.
  public struct Iterator: IteratorProtocol {
    private let pieces: [SqueezedBytes]
    private let open: [UInt8]
    private var nextPiece = 0
    private var bytes: [UInt8] = []
    private var place = 0

    fileprivate init(pieces: [SqueezedBytes], open: [UInt8]) {
      self.pieces = pieces
      self.open = open
    }

    /// The next row; nil at the end.
    public mutating func next() -> SheetRow? {
      if place == bytes.count {
        guard nextPiece <= pieces.count else { return nil }
        bytes = nextPiece < pieces.count ? pieces[nextPiece].plain : open
        nextPiece += 1
        place = 0
        if bytes.isEmpty { return nil }
      }
      let start = place
      let (row, end) = bytes.withUnsafeBufferPointer { buffer in
        var reader = PackedReader(buffer, from: start)
        let row = reader.row()
        return (row, reader.place)
      }
      place = end
      return row
    }
  }
}

extension [UInt8] {
  /// Seven bits a byte, the low ones first.
  fileprivate mutating func append(packed number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  fileprivate mutating func append(_ text: String) {
    append(packed: text.utf8.count)
    append(contentsOf: text.utf8)
  }

  fileprivate mutating func append(_ cell: SheetCell) {
    let looks = (cell.isStruck ? 1 : 0) | (cell.isFilled ? 2 : 0) | (cell.comment == nil ? 0 : 4)
    append(packed: cell.column << 3 | looks)
    append(cell.content.mark)
    switch cell.content {
    case .empty, .uncomputed: break
    case .text(let text), .error(let text): append(text)
    case .number(let number): append(packed: Int(bitPattern: UInt(number.bitPattern)))
    case .date(let date):
      for part in [date.year, date.month, date.day, date.seconds] { append(packed: part) }
    case .boolean(let truth): append(truth ? 1 : 0)
    }
    if let comment = cell.comment { append(comment) }
  }
}

extension CellContent {
  fileprivate var mark: UInt8 {
    switch self {
    case .empty: 0
    case .text: 1
    case .number: 2
    case .date: 3
    case .boolean: 4
    case .error: 5
    case .uncomputed: 6
    }
  }
}

/// Reads rows as they were packed.
private struct PackedReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var place: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int) {
    self.bytes = bytes
    self.place = place
  }

  mutating func row() -> SheetRow {
    let number = packed()
    let countAndLook = packed()
    var cells: [SheetCell] = []
    cells.reserveCapacity(countAndLook >> 1)
    for _ in 0..<countAndLook >> 1 { cells.append(cell()) }
    return SheetRow(number: number, isHidden: countAndLook & 1 == 1, cells: cells)
  }

  private mutating func packed() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = bytes[place]
      place += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
  }

  private mutating func text() -> String {
    let count = packed()
    defer { place += count }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[place..<place + count]), as: UTF8.self)
  }

  private mutating func cell() -> SheetCell {
    let columnAndLooks = packed()
    let mark = bytes[place]
    place += 1
    let content: CellContent =
      switch mark {
      case 1: .text(text())
      case 2: .number(Double(bitPattern: UInt64(UInt(bitPattern: packed()))))
      case 3: .date(CellDate(year: packed(), month: packed(), day: packed(), seconds: packed()))
      case 4: .boolean(packed() == 1)
      case 5: .error(text())
      case 6: .uncomputed
      default: .empty
      }
    return SheetCell(
      column: columnAndLooks >> 3, content: content, isStruck: columnAndLooks & 1 == 1,
      isFilled: columnAndLooks & 2 == 2, comment: columnAndLooks & 4 == 4 ? text() : nil)
  }
}
