public import FoiaCore

extension Ledger {
  /// Every filing that stands, in the order of filing.
  public func filings() throws -> [Filing] { try read { try LedgerEntries.filings(in: $0) } }

  /// The table of a year that is in force; nil where the year was never filed.
  public func filing(of year: Int) throws -> Filing? { try read { try LedgerEntries.filed(in: $0)[year] } }

  /// How long the log is, and how it ends.
  public func head() throws -> LogHead { try read { try Chain.head(of: $0).head } }

  /// The figures of a year as the records make them, in a form, else in that of the year.
  public func report(of year: Int, form: Form? = nil) throws -> YearReport {
    try read { try Drifting.report(of: year, form: form, in: $0) }
  }

  /// What has moved in a filed year since it was filed.
  ///
  /// - Throws: `RecordFault.notFiled` for a year that was never filed.
  public func drift(of year: Int) throws -> Drift {
    try read { database in
      guard let filing = try LedgerEntries.filed(in: database)[year] else { throw RecordFault.notFiled(year) }
      return try Drifting.drift(from: filing, in: database)
    }
  }
}
