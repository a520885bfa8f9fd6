internal import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Ledger {
  /// Goes through the entries that a filter lets pass, in the order of the log, with the number of the application each
  /// is about and what is shown beside it. They are read page by page, so that a slow reader does not keep others from
  /// writing, and none is kept.
  ///
  /// - Parameters:
  ///   - filter: which entries are told.
  ///   - thisYear: the year of a number that is named by its serial alone.
  ///   - body: takes one entry after the other.
  public func forEachEntry(
    matching filter: LogFilter, thisYear: Int, _ body: (Entry, ApplicationNumber?, EntryContext) throws -> Void
  ) throws(Fault) {
    let (condition, arguments) = try read { try filter.sql(thisYear: thisYear, in: $0) }
    var last = EntryID.beforeAll
    while true {
      let page = try read { database in
        let rows = try Row.fetchCursor(
          database,
          sql: "\(Self.selection) WHERE \(condition) AND e.seq > ? ORDER BY e.seq LIMIT \(Self.pageSize)",
          arguments: arguments + [last.rawValue])
        var page: [(Entry, ApplicationNumber?, EntryContext)] = []
        while let row = try rows.next() { page.append(try Self.told(row, in: database)) }
        return page
      }
      do {
        for (entry, number, context) in page { try body(entry, number, context) }
      } catch {
        throw Fault(foreign: error)
      }
      guard page.count == Self.pageSize, let end = page.last?.0.seq else { return }
      last = end
    }
  }

  /// Goes through the whole log in order.
  public func forEachEntry(_ body: (Entry, ApplicationNumber?, EntryContext) throws -> Void) throws(Fault) {
    // No application is named, so that the year does not matter.
    try forEachEntry(matching: LogFilter(), thisYear: 0, body)
  }

  /// Reads entries as they are told, by `told`.
  private static let selection = """
    SELECT \(EntryDecoding.columns), a.year, a.serial, EXISTS (
      SELECT 1 FROM entry later
      WHERE later.supersedes IN (e.seq, e.application) AND (later.supersedes = e.seq OR later.kind = 'undone')
    )
    FROM \(EntryDecoding.tables) LEFT JOIN application a ON a.id = e.application
    """

  /// One entry, with the number of its application and what is shown beside it.
  static func told(
    _ entry: EntryID, in database: Database
  ) throws -> (Entry, ApplicationNumber?, EntryContext) {
    let row = try Row.fetchOne(database, sql: "\(selection) WHERE e.seq = ?", arguments: [entry.rawValue])
    guard let row else { throw Fault.record(.noSuchHandle(entry)) }
    return try told(row, in: database)
  }

  /// The entry of a row, with the number of its application and what is shown beside it.
  private static func told(_ row: Row, in database: Database) throws -> (Entry, ApplicationNumber?, EntryContext) {
    let after = EntryDecoding.columnCount
    let entry = try EntryDecoding.entry(row)
    let isSuperseded: Bool = try row.value(after + 2, of: "entry")
    let isLinked = isSuperseded || entry.supersedes != nil
    let history = try isLinked ? history(around: entry, in: database) : nil
    var number = try row.number(after)
    // An application whose import was undone has no row once a later one has its number.
    if number == nil, let id = entry.application { number = try EntryDecoding.application(id, in: database).number }
    return (entry, number, EntryContext(entry, in: history))
  }

  /// The entries that may supersede an entry or be superseded by it.
  private static func history(around entry: Entry, in database: Database) throws -> History {
    if let first = entry.subject.first { return History(try EntryDecoding.entries(of: first, in: database)) }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT \(EntryDecoding.columns) FROM \(EntryDecoding.tables)
        WHERE e.seq IN (?1, ?2) OR e.supersedes = ?1
        """, arguments: [entry.seq.rawValue, entry.supersedes?.rawValue])
    return History(try rows.map(EntryDecoding.entry))
  }
}

extension LogFilter {
  /// The condition on an entry `e`.
  ///
  /// - Throws: a `Fault` if an application that it names does not exist.
  fileprivate func sql(
    thisYear: Int, in database: Database
  ) throws -> (condition: String, arguments: StatementArguments) {
    var conditions = ["TRUE"]
    var arguments: StatementArguments = []
    func add(_ condition: String, _ value: String) {
      conditions.append(condition)
      arguments += [value]
    }
    if !applications.isEmpty {
      let ids = try ApplicationLookup.ids(of: applications, thisYear: thisYear, in: database)
      let list = Set(ids).map(\.description).joined(separator: ", ")
      // Found by the index of later entries; the registrations are not in it.
      conditions.append(
        """
        e.seq IN (
          SELECT seq FROM entry WHERE seq IN (\(list))
          UNION ALL SELECT seq FROM entry WHERE application IN (\(list)) AND application < seq)
        """)
    }
    if let by { add("e.recorded_by = ?", by) }
    if let first { add("e.recorded_day >= ?", first.iso) }
    if let last { add("e.recorded_day <= ?", last.iso) }
    if let kind { add("e.kind = ?", kind.rawValue) }
    return (conditions.joined(separator: " AND "), arguments)
  }
}
