/// Reads a container (ZIP) by its directory, file by file, without holding any of them whole.
///
/// Read are stored and deflated files. Nothing is taken for granted: places and sizes must agree with each other before a
/// file is unsqueezed, and no more comes out than was said and is allowed.
public struct ZipReader {
  /// A file as the directory tells of it.
  public struct Entry: Hashable, Sendable {
    /// Folders parted by `/`; what is no UTF-8 in it is replaced by U+FFFD.
    public let name: String
    /// Unsqueezed, in bytes.
    public let size: Int
    let squeezedSize: Int
    /// Of the name as it stands there, in bytes.
    let nameSize: Int
    /// Nil where it is not one that is read here.
    let method: ZipMethod?
    let methodNumber: Int
    let isEncrypted: Bool
    let checksum: UInt32
    /// Where its own header is.
    let place: Int
  }

  /// Gives bytes of the container: as many as there are from an offset on, at most `count`.
  public typealias Source = (_ offset: Int, _ count: Int) throws -> [UInt8]

  /// In the order of the directory.
  public let entries: [Entry]
  private let source: Source
  /// Where the directory begins, and no file reaches.
  private let directoryStart: Int

  /// - Parameter size: of the container, in bytes.
  /// - Throws: `ZipFault`, and what the source throws.
  public init(size: Int, limits: ZipLimits = .usual, source: @escaping Source) throws {
    let end = try ZipDirectory.End(size: size, source: source)
    if end.count > limits.files { throw ZipFault.tooManyFiles(end.count, limit: limits.files) }
    let bytes = try source(end.start, end.size)
    guard bytes.count == end.size else { throw ZipFault.damaged(nil) }
    entries = try ZipDirectory.entries(in: bytes, count: end.count)
    var sum = 0
    for entry in entries {
      if entry.size > limits.file { throw ZipFault.tooLarge(entry.name, limit: limits.file) }
      sum += entry.size
    }
    if sum > limits.whole { throw ZipFault.tooLarge(nil, limit: limits.whole) }
    self.source = source
    directoryStart = end.start
    try checkPlaces()
  }

  /// Reads a container that is all there.
  public init(_ bytes: [UInt8], limits: ZipLimits = .usual) throws {
    try self.init(size: bytes.count, limits: limits) { offset, count in
      Array(bytes.dropFirst(offset).prefix(count))
    }
  }

  /// The file of a name; the first where several have it.
  public subscript(name: String) -> Entry? { entries.first { $0.name == name } }

  /// Files lie one behind the other: bytes that serve several of them would come out as more than the sizes tell.
  private func checkPlaces() throws {
    let sorted = entries.sorted { $0.place < $1.place }
    let ends = sorted.dropFirst().map(\.place) + [directoryStart]
    for (entry, end) in zip(sorted, ends)
    where entry.place + ZipDirectory.headerSize + entry.nameSize + entry.squeezedSize > end {
      throw ZipFault.damaged(entry.name)
    }
  }

  /// The whole content of a file.
  public func content(of entry: Entry) throws -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(entry.size)
    try forEachPiece(of: entry) { content += $0 }
    return content
  }

  /// Goes through the content of a file piece by piece, 64 KiB at most each; that it is whole is known only at the end.
  ///
  /// - Throws: `ZipFault`, what the source throws, and what `body` throws.
  public func forEachPiece(of entry: Entry, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
    if entry.isEncrypted { throw ZipFault.encrypted(entry.name) }
    guard let method = entry.method else { throw ZipFault.unknownMethod(entry.name, entry.methodNumber) }
    var checked = CheckedContent(entry)
    var place = try contentStart(of: entry)
    let end = place + entry.squeezedSize
    let inflater = method == .deflated ? Inflater() : nil
    while place < end {
      let piece = try source(place, min(1 << 16, end - place))
      guard !piece.isEmpty else { throw ZipFault.damaged(entry.name) }
      place += piece.count
      guard let inflater else {
        try body(checked.take(piece[...]))
        continue
      }
      guard try inflater.inflate(piece, into: { try body(checked.take($0)) }) else {
        throw ZipFault.damaged(entry.name)
      }
    }
    if let inflater, !inflater.isFinished { throw ZipFault.damaged(entry.name) }
    try checked.finish()
  }

  /// Where the bytes of a file begin, behind its own header, which must be that of the same file.
  private func contentStart(of entry: Entry) throws -> Int {
    let header = try source(entry.place, ZipDirectory.headerSize)
    guard header.count == ZipDirectory.headerSize, header.starts(with: "PK\u{3}\u{4}".utf8),
      header.number(at: 8, bytes: 2) == entry.methodNumber
    else { throw ZipFault.damaged(entry.name) }
    let nameSize = header.number(at: 26, bytes: 2)
    let name = try source(entry.place + ZipDirectory.headerSize, nameSize)
    let start = entry.place + ZipDirectory.headerSize + nameSize + header.number(at: 28, bytes: 2)
    guard String(decoding: name, as: UTF8.self) == entry.name, start + entry.squeezedSize <= directoryStart else {
      throw ZipFault.damaged(entry.name)
    }
    return start
  }
}
