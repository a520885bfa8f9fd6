/// T3: in each row the six kinds of applicants add up to the total.
public enum KindsDoNotAddUp: FiguresRule {
  /// The rule as a value.
  public static let rule = Rule("T3", on: .tables, .error, article: .regulation(50))

  static func findings(in figures: ExaminedFigures) -> [Finding] {
    let table = figures.report.table
    return table.form.rows.compactMap { row in
      let kinds = ApplicantKind.allCases.reduce(0) { $0 + table[row.content, .kind($1)] }
      return figures.sum(rule, expected: kinds, found: table[row.content, .total], row: row.content, column: nil)
    }
  }
}
