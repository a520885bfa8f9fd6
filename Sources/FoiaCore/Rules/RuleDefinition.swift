/// What the type of every rule says: which rule it is.
///
/// A rule that looks at one kind of value conforms to one of the protocols below, and is asked together with all others of
/// that kind. The rest are asked by name, with what the ledger finds for them to compare.
protocol RuleDefinition: Sendable {
  static var rule: Rule { get }
}

/// A rule on the figures of a year, alone and beside those of the year before.
protocol FiguresRule: RuleDefinition {
  static func findings(in figures: ExaminedFigures) -> [Finding]
}

/// A rule on one application by itself.
protocol ApplicationRule: RuleDefinition {
  static func findings(in examined: ExaminedApplication) -> [Finding]
}

/// A rule on what is remarked on already when it is recorded.
protocol IrregularityRule: RuleDefinition {
  /// How grave an irregularity is to this rule; nil where it is not this rule's.
  static func severity(of irregularity: Irregularity) -> Severity?
}

/// A rule on the text of the annual report.
protocol TextRule: RuleDefinition {
  /// How grave a fault is to this rule; nil where it is not this rule's.
  static func severity(of fault: TextFault) -> Severity?
}
