extension JSON {
  /// Reads a JSON text strictly by RFC 8259; a byte-order mark before it is skipped.
  ///
  /// - Throws: `JSONFault` if the text is not JSON or exceeds the limits.
  public init(parsing text: String, limits: JSONLimits = .usual) throws(JSONFault) {
    var text = text
    let result = text.withUTF8 { bytes in
      var parser = JSONParser(bytes, limits)
      return parser.whole()
    }
    self = try result.get()
  }
}

/// Goes once through a text of JSON.
struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  private let limits: JSONLimits
  var index = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func whole() -> Result<JSON, JSONFault> {
    do throws(JSONFault) {
      if bytes.count > limits.length { throw fault(.tooLong(limit: limits.length)) }
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
      let value = try value()
      skipBlanks()
      if index < bytes.count { throw fault(.unexpected) }
      return .success(value)
    } catch { return .failure(error) }
  }

  private mutating func value() throws(JSONFault) -> JSON {
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try elements())
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw fault(.unexpected)
    }
  }

  private mutating func members() throws(JSONFault) -> [JSON.Member] {
    var members: [JSON.Member] = []
    try enter()
    if try take(UInt8(ascii: "}")) { return members }
    repeat {
      guard try peek() == UInt8(ascii: "\"") else { throw fault(.unexpected) }
      let key = try text()
      guard try take(UInt8(ascii: ":")) else { throw fault(.unexpected) }
      members.append(JSON.Member(key, try value()))
    } while try take(UInt8(ascii: ","))
    try leave(UInt8(ascii: "}"))
    return members
  }

  private mutating func elements() throws(JSONFault) -> [JSON] {
    var elements: [JSON] = []
    try enter()
    if try take(UInt8(ascii: "]")) { return elements }
    repeat { elements.append(try value()) } while try take(UInt8(ascii: ","))
    try leave(UInt8(ascii: "]"))
    return elements
  }

  private mutating func enter() throws(JSONFault) {
    if depth == limits.depth { throw fault(.tooDeep(limit: limits.depth)) }
    depth += 1
    index += 1
  }

  private mutating func leave(_ bracket: UInt8) throws(JSONFault) {
    guard try take(bracket) else { throw fault(.unexpected) }
  }

  /// Skips a byte if it is the next one that is not blank; a closing bracket ends its level.
  private mutating func take(_ byte: UInt8) throws(JSONFault) -> Bool {
    guard try peek() == byte else { return false }
    index += 1
    if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
    return true
  }

  /// The next byte that is not blank.
  private mutating func peek() throws(JSONFault) -> UInt8 {
    skipBlanks()
    guard index < bytes.count else { throw fault(.unfinished) }
    return bytes[index]
  }

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONFault) -> JSON {
    let rest = bytes[index...].prefix(word.utf8CodeUnitCount)
    guard word.withUTF8Buffer({ rest.elementsEqual($0) }) else { throw fault(.unexpected) }
    index += word.utf8CodeUnitCount
    return value
  }

  func fault(_ reason: JSONFault.Reason) -> JSONFault { fault(reason, at: index) }

  func fault(_ reason: JSONFault.Reason, at place: Int) -> JSONFault {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var (line, start) = (1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    for (index, byte) in bytes[..<place].enumerated() where byte == feed || byte == carriage {
      // CR and LF together end one line.
      if byte == carriage, index + 1 < place, bytes[index + 1] == feed { continue }
      (line, start) = (line + 1, index + 1)
    }
    let column = start < place ? String(decoding: bytes[start..<place], as: UTF8.self).count + 1 : 1
    return JSONFault(line: line, column: column, reason: reason)
  }
}
