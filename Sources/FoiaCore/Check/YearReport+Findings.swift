extension DisputeTable {
  /// Groups whose results do not add up to their total.
  public func findings(_ source: TableSource, of year: Int) -> [Finding] {
    DisputeWay.allCases.compactMap { way in
      let sum = DisputeColumn.allCases.filter { $0 != .total }.reduce(0) { $0 + self[way, $1] }
      let total = self[way, .total]
      guard sum != total else { return nil }
      return Finding(.t6, .error, .disputes(year, source, way, .total), .sum(expected: sum, found: total))
    }
  }

  /// Groups in which last year left more pending than this year has at all.
  public func findings(_ source: TableSource, of year: Int, lastYear: DisputeTable) -> [Finding] {
    DisputeWay.allCases.compactMap { way in
      let (pending, found) = (lastYear[way, .pending], self[way, .total])
      guard found < pending else { return nil }
      return Finding(
        .t7, .warning, .disputes(year, source, way, nil), .pendingNotResumed(pending: pending, found: found))
    }
  }
}

extension DisclosureFigures {
  /// What is in force now should be what was in force last year, with what was made and without what was repealed.
  public func findings(_ source: TableSource, of year: Int, lastYear: DisclosureFigures) -> [Finding] {
    DisclosureItem.all(in: form).compactMap { item in
      guard let last = lastYear[item, .inForce]?.integer, let made = self[item, .made]?.integer,
        let repealed = self[item, .repealed]?.integer, let found = self[item, .inForce]?.integer,
        found != last + made - repealed
      else { return nil }
      return Finding(
        .t9, .warning, .disclosure(year, source, item), .sum(expected: last + made - repealed, found: found))
    }
  }
}

extension Dispute {
  /// Since 2024 a refusal under art. 14 to 16 must go to review before a suit.
  ///
  /// - Parameter outcomes: the applications it concerns, and how they were closed.
  public func reviewFirstFinding(_ outcomes: [(number: ApplicationNumber, outcome: Outcome)]) -> Finding? {
    guard filing.way == .suit, filing.on >= Policy.reviewFirstSince,
      let refused = outcomes.first(where: { $0.outcome.isExempt })
    else { return nil }
    return Finding(.c18, .warning, .dispute(id), .reviewFirst(refused.number, refused.outcome))
  }
}
