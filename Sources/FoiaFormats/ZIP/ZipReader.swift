/// Reads a ZIP file by its directory, one file after the other and piece by piece.
///
/// It reads stored and deflated files. Nothing in the ZIP file is trusted: places and sizes must agree before a file is
/// decompressed, and no more is decompressed than the directory states and the limits allow.
public struct ZipReader {
  /// A file as the directory describes it.
  public struct Entry: Hashable, Sendable {
    /// Its name, with folders separated by `/`; bytes that are not UTF-8 become U+FFFD.
    public let name: String
    /// Its decompressed size in bytes.
    public let size: Int
    let squeezedSize: Int
    /// The size of its name as stored, in bytes.
    let nameSize: Int
    /// How it is stored; nil if the method is not supported.
    let method: ZipMethod?
    let methodNumber: Int
    let isEncrypted: Bool
    let checksum: UInt32
    /// Where its own header is.
    let place: Int
  }

  /// Gives bytes of the ZIP file: from an offset on as many as there are, but not more than `count`.
  public typealias Source = (_ offset: Int, _ count: Int) throws -> [UInt8]

  /// The files, in the order of the directory.
  public let entries: [Entry]
  private let source: Source
  /// Where the directory begins; no file may reach beyond it.
  private let directoryStart: Int

  /// Reads the directory of a ZIP file.
  ///
  /// - Parameters:
  ///   - size: the size of the ZIP file in bytes.
  ///   - limits: how large it may be.
  ///   - source: gives its bytes.
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
      let mostByDensity = limits.density.multipliedReportingOverflow(by: max(1, entry.squeezedSize)).partialValue
      if entry.size > ZipLimits.sizeOfAnyDensity, entry.size > mostByDensity { throw ZipFault.tooDense(entry.name) }
      sum += entry.size
    }
    if sum > limits.whole { throw ZipFault.tooLarge(nil, limit: limits.whole) }
    self.source = source
    directoryStart = end.start
    try checkPlaces()
  }

  /// Reads the directory of a ZIP file that is in memory as a whole.
  ///
  /// - Throws: `ZipFault`.
  public init(_ bytes: [UInt8], limits: ZipLimits = .usual) throws {
    try self.init(size: bytes.count, limits: limits) { offset, count in
      Array(bytes.dropFirst(offset).prefix(count))
    }
  }

  /// The file of a name, the first if several have it; nil if there is none.
  public subscript(name: String) -> Entry? { entries.first { $0.name == name } }

  /// Checks that files do not overlap: bytes that are shared by several files would give more than the sizes state.
  private func checkPlaces() throws {
    let sorted = entries.sorted { $0.place < $1.place }
    let ends = sorted.dropFirst().map(\.place) + [directoryStart]
    for (entry, end) in zip(sorted, ends)
    where entry.place + ZipDirectory.headerSize + entry.nameSize + entry.squeezedSize > end {
      throw ZipFault.damaged(entry.name)
    }
  }

  /// The whole content of a file.
  ///
  /// - Throws: `ZipFault`, and what the source throws.
  public func content(of entry: Entry) throws -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(entry.size)
    try forEachPiece(of: entry) { content += $0 }
    return content
  }

  /// Hands over the content of a file in pieces of 64 KiB at most. Only at the end is it certain that the content is
  /// whole.
  ///
  /// - Throws: `ZipFault`, and what the source and `body` throw.
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

  /// The content of a file as it is stored, once it is certain that it can be read.
  ///
  /// - Throws: `ZipFault`, and what the source throws.
  func storedContent(of entry: Entry) throws -> [UInt8] {
    try forEachPiece(of: entry) { _ in }
    let content = try source(contentStart(of: entry), entry.squeezedSize)
    guard content.count == entry.squeezedSize else { throw ZipFault.damaged(entry.name) }
    return content
  }

  /// Where the content of a file begins, after its own header, which must belong to the same file.
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
