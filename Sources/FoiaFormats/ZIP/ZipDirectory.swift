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
    /// The sizes of the record that says the same of a large ZIP file, and of the one that says where that is (ZIP64).
    private static let (largeLength, locatorLength) = (56, 20)

    init(size: Int, source: ZipReader.Source) throws {
      let tailStart = max(0, size - Self.length - Self.longestRemark)
      let tail = try source(tailStart, size - tailStart)
      guard tail.count == size - tailStart else { throw ZipFault.damaged(nil) }
      guard let place = Self.place(in: tail) else { throw ZipFault.notAnArchive }
      let record = Array(tail[place...])
      if let large = try Self.large(before: tailStart + place, source) {
        (start, self.size, count) = large
        return
      }
      let (disk, first) = (record.number(at: 4, bytes: 2), record.number(at: 6, bytes: 2))
      let (here, all) = (record.number(at: 8, bytes: 2), record.number(at: 10, bytes: 2))
      self.count = all
      self.size = record.number(at: 12, bytes: 4)
      self.start = record.number(at: 16, bytes: 4)
      guard disk == 0, first == 0, here == all else { throw ZipFault.severalDisks }
      guard start + self.size == tailStart + place else { throw ZipFault.damaged(nil) }
    }

    /// Where the directory is by the records of a large ZIP file, which some programs write into every one; nil where they are
    /// missing.
    private static func large(
      before end: Int, _ source: ZipReader.Source
    ) throws -> (start: Int, size: Int, count: Int)? {
      guard end >= locatorLength + largeLength else { return nil }
      let locator = try source(end - locatorLength, locatorLength)
      guard locator.count == locatorLength, locator.starts(with: "PK\u{6}\u{7}".utf8) else { return nil }
      guard locator.number(at: 4, bytes: 4) == 0, locator.number(at: 16, bytes: 4) <= 1 else {
        throw ZipFault.severalDisks
      }
      let place = end - locatorLength - largeLength
      let record = try source(place, largeLength)
      guard locator.number(at: 8, bytes: 8) == place, record.count == largeLength,
        record.starts(with: "PK\u{6}\u{6}".utf8), let count = record.count(at: 32), let size = record.count(at: 40),
        let start = record.count(at: 48), size <= place, start == place - size
      else { throw ZipFault.damaged(nil) }
      return (start, size, count)
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
      var numbers = [number(24, 4), number(20, 4), number(42, 4)]
      let extra = place + entrySize + number(28, 2)
      try takeLarge(bytes[extra..<extra + number(30, 2)], into: &numbers)
      entries.append(
        ZipReader.Entry(
          name: name, size: numbers[0], squeezedSize: numbers[1], nameSize: number(28, 2),
          method: ZipMethod(rawValue: UInt16(number(10, 2))), methodNumber: number(10, 2),
          isEncrypted: number(8, 2) & 1 == 1, checksum: UInt32(number(16, 4)), place: numbers[2]))
      place = end
    }
    guard place == bytes.count else { throw ZipFault.damaged(nil) }
    return entries
  }
}

extension ZipDirectory {
  /// Takes from the extra fields of an entry those of size, stored size and place that stand there because they need more
  /// than four bytes, or might have (ZIP64).
  private static func takeLarge(_ extra: ArraySlice<UInt8>, into numbers: inout [Int]) throws {
    let missing = numbers.indices.filter { numbers[$0] == 0xFFFF_FFFF }
    if missing.isEmpty { return }
    let bytes = Array(extra)
    var next = 0
    while next + 4 <= bytes.count {
      let (kind, length) = (bytes.number(at: next, bytes: 2), bytes.number(at: next + 2, bytes: 2))
      let start = next + 4
      next = start + length
      guard next <= bytes.count else { break }
      let field = Array(bytes[start..<next])
      guard kind == 1, field.count >= missing.count * 8 else { continue }
      for (order, place) in missing.enumerated() {
        guard let number = field.count(at: order * 8) else { throw ZipFault.damaged(nil) }
        numbers[place] = number
      }
      return
    }
    throw ZipFault.damaged(nil)
  }
}

extension [UInt8] {
  /// A number of eight bytes that counts bytes of a file; nil if no file has so many.
  fileprivate func count(at offset: Int) -> Int? {
    let high = number(at: offset + 4, bytes: 4)
    return high < 1 << 16 ? high << 32 | number(at: offset, bytes: 4) : nil
  }

  /// A number of so many bytes, the lowest byte first.
  func number(at offset: Int, bytes count: Int) -> Int {
    self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
