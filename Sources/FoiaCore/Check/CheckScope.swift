/// What a check looks at: which rules, and everything or one year.
public struct CheckScope: Sendable {
  /// The rules that are checked.
  public var rules: Set<Rule>
  /// Only the tables of this year, and applications counted in them, are checked; nil checks everything.
  public var year: Int?
  /// Whether every page of the file is also compared with its indexes (SQLite's `integrity_check`), and the index of the
  /// search with the log.
  public var isFull = false
  /// The hash of a log head that was noted outside the file, or its first characters; nil if there is none to compare.
  public var notedHead: String?
  /// The real time of the check, for the age of the last backup; nil leaves that out.
  public var now: Instant?
  /// The figures about to be filed, which are checked in place of all other tables; nil for an ordinary check.
  public let filing: YearReport?

  /// A check of some rules.
  ///
  /// - Parameter year: the one year to check, without the rules about the record (R); nil for everything.
  public init(rules: Set<Rule> = Set(Rule.allCases), year: Int? = nil) {
    self.rules = year == nil ? rules : rules.filter { $0.family != .record }
    self.year = year
    self.filing = nil
  }

  /// The check before figures are filed: everything of their year, and the record. The file is checked before that.
  public init(filing report: YearReport) {
    self.rules = Set(Rule.allCases).subtracting([RecordsDifferFromFiling.rule, FileDamaged.rule])
    self.year = report.table.year
    self.filing = report
  }

  /// Whether a rule is checked.
  public func wants(_ rule: Rule) -> Bool { rules.contains(rule) }
  /// Whether any rule of a family is checked.
  public func wants(_ family: Rule.Family) -> Bool { rules.contains { $0.family == family } }
}
