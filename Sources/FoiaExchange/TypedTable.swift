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
  /// What is wrong with a heading that names some of the columns and not all: what it has instead of the others.
  private(set) var headingProblem: FiguresProblem?

  /// Whether the rows come from JSON.
  let isJSON: Bool

  /// The rows of a JSON report.
  init(rows: [Row]) { (self.rows, isJSON) = (rows, true) }

  /// Reads the lines of a text. Those above the first row of a form are the heading, and may be several; where it names none of the
  /// seven columns, the first line is the heading and seven figures follow a name.
  init(lines records: [[String]]) {
    isJSON = false
    let names = HeadingNames(of: records)
    guard let heading = names.flatMap(Heading.init) else {
      // A figure in a column of another name would be a wrong one.
      if let names, names.places.count > 1 { headingProblem = names.problem }
      rows = records.dropFirst().compactMap { fields in
        fields.first.map { Row(name: $0, cells: Array(fields.dropFirst())) }
      }
      return
    }
    headingLines = heading.lines
    rows = records.dropFirst(heading.lines).compactMap { heading.row(of: $0) }
  }

  /// What the lines above the first row name.
  private struct HeadingNames {
    var lines = 0
    var places: [TableColumn: Int] = [:]
    var subtotal: Int?
    /// What stands beside the names of columns and is none.
    var unknown: [String] = []

    init?(of records: [[String]]) {
      let isRow = { (fields: [String]) in
        fields.contains { field in Form.allCases.contains { $0.rows.contains { $0.isNamed(field) } } }
      }
      guard let first = records.firstIndex(where: isRow), first > 0 else { return nil }
      lines = first
      for fields in records[..<first] {
        var (named, others): ([TableColumn: Int], [(index: Int, name: String)]) = ([:], [])
        for (index, field) in fields.enumerated() where !field.isEmpty {
          let word = field.comparable
          if word.hasSuffix("小计") || word.hasSuffix("subtotal") {
            subtotal = index
          } else if let column = try? TableColumn(reading: field) {
            named[column] = named[column] ?? index
          } else if !["申请人情况", "法人或其他组织", "法人或者其他组织", "法人和其他组织"].contains(word) {
            others.append((index, field))
          }
        }
        places.merge(named) { first, _ in first }
        // What stands before all columns names the rows.
        if named.count > 1 { unknown += others.filter { $0.index > named.values.min() ?? 0 }.map(\.name) }
      }
    }

    var problem: FiguresProblem {
      .unknownColumns(unknown, missing: TableColumn.allCases.filter { places[$0] == nil })
    }
  }

  /// Where the columns stand.
  private struct Heading {
    let lines: Int
    private let places: [Int]
    private let subtotal: Int?

    init?(_ names: HeadingNames) {
      let places = TableColumn.allCases.compactMap { names.places[$0] }
      guard places.count == TableColumn.allCases.count, let least = places.min(), least > 0 else { return nil }
      self.lines = names.lines
      self.places = places
      self.subtotal = names.subtotal
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
