public import FoiaCore
internal import FoiaDocument
public import FoiaFormats
public import FoiaWords

/// The outcomes with what a clerk must know to choose one: number in the form, code, label, article, what it needs.
public enum OutcomeCatalogue {
  /// The outcomes as a table, one a row.
  public static func text(_ outcomes: [Outcome], _ language: Language, width: Int?) -> String {
    Columns.text(head: nil, rows: rows(outcomes, language), width: width)
  }

  /// The outcomes to choose from by their places in this list, which are counted from 1.
  public static func numbered(_ outcomes: [Outcome], _ language: Language, width: Int?) -> String {
    let rows = rows(outcomes, language).enumerated().map { ["  \($0 + 1)"] + $1 }
    let text = Columns.text(head: nil, rows: rows, width: width)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  private static func rows(_ outcomes: [Outcome], _ language: Language) -> [[String]] {
    outcomes.map { outcome in
      let facts = [outcome.name, outcome.basis, needs(outcome)].filter { !$0.isEmpty }
      return [outcome.formNumber(language), outcome.rawValue, facts.joined(zh: "；", en: "; ")(language)]
    }
  }

  /// The outcomes as JSON, with all that is said of them in both languages.
  public static func json(_ outcomes: [Outcome]) -> JSON {
    .array(
      outcomes.map { outcome -> JSON in
        let needs = outcome.ground?.name ?? outcome.evidence?.name
        return .object([
          .init("code", .text(outcome.rawValue)), .init("number", .text(outcome.formNumber.zh)),
          .init("label_zh", .text(outcome.label.zh)), .init("label_en", .text(outcome.label.en)),
          .init("basis_zh", .text(outcome.basis.zh)), .init("basis_en", .text(outcome.basis.en)),
          .init("needs_zh", JSON(needs?.zh)), .init("needs_en", JSON(needs?.en)),
          .init("aliases", .array(outcome.aliases.map(JSON.text))),
        ])
      })
  }

  /// What must or should be recorded for an outcome; empty if nothing is.
  private static func needs(_ outcome: Outcome) -> Phrase {
    if let ground = outcome.ground { return Phrase(zh: "须有：", en: "needs ") + ground.name }
    guard let evidence = outcome.evidence else { return .empty }
    return Phrase(zh: "应附：", en: "should have ") + evidence.name
  }
}
