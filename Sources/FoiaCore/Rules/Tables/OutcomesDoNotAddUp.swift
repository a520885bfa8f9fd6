/// T1: in each column the outcomes of part three add up to its total.
public enum OutcomesDoNotAddUp: FiguresRule {
  /// The rule as a value.
  public static let rule = Rule("T1", on: .tables, .error, article: .regulation(50))

  static func findings(in figures: ExaminedFigures) -> [Finding] {
    let table = figures.report.table
    let results = table.form.rows.map(\.content).filter { content in
      switch content {
      case .outcome, .group: true
      case .new, .carriedIn, .total, .carriedOut: false
      }
    }
    return TableColumn.allCases.compactMap { column in
      figures.sum(
        rule, expected: results.reduce(0) { $0 + table[$1, column] }, found: table[.total, column], row: .total,
        column: column)
    }
  }
}
