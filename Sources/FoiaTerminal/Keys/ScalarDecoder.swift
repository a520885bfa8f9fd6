/// Reads UTF-8 byte by byte, however the bytes were cut into pieces on their way.
struct ScalarDecoder {
  /// A scalar, or the place of bytes that are not UTF-8.
  enum Unit: Equatable {
    case scalar(Unicode.Scalar)
    case invalid
  }

  /// What has been read of a scalar, and the range of the byte that may follow; ranges after that are 80 to BF.
  private var value: UInt32 = 0
  private var missing = 0
  private var next: ClosedRange<UInt8> = 0x80...0xBF

  /// Hands on what is complete with this byte: nothing within a scalar, two units if the byte cuts another off.
  mutating func decode(_ byte: UInt8, _ body: (Unit) -> Void) {
    if missing > 0 {
      if next.contains(byte) {
        value = value << 6 | UInt32(byte & 0x3F)
        next = 0x80...0xBF
        missing -= 1
        if missing == 0 { body(Unicode.Scalar(value).map(Unit.scalar) ?? .invalid) }
        return
      }
      missing = 0
      body(.invalid)
    }
    switch byte {
    case 0..<0x80: body(.scalar(Unicode.Scalar(byte)))
    case 0xC2...0xDF: begin(byte & 0x1F, missing: 1)
    case 0xE0: begin(0, missing: 2, next: 0xA0...0xBF)
    case 0xED: begin(0xD, missing: 2, next: 0x80...0x9F)
    case 0xE1...0xEF: begin(byte & 0xF, missing: 2)
    case 0xF0: begin(0, missing: 3, next: 0x90...0xBF)
    case 0xF1...0xF3: begin(byte & 7, missing: 3)
    case 0xF4: begin(4, missing: 3, next: 0x80...0x8F)
    default: body(.invalid)
    }
  }

  private mutating func begin(_ bits: UInt8, missing: Int, next: ClosedRange<UInt8> = 0x80...0xBF) {
    value = UInt32(bits)
    self.missing = missing
    self.next = next
  }
}
