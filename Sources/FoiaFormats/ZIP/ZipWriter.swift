internal import CZlib

/// Writes files into one ZIP file, the format of docx and xlsx. The same files always give the same bytes.
///
/// Every file has the earliest date the format knows, 1 January 1980. A ZIP file of this kind holds fewer than 65,536
/// files and less than 4 GB, which is not checked.
public struct ZipWriter {
  /// What was written and not taken yet.
  private var bytes: [UInt8] = []
  private var takenCount = 0
  private var directory: [UInt8] = []
  private var count = 0
  /// The file that is being added piece by piece; nil if there is none.
  private var begun: BegunFile?

  private struct BegunFile {
    let name: String
    let place: Int
    /// nil if it is stored as it is.
    let deflater: Deflater?
    var size = 0
    var squeezedSize = 0
    var checksum: UInt = 0
  }

  /// What the header before a file and its entry in the directory say of it.
  private struct Header {
    var method: ZipMethod
    /// Whether size and checksum are written after the content, since they were not known before.
    var isDescribedAfter = false
    var checksum: UInt32 = 0
    var squeezedSize = 0
    var size = 0
  }

  /// A ZIP file without files.
  public init() {}

  /// Adds a text as a file in UTF-8. Folders in the name are separated by `/`.
  public mutating func add(_ name: String, _ content: String, _ method: ZipMethod = .deflated) {
    add(name, Array(content.utf8), method)
  }

  /// Adds any bytes as a file. They are stored as they are if they cannot be compressed.
  public mutating func add(_ name: String, _ content: [UInt8], _ method: ZipMethod = .deflated) {
    let deflated = method == .deflated ? Self.deflated(content) : nil
    let squeezed = deflated ?? content
    let place = takenCount + bytes.count
    let header = Header(
      method: deflated == nil ? .stored : method,
      checksum: content.withUnsafeBufferPointer { UInt32(crc32_z(0, $0.baseAddress, $0.count)) },
      squeezedSize: squeezed.count, size: content.count)
    putHeader(header, name)
    bytes += squeezed
    list(header, name, at: place)
  }

  /// Adds a file of another ZIP file, stored as it is there.
  ///
  /// - Throws: `ZipFault` if it cannot be read.
  public mutating func copy(_ entry: ZipReader.Entry, from reader: ZipReader) throws {
    let content = try reader.storedContent(of: entry)
    let place = takenCount + bytes.count
    let header = Header(
      method: entry.method ?? .stored, checksum: entry.checksum, squeezedSize: content.count, size: entry.size)
    putHeader(header, entry.name)
    bytes += content
    list(header, entry.name, at: place)
  }

  /// Begins a file whose content is added by `append` and ended by `end`, so that it is never in memory as a whole.
  public mutating func begin(_ name: String) {
    let deflater = Deflater()
    begun = BegunFile(name: name, place: takenCount + bytes.count, deflater: deflater)
    putHeader(Header(method: deflater == nil ? .stored : .deflated, isDescribedAfter: true), name)
  }

  /// Adds the next piece of the file that was begun; does nothing if none was.
  public mutating func append(_ content: String) { append(Array(content.utf8), isLast: false) }

  /// Ends the file that was begun; does nothing if none was.
  public mutating func end() {
    append([], isLast: true)
    guard let file = begun else { return }
    begun = nil
    let header = Header(
      method: file.deflater == nil ? .stored : .deflated, isDescribedAfter: true,
      checksum: UInt32(truncatingIfNeeded: file.checksum), squeezedSize: file.squeezedSize, size: file.size)
    bytes += "PK\u{7}\u{8}".utf8
    bytes.put(header.checksum)
    bytes.put(UInt32(truncatingIfNeeded: header.squeezedSize))
    bytes.put(UInt32(truncatingIfNeeded: header.size))
    list(header, file.name, at: file.place)
  }

  /// What was written since the last call; together with the calls before it the beginning of the ZIP file.
  public mutating func take() -> [UInt8] {
    defer {
      takenCount += bytes.count
      bytes = []
    }
    return bytes
  }

  /// The whole ZIP file, or what of it was not taken.
  public var whole: [UInt8] {
    var end = Array("PK\u{5}\u{6}".utf8)
    end.put(UInt32(0))
    end.put(UInt16(truncatingIfNeeded: count))
    end.put(UInt16(truncatingIfNeeded: count))
    end.put(UInt32(truncatingIfNeeded: directory.count))
    end.put(UInt32(truncatingIfNeeded: takenCount + bytes.count))
    end.put(UInt16(0))
    return bytes + directory + end
  }

  private mutating func append(_ content: [UInt8], isLast: Bool) {
    guard var file = begun else { return }
    let squeezed = file.deflater?.deflate(content, isLast: isLast) ?? content
    file.size += content.count
    file.squeezedSize += squeezed.count
    file.checksum = content.withUnsafeBufferPointer { crc32_z(file.checksum, $0.baseAddress, $0.count) }
    bytes += squeezed
    begun = file
  }

  private mutating func putHeader(_ header: Header, _ name: String) {
    bytes += "PK\u{3}\u{4}".utf8
    bytes += Self.entry(header, name)
    bytes += name.utf8
  }

  /// Adds a file to the directory.
  private mutating func list(_ header: Header, _ name: String, at place: Int) {
    directory += "PK\u{1}\u{2}".utf8
    directory.put(UInt16(20))
    directory += Self.entry(header, name)
    // No comment, first disk, no attributes.
    directory += Array(repeating: 0, count: 10)
    directory.put(UInt32(truncatingIfNeeded: place))
    directory += name.utf8
    count += 1
  }

  /// The part of the header that is the same before the file and in the directory.
  private static func entry(_ header: Header, _ name: String) -> [UInt8] {
    var entry: [UInt8] = []
    entry.put(UInt16(20))
    entry.put(UInt16(1 << 11 | (header.isDescribedAfter ? 1 << 3 : 0)))
    entry.put(header.method.rawValue)
    entry.put(UInt16(0))
    entry.put(UInt16(1 << 5 | 1))
    entry.put(header.checksum)
    entry.put(UInt32(truncatingIfNeeded: header.squeezedSize))
    entry.put(UInt32(truncatingIfNeeded: header.size))
    entry.put(UInt16(truncatingIfNeeded: name.utf8.count))
    entry.put(UInt16(0))
    return entry
  }

  /// The content compressed; nil if that fails, so that it must be stored as it is.
  private static func deflated(_ content: [UInt8]) -> [UInt8]? {
    var length = compressBound(uLong(content.count))
    var failed = false
    let framed = [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
      let status = content.withUnsafeBufferPointer {
        compress2(buffer.baseAddress, &length, $0.baseAddress, uLong($0.count), Z_DEFAULT_COMPRESSION)
      }
      failed = status != Z_OK
      count = failed ? 0 : Int(length)
    }
    // A ZIP file holds the raw stream, without the two bytes of zlib's header and the four of its checksum.
    return failed ? nil : Array(framed.dropFirst(2).dropLast(4))
  }
}

extension [UInt8] {
  /// Adds a number as the format stores it, the lowest byte first.
  fileprivate mutating func put(_ number: some FixedWidthInteger) {
    var number = number
    for _ in 0..<MemoryLayout.size(ofValue: number) {
      append(UInt8(truncatingIfNeeded: number))
      number >>= 8
    }
  }
}
