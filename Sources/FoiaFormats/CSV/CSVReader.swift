/// Reads CSV (RFC 4180, UTF-8, any line end, with or without a byte-order mark) record by record; of a text, also with
/// another separator than the comma. However long the file, only one record and one chunk of it are in memory.
public struct CSVReader {
  /// One row of the file.
  public struct Record: Hashable, Sendable {
    /// The line on which it starts, from 1.
    public let line: Int
    /// Its fields, without their quotes; never empty. Where only some were asked for, the others have no text.
    public let fields: [String]
    /// Whether no field has a text.
    public let isEmpty: Bool
  }

  /// The longest row that is read, in bytes (4 MiB): room for a text of 1 MiB, its quotes doubled, and all else. A longer
  /// one is rather a quote that was not closed.
  public static let longestRow = 4 << 20

  /// How many fields of a row are read: as many as a spreadsheet has columns.
  public static let mostFields = 16_384

  private let source: () throws -> [UInt8]?
  private let separator: UInt8
  /// Whether a quote that was not closed costs its line alone.
  private let recovers: Bool
  private var buffer: [UInt8] = []
  private var start = 0
  private var sourceIsDry = false
  private var line = 1
  /// How many fields the last record had; the next one probably has as many.
  private var fieldCount = 0

  /// Reads from a source of bytes.
  ///
  /// - Parameters:
  ///   - recovers: whether a quote that was not closed costs its line alone, and not all that follows.
  ///   - source: gives the next chunk of bytes; nil or an empty chunk at the end.
  /// - Throws: what the source throws.
  public init(recovering recovers: Bool = false, source: @escaping () throws -> [UInt8]?) throws {
    self.source = source
    self.recovers = recovers
    separator = UInt8(ascii: ",")
    while buffer.count < 3, !sourceIsDry { try refill() }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
  }

  /// Reads a text that is in memory as a whole.
  public init(_ text: String) { self.init(text, separator: UInt8(ascii: ",")) }

  /// Reads a text whose values are separated by any ASCII character.
  init(_ text: String, separator: UInt8) {
    source = { nil }
    recovers = false
    self.separator = separator
    buffer = Array(text.utf8)
    sourceIsDry = true
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
  }

  /// Reads a text whose values are separated by commas, tabs or semicolons, whichever its first lines show.
  public init(findingSeparatorOf text: String) { self.init(text, separator: CSVSeparator.find(in: text.utf8)) }

  /// Reads from a source of bytes whose values are separated by commas, tabs or semicolons, whichever its first bytes show. A quote
  /// that was not closed costs its line alone.
  ///
  /// - Throws: what the source throws.
  init(findingSeparatorOf source: @escaping () throws -> [UInt8]?) throws {
    let first = try source() ?? []
    self.source = source
    recovers = true
    separator = CSVSeparator.find(in: first)
    buffer = first
    sourceIsDry = first.isEmpty
  }

  /// The next record, skipping blank lines; nil at the end.
  ///
  /// - Parameter wanted: the places of the fields whose texts are given, which takes less time than all; nil for all.
  /// - Throws: `CSVFault` with the line. The next call then continues with the next line; but a row with too much
  ///   in it ends the file. Also what the source throws.
  public mutating func next(only wanted: [Int]? = nil) throws -> Record? {
    while true {
      let scan = scanRecord()
      switch scan {
      case .incomplete:
        guard buffer.count - start <= Self.longestRow else {
          throw passOver() ?? end(at: line, .rowTooLong(limit: Self.longestRow))
        }
        try refill()
      case .end: return nil
      case .tooManyFields: throw end(at: line, .tooManyFields(limit: Self.mostFields))
      case .openQuote: throw passOver() ?? end(at: line, .unclosedQuote)
      case .record(let spans, let next, let lines, let isStray):
        if recovers, lines > 1, SurplusQuote.swallowsRows(buffer[start..<next], separator, fields: fieldCount),
          let fault = passOver()
        {
          throw fault
        }
        if spans.count > 1, !isStray { fieldCount = spans.count }
        let first = line
        let begin = start
        start = next
        line += lines
        if spans.count == 1, spans[0].bytes.isEmpty, !spans[0].isQuoted { continue }
        if isStray {
          throw CSVFault(
            line: first, reason: .strayQuote,
            fields: recovers ? SurplusQuote.fields(of: buffer[begin..<next], separator) : [])
        }
        var texts: [String]
        if let wanted {
          texts = Array(repeating: "", count: spans.count)
          for place in wanted where place < spans.count {
            texts[place] = try text(of: spans[place], from: begin, line: first)
          }
        } else {
          texts = try spans.map { try text(of: $0, from: begin, line: first) }
        }
        return Record(line: first, fields: texts, isEmpty: spans.allSatisfy { $0.bytes.isEmpty })
      }
    }
  }

