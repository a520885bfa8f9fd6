extension JSONParser {
  /// Reads a text; `index` is at its opening quote.
  mutating func text() throws(JSONFault) -> String {
    index += 1
    var start = index
    var unescaped: [UInt8] = []
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let rest = UnsafeBufferPointer(rebasing: bytes[start..<index])
        index += 1
        return unescaped.isEmpty
          ? String(decoding: rest, as: UTF8.self) : String(decoding: unescaped + rest, as: UTF8.self)
      case UInt8(ascii: "\\"):
        unescaped += bytes[start..<index]
        unescaped += try escaped()
        start = index
      case ..<0x20: throw fault(.badText)
      default: index += 1
      }
    }
    throw fault(.unfinished)
  }

  /// Reads an escape, with `index` at its backslash, and returns its character in UTF-8.
  private mutating func escaped() throws(JSONFault) -> [UInt8] {
    let place = index
    guard place + 1 < bytes.count else {
      index = bytes.count
      throw fault(.unfinished)
    }
    index += 2
    switch bytes[place + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [bytes[place + 1]]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      var units = [try codeUnit(escapedAt: place)]
      if UTF16.isLeadSurrogate(units[0]), bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
        index += 2
        units.append(try codeUnit(escapedAt: place))
      }
      guard let text = String(validating: units, as: UTF16.self) else { throw fault(.badText, at: place) }
      return Array(text.utf8)
    default: throw fault(.badText, at: place)
    }
  }

  /// Reads four hexadecimal digits.
  private mutating func codeUnit(escapedAt place: Int) throws(JSONFault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard index < bytes.count else { throw fault(.unfinished) }
      guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else { throw fault(.badText, at: place) }
      unit = unit << 4 | UInt16(digit)
      index += 1
    }
    return unit
  }

  /// Reads a number: an integer if it is whole and fits an `Int`, else its digits.
  mutating func number() throws(JSONFault) -> JSON {
    let start = index
    var isWhole = true
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let first = index
    guard passDigits() > 0, index == first + 1 || bytes[first] != UInt8(ascii: "0") else {
      throw fault(.badNumber, at: start)
    }
    if isNext(UInt8(ascii: "."), nil) {
      isWhole = false
      index += 1
      guard passDigits() > 0 else { throw fault(.badNumber, at: start) }
    }
    if isNext(UInt8(ascii: "e"), UInt8(ascii: "E")) {
      isWhole = false
      index += 1
      if isNext(UInt8(ascii: "+"), UInt8(ascii: "-")) { index += 1 }
      guard passDigits() > 0 else { throw fault(.badNumber, at: start) }
    }
    let digits = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
    // -0 as an integer would lose its sign.
    if isWhole, digits != "-0", let integer = Int(digits) { return .integer(integer) }
    return .number(digits)
  }

  private func isNext(_ byte: UInt8, _ other: UInt8?) -> Bool {
    index < bytes.count && (bytes[index] == byte || bytes[index] == other)
  }

  private mutating func passDigits() -> Int {
    let start = index
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { index += 1 }
    return index - start
  }
}
