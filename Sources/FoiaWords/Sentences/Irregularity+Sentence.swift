internal import FoiaCalendar
public import FoiaCore

extension Irregularity {
  /// What came late, is missing or went against the rules, with the rule.
  public func sentence(_ language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  private var chinese: String {
    switch self {
    case .tooLate(let kind, let on, let due):
      "\(kind.name(.zh))（\(on.iso)）时答复期限（\(due.iso)）已过：照实登记，不影响期限"
    case .again(let kind, let on): "\(on.iso)再次\(kind.name(.zh))：\(Irregularity.once(kind, .zh))"
    case .noReplyBy(let kind, let on): "\(on.iso)\(kind.name(.zh))没有写明期限：加 --reply-by"
    case .clarificationLate(let on, let by):
      "\(on.iso)告知补正，已过收到之日起\(Policy.askClarificationWithin)个工作日（\(by.iso)，\(Article.regulation(30).cited(.zh))）：期限仍自收到补正起重新计算，另列稳妥日期"
    case .extensionWithoutApprover(let on):
      "\(on.iso)延期没有写明批准人（\(Article.regulation(33, paragraph: 2).cited(.zh))：须经政府信息公开工作机构负责人同意）"
    case .extensionsTooLong(let days):
      "延期累计\(days)个工作日，超过\(Policy.extensionLimit)个工作日（\(Article.regulation(33, paragraph: 2).cited(.zh))）"
    case .extensionWillLapse(let on): "\(on.iso)的延期在收到补正或缴费、期限重新计算后不再有效，届时须另行批准"
    case .extensionUnderDeferral(let on): "\(on.iso)的延期不改变已定的延迟答复日期（\(Article.regulation(35).cited(.zh))）"
    case .deferralWithoutReasons(let on):
      "\(on.iso)延迟答复前没有要求申请人说明理由（\(Article.regulation(35).cited(.zh))）"
    case .deferralLong(let until, let days):
      "延迟至\(until.iso)，共\(days)个工作日，超过\(Policy.deferralRemarkedAfter)个工作日：请核实是否合理"
    case .consultationLong(let role, let sent, let limit):
      "\(sent.iso)征求\(role.name(.zh))意见，\(limit.iso)已满\(Policy.opinionWithin)个工作日：\(Irregularity.silence(role, .zh))"
    case .confirmedLate(let channel, let arrived, let confirmed):
      "\(arrived.iso)收件，\(confirmed.iso)才与申请人确认：\(Irregularity.confirmation(channel, .zh))"
    case .unconfirmed(let channel, let arrived):
      "\(arrived.iso)收件，尚未与申请人确认：\(Irregularity.confirmation(channel, .zh))"
    case .feeOtherwise(let told, let tariff):
      "收费通知的金额\(told.text(.zh))与标准\(tariff.text(.zh))不符（\(Article.feeMeasure.cited(.zh))）"
    case .feeBasisChanged(let on): "\(on.iso)的收费通知改用另一种计收方式：一件申请只能用一种"
    case .feeForNothing(let on): "\(on.iso)的收费通知金额为0：免费额度以内不收费，也不必通知"
    case .groundMissing(let outcome, _, let waiver):
      "“\(outcome.name(.zh))”的依据不全" + (waiver.map { "，办结理由：\($0)" } ?? "")
    case .evidenceMissing(let outcome, let evidence):
      "“\(outcome.name(.zh))”缺少佐证：\(evidence.name(.zh))\(evidence.wayOut(.zh))"
    case .itemsDisagree(let outcome, let items):
      "分项结果合起来应为“\(items.name(.zh))”，办理结果是“\(outcome.name(.zh))”：请核对"
    case .reasonNotStated: "“其他（须注明）”没有注明：加 --reason"
    case .sentInAnotherYear(let decided, let sent): "\(decided.iso)作出、\(sent.iso)发出，跨了年度：统计按作出之日计"
    }
  }

  private var english: String {
    switch self {
    case .tooLate(let kind, let on, let due):
      "'\(kind.name(.en))' on \(on.iso) came after the due date (\(due.iso)): recorded as it happened, it moves nothing"
    case .again(let kind, let on): "'\(kind.name(.en))' a second time on \(on.iso): \(Irregularity.once(kind, .en))"
    case .noReplyBy(let kind, let on): "'\(kind.name(.en))' on \(on.iso) names no day for the reply: add --reply-by"
    case .clarificationLate(let on, let by):
      "clarification was asked on \(on.iso), after the \(Policy.askClarificationWithin) working days of \(Article.regulation(30).cited(.en)) (\(by.iso)): the time still starts anew, the strict date is shown beside it"
    case .extensionWithoutApprover(let on):
      "the extension of \(on.iso) names no approver (\(Article.regulation(33, paragraph: 2).cited(.en)): the head of the disclosure office agrees to it)"
    case .extensionsTooLong(let days):
      "the extensions come to \(days) working days, more than \(Policy.extensionLimit) (\(Article.regulation(33, paragraph: 2).cited(.en)))"
    case .extensionWillLapse(let on):
      "the extension of \(on.iso) ends when the time starts anew, and must then be approved again"
    case .extensionUnderDeferral(let on):
      "the extension of \(on.iso) does not move the date that the answer is deferred to (\(Article.regulation(35).cited(.en)))"
    case .deferralWithoutReasons(let on):
      "no reasons were asked for before the deferral of \(on.iso) (\(Article.regulation(35).cited(.en)))"
    case .deferralLong(let until, let days):
      "deferred to \(until.iso), \(days) working days in all, more than \(Policy.deferralRemarkedAfter): is that reasonable"
    case .consultationLong(let role, let sent, let limit):
      "the consultation of the \(role.name(.en)) of \(sent.iso) takes longer than \(Policy.opinionWithin) working days (\(limit.iso)): \(Irregularity.silence(role, .en))"
    case .confirmedLate(let channel, let arrived, let confirmed):
      "it arrived on \(arrived.iso) and was confirmed only on \(confirmed.iso): \(Irregularity.confirmation(channel, .en))"
    case .unconfirmed(let channel, let arrived):
      "it arrived on \(arrived.iso) and is not confirmed with the applicant: \(Irregularity.confirmation(channel, .en))"
    case .feeOtherwise(let told, let tariff):
      "the notice asks \(told.text(.en)), the tariff gives \(tariff.text(.en)) (\(Article.feeMeasure.cited(.en)))"
    case .feeBasisChanged(let on): "the notice of \(on.iso) takes the other basis: an application has one"
    case .feeForNothing(let on):
      "the notice of \(on.iso) asks for nothing: within the free quantity no notice is needed"
    case .groundMissing(let outcome, _, let waiver):
      "the ground for '\(outcome.name(.en))' is missing" + (waiver.map { "; closed because: \($0)" } ?? "")
    case .evidenceMissing(let outcome, let evidence):
      "'\(outcome.name(.en))' should have \(evidence.name(.en))\(evidence.wayOut(.en))"
    case .itemsDisagree(let outcome, let items):
      "the parts come to '\(items.name(.en))', the outcome is '\(outcome.name(.en))': check which is right"
    case .reasonNotStated: "the other reason is not stated: add --reason"
    case .sentInAnotherYear(let decided, let sent):
      "decided on \(decided.iso), sent on \(sent.iso), in another year: it counts by the decision"
    }
  }

  /// By when a receipt is to be confirmed.
  private static func confirmation(_ channel: Channel, _ language: Language) -> String {
    let article = Article.regulation(31).cited(language)
    switch (language, channel) {
    case (.zh, .letter): return "平常信函应当日确认（\(article)）"
    case (.zh, _): return "宜在\(Policy.confirmOnlineWithin)个工作日内确认"
    case (.en, .letter): return "to be confirmed the day it arrives (\(article))"
    case (.en, _): return "to be confirmed within \(workingDays(Policy.confirmOnlineWithin))"
    }
  }

  /// Why a second act of a kind is remarked on.
  private static func once(_ kind: Event.Kind, _ language: Language) -> String {
    let article = Step(of: kind)?.article?.cited(language)
    switch language {
    case .zh: return "按规定只有一次" + (article.map { "（\($0)）" } ?? "")
    case .en: return "the rule knows one" + (article.map { " (\($0))" } ?? "")
    }
  }

  /// What a party's silence means.
  private static func silence(_ role: ConsultedRole, _ language: Language) -> String {
    switch (role, language) {
    case (.thirdParty, .zh): "由本机关自行决定（\(role.article.cited(.zh))）"
    case (.thirdParty, .en): "the agency decides itself (\(role.article.cited(.en)))"
    case (.coProducer, .zh): "视为同意公开（\(role.article.cited(.zh))）"
    case (.coProducer, .en): "silence is consent (\(role.article.cited(.en)))"
    case (.agency, .zh): "法律没有规定期限，请催办"
    case (.agency, .en): "the law sets no limit, press for the answer"
    }
  }
}

extension Evidence {
  /// How it is recorded.
  fileprivate func wayOut(_ language: Language) -> String {
    let option: String
    switch self {
    case .law, .secrecyReview: option = "--basis"
    case .searchOrReferral: option = "--searched / --refer-to"
    case .items: option = "foia item"
    case .consultation: option = language == .zh ? "法律、行政法规禁止公开的除外" : "unless the law itself forbids disclosure"
    case .reasonsAsked: return ""
    }
    return language == .zh ? "（\(option)）" : " (\(option))"
  }
}
