public import FoiaCore

extension Ledger {
  /// Every filing that stands, in the order of filing.
  public func filings() throws(Fault) -> [Filing] { try read { try LedgerEntries.filings(in: $0) } }

  /// The filing of a year that is in force; nil if the year was never filed.
  public func filing(of year: Int) throws(Fault) -> Filing? { try read { try LedgerEntries.filed(in: $0)[year] } }

  /// The length of the log and the hash of its last entry.
  public func head() throws(Fault) -> LogHead { try read { try Chain.head(of: $0).head } }

  /// The figures of a year as the records give them, in a form, or for nil in the form of the year.
  public func report(of year: Int, form: Form? = nil) throws(Fault) -> YearReport {
    try read { try DriftQuery.report(of: year, form: form, in: $0) }
  }

  /// What differs now from the figures that were filed for a year.
  ///
  /// - Throws: a `Fault` if the year was never filed.
  public func drift(of year: Int) throws(Fault) -> Drift {
    try read { database in
      guard let filing = try LedgerEntries.filed(in: database)[year] else { throw Fault.record(.notFiled(year)) }
      return try DriftQuery.drift(from: filing, in: database)
    }
  }
}
