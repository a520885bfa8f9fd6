/// Writes JSON in the canonical form of RFC 8785, as far as the log needs it: objects, arrays, integers, null, and
/// text in NFC with only `"`, `\` and control characters escaped. Commas are set by the writer; the caller must give
/// the keys of an object in sorted order.
public struct CanonicalJSON: Sendable {
  /// The JSON written so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer that has written nothing yet.
  public init() { bytes.reserveCapacity(256) }

  /// Begins an array with `[` or an object with `{`.
  public mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  /// Ends the array with `]` or the object with `}`.
  public mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  /// Writes the key of an object's next member; its value must follow.
  public mutating func key(_ key: String) {
    text(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a whole number as a value.
  public mutating func integer(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes null as a value.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a value that is canonical JSON already, such as a stored payload.
  public mutating func raw(_ canonical: [UInt8]) {
    separate()
    bytes.append(contentsOf: canonical)
  }

  /// Writes bytes as a text of their hexadecimal digits.
  public mutating func hexadecimal(_ value: [UInt8]) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: value.hexadecimalDigits)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a text as a value, brought into NFC; nil is written as null.
  public mutating func text(_ text: String?) {
    guard let text else { return null() }
    separate()
    bytes.append(UInt8(ascii: "\""))
    let utf8 = text.inNFC.utf8
    if !Self.needsEscapes(utf8) {
      bytes.append(contentsOf: utf8)
    } else {
      for byte in utf8 { append(escaping: byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a text has anything that is escaped.
  private static func needsEscapes(_ utf8: String.UTF8View) -> Bool {
    func isEscaped(_ byte: UInt8) -> Bool {
      byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }
    // All bytes are looked at, which the machine does many at a time.
    let found = utf8.withContiguousStorageIfAvailable { $0.reduce(UInt8(0)) { $0 | (isEscaped($1) ? 1 : 0) } != 0 }
    return found ?? utf8.contains(where: isEscaped)
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
    case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: #"\u00"#.utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    default: bytes.append(byte)
    }
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
