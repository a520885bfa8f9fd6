public import FoiaCore

extension Action {
  /// The tables of years as the records give them with what was recorded by this action.
  public func preview(of years: [Int]) throws -> [PreviewedYear] {
    let filed = try LedgerEntries.filed(in: database)
    return try years.map { year in
      let filing = filed[year]
      let report = try DriftQuery.report(of: year, form: filing?.table.form, in: database)
      return PreviewedYear(report.table, filed: filing?.table, before: filed[year - 1]?.table)
    }
  }
}
