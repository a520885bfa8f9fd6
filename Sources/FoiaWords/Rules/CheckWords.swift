public import FoiaCore

/// What is said beside a check.
public enum CheckWords {
  /// What was let pass, a line for each finding, and how long that holds.
  public static func waived(_ findings: [Finding]) -> Phrase {
    findings.map { $0.sentence + Phrase(both: "\n") }.joined(zh: "", en: "")
      + Phrase(zh: "所放行的情况一有变化，放行即失效。\n", en: "It lapses as soon as the facts change.\n")
  }

  /// A number that no rule could place, with the words around it.
  public static func unplaced(_ line: Int, _ words: String) -> Phrase {
    Phrase(zh: "第\(line)行：\(words.excerpt)\n", en: "line \(line): \(words.excerpt)\n")
  }

  /// How many numbers of a year's text were not checked.
  public static func unplaced(_ count: Int, in year: Int) -> Phrase {
    count == 0
      ? Phrase(
        zh: "\(year)年度报告文字稿中没有未核对的件数（比例、天数等不在核对之列）。\n",
        en: "Every count in the text of \(year) was checked, or there is none; rates and days are not compared.\n")
      : Phrase(
        zh: "\(year)年度报告文字稿中有\(count)个数字没有核对：看不出指哪一格，或者表中没有。\n",
        en:
          "\(count) numbers in the text of \(year) were not checked: nothing says which figure they are, or no table has it.\n"
      )
  }

  /// That there is no text to look through.
  public static func noText(_ year: Int) -> Phrase {
    let draft = CommandHint(.report, .year(year), .flag(ReportSyntax.draft))
    return Phrase(zh: "\(year)年度还没有文字稿：\(draft.zh)\n", en: "There is no text of \(year) yet: \(draft.en)\n")
  }

  /// That the derived tables were made anew.
  public static let rebuilt = Phrase(
    zh: "已按办理记录重建查询用的表，记录本身没有变动。\n",
    en: "The derived tables are made anew from the log; the log itself is unchanged.\n")
}
