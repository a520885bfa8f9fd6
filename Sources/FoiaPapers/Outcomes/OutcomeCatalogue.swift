public import FoiaCore
internal import FoiaDocument
public import FoiaFormats
public import FoiaWords

/// The outcomes with what a clerk must know to choose one: number in the form, code, label, article, what it needs.
public enum OutcomeCatalogue {
  public static func text(_ outcomes: [Outcome], _ language: Language, width: Int?) -> String {
    let rows = outcomes.map { outcome in
      [
        outcome.formNumber(language), outcome.rawValue,
        [outcome.name(language), outcome.basis(language), needs(outcome, language)].filter { !$0.isEmpty }
          .joined(separator: language == .zh ? "；" : "; "),
      ]
    }
    return Columns.text(head: nil, rows: rows, width: width)
  }

  public static func json(_ outcomes: [Outcome]) -> JSON {
    .array(
      outcomes.map { outcome in
        .object([
          .init("code", .text(outcome.rawValue)), .init("number", .text(outcome.formNumber(.zh))),
          .init("label_zh", .text(outcome.label(.zh))), .init("label_en", .text(outcome.label(.en))),
          .init("basis_zh", .text(outcome.basis(.zh))), .init("basis_en", .text(outcome.basis(.en))),
          .init("needs_zh", JSON(outcome.ground?.name(.zh) ?? outcome.evidence?.name(.zh))),
          .init("needs_en", JSON(outcome.ground?.name(.en) ?? outcome.evidence?.name(.en))),
          .init("aliases", .array(outcome.aliases.map(JSON.text))),
        ])
      })
  }

  private static func needs(_ outcome: Outcome, _ language: Language) -> String {
    if let ground = outcome.ground { return language == .zh ? "须有：\(ground.name(.zh))" : "needs \(ground.name(.en))" }
    guard let evidence = outcome.evidence else { return "" }
    return language == .zh ? "应附：\(evidence.name(.zh))" : "should have \(evidence.name(.en))"
  }
}
