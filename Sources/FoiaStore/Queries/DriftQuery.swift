internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// Finds out what differs from a filed year.
enum DriftQuery {
  static func drift(from filing: Filing, in database: Database) throws -> Drift {
    let now = try report(of: filing.year, form: filing.table.form, in: database)
    return Drift(
      filing: filing, now: now, moves: try moves(since: filing, in: database),
      disputeMoves: try disputeMoves(since: filing, in: database),
      disclosureEntries: try LedgerEntries.disclosureEntries(of: filing.year, since: filing.lastEntry, in: database),
      answeredLater: filing.source.isWhole ? try answeredLater(filing, now.table, in: database) : [])
  }

  /// The figures of a year by the records: both tables as counted, section two as typed in.
  static func report(of year: Int, form: Form? = nil, in database: Database) throws -> YearReport {
    let table = YearTable(try TallyQuery.tally(.year(year), by: .kind, in: database), form: form)
    return YearReport(
      table: table, disputes: try DisputeLookup.table(of: .year(year), in: database),
      disclosure: try LedgerEntries.disclosure(in: database)[year])
  }

  private static func disputeMoves(since filing: Filing, in database: Database) throws -> [Drift.DisputeMove] {
    let ids = try DisputeID.fetchAll(
      database,
      sql: """
        SELECT DISTINCT first.seq FROM entry e JOIN entry first ON first.seq = e.application
        WHERE e.seq > ? AND first.kind = 'dispute-filed' ORDER BY 1
        """, arguments: [filing.position])
    return try ids.compactMap { id in
      Drift.DisputeMove(
        try DisputeLookup.history(id, in: database), id: id, year: filing.year, position: filing.lastEntry)
    }
  }

  /// If a table that was typed in carries out fewer applications than the records, the first ones answered after the
  /// year, as many as are missing.
  private static func answeredLater(
    _ filing: Filing, _ now: YearTable, in database: Database
  ) throws -> [(number: ApplicationNumber, on: Day)] {
    let missing = filing.missingCarriedOut(now)
    if missing == 0 { return [] }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT year, serial, closed FROM application
        WHERE void = 0 AND received <= ?1 AND closed > ?1 ORDER BY closed, year, serial LIMIT ?2
        """, arguments: [Day.lastDay(of: filing.year).iso, missing])
    let answered = try rows.compactMap { row -> (ApplicationNumber, Day)? in
      guard let number = try row.number(0), let day = Day(iso: try row.value(2, of: "application") as String) else {
        return nil
      }
      return (number, day)
    }
    return answered.count == missing ? answered : []
  }

  /// The applications that count elsewhere than when the year was filed. Applications received after the year and
  /// registered after the filing are left out, since they count nowhere in it. One whose import was undone may have lost its
  /// row to a later one of its number.
  private static func moves(since filing: Filing, in database: Database) throws -> [Drift.Move] {
    let ids = try ApplicationID.fetchAll(
      database,
      sql: """
        SELECT DISTINCT first.seq FROM entry e JOIN entry first ON first.seq = e.application
        LEFT JOIN application a ON a.id = first.seq
        WHERE e.seq > ?1 AND first.kind = 'registered' AND (a.received <= ?2 OR first.seq <= ?1)
        """, arguments: [filing.position, Day.lastDay(of: filing.year).iso])
    let moves = try ids.compactMap { id in
      Drift.Move(History(try EntryDecoding.entries(of: id.entry, in: database)), since: filing)
    }
    return moves.sorted { $0.number < $1.number }
  }
}
