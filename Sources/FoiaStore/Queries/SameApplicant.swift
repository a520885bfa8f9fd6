internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// Finds the other applications of an applicant, by the rule of `Application.isSameApplicant`.
enum SameApplicant {
  /// The other applications of the applicant that are not void, by number.
  static func others(than application: Application, in database: Database) throws -> [OtherApplication] {
    guard let personal = application.intake.personal else { return [] }
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, year, serial, subject, received, closed IS NULL FROM application
        WHERE void = 0 AND id <> ?1 AND (
          (applicant_key = ?2 AND kind = ?3 AND (identity_key IS NULL OR ?4 IS NULL)) OR identity_key = ?4)
        ORDER BY year, serial
        """)
    let rows = try Row.fetchCursor(
      statement,
      arguments: [
        application.id.rawValue, personal.applicant.comparable, application.intake.kind.rawValue,
        personal.identity?.comparable,
      ])
    var others: [OtherApplication] = []
    while let row = try rows.next() {
      guard let number = try row.number(1), let received = Day(iso: try row.value(4, of: "application") as String)
      else { continue }
      others.append(
        OtherApplication(
          id: try row.value(0, of: "application"), number: number, subject: try row.value(3, of: "application"),
          received: received, isOpen: try row.value(5, of: "application")))
    }
    return others
  }

  /// The applications of the applicant that were voided as duplicates of one, by number.
  static func duplicates(of application: Application, in database: Database) throws -> [ApplicationNumber] {
    guard let personal = application.intake.personal else { return [] }
    let ids = try ApplicationID.fetchAll(
      database,
      sql: """
        SELECT id FROM application WHERE void = 1 AND ((applicant_key = ?1 AND kind = ?2) OR identity_key = ?3)
        ORDER BY year, serial
        """,
      arguments: [
        personal.applicant.comparable, application.intake.kind.rawValue, personal.identity?.comparable,
      ])
    return try ids.map { try EntryDecoding.application($0, in: database) }
      .filter { $0.duplicateOf == application.number }.map(\.number)
  }

  /// The applicant's earlier applications in the month of an application's receipt, with the items of each.
  static func earlierItems(of application: Application, in database: Database) throws -> [EarlierItems] {
    try application.earlierInMonth(among: try others(than: application, in: database)).map { other in
      EarlierItems(number: other.number, items: try EntryDecoding.caseFile(other.id, in: database).application.feeItems)
    }
  }

  /// How many items of the applicant come before those of an application in the month of its receipt; nil where no fee
  /// by items asks for it.
  static func itemsBefore(_ application: Application, in database: Database) throws -> Int? {
    guard application.hasFeeByItems else { return nil }
    return try earlierItems(of: application, in: database).reduce(0) { $0 + $1.items }
  }

  /// The applications with an identity number in the month of a day, void ones left out, in the order of their receipt.
  static func identified(by identity: String, inMonthOf day: Day, in database: Database) throws -> [ApplicationNumber] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT year, serial FROM application WHERE identity_key = ?1 AND void = 0 AND substr(received, 1, 7) = ?2
        ORDER BY received, year, serial
        """)
    let rows = try Row.fetchCursor(statement, arguments: [identity, String(day.iso.prefix(7))])
    var numbers: [ApplicationNumber] = []
    while let row = try rows.next() {
      if let number = try row.number(0) { numbers.append(number) }
    }
    return numbers
  }
}
