internal import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Ledger {
  /// The earlier applications in the month of receipt by the same applicant as that of an application, with the items
  /// each asks for.
  public func earlierItems(of reference: NumberReference, thisYear: Int) throws(Fault) -> [EarlierItems] {
    try read { database in
      let id = try ApplicationLookup.id(of: reference, thisYear: thisYear, in: database)
      return try SameApplicant.earlierItems(of: try EntryDecoding.caseFile(id, in: database).application, in: database)
    }
  }
}

extension Action {
  /// The earlier applications in the month of receipt by the same applicant as that of an application. Their items
  /// raise its fee by items (国办函〔2020〕109号).
  public func earlierItems(of application: Application) throws -> [EarlierItems] {
    try SameApplicant.earlierItems(of: application, in: database)
  }

  /// What was done, with the items that raise a fee by items as the record stands.
  func transition(of proposed: ProposedEntries, by calendar: WorkCalendar) throws -> Transition {
    try proposed.transition(by: calendar, settings: try settings()) { try SameApplicant.itemsBefore($0, in: database) }
  }

  /// Whether a name is that of the agency itself, or of a department on record.
  func isOwnUnit(_ name: String) throws -> (isOwn: Bool, isAgencyItself: Bool) {
    if try settings().agency(on: context.today).comparable == name.comparable { return (true, true) }
    let isUnit = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM unit WHERE name = ?)", arguments: [name.comparable])
    return (isUnit ?? false, false)
  }
}
