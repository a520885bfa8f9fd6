import FoiaFormats

/// CSV is read alike in chunks of any size, and what was written is read as it was.
enum CSVPromises {
  private enum Row: Equatable {
    case record(line: Int, fields: [[UInt8]])
    case fault(CSVFault)
  }

  static func check(_ input: [UInt8]) throws {
    let rows = try rows(of: input, inChunksOf: max(1, input.count))
    for size in [1, 2, 3, 7] {
      try promise(try Self.rows(of: input, inChunksOf: size) == rows, "CSV is read otherwise in chunks of \(size)")
    }
    let records = rows.compactMap { if case .record(_, let fields) = $0 { fields } else { nil } }
    let texts = records.map { $0.map { String(decoding: $0, as: UTF8.self) } }
    // A header, because a mark at the beginning of a file is none of its text.
    let written = CSVWriter.text([["header"]] + texts)
    let again = try Self.rows(of: Array(written.utf8), inChunksOf: 64)
    let fields = again.dropFirst().compactMap { if case .record(_, let fields) = $0 { fields } else { nil } }
    try promise(fields == records && again.count == records.count + 1, "CSV that was written is read otherwise")
  }

  private static func rows(of input: [UInt8], inChunksOf size: Int) throws -> [Row] {
    var reader = try CSVReader(source: chunks(of: input, size))
    var rows: [Row] = []
    while true {
      do {
        guard let record = try reader.next() else { return rows }
        try promise(!record.fields.isEmpty, "a record without fields")
        rows.append(.record(line: record.line, fields: record.fields.map { Array($0.utf8) }))
      } catch let fault as CSVFault {
        rows.append(.fault(fault))
      }
      try promise(rows.count <= input.count, "more records than bytes")
    }
  }
}

/// Gives bytes chunk by chunk.
func chunks(of input: [UInt8], _ size: Int) -> () -> [UInt8]? {
  var rest = input[...]
  return {
    defer { rest = rest.dropFirst(size) }
    return rest.isEmpty ? nil : Array(rest.prefix(size))
  }
}
