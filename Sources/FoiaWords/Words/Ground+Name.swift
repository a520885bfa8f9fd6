public import FoiaCore

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
