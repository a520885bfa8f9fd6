// A path as text. The operating system's paths are bytes, and an old folder's name may be GBK: each byte that is no UTF-8
// stands in the text as a character of its own, so that the bytes can be had back and everything else stays readable.

extension String {
  /// A path of the operating system as text; every byte that is not UTF-8 is kept as one private character.
  public init(path bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    if let text = String(validating: bytes, as: UTF8.self), !text.hasRawBytes {
      self = text
      return
    }
    var scalars = String.UnicodeScalarView()
    var parser = UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    reading: while true {
      switch parser.parseScalar(from: &rest) {
      case .emptyInput: break reading
      case .valid(let encoded):
        let scalar = UTF8.decode(encoded)
        // A private character that was there before is kept by its bytes, or it would be taken for a byte.
        if RawByte.range.contains(scalar.value) {
          scalars.append(contentsOf: encoded.compactMap(RawByte.scalar))
        } else {
          scalars.append(scalar)
        }
        offset += encoded.count
      case .error(let length):
        scalars.append(contentsOf: bytes[offset..<offset + length].compactMap(RawByte.scalar))
        offset += length
      }
    }
    self.init(scalars)
  }

  /// The bytes of a path that was made a text.
  public var pathBytes: [UInt8] {
    guard hasRawBytes else { return Array(utf8) }
    return unicodeScalars.flatMap { scalar -> [UInt8] in
      RawByte.range.contains(scalar.value)
        ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(UTF8.encode(scalar) ?? .init())
    }
  }

  /// The path as the functions of the operating system take it: its bytes, ended by a zero.
  public var cPath: [CChar] { pathBytes.map(CChar.init(bitPattern:)) + [0] }

  /// Whether a path has bytes that are not UTF-8.
  public var hasRawBytes: Bool {
    utf8.contains(RawByte.lead) && unicodeScalars.contains { RawByte.range.contains($0.value) }
  }

  /// The path as it can be printed, with U+FFFD for each byte that is not UTF-8.
  public var printablePath: String {
    guard hasRawBytes else { return self }
    let scalars = unicodeScalars.map { RawByte.range.contains($0.value) ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// The private characters that stand for the bytes 0x80 to 0xFF: U+10FE80 to U+10FEFF.
private enum RawByte {
  static let range: ClosedRange<UInt32> = 0x10FE80...0x10FEFF
  /// The byte with which each of them begins in UTF-8.
  static let lead: UInt8 = 0xF4

  static func scalar(_ byte: UInt8) -> Unicode.Scalar? { Unicode.Scalar(0x10FE00 + UInt32(byte)) }
}
