internal import FoiaCore
internal import GRDB

/// The applications whose personal values are erased while the file was not made anew since, so that its free space may
/// still hold them.
///
/// They stand in one row of the search's index of personal values, at step 0 and pair 0, which no entry has. The
/// transaction that erases writes it; it goes when the file has been made anew.
enum UnfinishedErasures {
  private static let row = "\(SearchStep.Table.personal.rawValue) WHERE upto = 0 AND pair = 0"

  /// All of them, in the order of registration.
  static func all(in database: Database) throws -> [ApplicationID] {
    let rows = try RawRows(database, "SELECT applications FROM \(row)")
    guard try rows.next() else { return [] }
    var all: [ApplicationID] = []
    PostingList.forEach(in: rows.bytes(0)) { all.append($0) }
    return all
  }

  /// The same by their numbers.
  static func numbers(in database: Database) throws -> [ApplicationNumber] {
    let all = try all(in: database)
    if all.isEmpty { return [] }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT year, serial FROM application WHERE id IN (\(all.map(\.description).joined(separator: ", ")))
        ORDER BY year, serial
        """)
    return try rows.compactMap { try $0.number(0) }
  }

  static func note(_ id: ApplicationID, in database: Database) throws {
    let bytes = PostingList.bytes(of: try all(in: database) + [id])
    try Insertion(
      database,
      "INSERT OR REPLACE INTO \(SearchStep.Table.personal.rawValue) (upto, pair, applications) VALUES (0, 0, ?)"
    ).run([.blob(bytes)])
  }

  /// To be called when the file has been made anew.
  static func forget(in database: Database) throws { try database.execute(sql: "DELETE FROM \(row)") }
}
