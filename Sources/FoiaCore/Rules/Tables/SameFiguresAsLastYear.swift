/// T11: no block of figures is the same as last year's, as happens when old figures are left in a template.
public enum SameFiguresAsLastYear: FiguresRule {
  /// The rule as a value.
  public static let rule = Rule("T11", on: .tables, .warning, article: .regulation(50))

  static func findings(in figures: ExaminedFigures) -> [Finding] {
    guard figures.isOver, let last = figures.lastYear?.table, last.form == figures.report.table.form else { return [] }
    return findings(in: figures.report.table, figures.source, after: last)
  }

  /// A finding for part three as a whole if it is the same, else one for each group that is.
  ///
  /// - Parameters:
  ///   - table: the table of the year.
  ///   - source: whether it was counted or filed.
  ///   - lastYear: the table of the year before, in the same form.
  public static func findings(
    in table: YearTable, _ source: TableSource, after lastYear: YearTable
  ) -> [Finding] {
    func finding(_ group: OutcomeGroup?, _ total: Int) -> Finding {
      Finding(
        rule, .warning, .table(table.year, source, row: group.map { .group($0) }, column: nil),
        .sameAsLastYear(group, total: total))
    }
    let whole = block(nil, of: table)
    if whole == block(nil, of: lastYear), whole.contains(where: { $0 > 0 }) {
      return [finding(nil, whole.reduce(0, +))]
    }
    return table.form.groups.filter { $0.outcomes.count > 1 }.compactMap { group in
      let figures = block(group.code, of: table)
      // A few figures can be the same by chance.
      guard figures.count(where: { $0 > 0 }) >= Policy.staleBlockFigures, figures == block(group.code, of: lastYear)
      else { return nil }
      return finding(group, figures.reduce(0, +))
    }
  }

  /// The figures of the six kinds in part three, or in the group of a code.
  private static func block(_ code: String?, of table: YearTable) -> [Int] {
    let rows = table.form.groups.filter { code == nil || $0.code == code }.flatMap { group -> [FormRow.Content] in
      group.leaves.isEmpty ? [.group(group)] : group.leaves.map { .outcome($0.outcome) }
    }
    return rows.flatMap { row in ApplicantKind.allCases.map { table[row, .kind($0)] } }
  }
}
