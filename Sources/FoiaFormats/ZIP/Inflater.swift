internal import CZlib

/// Decompresses a deflated stream piece by piece.
final class Inflater {
  private var stream = z_stream()
  private var room = [UInt8](repeating: 0, count: 1 << 16)
  private let isReady: Bool
  /// Whether the end of the stream was reached.
  private(set) var isFinished = false

  init() {
    // The stream in a ZIP file is raw: without zlib's own header and checksum.
    isReady = inflateInit2_(&stream, -MAX_WBITS, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit { inflateEnd(&stream) }

  /// Decompresses the next bytes of the stream.
  ///
  /// - Returns: false if they do not belong to such a stream, or continue after its end.
  func inflate(_ bytes: [UInt8], into body: (ArraySlice<UInt8>) throws -> Void) throws -> Bool {
    guard isReady, !isFinished else { return false }
    var bytes = bytes
    var taken = 0
    while true {
      let (status, used, count) = step(&bytes, from: taken)
      taken += used
      guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return false }
      if count > 0 { try body(room[..<count]) }
      if status == Z_STREAM_END {
        isFinished = true
        return taken == bytes.count
      }
      // If the output fills the buffer there may be more; otherwise all input was used.
      if count < room.count { return taken == bytes.count }
    }
  }

  private func step(_ bytes: inout [UInt8], from start: Int) -> (status: Int32, used: Int, count: Int) {
    bytes.withUnsafeMutableBufferPointer { input in
      room.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress.map { $0 + start }
        stream.avail_in = UInt32(input.count - start)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        let status = CZlib.inflate(&stream, Z_NO_FLUSH)
        return (status, input.count - start - Int(stream.avail_in), output.count - Int(stream.avail_out))
      }
    }
  }
}

/// Checks the content of a file while it is read: it must have the size and the checksum that the directory states.
struct CheckedContent {
  private let entry: ZipReader.Entry
  private var size = 0
  private var checksum: UInt = 0

  init(_ entry: ZipReader.Entry) { self.entry = entry }

  /// Returns the piece once it is clear that the content is not longer than stated.
  mutating func take(_ piece: ArraySlice<UInt8>) throws(ZipFault) -> ArraySlice<UInt8> {
    size += piece.count
    if size > entry.size { throw .damaged(entry.name) }
    checksum = piece.withUnsafeBufferPointer { crc32_z(checksum, $0.baseAddress, $0.count) }
    return piece
  }

  func finish() throws(ZipFault) {
    if size != entry.size { throw .damaged(entry.name) }
    if UInt32(truncatingIfNeeded: checksum) != entry.checksum { throw .wrongChecksum(entry.name) }
  }
}
