internal import CZlib

/// Writes files into one ZIP file, the format of docx and xlsx. The same files always give the same bytes.
///
/// Every file has the earliest date the format knows, 1 January 1980. A ZIP file of this kind holds fewer than 65,536
/// files and less than 4 GB, which is not checked.
public struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// A ZIP file without files.
  public init() {}

  /// Adds a text as a file in UTF-8. Folders in the name are separated by `/`.
  public mutating func add(_ name: String, _ content: String, _ method: ZipMethod = .deflated) {
    add(name, Array(content.utf8), method)
  }

  /// Adds any bytes as a file. They are stored as they are if they cannot be compressed.
  public mutating func add(_ name: String, _ content: [UInt8], _ method: ZipMethod = .deflated) {
    let deflated = method == .deflated ? Self.deflated(content) : nil
    let method = deflated == nil ? ZipMethod.stored : method
    let squeezed = deflated ?? content
    let checksum = content.withUnsafeBufferPointer { UInt32(crc32_z(0, $0.baseAddress, $0.count)) }
    let place = bytes.count
    // The following part of the header is the same before the file and in the directory.
    var entry: [UInt8] = []
    entry.put(UInt16(20))
    entry.put(UInt16(1 << 11))
    entry.put(method.rawValue)
    entry.put(UInt16(0))
    entry.put(UInt16(1 << 5 | 1))
    entry.put(checksum)
    entry.put(UInt32(truncatingIfNeeded: squeezed.count))
    entry.put(UInt32(truncatingIfNeeded: content.count))
    entry.put(UInt16(truncatingIfNeeded: name.utf8.count))
    entry.put(UInt16(0))
    bytes += "PK\u{3}\u{4}".utf8
    bytes += entry
    bytes += name.utf8
    bytes += squeezed
    directory += "PK\u{1}\u{2}".utf8
    directory.put(UInt16(20))
    directory += entry
    // No comment, first disk, no attributes.
    directory += Array(repeating: 0, count: 10)
    directory.put(UInt32(truncatingIfNeeded: place))
    directory += name.utf8
    count += 1
  }

  /// The whole ZIP file.
  public var whole: [UInt8] {
    var end = Array("PK\u{5}\u{6}".utf8)
    end.put(UInt32(0))
    end.put(UInt16(truncatingIfNeeded: count))
    end.put(UInt16(truncatingIfNeeded: count))
    end.put(UInt32(truncatingIfNeeded: directory.count))
    end.put(UInt32(truncatingIfNeeded: bytes.count))
    end.put(UInt16(0))
    return bytes + directory + end
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
