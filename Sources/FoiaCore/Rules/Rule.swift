/// A rule of `foia check`: its code, what it looks at, how severe its findings are, and the article it is based on.
///
/// Each rule is a type with a file of its own in this folder, and describes itself in its `rule`.
public struct Rule: RawRepresentable, Hashable, CaseIterable, Sendable {
  /// The code as it is printed, typed, and stored with a waiver, such as `C3`.
  public let rawValue: String
  /// What the rule looks at.
  public let family: Family
  /// How severe its findings can be, the most severe first.
  public let severities: [Severity]
  /// The article it is based on; nil if there is none.
  public let article: Article?
  /// Whether it looks for evidence. Applications that were imported closed are not expected to have it, so for them it
  /// only warns.
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

  /// Whether a finding can be accepted with a reason. What is wrong with the record itself cannot: nothing could be
  /// relied on afterwards.
  public var isWaivable: Bool { family != .record }

  /// The rule with a code; nil if there is none.
  public init?(rawValue code: String) {
    guard let rule = Rule.byCode[code] else { return nil }
    self = rule
  }

  /// Whether two rules have the same code.
  public static func == (left: Rule, right: Rule) -> Bool { left.rawValue == right.rawValue }
  /// Hashes the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// What a rule looks at; the raw value is the letter of its code.
  public enum Family: String, CaseIterable, Sendable {
    /// The figures of a year.
    case tables = "T"
    /// Applications and disputes.
    case applications = "C"
    /// The text of the annual report.
    case text = "X"
    /// What the report says of the work itself, and how it is written.
    case report = "A"
    /// The record itself: the log, the derived rows and the file.
    case record = "R"
  }
}
