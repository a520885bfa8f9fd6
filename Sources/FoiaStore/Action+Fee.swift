public import FoiaCore
internal import GRDB

extension Ledger {
  /// What the applicant has asked for earlier in the month of the receipt of the application somebody names.
  public func earlierItems(of reference: NumberReference, thisYear: Int) throws -> [EarlierItems] {
    try read { database in
      let id = try ApplicationFinding.id(of: reference, thisYear: thisYear, in: database)
      return try SameApplicant.earlierItems(of: try EntryReading.caseFile(id, in: database).application, in: database)
    }
  }
}

extension Action {
  /// What the applicant has asked for earlier in the month of an application's receipt: it raises the fee by items.
  public func earlierItems(of application: Application) throws -> [EarlierItems] {
    try SameApplicant.earlierItems(of: application, in: database)
  }

  /// The agency itself, or one of the departments on record.
  public func isOwnUnit(_ name: String) throws -> (isOwn: Bool, isAgencyItself: Bool) {
    let agency = try String.fetchOne(database, sql: "SELECT agency FROM ledger")
    if agency?.comparable == name.comparable { return (true, true) }
    let isUnit = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM unit WHERE name = ?)", arguments: [name.comparable])
    return (isUnit ?? false, false)
  }
}
