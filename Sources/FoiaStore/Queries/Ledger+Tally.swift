internal import FoiaCalendar
public import FoiaCore
internal import Foundation
internal import GRDB

extension Ledger {
  /// The applications table of a period, counted from the records.
  ///
  /// It takes two range scans of one covering index, named in the query because SQLite would only guess: what was
  /// closed since the first day of the period, and what is open. The rows are counted here and not by GROUP BY, for
  /// which SQLite would sort them all first.
  public func tally(_ period: Period, by breakdown: Breakdown = .kind) throws(Fault) -> Tally {
    try read { try TallyQuery.tally(period, by: breakdown, in: $0) }
  }
}

/// Counts the applications table.
enum TallyQuery {
  static func tally(_ period: Period, by breakdown: Breakdown, in database: Database) throws -> Tally {
    let column = breakdown == .kind ? "kind" : "channel"
    let rows = try RawRows(
      database,
      """
      SELECT \(column), outcome, closed > ?2, received >= ?1
      FROM application INDEXED BY application_flow WHERE void = 0 AND closed >= ?1 AND received <= ?2
      UNION ALL
      SELECT \(column), NULL, TRUE, received >= ?1
      FROM application INDEXED BY application_flow WHERE void = 0 AND closed IS NULL AND received <= ?2
      """, texts: [period.days.lowerBound.iso, period.days.upperBound.iso])
    var count = FlowCount(breakdown)
    while try rows.next() {
      guard count.add(rows) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "application") }
    }
    return count.tally(of: period)
  }
}

/// Counts rows of (column code, outcome, is carried out, is new).
private struct FlowCount {
  private let breakdown: Breakdown
  private let codes: [StoredCode]
  private let outcomes = Outcome.allCases.map(\.code)
  private let storedOutcomes = Outcome.allCases.map { StoredCode($0.rawValue) }
  /// The counts by column code, then by outcome with carried out as the last, then by origin.
  private var counts: [Int]

  init(_ breakdown: Breakdown) {
    self.breakdown = breakdown
    switch breakdown {
    case .kind: codes = ApplicantKind.allCases.map { StoredCode($0.rawValue) }
    case .channel: codes = Channel.allCases.map { StoredCode($0.rawValue) }
    }
    counts = Array(repeating: 0, count: codes.count * (outcomes.count + 1) * 2)
  }

  /// Counts a row; false if it has a code that the program does not know.
  mutating func add(_ row: RawRows) -> Bool {
    let isCarriedOut = row.integer(2) != 0
    guard let code = codes.firstIndex(where: { $0.stands(in: row, 0) }),
      let fate = isCarriedOut ? outcomes.count : storedOutcomes.firstIndex(where: { $0.stands(in: row, 1) })
    else { return false }
    counts[(code * (outcomes.count + 1) + fate) * 2 + (row.integer(3) != 0 ? 0 : 1)] += 1
    return true
  }

  func tally(of period: Period) -> Tally {
    var tally = Tally(period: period, breakdown: breakdown)
    for (index, times) in counts.enumerated() where times > 0 {
      let (code, fate) = (index / 2 / (outcomes.count + 1), index / 2 % (outcomes.count + 1))
      let column: Int? =
        switch breakdown {
        case .kind: code
        case .channel: ChannelGroup.allCases.firstIndex(of: Channel.allCases[code].group)
        }
      guard let column else { continue }
      let flow = Flow(
        origin: index % 2 == 0 ? .new : .carriedIn,
        fate: fate == outcomes.count ? .carriedOut : .closed(outcomes[fate]))
      tally.add(flow, inColumn: column, times: times)
    }
    return tally
  }
}

/// A code as the bytes that the database stores.
private struct StoredCode {
  private let bytes: [UInt8]

  init(_ code: String) { bytes = Array(code.utf8) }

  func stands(in row: RawRows, _ column: Int32) -> Bool {
    let stored = row.bytes(column)
    return stored.count == bytes.count && stored.baseAddress.map { memcmp($0, bytes, bytes.count) == 0 } ?? false
  }
}
