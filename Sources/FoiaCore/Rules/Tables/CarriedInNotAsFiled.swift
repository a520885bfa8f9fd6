/// T4: in each column what is carried in is what was filed as carried out for the year before, also as a set of
/// applications.
public enum CarriedInNotAsFiled: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("T4", on: .tables, .error, article: .regulation(50))

  /// A finding for each column in which they differ.
  ///
  /// - Parameters:
  ///   - table: the table of the year.
  ///   - source: whether it was counted or filed.
  ///   - filed: the table of the year before as filed.
  ///   - moved: for a column, the applications that were filed as carried out and are not carried in now (`gone`), and
  ///     the other way round (`come`); empty if the filed table was not counted from this ledger.
  public static func findings(
    in table: YearTable, _ source: TableSource, after filed: YearTable,
    moved: (TableColumn) -> (gone: [ApplicationNumber], come: [ApplicationNumber])
  ) -> [Finding] {
    TableColumn.allCases.compactMap { column in
      let (before, now) = (filed[.carriedOut, column], table[.carriedIn, column])
      let (gone, come) = moved(column)
      guard before != now || !gone.isEmpty || !come.isEmpty else { return nil }
      return Finding(
        rule, .error, .table(table.year, source, row: .carriedIn, column: column),
        .carriedIn(filed: before, found: now, gone: gone, come: come))
    }
  }
}
