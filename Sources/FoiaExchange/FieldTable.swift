internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// A CSV file whose header says which field is in which column.
struct FieldTable {
  struct Row {
    /// The line on which it starts; the header is line 1.
    let line: Int
    fileprivate let columns: [Field?]
    fileprivate let texts: [String]

    /// The text of a cell, trimmed; nil if it is empty or the file does not have the column.
    subscript(field: Field) -> String? {
      guard let index = columns.firstIndex(of: field), !texts[index].isEmpty else { return nil }
      return texts[index]
    }

    /// Reads the text of a cell as a value.
    ///
    /// - Parameters:
    ///   - field: the column.
    ///   - reasons: what is wrong with the cell is added here.
    ///   - reading: makes a value of the text.
    /// - Returns: nil if the cell is empty, which is not noted as wrong, or if something is wrong with it.
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
  /// The field of each column of the file; nil for a column that is passed over.
  private let columns: [Field?]
  private let headings: [String]

  /// The columns from left to right: the heading, and the field; nil for one that is passed over.
  var headed: [(heading: String, field: Field?)] { Array(zip(headings, columns)).map { ($0.0, $0.1) } }

  /// Reads the header.
  ///
  /// - Parameters:
  ///   - fields: the columns of such a file, in the order in which the header is written.
  ///   - optional: the columns that may be missing.
  ///   - written: the header as it is told where another is found; nil names all columns.
  ///   - headings: other headings that a column may have instead of its code.
  ///   - passingOver: headings of columns that say nothing.
  ///   - source: gives the next chunk of bytes; nil or an empty chunk at the end.
  /// - Throws: a `Fault` if the header is another, and what the source throws.
  init(
    _ fields: [Field], optional: Set<Field> = [], written: String? = nil, headings: (Field) -> [String],
    passingOver: [String] = [], source: @escaping () throws -> [UInt8]?
  ) throws {
    let written = written ?? fields.map(\.rawValue).joined(separator: ",")
    do {
      records = try CSVReader(recovering: true, source: source)
      guard let header = try records.next() else {
        throw Fault.importing([ImportProblem(line: 1, reason: .emptyFile(header: written))])
      }
      self.headings = Self.withoutEmptyEnd(header.fields.map(\.trimmed))
      columns = try Self.columns(self.headings, line: header.line, fields, optional, headings, passingOver, written)
    } catch let fault as CSVFault {
      throw Fault.importing([ImportProblem(fault)])
    }
  }

  /// Spreadsheets leave empty cells behind the last heading, and below them.
  private static func withoutEmptyEnd(_ texts: [String], after count: Int = 0) -> [String] {
    var texts = texts
    while texts.count > count, texts.last?.trimmed.isEmpty ?? false { texts.removeLast() }
    return texts
  }

  private static func columns(
    _ names: [String], line: Int, _ fields: [Field], _ optional: Set<Field>, _ headings: (Field) -> [String],
    _ passingOver: [String], _ written: String
  ) throws -> [Field?] {
    var columns: [Field?] = []
    var unknown: [String] = []
    var problems = RowProblems()
    for name in names {
      if passingOver.contains(where: { $0.comparable == name.comparable }) {
        columns.append(nil)
        continue
      }
      let field = fields.first { ([$0.rawValue] + headings($0)).contains { $0.comparable == name.comparable } }
      guard let field else {
        unknown.append(name)
        continue
      }
      if columns.contains(field) { problems.note([.doubleColumn(field)], line: line) }
      columns.append(field)
    }
    let missing = fields.filter { !columns.contains($0) && !optional.contains($0) }
    if !missing.isEmpty { problems.note([.missingColumns(missing, header: written)], line: line) }
    // Where no column is known, the first line is no header but perhaps a row.
    if columns.isEmpty { unknown = unknown.map { Mask.cell($0) } }
    if !unknown.isEmpty { problems.note([.unknownColumns(unknown)], line: line) }
    try problems.check()
    return columns
  }

  /// Goes through all rows, reading some of their columns alone, as far as the rows are complete.
  ///
  /// - Parameter body: takes the texts, nil for an empty cell and for a column that the file does not have; returns whether
  ///   to go on.
  /// - Returns: whether all rows were gone through.
  mutating func forEach(reading fields: [Field], _ body: ([String?], _ line: Int) throws -> Bool) throws -> Bool {
    let places = fields.map { columns.firstIndex(of: $0) }
    let wanted = places.compactMap(\.self)
    while true {
      do {
        guard let record = try records.next(only: wanted) else { return true }
        if record.isEmpty { continue }
        guard record.fields.count == columns.count else { return false }
        let texts = places.map { place in
          place.flatMap { index in
            let text = Self.text(record.fields[index], of: columns[index])
            return text.isEmpty ? nil : text
          }
        }
        guard try body(texts, record.line) else { return false }
      } catch is CSVFault {
        return false
      }
    }
  }

  /// A cell as it is meant: without what a spreadsheet needs around it.
  private static func text(_ cell: String, of field: Field?) -> String {
    FormulaGuard.unguarded(field?.hasLines == true ? cell.trimmedLines : cell.trimmed)
  }

  /// Goes through all rows: hands complete ones to `row`, and what is wrong with the others to `problem`.
  mutating func forEach(row body: (Row) throws -> Void, problem: (ImportProblem) throws -> Void) throws {
    while true {
      do {
        guard let record = try records.next() else { return }
        // Spreadsheets often leave rows of commas only at the end.
        if record.isEmpty { continue }
        let fields = Self.withoutEmptyEnd(record.fields, after: columns.count)
        guard fields.count == columns.count else {
          let reason = ImportProblem.Reason.fieldCount(found: fields.count, expected: columns.count)
          try problem(ImportProblem(line: record.line, reason: reason))
          continue
        }
        let texts = zip(columns, fields).map { Self.text($1, of: $0) }
        try body(Row(line: record.line, columns: columns, texts: texts))
      } catch let fault as CSVFault {
        try problem(ImportProblem(fault))
      }
    }
  }
}
