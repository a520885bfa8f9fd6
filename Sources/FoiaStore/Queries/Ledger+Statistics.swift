internal import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Ledger {
  /// The statistics of periods that are compared.
  ///
  /// The tables are counted by their own query and units by SQL. Only applications answered in one of the periods are
  /// computed from their entries, page by page, for how long the answers took; for a division all that were to handle.
  ///
  /// - Parameters:
  ///   - parts: the periods.
  ///   - grouping: what the applications are divided by; nil for no division but that into units.
  public func statistics(
    _ parts: [StatisticsPart], by grouping: StatisticsGrouping? = nil
  ) throws(Fault) -> [PeriodStatistics] {
    var handling = Array(repeating: HandlingTime(), count: parts.count)
    var groups = parts.map { _ in grouping.map(GroupedCounts.init(by:)) }
    let calendar = try calendar()
    guard let first = parts.map(\.days.lowerBound).min(), let last = parts.map(\.days.upperBound).max() else {
      return []
    }
    // The plus sign keeps SQLite from using the index of closings, whose rows it would have to sort for every page.
    let condition =
      grouping == nil ? "+closed BETWEEN ?1 AND ?2" : "received <= ?2 AND (closed IS NULL OR +closed >= ?1)"
    try forEachHistory("void = 0 AND \(condition)", [first.iso, last.iso]) { application, _ in
      for index in parts.indices {
        if let closed = application.closing?.on, parts[index].days.contains(closed) {
          handling[index].add(application, by: calendar)
        }
        groups[index]?.add(application, in: parts[index].period, by: calendar)
      }
    }
    var disclosed = Array(repeating: 0, count: parts.count)
    let isDisclosed = "id IN (SELECT application FROM entry WHERE kind = 'made-public')"
    try forEachHistory("void = 0 AND \(isDisclosed)", []) { application, _ in
      // Published again elsewhere it is the same application; a disclosure that was taken back is none.
      guard let first = application.disclosures.first?.fact.on else { return }
      for index in parts.indices where parts[index].days.contains(first) { disclosed[index] += 1 }
    }
    return try read { database in
      try parts.indices.map { index in
        let part = parts[index]
        return PeriodStatistics(
          part: part, kinds: try TallyQuery.tally(part.period, by: .kind, in: database),
          channels: try TallyQuery.tally(part.period, by: .channel, in: database),
          units: try UnitCounting.counts(part.period, in: database), handling: handling[index],
          registrations: try RegistrationCounting.counts(part.period, in: database), disclosed: disclosed[index],
          groups: groups[index])
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

/// Counts when applications were written down.
enum RegistrationCounting {
  static func counts(_ period: Period, in database: Database) throws -> RegistrationCounts {
    // What was registered one by one begins an action of its own; an import has one action for all.
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT count(*) FILTER (WHERE e.recorded_day BETWEEN ?1 AND ?2),
          count(*) FILTER (WHERE e.recorded_day BETWEEN ?1 AND ?2 AND a.received < ?1),
          count(*) FILTER (WHERE e.recorded_day > ?2 AND a.received BETWEEN ?1 AND ?2)
        FROM application a JOIN entry e ON e.seq = a.id
        WHERE a.void = 0 AND e.action = e.seq AND a.received <= ?2
        """, arguments: [period.days.lowerBound.iso, period.days.upperBound.iso])
    func count(_ place: Int) throws -> Int { try row?.value(place, of: "application") ?? 0 }
    return RegistrationCounts(registered: try count(0), receivedBefore: try count(1), registeredLater: try count(2))
  }
}
