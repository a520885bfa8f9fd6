internal import FoiaCalendar
public import FoiaCore
internal import GRDB

/// Finds disputes.
enum DisputeLookup {
  static func history(_ id: DisputeID, in database: Database) throws -> History {
    History(try EntryDecoding.entries(of: id.entry, in: database))
  }

  /// The dispute that an entry filed, with its history.
  ///
  /// - Throws: a `Fault` if the entry files no dispute, or was taken back.
  static func dispute(_ id: DisputeID, in database: Database) throws -> (dispute: Dispute, history: History) {
    let file = try file(id, in: database)
    guard let dispute = file.dispute else { throw Fault.record(.noSuchDispute(id.entry)) }
    return (dispute, file.history)
  }

  /// The dispute that an entry filed, with everything that was recorded of it.
  ///
  /// - Throws: a `Fault` if the entry files no dispute, or was taken back.
  static func file(_ id: DisputeID, in database: Database) throws -> DisputeFile {
    let file = DisputeFile(id, try history(id, in: database))
    guard file.dispute?.id == id else { throw Fault.record(.noSuchDispute(id.entry)) }
    return file
  }

  /// The dispute that an entry belongs to; nil if it belongs to none.
  static func id(ofEntry entry: EntryID, in database: Database) throws -> DisputeID? {
    try DisputeID.fetchOne(
      database,
      sql: """
        SELECT e.application FROM entry e JOIN entry first ON first.seq = e.application
        WHERE e.seq = ? AND first.kind = 'dispute-filed'
        """, arguments: [entry.rawValue])
  }

  static func disputes(
    where condition: String, _ arguments: StatementArguments = [], in database: Database
  ) throws -> [Dispute] {
    try DisputeID.fetchAll(database, sql: "SELECT id FROM dispute WHERE \(condition) ORDER BY id", arguments: arguments)
      .compactMap { Dispute(try history($0, in: database)) }
  }

  /// The disputes that count in section four of a period.
  static func disputes(in period: Period, in database: Database) throws -> [Dispute] {
    try disputes(
      where: "filed <= ? AND (concluded IS NULL OR concluded >= ?)",
      [period.days.upperBound.iso, period.days.lowerBound.iso], in: database
    ).filter { $0.column(in: period) != nil }
  }

  static func table(of period: Period, in database: Database) throws -> DisputeTable {
    DisputeTable(try disputes(in: period, in: database), of: period)
  }
}

/// Which disputes are wanted.
public enum DisputeScope: Sendable {
  /// All disputes, or those that are not concluded.
  case all, pending
  /// The disputes that count in section four of a year.
  case year(Int)
  /// The disputes that concern an application.
  case application(ApplicationID)
}

extension Ledger {
  /// The disputes in a scope, in the order of filing.
  public func disputes(_ scope: DisputeScope) throws(Fault) -> [Dispute] {
    try read { database in
      switch scope {
      case .all: try DisputeLookup.disputes(where: "TRUE", in: database)
      case .pending: try DisputeLookup.disputes(where: "concluded IS NULL", in: database)
      case .year(let year): try DisputeLookup.disputes(in: .year(year), in: database)
      case .application(let id):
        try DisputeLookup.disputes(
          where: "id IN (SELECT dispute FROM disputed WHERE application = ?)", [id.rawValue], in: database)
      }
    }
  }

  /// The dispute that an entry filed, with its history.
  ///
  /// - Throws: a `Fault` if the entry files no dispute, or was taken back.
  public func dispute(_ id: DisputeID) throws(Fault) -> (dispute: Dispute, history: History) {
    try read { try DisputeLookup.dispute(id, in: $0) }
  }

  /// The dispute that an entry belongs to; nil if it belongs to none.
  public func dispute(ofEntry entry: EntryID) throws(Fault) -> DisputeID? {
    try read { try DisputeLookup.id(ofEntry: entry, in: $0) }
  }

  /// Section four of a period, counted from the records.
  public func disputeTable(of period: Period) throws(Fault) -> DisputeTable {
    try read { try DisputeLookup.table(of: period, in: $0) }
  }

  /// Section two of a year as far as it is typed in; nil if nothing is.
  public func disclosure(of year: Int) throws(Fault) -> DisclosureFigures? {
    try read { try LedgerEntries.disclosure(in: $0)[year] }
  }
}
