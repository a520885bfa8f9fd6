internal import FoiaCore
internal import GRDB

/// Finds the application that somebody names.
enum ApplicationLookup {
  static func id(of reference: NumberReference, thisYear: Int, in database: Database) throws -> ApplicationID {
    switch reference {
    case .number(let number):
      let ids = try ids(database, "year = ? AND serial = ?", [number.year, number.serial])
      return try only(ids, reference, in: database)
    case .serial(let serial):
      let ofThisYear = try ids(database, "year = ? AND serial = ?", [thisYear, serial])
      if let id = ofThisYear.first { return id }
      return try only(ids(database, "serial = ?", [serial]), reference, in: database)
    case .office(let text):
      return try only(ids(database, "office_number = ?", [text]), reference, in: database)
    }
  }

  private static func ids(
    _ database: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [ApplicationID] {
    try ApplicationID.fetchAll(
      database, sql: "SELECT id FROM application WHERE \(condition) ORDER BY year, serial", arguments: arguments)
  }

  private static func only(
    _ ids: [ApplicationID], _ reference: NumberReference, in database: Database
  ) throws -> ApplicationID {
    guard let id = ids.first else { throw Fault.record(.noSuchApplication(reference.description)) }
    if ids.count == 1 { return id }
    let applications = try ids.map { try EntryDecoding.application($0, in: database) }
    // What an undone import left is meant only where nothing else is.
    let standing = applications.filter { !$0.isWithdrawn }
    if standing.count == 1 { return standing[0].id }
    let meant = standing.isEmpty ? applications : standing
    throw Fault.record(.severalApplications(reference.description, meant.map(\.number)))
  }
}
