extension Drift.Move {
  /// An application whose place in a filed year changed since the filing; nil if it counts in the same cells as then.
  public init?(_ history: History, since filing: Filing) {
    let (period, position) = (Period.year(filing.year), filing.lastEntry)
    guard let after = Application(history) else { return nil }
    let before = Application(entries: history.entries.filter { $0.seq <= position })
    let (was, lands) = (before?.placements(in: period) ?? [], after.placements(in: period))
    let isSame = was.map(\.content) == lands.map(\.content) && was.first?.kind == lands.first?.kind
    if isSame { return nil }
    self.init(number: after.number, before: was, after: lands, history: history, position: position)
  }
}

extension Filing {
  /// How many more applications the records carry out of the year than the filed table, if that table was typed in: so
  /// many may have been counted in it as answered. 0 for a table that was counted from the records.
  public func missingCarriedOut(_ now: YearTable) -> Int {
    source.isTyped ? max(0, now[.carriedOut, .total] - table[.carriedOut, .total]) : 0
  }
}
