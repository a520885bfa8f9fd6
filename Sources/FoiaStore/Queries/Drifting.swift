internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// Finding out what has moved in a filed year.
enum Drifting {
  static func drift(from filing: Filing, in database: Database) throws -> Drift {
    let now = YearTable(try Tallying.tally(.year(filing.year), by: .kind, in: database), form: filing.table.form)
    let isWhole = try LedgerYears.first(in: database).map { $0 <= filing.year } ?? false
    return Drift(
      filing: filing, now: now, isWhole: isWhole, moves: try moves(since: filing, in: database),
      answeredLater: isWhole ? try answeredLater(filing, now, in: database) : [])
  }

  /// Where a table that was typed in carries less out than the records: the first answers after the year, as many as are
  /// missing.
  private static func answeredLater(
    _ filing: Filing, _ now: YearTable, in database: Database
  ) throws -> [(number: ApplicationNumber, on: Day)] {
    let missing = now[.carriedOut, .total] - filing.table[.carriedOut, .total]
    guard filing.source == .figures, missing > 0 else { return [] }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT year, serial, closed FROM application
        WHERE void = 0 AND received <= ?1 AND closed > ?1 ORDER BY closed, year, serial LIMIT ?2
        """, arguments: [Day.lastDay(of: filing.year).iso, missing])
    let answered = rows.compactMap { row -> (ApplicationNumber, Day)? in
      guard let number = ApplicationNumber(year: row[0], serial: row[1]), let day = Day(iso: row[2] as String) else {
        return nil
      }
      return (number, day)
    }
    return answered.count == missing ? answered : []
  }

  /// The applications that land elsewhere than when the year was filed. What was received after the year and registered
  /// after the filing is passed over: it lands nowhere in it.
  private static func moves(since filing: Filing, in database: Database) throws -> [Drift.Move] {
    let ids = try Int.fetchAll(
      database,
      sql: """
        SELECT DISTINCT a.id FROM entry e JOIN application a ON a.id = e.application
        WHERE e.seq > ?1 AND (a.received <= ?2 OR a.id <= ?1) ORDER BY a.year, a.serial
        """, arguments: [filing.position, Day.lastDay(of: filing.year).iso])
    let period = Period.year(filing.year)
    return try ids.compactMap { id in
      let entries = try EntryReading.entries(of: id, in: database)
      guard let after = Application(entries: entries) else { return nil }
      let before = Application(entries: entries.filter { $0.seq <= filing.position })
      let (was, lands) = (before?.landings(in: period) ?? [], after.landings(in: period))
      let isSame = was.map(\.content) == lands.map(\.content) && was.first?.kind == lands.first?.kind
      if isSame { return nil }
      return Drift.Move(
        number: after.number, before: was, after: lands, history: History(entries), position: filing.position)
    }
  }
}
