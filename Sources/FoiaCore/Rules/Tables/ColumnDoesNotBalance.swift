/// T2: in each column what came in is what was answered and what is carried out. The column of totals alone can balance
/// where others do not.
public enum ColumnDoesNotBalance: FiguresRule {
  public static let rule = Rule("T2", on: .tables, .error, article: .regulation(50))

  static func findings(in figures: ExaminedFigures) -> [Finding] {
    let table = figures.report.table
    return TableColumn.allCases.compactMap { column in
      figures.sum(
        rule, expected: table[.new, column] + table[.carriedIn, column],
        found: table[.total, column] + table[.carriedOut, column], row: nil, column: column)
    }
  }
}
