public import FoiaCore
internal import GRDB

extension Ledger {
  /// The applications that were voided as duplicates of one, by number.
  public func duplicates(of application: Application) throws(Fault) -> [ApplicationNumber] {
    try read { try SameApplicant.duplicates(of: application, in: $0) }
  }

  /// The fees charged and paid in a year.
  public func fees(in year: Int) throws(Fault) -> FeeTotals { try read { try FeeQuery.totals(in: year, $0) } }
}

/// Sums up fees.
enum FeeQuery {
  static func totals(in year: Int, _ database: Database) throws -> FeeTotals {
    var totals = FeeTotals()
    let ids = try ApplicationID.fetchAll(
      database, sql: "SELECT DISTINCT application FROM entry WHERE kind = 'fee-served'")
    for id in ids { totals.add(try EntryDecoding.application(id, in: database), in: year) }
    return totals
  }
}
