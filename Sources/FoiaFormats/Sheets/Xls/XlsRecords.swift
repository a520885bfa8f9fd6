/// The records of an Excel 97 stream, one after the other, with what continues them.
struct XlsRecords {
  /// The kinds of records that are read.
  enum Kind: Int {
    case beginning = 0x809
    case end = 0x0A
    case encryption = 0x2F
    case epoch = 0x22
    case numberFormat = 0x41E
    case cellFormat = 0xE0
    case font = 0x31
    case sharedStrings = 0xFC
    case continuation = 0x3C
    case sheet = 0x85
    case row = 0x208
    case columns = 0x7D
    case sharedText = 0xFD
    case text = 0x204
    case richText = 0xD6
    case number = 0x203
    case shortNumber = 0x27E
    case shortNumbers = 0xBD
    case truth = 0x205
    case formula = 0x06
    case formulaText = 0x207
    case merged = 0xE5
    case blank = 0x201
    case comment = 0x1C
    case object = 0x5D
    case objectText = 0x1B6
  }

  /// A record: its own bytes, and those of each record that continues it.
  struct Record {
    let kind: Kind?
    let pieces: [ArraySlice<UInt8>]

    var count: Int { pieces[0].count }

    /// A number of its own bytes, the low byte first.
    ///
    /// - Throws: `WorkbookFault.damaged` beyond its end.
    func number(_ offset: Int, _ size: Int) throws -> Int {
      guard offset >= 0, offset + size <= count else { throw WorkbookFault.damaged("Workbook") }
      let start = pieces[0].startIndex + offset
      return pieces[0][start..<start + size].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    func double(_ offset: Int) throws -> Double {
      guard offset + 8 <= count else { throw WorkbookFault.damaged("Workbook") }
      let start = pieces[0].startIndex + offset
      return Double(bitPattern: pieces[0][start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
  }

  private let bytes: [UInt8]
  private var place: Int

  init(_ bytes: [UInt8], from place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  /// The next record with its continuations; nil at the end.
  mutating func next() throws -> Record? {
    guard let first = try one() else { return nil }
    var pieces = [first.body]
    let start = place
    var after = start
    while let more = try one() {
      guard more.kind == Kind.continuation.rawValue else { break }
      pieces.append(more.body)
      after = place
    }
    place = after
    return Record(kind: Kind(rawValue: first.kind), pieces: pieces)
  }

  private mutating func one() throws -> (kind: Int, body: ArraySlice<UInt8>)? {
    guard place + 4 <= bytes.count else { return nil }
    let kind = bytes.number(at: place, bytes: 2)
    let size = bytes.number(at: place + 2, bytes: 2)
    guard place + 4 + size <= bytes.count else { throw WorkbookFault.damaged("Workbook") }
    let body = bytes[place + 4..<place + 4 + size]
    place += 4 + size
    return (kind, body)
  }
}

/// Reads texts that may go on in a continuing record, which begins with a byte of its own that says how it is encoded.
struct XlsTextReader {
  private let pieces: [ArraySlice<UInt8>]
  private var piece = 0
  private var offset = 0

  init(_ record: XlsRecords.Record, from offset: Int) {
    pieces = record.pieces
    self.offset = offset
  }

  private var left: Int { piece < pieces.count ? pieces[piece].count - offset : 0 }

  private mutating func byte() throws -> UInt8 {
    while piece < pieces.count, left <= 0 {
      piece += 1
      offset = 0
    }
    guard piece < pieces.count else { throw WorkbookFault.damaged("Workbook") }
    defer { offset += 1 }
    return pieces[piece][pieces[piece].startIndex + offset]
  }

  private mutating func number(_ size: Int) throws -> Int {
    var number = 0
    for index in 0..<size { number |= Int(try byte()) << (8 * index) }
    return number
  }

  /// A text with its length before it, and its looks behind it, which are passed over.
  ///
  /// - Parameter lengthSize: how many bytes the length has.
  mutating func text(lengthSize: Int) throws -> String {
    let length = try number(lengthSize)
    let flags = try byte()
    let runs = flags & 8 != 0 ? try number(2) : 0
    let extended = flags & 4 != 0 ? try number(4) : 0
    let text = try characters(length, isWide: flags & 1 != 0)
    for _ in 0..<min(4 * runs + extended, 1 << 24) { _ = try byte() }
    return text.withLineFeeds
  }

  /// So many characters; where a record goes on, the encoding may change.
  mutating func characters(_ count: Int, isWide: Bool) throws -> String {
    var isWide = isWide
    var units: [UInt16] = []
    units.reserveCapacity(min(count, 4096))
    while units.count < count {
      if left <= 0 {
        piece += 1
        offset = 0
        guard piece < pieces.count else { throw WorkbookFault.damaged("Workbook") }
        isWide = try byte() & 1 != 0
      }
      units.append(isWide ? UInt16(try number(2)) : UInt16(try byte()))
    }
    return String(decoding: units, as: UTF16.self)
  }
}
