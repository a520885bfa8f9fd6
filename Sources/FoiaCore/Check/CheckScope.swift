/// What a check looks at.
public struct CheckScope: Sendable {
  public var rules: Set<Rule>
  /// Tables of this year, and applications that land in a cell of it; nil looks at everything.
  public var year: Int?
  /// Whether every page of the file is compared with its indexes too.
  public var isFull = false
  /// The hash of a head that was noted outside, or the beginning of it.
  public var notedHead: String?
  /// The table about to be filed; it takes the place of all other tables.
  public let filing: YearReport?

  /// - Parameter year: leaves the rules on the record out.
  public init(rules: Set<Rule> = Set(Rule.allCases), year: Int? = nil) {
    self.rules = year == nil ? rules : rules.filter { $0.family != .record }
    self.year = year
    self.filing = nil
  }

  /// What stands in the way of filing a table: all of its year, and the record.
  public init(filing report: YearReport) {
    self.rules = Set(Rule.allCases).subtracting([RecordsDifferFromFiling.rule])
    self.year = report.table.year
    self.filing = report
  }

  public func wants(_ rule: Rule) -> Bool { rules.contains(rule) }
  public func wants(_ family: Rule.Family) -> Bool { rules.contains { $0.family == family } }
}
