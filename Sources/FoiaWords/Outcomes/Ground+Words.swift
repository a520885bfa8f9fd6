public import FoiaCore

extension Ground {
  /// What must be on record, in a few words.
  public var name: Phrase {
    switch self {
    case .clarificationUnanswered:
      Phrase(zh: "已告知补正、期限已过而未补正", en: "a clarification asked for with a day that passed in silence")
    case .clarificationReceived: Phrase(zh: "已收到补正", en: "a clarification received")
    case .feeUnpaid:
      Phrase(zh: "收费通知已送达、缴费期限已过而未缴费", en: "a fee notice served, its day passed, nothing paid")
    case .earlierAnswer: Phrase(zh: "原答复", en: "the earlier answer")
    case .subReason: Phrase(zh: "具体情形", en: "a sub-reason")
    }
  }
}

extension Evidence {
  /// What should be on record, in a few words.
  public var name: Phrase {
    switch self {
    case .consultation: Phrase(zh: "征求第三方意见", en: "a consultation of the third party")
    case .reasonsAsked: Phrase(zh: "已要求说明理由", en: "reasons asked for")
    case .law: Phrase(zh: "规定查询办法的法律、行政法规", en: "the law that governs the query")
    case .secrecyReview: Phrase(zh: "定密依据或保密审查记录文号", en: "a classification or secrecy-review reference")
    case .searchOrReferral: Phrase(zh: "检索记录或告知的掌握机关", en: "a search record, or the agency referred to")
    case .items: Phrase(zh: "分项结果", en: "items")
    }
  }
}
