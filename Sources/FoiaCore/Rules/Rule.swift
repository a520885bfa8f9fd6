/// A rule of `foia check`: its code, what it looks at, how grave its findings are, and the article it rests on.
///
/// Each rule is a type with a file of its own in this folder, and says what it is in its `rule`.
public struct Rule: RawRepresentable, Hashable, CaseIterable, Sendable {
  /// The code as it is printed, typed, and stored with a waiver: `C3`.
  public let rawValue: String
  public let family: Family
  /// How grave its findings can be, the gravest first.
  public let severities: [Severity]
  /// The article it rests on; nil where no article says it.
  public let article: Article?
  /// Whether it asks for evidence, which applications imported closed are not held to: there it only warns.
  public let isOnEvidence: Bool

  init(
    _ code: String, on family: Family, _ gravest: Severity, _ lighter: Severity..., article: Article? = nil,
    isOnEvidence: Bool = false
  ) {
    self.rawValue = code
    self.family = family
    self.severities = [gravest] + lighter
    self.article = article
    self.isOnEvidence = isOnEvidence
  }

  /// The rule of a code; nil where no rule has it.
  public init?(rawValue code: String) {
    guard let rule = Rule.byCode[code] else { return nil }
    self = rule
  }

  /// Two rules are the same where they have the same code.
  public static func == (left: Rule, right: Rule) -> Bool { left.rawValue == right.rawValue }
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// What a rule looks at; the raw value is the letter of its code.
  public enum Family: String, CaseIterable, Sendable {
    case tables = "T"
    case applications = "C"
    /// The text of the annual report.
    case text = "X"
    case record = "R"
  }
}
