/// T4: in each column what is carried in is what the year before was filed with as carried out, application by application.
public enum CarriedInNotAsFiled: RuleDefinition {
  public static let rule = Rule("T4", on: .tables, .error, article: .regulation(50))

  /// - Parameters:
  ///   - filed: the table of the year before, as it was filed.
  ///   - moved: the applications that were filed as carried out in a column and are not carried in now, and the other way
  ///     round; empty where the filed table does not know its applications.
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
