internal import FoiaCore
internal import FoiaWords

/// The rows of an applications table as somebody typed or pasted it, with the columns found by their names.
struct TypedTable {
  /// A row: its name, and the text of each column.
  struct Row {
    let name: String
    var cells: [String]
    /// What stands in the column of subtotals; nil where there is none.
    var subtotal: String?
  }

  private(set) var rows: [Row] = []
  /// How many lines the heading has where the columns were found by their names; nil where they follow in order.
  private(set) var headingLines: Int?

  /// Whether the rows come from JSON.
  let isJSON: Bool

  /// The rows of a JSON report.
  init(rows: [Row]) { (self.rows, isJSON) = (rows, true) }

  /// Reads the lines of a text. Those above the first row of a form are the heading, and may be several; where it does not name all
  /// seven columns, the first line is the heading and seven figures follow a name.
  init(lines records: [[String]]) {
    isJSON = false
    guard let heading = Heading(of: records) else {
      rows = records.dropFirst().compactMap { fields in
        fields.first.map { Row(name: $0, cells: Array(fields.dropFirst())) }
      }
      return
    }
    headingLines = heading.lines
    rows = records.dropFirst(heading.lines).compactMap { heading.row(of: $0) }
  }

  /// Where the columns stand.
  private struct Heading {
    let lines: Int
    private let places: [Int]
    private let subtotal: Int?

    init?(of records: [[String]]) {
      let isRow = { (fields: [String]) in
        fields.contains { field in Form.allCases.contains { $0.rows.contains { $0.isNamed(field) } } }
      }
      guard let first = records.firstIndex(where: isRow), first > 0 else { return nil }
      var (found, subtotal): ([TableColumn: Int], Int?) = ([:], nil)
      for fields in records[..<first] {
        for (index, field) in fields.enumerated() where !field.isEmpty {
          let word = field.comparable
          if word.hasSuffix("小计") || word.hasSuffix("subtotal") {
            subtotal = index
          } else if let column = TableColumn.allCases.first(where: { column in
            [column.code, column.name.zh.comparable, column.name.en.comparable].contains(word)
          }) {
            found[column] = found[column] ?? index
          }
        }
      }
      let places = TableColumn.allCases.compactMap { found[$0] }
      guard places.count == TableColumn.allCases.count, let least = places.min(), least > 0 else { return nil }
      self.lines = first
      self.places = places
      self.subtotal = subtotal
    }

    /// A row by these columns; nil where there is nothing in it, or nothing but a name that is no row's.
    func row(of fields: [String]) -> Row? {
      let start = places.min() ?? 1
      let name = fields.prefix(start).last { !$0.isEmpty } ?? ""
      if name.isEmpty, fields.allSatisfy(\.isEmpty) { return nil }
      let isKnown = Form.allCases.contains { $0.rows.contains { $0.isNamed(name) } }
      if !isKnown, fields.dropFirst(start).allSatisfy(\.isEmpty) { return nil }
      let known = Set(places + [subtotal].compactMap(\.self))
      let isTooLong = fields.indices.contains { $0 >= start && !known.contains($0) && !fields[$0].isEmpty }
      guard let last = places.max(), fields.count > last, !isTooLong else {
        return Row(name: name, cells: Array(fields.dropFirst(start)))
      }
      return Row(name: name, cells: places.map { fields[$0] }, subtotal: subtotal.map { fields[$0] })
    }
  }
}

extension FormRow {
  /// Whether a text is the code of the row, or its label as the CSV report writes it: alone, or at the end of the path to it.
  func isNamed(_ name: String) -> Bool {
    let labels = Language.allCases.map { label($0) }
    return code == name
      || labels.contains { name == $0 || name.hasSuffix(" \($0)") || name.comparable == $0.comparable }
  }
}
