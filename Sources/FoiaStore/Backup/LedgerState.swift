internal import FoiaCalendar
internal import FoiaCore
internal import Foundation
internal import GRDB

/// What a ledger says as a whole in one moment: whose it is, how long its log is, and the figures of every year.
struct LedgerState: Hashable {
  /// The newest name of the reporting body.
  let agency: String
  /// The hash of the first entry in hexadecimal, which no two ledgers have in common.
  let first: String
  /// The end of the log.
  let head: LogHead
  /// Sections two to four of every year that the ledger has anything of.
  let years: [Int: YearReport]

  init(_ database: Database) throws {
    agency = try LedgerEntries.settings(in: database).agency(on: Policy.possibleTodays.upperBound)
    first = try Self.first(in: database)
    head = try Chain.head(of: database).head
    let bounds = try Row.fetchOne(
      database,
      sql: """
        SELECT min(received), max(max(received), coalesce(max(closed), '')) FROM application WHERE void = 0
        """)
    func year(_ index: Int) throws -> Int? {
      guard let bounds else { return nil }
      let day: String? = try bounds.value(index, of: "application")
      return day.flatMap { Day(iso: $0) }?.year
    }
    var years: Set<Int> = []
    if let first = try year(0), let last = try year(1), first <= last { years = Set(first...last) }
    years.formUnion(try LedgerEntries.disclosure(in: database).keys)
    self.years = Dictionary(
      uniqueKeysWithValues: try years.map { ($0, try DriftQuery.report(of: $0, in: database)) })
  }

  /// The hash of the first entry; empty if there is none.
  static func first(in database: Database) throws -> String {
    try Chain.hash(at: EntryID.beforeAll.advanced(by: 1), in: database) ?? ""
  }
}

extension Chain {
  /// The stored hash of an entry in hexadecimal; nil if there is no such entry.
  static func hash(at seq: EntryID, in database: Database) throws -> String? {
    let statement = try database.cachedStatement(sql: "SELECT hash FROM entry WHERE seq = ?")
    return try Row.fetchOne(statement, arguments: [seq.rawValue]).map { row in
      let hash: Data = try row.value(0, of: "entry")
      return Array(hash).hexadecimal
    }
  }
}
