/// T7: disputes that were pending at the end of last year appear again in this year, as concluded or pending.
public enum PendingDisputesMissing: FiguresRule {
  /// The rule as a value.
  public static let rule = Rule("T7", on: .tables, .warning, article: .regulation(50))

  static func findings(in figures: ExaminedFigures) -> [Finding] {
    guard figures.isOver, let disputes = figures.report.disputes, let before = figures.lastYear?.disputes else {
      return []
    }
    return findings(in: disputes, figures.source, of: figures.year, after: before)
  }

  /// A finding for each group in which more disputes were pending at the end of last year than this year has at all.
  public static func findings(
    in disputes: DisputeTable, _ source: TableSource, of year: Int, after lastYear: DisputeTable
  ) -> [Finding] {
    DisputeWay.allCases.compactMap { way in
      let (pending, found) = (lastYear[way, .pending], disputes[way, .total])
      guard found < pending else { return nil }
      return Finding(
        rule, .warning, .disputes(year, source, way, nil), .pendingNotResumed(pending: pending, found: found))
    }
  }
}
