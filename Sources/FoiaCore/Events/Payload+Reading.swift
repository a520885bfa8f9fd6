extension Payload {
  /// Reads the canonical form back; nil if the text does not have it. Whether the bytes are the ones that were written
  /// is checked by the hash chain, not here.
  public init?(canonical text: String) {
    var reader = PayloadReader(text)
    self.init()
    guard reader.take("{") else { return nil }
    if !reader.take("}") {
      repeat {
        guard let key = reader.text(), reader.take(":"), let value = reader.value() else { return nil }
        self[key] = value
      } while reader.take(",")
      guard reader.take("}") else { return nil }
    }
    guard reader.isAtEnd else { return nil }
  }
}

private struct PayloadReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index == bytes.count }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  mutating func value() -> Payload.Value? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\""): return text().map(Payload.Value.text)
    case UInt8(ascii: "["): return list().map(Payload.Value.list)
    default: return integer().map(Payload.Value.integer)
    }
  }

  private mutating func list() -> [String]? {
    guard take("[") else { return nil }
    var list: [String] = []
    repeat {
      guard let text = text() else { return nil }
      list.append(text)
    } while take(",")
    return take("]") ? list : nil
  }

  private mutating func integer() -> Int? {
    let start = index
    while index < bytes.count, bytes[index] == UInt8(ascii: "-") || (0x30...0x39).contains(bytes[index]) { index += 1 }
    // What lies beyond was never written by this program, and must not be counted with.
    let integer = Int(String(decoding: bytes[start..<index], as: UTF8.self))
    return integer.flatMap { (-Int.mostStored...Int.mostStored).contains($0) ? $0 : nil }
  }

  mutating func text() -> String? {
    guard take("\"") else { return nil }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      index += 1
      // Between two quotes of a text in UTF-8 stands text in UTF-8; only escapes can make something else.
      return String(decoding: bytes[start..<index - 1], as: UTF8.self)
    }
    return escapedText(after: bytes[start..<index])
  }

  private mutating func escapedText(after start: ArraySlice<UInt8>) -> String? {
    var content = Array(start)
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: content, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        content.append(escaped)
      default: content.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> UInt8? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "u"):
      guard index + 4 <= bytes.count else { return nil }
      let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
      index += 4
      return UInt8(digits, radix: 16)
    default: return nil
    }
  }
}
