internal import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Ledger {
  /// The applications table of a period, counted from the record as it stands.
  ///
  /// Two range scans of one covering index, pinned because the planner would otherwise choose by guess: what was
  /// closed since the period's first day, and what is open.
  public func tally(_ period: Period, by breakdown: Breakdown = .kind) throws -> Tally {
    try read { database in
      var tally = Tally(period: period, breakdown: breakdown)
      let column = breakdown == .kind ? "kind" : "channel"
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(column), outcome, closed > :to, received >= :from, count(*)
          FROM application INDEXED BY application_flow
          WHERE void = 0 AND closed >= :from AND received <= :to GROUP BY 1, 2, 3, 4
          UNION ALL
          SELECT \(column), NULL, TRUE, received >= :from, count(*)
          FROM application INDEXED BY application_flow
          WHERE void = 0 AND closed IS NULL AND received <= :to GROUP BY 1, 4
          """,
        arguments: ["from": period.days.lowerBound.iso, "to": period.days.upperBound.iso])
      while let row = try rows.next() {
        guard let index = breakdown.column(of: row[0]) else { continue }
        let isCarriedOut: Bool = row[2]
        let outcome = (row[1] as String?).flatMap(Outcome.init(rawValue:))
        let fate: Flow.Fate = isCarriedOut ? .carriedOut : outcome.map(Flow.Fate.closed) ?? .carriedOut
        tally.add(Flow(origin: row[3] ? .new : .carriedIn, fate: fate), inColumn: index, times: row[4])
      }
      return tally
    }
  }
}

extension Breakdown {
  /// The column in which a stored kind or channel is counted.
  fileprivate func column(of code: String) -> Int? {
    switch self {
    case .kind: ApplicantKind(rawValue: code).flatMap { ApplicantKind.allCases.firstIndex(of: $0) }
    case .channel: (Channel(rawValue: code)?.group).flatMap { ChannelGroup.allCases.firstIndex(of: $0) }
    }
  }
}
