internal import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Ledger {
  /// The statistics of periods that are compared.
  ///
  /// The tables are counted by their own query and units by SQL. Only applications answered in one of the periods are
  /// computed from their entries, page by page, for how long the answers took.
  public func statistics(_ parts: [StatisticsPart]) throws(Fault) -> [PeriodStatistics] {
    var handling = Array(repeating: HandlingTime(), count: parts.count)
    let calendar = try calendar()
    guard let first = parts.map(\.days.lowerBound).min(), let last = parts.map(\.days.upperBound).max() else {
      return []
    }
    // The plus sign keeps SQLite from using the index of closings, whose rows it would have to sort for every page.
    try forEachHistory("void = 0 AND +closed BETWEEN ? AND ?", [first.iso, last.iso]) { application, _ in
      guard let closed = application.closing?.on else { return }
      for index in parts.indices where parts[index].days.contains(closed) {
        handling[index].add(application, by: calendar)
      }
    }
    return try read { database in
      try zip(parts, handling).map { part, handling in
        PeriodStatistics(
          part: part, kinds: try TallyQuery.tally(part.period, by: .kind, in: database),
          channels: try TallyQuery.tally(part.period, by: .channel, in: database),
          units: try UnitCounting.counts(part.period, in: database), handling: handling)
      }
    }
  }
}

/// Counts what the handling units had to do.
enum UnitCounting {
  static func counts(_ period: Period, in database: Database) throws -> [UnitCounts] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT unit, received >= ?1 AS new, ifnull(closed <= ?2, FALSE) AS done, count(*) FROM (
          SELECT unit, received, closed
          FROM application INDEXED BY application_flow WHERE void = 0 AND closed >= ?1 AND received <= ?2
          UNION ALL
          SELECT unit, received, NULL
          FROM application INDEXED BY application_flow WHERE void = 0 AND closed IS NULL AND received <= ?2)
        GROUP BY unit, new, done
        """, arguments: [period.days.lowerBound.iso, period.days.upperBound.iso])
    var units: [String?: UnitCounts] = [:]
    for row in rows {
      let (unit, count): (String?, Int) = try (row.value(0, of: "application"), row.value(3, of: "application"))
      let (isNew, isDone): (Bool, Bool) = try (row.value(1, of: "application"), row.value(2, of: "application"))
      var counts = units[unit]?.counts ?? FlowCounts()
      if isNew { counts.new += count } else { counts.carriedIn += count }
      if isDone { counts.closed += count } else { counts.carriedOut += count }
      units[unit, default: UnitCounts(unit: unit)].counts = counts
    }
    return Array(units.values)
  }
}
