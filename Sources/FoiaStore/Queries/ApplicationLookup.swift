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
      let ofOffice = try ids(database, "office_number = ?", [text])
      if ofOffice.isEmpty, let number = try LedgerEntries.settings(in: database).number(printed: text) {
        return try id(of: .number(number), thisYear: thisYear, in: database)
      }
      return try only(ofOffice, reference, in: database)
    case .numberOrRange(let number, _):
      return try only(ids(database, "year = ? AND serial = ?", [number.year, number.serial]), reference, in: database)
    }
  }

  /// The applications that somebody names, in that order, each once.
  ///
  /// - Throws: a `Fault` that names all those that do not exist, not only the first; and if `24-26` can be one application as
  ///   well as several.
  static func ids(of references: [NumberReference], thisYear: Int, in database: Database) throws -> [ApplicationID] {
    var (found, missing): ([ApplicationID], [NumberReference]) = ([], [])
    var known: Set<ApplicationID> = []
    for reference in try references.flatMap({ try meant($0, thisYear: thisYear, in: database) }) {
      do {
        let id = try id(of: reference, thisYear: thisYear, in: database)
        if known.insert(id).inserted { found.append(id) }
      } catch let fault as Fault where fault.code == .noSuchApplication { missing.append(reference) }
    }
    if !missing.isEmpty {
      throw Fault.record(.noSuchApplication(NumberReference.folded(missing).joined(separator: " ")))
    }
    return found
  }

  /// What a reference means: of `24-26` that which the ledger has, the range where it has neither.
  private static func meant(
    _ reference: NumberReference, thisYear: Int, in database: Database
  ) throws -> [NumberReference] {
    guard case .numberOrRange(let number, let serials) = reference else { return [reference] }
    let isNumber = try !ids(database, "year = ? AND serial = ?", [number.year, number.serial]).isEmpty
    // A serial alone is one of this year; the one of another year is meant only where nothing else is.
    let isRange = try !ids(
      database, "year = ? AND serial BETWEEN ? AND ?", [thisYear, serials.lowerBound, serials.upperBound]
    ).isEmpty
    if isNumber, isRange {
      throw Fault.reading(.rangeOrNumber(reference.description, first: serials.lowerBound, last: serials.upperBound))
    }
    return isNumber ? [.number(number)] : serials.map { .serial($0) }
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
