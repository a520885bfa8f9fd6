internal import FoiaCore
internal import GRDB

/// Finds the applications that may hold what is searched for: by the index as far as it goes, by reading the entries
/// after it, and by number. Whether one does hold it is to be looked at then.
struct SearchQuery {
  private let search: Search
  private let database: Database
  /// With so few applications left it is quicker to look at them than to read on in the index.
  private static let fewEnough = 256

  init(_ search: Search, in database: Database) {
    self.search = search
    self.database = database
  }

  /// The applications that may hold it and whose rows meet a condition, by number.
  func candidates(where condition: String, _ arguments: StatementArguments) throws -> [ApplicationID] {
    let statement = try database.cachedStatement(
      sql: "SELECT year, serial FROM application WHERE id = ? AND \(condition)")
    let numbered = try all().compactMap { id -> (number: (Int, Int), id: ApplicationID)? in
      guard let row = try Row.fetchOne(statement, arguments: [id.rawValue] + arguments) else { return nil }
      return try ((row.value(0, of: "application"), row.value(1, of: "application")), id)
    }
    return numbered.sorted { $0.number < $1.number }.map(\.id)
  }

  private func all() throws -> Set<ApplicationID> {
    var all = try Set(byNumber())
    // The index knows pairs of characters; a single one is looked for in the whole log.
    guard !search.pairs.isEmpty else { return try all.union(byReading(after: .beforeAll)) }
    for table in SearchStep.Table.allCases { all.formUnion(try byIndex(table)) }
    return try all.union(byReading(after: SearchIndex.end(in: database)))
  }

  private func byNumber() throws -> [ApplicationID] {
    if let part = search.numberPart {
      return try ApplicationID.fetchAll(
        database, sql: "SELECT id FROM application WHERE instr(printf('%d-%04d', year, serial), ?)", arguments: [part])
    }
    guard let number = search.wholeNumber else { return [] }
    return try ApplicationID.fetchAll(
      database, sql: "SELECT id FROM application WHERE year = ? AND serial = ?",
      arguments: [number.year, number.serial])
  }

  /// The applications that have all pairs of characters in one table, the rarest pairs first.
  private func byIndex(_ table: SearchStep.Table) throws -> [ApplicationID] {
    func rows(_ value: String, of pair: CharacterPair) -> String {
      // Step by step, since the rows of a step lie together.
      """
      SELECT \(value) FROM search_step s CROSS JOIN \(table.rawValue) p
      WHERE p.upto = s.upto AND p.pair = \(pair.rawValue)
      """
    }
    let pairs = try search.pairs.map { pair in
      (pair, size: try Int.fetchOne(database, sql: rows("sum(length(p.applications))", of: pair)) ?? 0)
    }
    var found: [ApplicationID]?
    for (pair, _) in pairs.sorted(by: { $0.size < $1.size }) {
      if let found, found.count <= Self.fewEnough { break }
      var having: [ApplicationID] = []
      let stored = try RawRows(database, rows("p.applications", of: pair))
      while try stored.next() { PostingList.forEach(in: stored.bytes(0)) { having.append($0) } }
      guard let before = found else {
        found = having
        continue
      }
      let known = Set(before)
      found = Array(Set(having.filter(known.contains)))
    }
    return found ?? []
  }

  /// The applications with entries after a place that hold the text.
  private func byReading(after end: EntryID) throws -> Set<ApplicationID> {
    var found: Set<ApplicationID> = []
    let rows = try RawRows(
      database,
      """
      SELECT e.application, e.payload, p.value FROM \(EntryDecoding.tables)
      WHERE e.seq > \(end) AND e.application IS NOT NULL ORDER BY e.seq
      """)
    while try rows.next() {
      if search.mayBeHeld(byFacts: rows.bytes(1)) || search.mayBeHeld(byFacts: rows.bytes(2)) {
        found.insert(ApplicationID(rawValue: rows.integer(0)))
      }
    }
    return found
  }
}
