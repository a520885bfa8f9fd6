/// Reads a JSON object that ends with a long list, element by element, so that the list is never in memory as a whole.
public struct JSONListReader {
  /// The members of the object before the list.
  public let members: JSON
  private var scanner: JSONScanner

  /// Reads everything before the list.
  ///
  /// - Parameters:
  ///   - key: the key of the list, the last of the object.
  ///   - limits: how large the other members together may be, and each element.
  ///   - source: gives the next chunk of bytes; nil or an empty chunk at the end.
  /// - Returns: nil if the text is JSON, but no object with such a list.
  /// - Throws: `JSONFault` if the text is not JSON or exceeds the limits, and what the source throws.
  public init?(list key: String, limits: JSONLimits, source: @escaping () throws -> [UInt8]?) throws {
    scanner = JSONScanner(limits, source)
    guard let members = try scanner.members(before: key) else { return nil }
    self.members = members
  }

  /// The next element; nil at the end of the list, after which only the end of the object may follow.
  ///
  /// - Throws: `JSONFault` if the text is not JSON or exceeds the limits, and what the source throws.
  public mutating func next() throws -> JSON? { try scanner.element() }
}

/// Cuts the text into pieces that are values of their own; each is then parsed.
private struct JSONScanner {
  private let limits: JSONLimits
  private let source: () throws -> [UInt8]?
  private var chunk: [UInt8] = []
  private var index = 0
  private var piece: [UInt8] = []
  /// How many brackets are open around the next byte.
  private var depth = 0
  private var line = 1
  /// The line where the piece begins.
  private var firstLine = 1
  private var isFirst = true
  private var isAfterList = false

  init(_ limits: JSONLimits, _ source: @escaping () throws -> [UInt8]?) {
    self.limits = limits
    self.source = source
  }

  mutating func members(before key: String) throws -> JSON? {
    var (text, lastText) = ([UInt8](), [UInt8]())
    while let byte = try take() {
      switch byte {
      case UInt8(ascii: "\""):
        try copyText(&text)
        if depth == 1 { lastText = text }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if depth == 1, byte == UInt8(ascii: "["), lastText == Array(key.utf8) {
          depth = 2
          return try parsed(piece + Array("null}".utf8))
        }
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      try keep(byte)
    }
    _ = try parsed(piece)
    return nil
  }

  mutating func element() throws -> JSON? {
    if isAfterList { return nil }
    (piece, firstLine) = ([], line)
    while let byte = try take() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: if piece.isEmpty { firstLine = line } else { try keep(byte) }
      case UInt8(ascii: "\""):
        var text: [UInt8] = []
        try copyText(&text)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        try keep(byte)
      case UInt8(ascii: ",") where depth == 2:
        isFirst = false
        return try parsed(piece)
      case UInt8(ascii: "]") where depth == 2:
        isAfterList = true
        try readEnd()
        return piece.isEmpty && isFirst ? nil : try parsed(piece)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth < 2 { throw fault(.unexpected) }
        try keep(byte)
      default: try keep(byte)
      }
    }
    throw fault(.unfinished)
  }

  /// After the list only the bracket of the object and blanks may follow.
  private mutating func readEnd() throws {
    var isClosed = false
    while let byte = try take() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: continue
      case UInt8(ascii: "}") where !isClosed: isClosed = true
      default: throw fault(.unexpected)
      }
    }
    if !isClosed { throw fault(.unfinished) }
  }

  /// Copies a text in quotes, whose first quote was taken; `text` is what stands between the quotes.
  private mutating func copyText(_ text: inout [UInt8]) throws {
    text = []
    try keep(UInt8(ascii: "\""))
    var isEscaped = false
    while let byte = try take() {
      try keep(byte)
      if !isEscaped, byte == UInt8(ascii: "\"") { return }
      text.append(byte)
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    throw fault(.unfinished)
  }

  private mutating func keep(_ byte: UInt8) throws {
    if piece.count == limits.length { throw fault(.tooLong(limit: limits.length)) }
    piece.append(byte)
  }

  private mutating func take() throws -> UInt8? {
    if index == chunk.count {
      chunk = try source() ?? []
      index = 0
      if chunk.isEmpty { return nil }
    }
    let byte = chunk[index]
    index += 1
    if byte == UInt8(ascii: "\n") { line += 1 }
    return byte
  }

  private func fault(_ reason: JSONFault.Reason) -> JSONFault { JSONFault(line: line, column: 1, reason: reason) }

  /// The value of a piece; a fault in it is told by its line in the whole text.
  private func parsed(_ piece: [UInt8]) throws -> JSON {
    guard let text = String(validating: piece, as: UTF8.self) else {
      throw JSONFault(line: firstLine, column: 1, reason: .badText)
    }
    do throws(JSONFault) { return try JSON(parsing: text, limits: limits) } catch {
      throw JSONFault(line: firstLine + error.line - 1, column: error.column, reason: error.reason)
    }
  }
}
