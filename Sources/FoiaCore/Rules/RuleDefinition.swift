/// The type of a rule, which says which rule it is.
///
/// A rule that looks at one kind of value conforms to one of the protocols below and is called together with all others
/// of that kind. The rest are called by name, with what the ledger finds for them to compare.
protocol RuleDefinition: Sendable {
  static var rule: Rule { get }
}

/// A rule on the figures of a year, by themselves or compared with those of the year before.
protocol FiguresRule: RuleDefinition {
  static func findings(in figures: ExaminedFigures) -> [Finding]
}

/// A rule on one application by itself.
protocol ApplicationRule: RuleDefinition {
  static func findings(in examined: ExaminedApplication) -> [Finding]
}

/// A rule on irregularities, which caused a warning when they were recorded.
protocol IrregularityRule: RuleDefinition {
  /// How severe an irregularity is by this rule; nil if the rule does not cover it.
  static func severity(of irregularity: Irregularity) -> Severity?
}

/// A rule on the text of the annual report.
protocol TextRule: RuleDefinition {
  /// How severe a fault is by this rule; nil if the rule does not cover it.
  static func severity(of fault: TextFault) -> Severity?
}
