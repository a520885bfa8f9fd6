extension [UInt8] {
  /// The bytes in lower-case hexadecimal.
  public var hexadecimal: String { String(decoding: hexadecimalDigits, as: UTF8.self) }

  /// The digits of the bytes in lower-case hexadecimal, as ASCII.
  var hexadecimalDigits: [UInt8] {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value }
    return [UInt8](unsafeUninitializedCapacity: count * 2) { buffer, used in
      for (index, byte) in enumerated() {
        buffer[index * 2] = digit(byte >> 4)
        buffer[index * 2 + 1] = digit(byte & 15)
      }
      used = count * 2
    }
  }
}

extension String {
  /// The bytes that this text is in lower-case hexadecimal; nil if it is anything else.
  public var bytesOfHexadecimal: [UInt8]? {
    let digits = utf8.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    if digits.count != utf8.count || digits.count % 2 != 0 { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
