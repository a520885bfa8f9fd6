/// T2: in each column new plus carried in is the total answered plus carried out. The totals column alone can balance
/// although others do not.
public enum ColumnDoesNotBalance: FiguresRule {
  /// The rule as a value.
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
