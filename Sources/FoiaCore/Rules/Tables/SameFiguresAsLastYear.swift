/// T11: no block of figures is the same as last year's, as happens when old figures are left in a template: part three,
/// sections two and four.
public enum SameFiguresAsLastYear: FiguresRule {
  /// The rule as a value.
  public static let rule = Rule("T11", on: .tables, .warning, article: .regulation(50))

  static func findings(in figures: ExaminedFigures) -> [Finding] {
    guard figures.isOver else { return [] }
    let (year, source, report) = (figures.year, figures.source, figures.report)
    let table = figures.lastYear.map(\.table).flatMap { last in
      last.form == report.table.form ? findings(in: report.table, source, after: last) : nil
    }
    let disclosure = report.disclosure.flatMap { now in
      figures.lastDisclosure.flatMap { finding(in: now, source, of: year, after: $0) }
    }
    let disputes = report.disputes.flatMap { now in
      figures.lastYear?.disputes.flatMap { finding(in: now, source, of: year, after: $0) }
    }
    return [disclosure].compactMap(\.self) + (table ?? []) + [disputes].compactMap(\.self)
  }

  /// A finding if all of section two is the same, and something was done in the year.
  ///
  /// [D] What is in force or public in all may well stay what it was, and is no copy by itself.
  ///
  /// - Parameters:
  ///   - figures: section two of the year.
  ///   - source: whether it was typed in or filed.
  ///   - year: the year.
  ///   - lastYear: section two of the year before.
  public static func finding(
    in figures: DisclosureFigures, _ source: TableSource, of year: Int, after lastYear: DisclosureFigures
  ) -> Finding? {
    let isOfYear = DisclosureItem.all(in: figures.form).contains { item in
      item.columns(in: figures.form).contains { column in
        column.isOfYear && (figures[item, column] ?? ExactNumber(0)) != ExactNumber(0)
      }
    }
    guard isOfYear, figures == lastYear else { return nil }
    return Finding(
      rule, .warning, .section(year, source, .disclosure), .sectionSameAsLastYear(figures.lines))
  }

  /// A finding if all of section four is the same, and there were disputes.
  ///
  /// - Parameters:
  ///   - disputes: section four of the year.
  ///   - source: whether it was counted or filed.
  ///   - year: the year.
  ///   - lastYear: section four of the year before.
  public static func finding(
    in disputes: DisputeTable, _ source: TableSource, of year: Int, after lastYear: DisputeTable
  ) -> Finding? {
    guard disputes == lastYear, disputes.cells.contains(where: { $0.contains { $0 != 0 } }) else { return nil }
    return Finding(rule, .warning, .section(year, source, .disputes), .sectionSameAsLastYear(disputes.lines))
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
