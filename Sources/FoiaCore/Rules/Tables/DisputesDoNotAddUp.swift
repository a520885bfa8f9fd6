/// T6: in each group of section four the four results add up to the total.
public enum DisputesDoNotAddUp: FiguresRule {
  /// The rule as a value.
  public static let rule = Rule("T6", on: .tables, .error, article: .regulation(50))

  static func findings(in figures: ExaminedFigures) -> [Finding] {
    figures.report.disputes.map { findings(in: $0, figures.source, of: figures.year) } ?? []
  }

  /// A finding for each group whose sum is wrong.
  public static func findings(in disputes: DisputeTable, _ source: TableSource, of year: Int) -> [Finding] {
    DisputeWay.allCases.compactMap { way in
      let sum = DisputeColumn.allCases.filter { $0 != .total }.reduce(0) { $0 + disputes[way, $1] }
      let total = disputes[way, .total]
      guard sum != total else { return nil }
      return Finding(rule, .error, .disputes(year, source, way, .total), .sum(expected: sum, found: total))
    }
  }
}
