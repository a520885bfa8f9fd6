internal import CZlib

/// Bytes that are compressed in memory until they are needed.
struct SqueezedBytes: Hashable, Sendable {
  private let bytes: [UInt8]
  private let size: Int
  private let isSqueezed: Bool

  init(_ plain: [UInt8]) {
    size = plain.count
    var count = compressBound(UInt(plain.count))
    let squeezed = [UInt8](unsafeUninitializedCapacity: Int(count)) { room, used in
      let status = compress2(room.baseAddress, &count, plain, UInt(plain.count), Z_BEST_SPEED)
      used = status == Z_OK ? Int(count) : 0
    }
    isSqueezed = !squeezed.isEmpty
    // A copy has no room to spare.
    bytes = isSqueezed ? Array(squeezed[...]) : plain
  }

  /// The bytes as they were.
  var plain: [UInt8] {
    guard isSqueezed else { return bytes }
    return [UInt8](unsafeUninitializedCapacity: size) { room, used in
      var count = UInt(size)
      _ = uncompress(room.baseAddress, &count, bytes, UInt(bytes.count))
      used = Int(count)
    }
  }
}
