internal import FoiaCalendar
public import FoiaCore
internal import GRDB

/// Finding disputes.
enum DisputeFinding {
  static func history(_ id: Int, in database: Database) throws -> History {
    History(try EntryReading.entries(of: id, in: database))
  }

  /// The dispute that an entry filed, with its history; refused where it is none, or was taken back.
  static func dispute(_ id: Int, in database: Database) throws -> (dispute: Dispute, history: History) {
    let file = try file(id, in: database)
    guard let dispute = file.dispute else { throw RecordFault.noSuchDispute(id) }
    return (dispute, file.history)
  }

  /// The same as one value, handed on to what may be done to it.
  static func file(_ id: Int, in database: Database) throws -> DisputeFile {
    let file = DisputeFile(try history(id, in: database))
    guard file.dispute?.id == id else { throw RecordFault.noSuchDispute(id) }
    return file
  }

  /// The dispute that an entry belongs to; nil where it belongs to none.
  static func subject(of entry: Int, in database: Database) throws -> Int? {
    try Int.fetchOne(
      database,
      sql: """
        SELECT e.application FROM entry e JOIN entry first ON first.seq = e.application
        WHERE e.seq = ? AND first.kind = 'dispute-filed'
        """, arguments: [entry])
  }

  static func disputes(
    where condition: String, _ arguments: StatementArguments = [], in database: Database
  ) throws -> [Dispute] {
    try Int.fetchAll(database, sql: "SELECT id FROM dispute WHERE \(condition) ORDER BY id", arguments: arguments)
      .compactMap { Dispute(try history($0, in: database)) }
  }

  /// Those that count in a year's table.
  static func disputes(in year: Int, in database: Database) throws -> [Dispute] {
    try disputes(
      where: "filed <= ? AND (concluded IS NULL OR concluded >= ?)",
      [Day.lastDay(of: year).iso, Day.firstDay(of: year).iso], in: database
    ).filter { $0.column(in: year) != nil }
  }

  static func table(of year: Int, in database: Database) throws -> DisputeTable {
    DisputeTable(try disputes(in: year, in: database), of: year)
  }
}

/// Which disputes are wanted.
public enum DisputeScope: Sendable {
  case all, pending
  /// Those that count in a year's table.
  case year(Int)
  /// Those that concern an application, by the place of its registration.
  case application(Int)
}

extension Ledger {
  /// Disputes, in the order of filing.
  public func disputes(_ scope: DisputeScope) throws -> [Dispute] {
    try read { database in
      switch scope {
      case .all: try DisputeFinding.disputes(where: "TRUE", in: database)
      case .pending: try DisputeFinding.disputes(where: "concluded IS NULL", in: database)
      case .year(let year): try DisputeFinding.disputes(in: year, in: database)
      case .application(let id):
        try DisputeFinding.disputes(
          where: "id IN (SELECT dispute FROM disputed WHERE application = ?)", [id], in: database)
      }
    }
  }

  /// The dispute that an entry filed, with its history.
  public func dispute(_ id: Int) throws -> (dispute: Dispute, history: History) {
    try read { try DisputeFinding.dispute(id, in: $0) }
  }

  /// The dispute that an entry belongs to; nil where it belongs to none.
  public func dispute(ofEntry entry: Int) throws -> Int? { try read { try DisputeFinding.subject(of: entry, in: $0) } }

  /// Section four of a year, counted from the record.
  public func disputeTable(of year: Int) throws -> DisputeTable {
    try read { try DisputeFinding.table(of: year, in: $0) }
  }

  /// The figures of section two of a year, as far as they are typed in.
  public func disclosure(of year: Int) throws -> DisclosureFigures? {
    try read { try LedgerEntries.disclosure(in: $0)[year] }
  }
}
