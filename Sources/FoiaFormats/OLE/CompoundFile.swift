/// An OLE container, the file of files that Office used before 2007, and around everything it encrypts.
struct CompoundFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private let bytes: [UInt8]
  private let sectorSize: Int
  private let table: [UInt32]
  private var miniTable: [UInt32] = []
  private var miniStream: [UInt8] = []
  private var streams: [(name: String, start: UInt32, size: Int)] = []
  /// Streams shorter than this are kept in small sectors.
  private let miniLimit: Int

  private static let miniSectorSize = 64
  /// From this number on, what stands in the tables is no sector.
  private static let firstMark: UInt32 = 0xFFFF_FFFA

  /// Reads the directory of a container.
  ///
  /// - Throws: `WorkbookFault.damaged` where its parts do not agree.
  init(_ bytes: [UInt8]) throws {
    guard bytes.count >= 512, bytes.starts(with: Self.signature) else { throw WorkbookFault.damaged("") }
    self.bytes = bytes
    let shift = bytes.number(at: 30, bytes: 2)
    guard shift == 9 || shift == 12 else { throw WorkbookFault.damaged("") }
    sectorSize = 1 << shift
    miniLimit = bytes.number(at: 56, bytes: 4)
    table = try Self.table(of: bytes, sectorSize)
    let directory = try chain(from: UInt32(bytes.number(at: 48, bytes: 4)))
    var root: (start: UInt32, size: Int)?
    for start in stride(from: 0, to: directory.count - 127, by: 128) {
      let kind = directory[start + 66]
      guard kind == 1 || kind == 2 || kind == 5 else { continue }
      let length = min(max(directory.number(at: start + 64, bytes: 2) - 2, 0), 62)
      let name = String(utf16: directory[start + 64 - 64..<start + length])
      let first = UInt32(directory.number(at: start + 116, bytes: 4))
      let size = directory.number(at: start + 120, bytes: 4)
      if kind == 5 { root = (first, size) } else if kind == 2 { streams.append((name, first, size)) }
    }
    if let root, root.size > 0 {
      miniStream = try chain(from: root.start)
      let mini = try chain(from: UInt32(bytes.number(at: 60, bytes: 4)))
      miniTable = stride(from: 0, to: mini.count - 3, by: 4).map { UInt32(mini.number(at: $0, bytes: 4)) }
    }
  }

  func has(_ name: String) -> Bool { streams.contains { $0.name.lowercased() == name.lowercased() } }

  /// The content of a stream; nil if there is none of that name.
  ///
  /// - Throws: `WorkbookFault.damaged`.
  func stream(_ name: String) throws -> [UInt8]? {
    guard let found = streams.first(where: { $0.name.lowercased() == name.lowercased() }) else { return nil }
    if found.size >= miniLimit {
      let content = try chain(from: found.start)
      guard content.count >= found.size else { throw WorkbookFault.damaged(name) }
      return Array(content.prefix(found.size))
    }
    var content: [UInt8] = []
    var sector = found.start
    while content.count < found.size {
      let start = Int(sector) * Self.miniSectorSize
      guard sector < Self.firstMark, Int(sector) < miniTable.count, start + Self.miniSectorSize <= miniStream.count
      else { throw WorkbookFault.damaged(name) }
      content += miniStream[start..<start + Self.miniSectorSize]
      sector = miniTable[Int(sector)]
    }
    return Array(content.prefix(found.size))
  }

  /// The table that says for each sector which one follows; the places of its own sectors are in the header and, in
  /// large files, in a chain of further sectors.
  private static func table(of bytes: [UInt8], _ size: Int) throws -> [UInt32] {
    var places = (0..<109).map { bytes.number(at: 76 + 4 * $0, bytes: 4) }
    var next = bytes.number(at: 68, bytes: 4)
    var seen = 0
    while next < Int(firstMark) {
      let start = (next + 1) * size
      seen += 1
      guard start + size <= bytes.count, seen <= bytes.count / size else { throw WorkbookFault.damaged("") }
      places += (0..<size / 4 - 1).map { bytes.number(at: start + 4 * $0, bytes: 4) }
      next = bytes.number(at: start + size - 4, bytes: 4)
    }
    var table: [UInt32] = []
    for place in places where place < Int(firstMark) {
      let start = (place + 1) * size
      guard start + size <= bytes.count else { throw WorkbookFault.damaged("") }
      for offset in stride(from: start, to: start + size, by: 4) {
        table.append(UInt32(bytes.number(at: offset, bytes: 4)))
      }
      if table.count > bytes.count / size + size { break }
    }
    return table
  }

  /// All bytes of a chain of sectors.
  private func chain(from first: UInt32) throws -> [UInt8] {
    var content: [UInt8] = []
    var sector = first
    var seen = 0
    while sector < Self.firstMark {
      let start = (Int(sector) + 1) * sectorSize
      seen += 1
      guard Int(sector) < table.count, start < bytes.count, seen <= table.count else {
        throw WorkbookFault.damaged("")
      }
      // The last sector of a file may be cut short.
      content += bytes[start..<min(start + sectorSize, bytes.count)]
      sector = table[Int(sector)]
    }
    return content
  }
}

extension String {
  /// Text in UTF-16, the low byte first.
  init(utf16 bytes: some RandomAccessCollection<UInt8>) {
    let all = Array(bytes)
    let units = stride(from: 0, to: all.count - 1, by: 2).map { UInt16(all[$0]) | UInt16(all[$0 + 1]) << 8 }
    self = String(decoding: units, as: UTF16.self)
  }
}
