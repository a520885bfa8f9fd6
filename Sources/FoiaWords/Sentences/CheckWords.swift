public import FoiaCore

/// What is said beside a check.
public enum CheckWords {
  public static func waived(_ findings: [Finding], _ language: Language) -> String {
    findings.map { $0.sentence(language) + "\n" }.joined()
      + (language == .zh ? "所放行的情况一有变化，放行即失效。\n" : "It lapses as soon as the facts change.\n")
  }

  public static func rebuilt(_ language: Language) -> String {
    language == .zh
      ? "已按办理记录重建查询用的表，记录本身没有变动。\n" : "The derived tables are made anew from the log; the log itself is unchanged.\n"
  }
}
