/// Writes JSON values into one buffer. A value that may fit on one line is begun on one, and removed again if it does
/// not fit.
struct JSONWriter {
  /// What was written so far, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// How many of the bytes are not ASCII.
  private var otherBytes = 0

  /// How many characters of a line an array or object may fill before it is broken into several lines.
  private static let width = 100

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func indentBy(_ count: Int) {
    for _ in 0..<count { bytes.append(UInt8(ascii: " ")) }
  }

  /// Removes what was written, but keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    otherBytes = 0
  }

  /// Writes a value on as many lines as it needs.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - indent: the indentation of the line on which it begins, in characters.
  mutating func layOut(_ value: JSON, indent: Int) {
    switch value {
    case .null, .bool, .integer, .number, .text: writeLine(value)
    case .array(let values):
      if values.isEmpty { return append("[]") }
      if fitsLine(value, indent: indent) { return }
      append("[\n")
      for (index, element) in values.enumerated() {
        if index > 0 { append(",\n") }
        indentBy(indent + 2)
        layOut(element, indent: indent + 2)
      }
      append("\n")
      indentBy(indent)
      append("]")
    case .object(let members):
      if members.isEmpty { return append("{}") }
      if fitsLine(value, indent: indent) { return }
      append("{\n")
      for (index, member) in members.enumerated() {
        if index > 0 { append(",\n") }
        writeMember(member, indent: indent + 2)
      }
      append("\n")
      indentBy(indent)
      append("}")
    }
  }

  /// Writes a member of an object, on lines of its own.
  mutating func writeMember(_ member: JSON.Member, indent: Int) {
    writeKey(member.key, indent: indent)
    layOut(member.value, indent: indent)
  }

  /// Writes a key at the beginning of a line, and what separates it from its value.
  mutating func writeKey(_ key: String, indent: Int) {
    indentBy(indent)
    writeText(key)
    append(": ")
  }

  /// Writes a value on one line.
  mutating func writeLine(_ value: JSON) { _ = writeLine(value, room: .max, from: bytes.count) }

  /// Writes an array or object on one line if it fits; otherwise writes nothing.
  private mutating func fitsLine(_ value: JSON, indent: Int) -> Bool {
    guard indent < Self.width, !value.holdsObjects else { return false }
    let (start, others) = (bytes.count, otherBytes)
    otherBytes = 0
    defer { otherBytes += others }
    let room = Self.width - indent
    if writeLine(value, room: room, from: start), characters(from: start) <= room { return true }
    bytes.removeSubrange(start...)
    otherBytes = 0
    return false
  }

  private func characters(from start: Int) -> Int {
    otherBytes == 0 ? bytes.count - start : String(decoding: bytes[start...], as: UTF8.self).count
  }

  /// Writes a value on one line, and gives up once it is surely too long.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - room: how many characters it may have.
  ///   - start: where the line begins.
  /// - Returns: whether the whole value was written.
  private mutating func writeLine(_ value: JSON, room: Int, from start: Int) -> Bool {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .text(let text): writeText(text)
    case .array(let values):
      append("[")
      for (index, element) in values.enumerated() {
        if index > 0 { append(", ") }
        guard writeLine(element, room: room, from: start) else { return false }
      }
      append("]")
    case .object(let members):
      append("{")
      for (index, member) in members.enumerated() {
        if index > 0 { append(", ") }
        writeText(member.key)
        append(": ")
        guard writeLine(member.value, room: room, from: start) else { return false }
      }
      append("}")
    }
    // Counting characters is slow, so a value that is surely too long is found by its bytes: every ASCII byte begins a
    // character, unless it follows one of the few code points that join with what comes next. So the line has at least
    // as many characters as it has ASCII bytes less bytes of other code points.
    return bytes.count - start - 2 * otherBytes <= room
  }

  /// Writes a text in quotes; control characters are escaped.
  private mutating func writeText(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var written = 0
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if byte >= 0x80 { otherBytes += 1 }
        // The controls of Latin-1, U+0080 to U+009F, are C2 80 to C2 9F.
        let isLatinControl = byte == 0xC2 && index + 1 < utf8.count && utf8[index + 1] < 0xA0
        let isPlain = byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
        if isPlain, !isLatinControl {
          index += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[written..<index]))
        if isLatinControl {
          otherBytes -= 1
          index += 1
        }
        writeEscape(utf8[index])
        index += 1
        written = index
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[written...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\r"): append("\\r")
    case UInt8(ascii: "\t"): append("\\t")
    default:
      append("\\u00")
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}

extension JSON {
  /// Whether an array has objects as elements, or an object has them anywhere in its members; such a value is broken
  /// into several lines.
  fileprivate var holdsObjects: Bool {
    switch self {
    case .array(let values): values.contains { if case .object = $0 { true } else { false } }
    case .object(let members): members.contains { if case .object = $0.value { true } else { $0.value.holdsObjects } }
    case .null, .bool, .integer, .number, .text: false
    }
  }
}
