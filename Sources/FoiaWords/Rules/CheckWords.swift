public import FoiaCore

/// What is said beside a check.
public enum CheckWords {
  /// What was let pass, a line for each finding, and how long that holds.
  public static func waived(_ findings: [Finding]) -> Phrase {
    findings.map { $0.sentence + Phrase(both: "\n") }.joined(zh: "", en: "")
      + Phrase(zh: "所放行的情况一有变化，放行即失效。\n", en: "It lapses as soon as the facts change.\n")
  }

  /// That the derived tables were made anew.
  public static let rebuilt = Phrase(
    zh: "已按办理记录重建查询用的表，记录本身没有变动。\n",
    en: "The derived tables are made anew from the log; the log itself is unchanged.\n")
}
