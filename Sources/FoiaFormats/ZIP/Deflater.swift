internal import CZlib

/// Compresses a stream piece by piece.
final class Deflater {
  private var stream = z_stream()
  private var room = [UInt8](repeating: 0, count: 1 << 16)

  /// nil if there is no memory for it.
  init?() {
    // The stream in a ZIP file is raw: without zlib's own header and checksum.
    let status = deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, zlibVersion(),
      Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { return nil }
  }

  deinit { deflateEnd(&stream) }

  /// Takes the next bytes, and returns what is certain of the compressed stream by now.
  ///
  /// - Parameter isLast: whether the stream ends with them.
  func deflate(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    var (bytes, squeezed) = (bytes, [] as [UInt8])
    bytes.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      repeat {
        room.withUnsafeMutableBufferPointer { output in
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          _ = CZlib.deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
        }
        squeezed += room.prefix(room.count - Int(stream.avail_out))
      } while stream.avail_out == 0
    }
    return squeezed
  }
}
