public import FoiaCore

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

extension Outcome {
  /// `三5` · `3.5`; `一` · `1` for the rows without leaves.
  public func formNumber(_ language: Language) -> String {
    let leaf = numberInGroup.map(String.init) ?? ""
    switch language {
    case .zh: return group.chineseNumber + leaf
    case .en: return "\(group.rawValue)" + (leaf.isEmpty ? "" : ".\(leaf)")
    }
  }
}

extension Ground {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.clarificationUnanswered, .zh): "已告知补正、期限已过而未补正"
    case (.clarificationUnanswered, .en): "a clarification asked for with a day that passed in silence"
    case (.clarificationReceived, .zh): "已收到补正"
    case (.clarificationReceived, .en): "a clarification received"
    case (.feeUnpaid, .zh): "收费通知已送达、缴费期限已过而未缴费"
    case (.feeUnpaid, .en): "a fee notice served, its day passed, nothing paid"
    case (.earlierAnswer, .zh): "原答复"
    case (.earlierAnswer, .en): "the earlier answer"
    case (.subReason, .zh): "具体情形"
    case (.subReason, .en): "a sub-reason"
    }
  }
}

extension Evidence {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.consultation, .zh): "征求第三方意见"
    case (.consultation, .en): "a consultation of the third party"
    case (.reasonsAsked, .zh): "已要求说明理由"
    case (.reasonsAsked, .en): "reasons asked for"
    case (.law, .zh): "规定查询办法的法律、行政法规"
    case (.law, .en): "the law that governs the query"
    case (.secrecyReview, .zh): "定密依据或保密审查记录文号"
    case (.secrecyReview, .en): "a classification or secrecy-review reference"
    case (.searchOrReferral, .zh): "检索记录或告知的掌握机关"
    case (.searchOrReferral, .en): "a search record, or the agency referred to"
    case (.items, .zh): "分项结果"
    case (.items, .en): "items"
    }
  }
}