  private struct Span {
    /// Its place, counted from the start of the record.
    let bytes: Range<Int>
    let isQuoted: Bool
    let hasDoubledQuotes: Bool
  }

  private enum Scan {
    case incomplete, end, openQuote, tooManyFields
    case record([Span], next: Int, lines: Int, isStray: Bool)
  }

  private func scanRecord() -> Scan {
    buffer.withUnsafeBufferPointer { bytes in
      let (quote, comma) = (UInt8(ascii: "\""), separator)
      let (newline, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
      if start == bytes.count { return sourceIsDry ? .end : .incomplete }
      var spans: [Span] = []
      spans.reserveCapacity(fieldCount)
      var index = start
      var lines = 0
      var isStray = false
      while true {
        var isQuoted = false
        var doubled = false
        var fieldStart = index
        var fieldEnd = index
        if index < bytes.count, bytes[index] == quote {
          isQuoted = true
          index += 1
          fieldStart = index
          while true {
            guard index < bytes.count else { return sourceIsDry ? .openQuote : .incomplete }
            let byte = bytes[index]
            if byte == quote {
              // Only the next byte shows whether a quote closes the field or is doubled.
              if index + 1 == bytes.count, !sourceIsDry { return .incomplete }
              guard index + 1 < bytes.count, bytes[index + 1] == quote else { break }
              doubled = true
              index += 2
            } else {
              if byte == newline { lines += 1 }
              index += 1
            }
          }
          fieldEnd = index
          index += 1
        }
        while index < bytes.count, bytes[index] != comma, bytes[index] != newline, bytes[index] != carriage {
          if isQuoted || bytes[index] == quote { isStray = true }
          index += 1
        }
        if !isQuoted { fieldEnd = index }
        if spans.count == Self.mostFields { return .tooManyFields }
        spans.append(Span(bytes: fieldStart - start..<fieldEnd - start, isQuoted: isQuoted, hasDoubledQuotes: doubled))
        if index == bytes.count {
          return sourceIsDry ? .record(spans, next: index, lines: lines + 1, isStray: isStray) : .incomplete
        }
        let byte = bytes[index]
        index += 1
        if byte == comma { continue }
        if byte == carriage {
          if index == bytes.count, !sourceIsDry { return .incomplete }
          if index < bytes.count, bytes[index] == newline { index += 1 }
        }
        return .record(spans, next: index, lines: lines + 1, isStray: isStray)
      }
    }
  }

  /// Goes on with the next line, if it is read already; with the fault of this one. nil where that cannot be done.
  private mutating func passOver() -> CSVFault? {
    guard recovers, let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let fault = CSVFault(
      line: line, reason: .unclosedQuote, fields: SurplusQuote.fields(of: buffer[start..<end], separator))
    start = end + 1
    line += 1
    return fault
  }

  private func text(of span: Span, from begin: Int, line: Int) throws -> String {
    if span.bytes.isEmpty { return "" }
    let text = buffer.withUnsafeBufferPointer { bytes in
      let field = UnsafeBufferPointer(
        rebasing: bytes[begin + span.bytes.lowerBound..<begin + span.bytes.upperBound])
      return span.hasDoubledQuotes ? Self.halved(field).withUnsafeBufferPointer(Self.text) : Self.text(field)
    }
    guard let text else { throw CSVFault(line: line, reason: .notUTF8) }
    return text
  }

  /// The text of bytes; nil if they are no UTF-8. Decoding and comparing takes half the time of Swift's validating initialiser.
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var text = String(decoding: bytes, as: UTF8.self)
    return text.withUTF8 { $0.elementsEqual(bytes) } ? text : nil
  }

  /// The bytes of a field whose quotes are all doubled, with one quote for each pair.
  private static func halved(_ field: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var isFirst = false
    for byte in field {
      isFirst = byte == UInt8(ascii: "\"") && !isFirst
      if byte != UInt8(ascii: "\"") || isFirst { bytes.append(byte) }
    }
    return bytes
  }

  private mutating func refill() throws {
    guard !sourceIsDry else { return }
    buffer.removeSubrange(..<start)
    start = 0
    if let chunk = try source(), !chunk.isEmpty { buffer += chunk } else { sourceIsDry = true }
  }

  private mutating func end(at line: Int, _ reason: CSVFault.Reason) -> CSVFault {
    start = buffer.count
    sourceIsDry = true
    return CSVFault(line: line, reason: reason)
  }
}
