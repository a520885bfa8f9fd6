internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// A CSV file whose header says which field stands in which column.
struct FieldTable {
  struct Row {
    /// The line it starts on, from 1 (the header).
    let line: Int
    fileprivate let columns: [Field]
    fileprivate let texts: [String]

    /// The text of a cell, trimmed; nil where it is empty or has no column.
    subscript(field: Field) -> String? {
      guard let index = columns.firstIndex(of: field), !texts[index].isEmpty else { return nil }
      return texts[index]
    }

    /// Reads the text of a cell into a value.
    ///
    /// - Parameters:
    ///   - reasons: takes what is wrong with it.
    ///   - reading: what makes a value of the text.
    /// - Returns: nil where the cell is empty, which is left to the caller, and where something is wrong.
    func read<Value>(
      _ field: Field, noting reasons: inout [ImportProblem.Reason],
      _ reading: (String) throws(ReadingFault) -> Value
    ) -> Value? {
      guard let text = self[field] else { return nil }
      do throws(ReadingFault) { return try reading(text) } catch {
        reasons.append(.reading(field, error))
        return nil
      }
    }
  }

  private var records: CSVReader
  /// Which field stands in each column of the file.
  private let columns: [Field]

  /// - Parameters:
  ///   - fields: the columns of such a file, as its header is written.
  ///   - optional: those that may be missing.
  ///   - headings: what else than its code a field's column may be headed.
  ///   - source: gives the next chunk of bytes; nil or an empty one at the end.
  /// - Throws: `ImportProblems` where the header is another.
  init(
    _ fields: [Field], optional: Set<Field> = [], headings: (Field) -> [String],
    source: @escaping () throws -> [UInt8]?
  ) throws {
    let written = fields.map(\.rawValue).joined(separator: ",")
    do {
      records = try CSVReader(source: source)
      guard let header = try records.next() else {
        throw ImportProblems(all: [ImportProblem(line: 1, reason: .emptyFile(header: written))])
      }
      columns = try Self.columns(of: header, fields, optional, headings, written)
    } catch let fault as CSVFault {
      throw ImportProblems(all: [ImportProblem(fault)])
    }
  }

  private static func columns(
    of header: CSVReader.Record, _ fields: [Field], _ optional: Set<Field>, _ headings: (Field) -> [String],
    _ written: String
  ) throws -> [Field] {
    var columns: [Field] = []
    var unknown: [String] = []
    var reasons: [ImportProblem.Reason] = []
    for name in header.fields.map(\.trimmed) {
      let field = fields.first { ([$0.rawValue] + headings($0)).contains { $0.comparable == name.comparable } }
      guard let field else {
        unknown.append(name)
        continue
      }
      if columns.contains(field) { reasons.append(.doubleColumn(field)) }
      columns.append(field)
    }
    let missing = fields.filter { !columns.contains($0) && !optional.contains($0) }
    if !missing.isEmpty { reasons.append(.missingColumns(missing, header: written)) }
    if !unknown.isEmpty { reasons.append(.unknownColumns(unknown)) }
    if !reasons.isEmpty { throw ImportProblems(all: reasons.map { ImportProblem(line: header.line, reason: $0) }) }
    return columns
  }

  /// Goes through all rows: those that are whole to `row`, what is wrong with the others to `problem`.
  mutating func forEach(row body: (Row) throws -> Void, problem: (ImportProblem) throws -> Void) throws {
    while true {
      do {
        guard let record = try records.next() else { return }
        // Spreadsheets leave rows of nothing but commas at the end.
        if record.fields.allSatisfy(\.isEmpty) { continue }
        guard record.fields.count == columns.count else {
          let reason = ImportProblem.Reason.fieldCount(found: record.fields.count, expected: columns.count)
          try problem(ImportProblem(line: record.line, reason: reason))
          continue
        }
        let texts = zip(columns, record.fields).map { field, text in field.hasLines ? text.trimmedLines : text.trimmed }
        try body(Row(line: record.line, columns: columns, texts: texts))
      } catch let fault as CSVFault {
        try problem(ImportProblem(fault))
      }
    }
  }
}

extension Field {
  /// Whether its text may have several lines.
  fileprivate var hasLines: Bool { self == .details || self == .note }
}
