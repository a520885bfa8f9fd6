/// The directory at the end of a ZIP file, which lists the files in it.
enum ZipDirectory {
  /// The size of the header before each file, without its name, in bytes.
  static let headerSize = 30
  private static let entrySize = 46

  /// The last record of a ZIP file, which says where its directory is.
  struct End {
    let start: Int
    /// The size of the directory in bytes.
    let size: Int
    /// How many files it lists.
    let count: Int

    private static let length = 22
    private static let longestRemark = 0xFFFF

    init(size: Int, source: ZipReader.Source) throws {
      let tailStart = max(0, size - Self.length - Self.longestRemark)
      let tail = try source(tailStart, size - tailStart)
      guard tail.count == size - tailStart else { throw ZipFault.damaged(nil) }
      guard let place = Self.place(in: tail) else { throw ZipFault.notAnArchive }
      let record = Array(tail[place...])
      let (disk, first) = (record.number(at: 4, bytes: 2), record.number(at: 6, bytes: 2))
      let (here, all) = (record.number(at: 8, bytes: 2), record.number(at: 10, bytes: 2))
      self.count = all
      self.size = record.number(at: 12, bytes: 4)
      self.start = record.number(at: 16, bytes: 4)
      if all == 0xFFFF || self.size == 0xFFFF_FFFF || start == 0xFFFF_FFFF { throw ZipFault.needsZip64 }
      guard disk == 0, first == 0, here == all else { throw ZipFault.severalDisks }
      guard start + self.size == tailStart + place else { throw ZipFault.damaged(nil) }
    }

    /// The place of the record whose comment ends with the file; searched from the end, because a comment may contain
    /// anything.
    private static func place(in tail: [UInt8]) -> Int? {
      guard tail.count >= length else { return nil }
      return (0...tail.count - length).reversed().first { place in
        tail[place] == UInt8(ascii: "P") && tail[place...].starts(with: "PK\u{5}\u{6}".utf8)
          && tail.number(at: place + 20, bytes: 2) == tail.count - place - length
      }
    }
  }

  static func entries(in bytes: [UInt8], count: Int) throws -> [ZipReader.Entry] {
    var entries: [ZipReader.Entry] = []
    var place = 0
    for _ in 0..<count {
      guard place + entrySize <= bytes.count, bytes[place...].starts(with: "PK\u{1}\u{2}".utf8) else {
        throw ZipFault.damaged(nil)
      }
      func number(_ offset: Int, _ size: Int) -> Int { bytes.number(at: place + offset, bytes: size) }
      let end = place + entrySize + number(28, 2) + number(30, 2) + number(32, 2)
      guard end <= bytes.count else { throw ZipFault.damaged(nil) }
      let name = String(decoding: bytes[place + entrySize..<place + entrySize + number(28, 2)], as: UTF8.self)
      let entry = ZipReader.Entry(
        name: name, size: number(24, 4), squeezedSize: number(20, 4), nameSize: number(28, 2),
        method: ZipMethod(rawValue: UInt16(number(10, 2))), methodNumber: number(10, 2),
        isEncrypted: number(8, 2) & 1 == 1, checksum: UInt32(number(16, 4)), place: number(42, 4))
      if [entry.size, entry.squeezedSize, entry.place].contains(0xFFFF_FFFF) { throw ZipFault.needsZip64 }
      entries.append(entry)
      place = end
    }
    guard place == bytes.count else { throw ZipFault.damaged(nil) }
    return entries
  }
}

extension [UInt8] {
  /// A number of so many bytes, the lowest byte first.
  func number(at offset: Int, bytes count: Int) -> Int {
    self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
