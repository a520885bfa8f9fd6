internal import FoiaCalendar
public import FoiaCore

extension Irregularity {
  /// What came late, is missing or went against the rules, with the rule.
  public var sentence: Phrase {
    switch self {
    case .tooLate(let kind, let on, let due):
      Phrase(
        zh: "\(kind.name.zh)（\(on.iso)）时答复期限（\(due.iso)）已过：照实登记，不影响期限",
        en:
          "'\(kind.name.en)' on \(on.iso) came after the due date (\(due.iso)): recorded as it happened, it moves nothing"
      )
    case .again(let kind, let on):
      Phrase(
        zh: "\(on.iso)再次\(kind.name.zh)：\(Irregularity.once(kind).zh)",
        en: "'\(kind.name.en)' a second time on \(on.iso): \(Irregularity.once(kind).en)")
    case .noReplyBy(let kind, let on):
      Phrase(
        zh: "\(on.iso)\(kind.name.zh)没有写明期限", en: "'\(kind.name.en)' on \(on.iso) names no day for the reply")
    case .clarificationLate(let on, let by):
      Phrase(
        zh:
          "\(on.iso)告知补正，已过收到之日起\(Policy.askClarificationWithin)个工作日（\(by.iso)，\(Article.regulation(30).cited.zh)）：期限仍自收到补正起重新计算，另列稳妥日期",
        en:
          "clarification was asked on \(on.iso), after the \(Policy.askClarificationWithin) working days of \(Article.regulation(30).cited.en) (\(by.iso)): the time still starts anew, the strict date is shown beside it"
      )
    case .extensionWithoutApprover(let on):
      Phrase(
        zh: "\(on.iso)延期没有写明批准人（\(Irregularity.extending.zh)：须经政府信息公开工作机构负责人同意）",
        en:
          "the extension of \(on.iso) names no approver (\(Irregularity.extending.en): the head of the disclosure office agrees to it)"
      )
    case .extensionsTooLong(let days):
      Phrase(
        zh: "延期累计\(days)个工作日，超过\(Policy.extensionLimit)个工作日（\(Irregularity.extending.zh)）",
        en:
          "the extensions come to \(days) working days, more than \(Policy.extensionLimit) (\(Irregularity.extending.en))"
      )
    case .extensionWillLapse(let on):
      Phrase(
        zh: "\(on.iso)的延期在收到补正或缴费、期限重新计算后不再有效，届时须另行批准",
        en: "the extension of \(on.iso) ends when the time starts anew, and must then be approved again")
    case .extensionUnderDeferral(let on):
      Phrase(
        zh: "\(on.iso)的延期不改变已定的延迟答复日期（\(Irregularity.deferring.zh)）",
        en:
          "the extension of \(on.iso) does not move the date that the answer is deferred to (\(Irregularity.deferring.en))"
      )
    case .deferralWithoutReasons(let on):
      Phrase(
        zh: "\(on.iso)延迟答复前没有要求申请人说明理由（\(Irregularity.deferring.zh)）",
        en: "no reasons were asked for before the deferral of \(on.iso) (\(Irregularity.deferring.en))")
    case .deferralLong(let until, let days):
      Phrase(
        zh: "延迟至\(until.iso)，共\(days)个工作日，超过\(Policy.deferralRemarkedAfter)个工作日：请核实是否合理",
        en:
          "deferred to \(until.iso), \(days) working days in all, more than \(Policy.deferralRemarkedAfter): is that reasonable"
      )
    case .consultationLong(let role, let sent, let limit):
      Phrase(
        zh:
          "\(sent.iso)征求\(role.name.zh)意见，\(limit.iso)已满\(Policy.opinionWithin)个工作日：\(Irregularity.silence(role).zh)",
        en:
          "the consultation of the \(role.name.en) of \(sent.iso) takes longer than \(Policy.opinionWithin) working days (\(limit.iso)): \(Irregularity.silence(role).en)"
      )
    case .confirmedLate(let channel, let arrived, let confirmed):
      Phrase(
        zh: "\(arrived.iso)收件，\(confirmed.iso)才与申请人确认：\(Irregularity.confirmation(channel).zh)",
        en:
          "it arrived on \(arrived.iso) and was confirmed only on \(confirmed.iso): \(Irregularity.confirmation(channel).en)"
      )
    case .unconfirmed(let channel, let arrived):
      Phrase(
        zh: "\(arrived.iso)收件，尚未与申请人确认：\(Irregularity.confirmation(channel).zh)",
        en:
          "it arrived on \(arrived.iso) and is not confirmed with the applicant: \(Irregularity.confirmation(channel).en)"
      )
    case .feeOtherwise(let told, let tariff):
      Phrase(
        zh: "收费通知的金额\(told.text.zh)与标准\(tariff.text.zh)不符（\(Article.feeMeasure.cited.zh)）",
        en: "the notice asks \(told.text.en), the tariff gives \(tariff.text.en) (\(Article.feeMeasure.cited.en))")
    case .feeBasisChanged(let on):
      Phrase(
        zh: "\(on.iso)的收费通知改用另一种计收方式：一件申请只能用一种",
        en: "the notice of \(on.iso) takes the other basis: an application has one")
    case .feeForNothing(let on):
      Phrase(
        zh: "\(on.iso)的收费通知金额为0：免费额度以内不收费，也不必通知",
        en: "the notice of \(on.iso) asks for nothing: within the free quantity no notice is needed")
    case .groundMissing(let outcome, _, let waiver):
      Phrase(zh: "“\(outcome.name.zh)”的依据不全", en: "the ground for '\(outcome.name.en)' is missing")
        + (waiver.map { Phrase(zh: "，办结理由：\($0)", en: "; closed because: \($0)") } ?? Phrase.empty)
    case .evidenceMissing(let outcome, let evidence):
      Phrase(
        zh: "“\(outcome.name.zh)”缺少佐证：\(evidence.name.zh)\(evidence.wayOut.zh)",
        en: "'\(outcome.name.en)' should have \(evidence.name.en)\(evidence.wayOut.en)")
    case .itemsDisagree(let outcome, let items):
      Phrase(
        zh: "分项结果合起来应为“\(items.name.zh)”，办理结果是“\(outcome.name.zh)”：请核对",
        en: "the parts come to '\(items.name.en)', the outcome is '\(outcome.name.en)': check which is right")
    case .reasonNotStated:
      Phrase(zh: "“其他（须注明）”没有注明", en: "the other reason is not stated")
    case .sentInAnotherYear(let decided, let sent):
      Phrase(
        zh: "\(decided.iso)作出、\(sent.iso)发出，跨了年度：统计按作出之日计",
        en: "decided on \(decided.iso), sent on \(sent.iso), in another year: it counts by the decision")
    case .replyMayBeUnderWay(let replyBy, let closed):
      Phrase(
        zh:
          "补正期限\(replyBy.iso)届满后\(Policy.replyUnderWayWithin)个工作日内即办结（\(closed.iso)）：申请人在期限内寄出的补正材料可能仍在途中，请核实",
        en:
          "it was closed on \(closed.iso), within \(Policy.replyUnderWayWithin) working days after the reply-by day (\(replyBy.iso)): a clarification posted in time may still be under way"
      )
    case .closedWhilePending(let kind, let since, let closed):
      Phrase(
        zh: "\(since.iso)\(kind.name.zh)，\(closed.iso)办结时尚无结果：程序未完",
        en: "it was closed on \(closed.iso) while what '\(kind.name.en)' of \(since.iso) asked for was still awaited")
    case .overrideNotTold(let on, _):
      Phrase(
        zh: "第三方不同意公开，\(on.iso)仍予公开，此前没有登记将决定公开的内容和理由书面告知第三方（《条例》第三十二条）",
        en:
          "disclosed on \(on.iso) although a third party did not agree, and no letter before told the party what is disclosed and why (art. 32)"
      )
    case .notReviewed(let on):
      Phrase(
        zh: "\(on.iso)公开，此前没有保密审查同意公开的意见（《保守国家秘密法》第三十五条）",
        en: "disclosed on \(on.iso) without a secrecy review that agreed by then (Secrecy Law, art. 35)")
    case .approvedAfterwards(let step, let on, let decided):
      Phrase(
        zh: "“\(step.name.zh)”（\(on.iso)）晚于答复日期（\(decided.iso)）：先发后批",
        en: "the approval '\(step.name.en)' of \(on.iso) came after the date of the decision (\(decided.iso))")
    case .approvalMissing(let step, let decided):
      Phrase(
        zh: "\(decided.iso)答复，此前没有“\(step.name.zh)”同意的意见（本机关设置须经审批）",
        en: "decided on \(decided.iso) without the approval '\(step.name.en)', which the office demands")
    case .sentByCourier(let on):
      Phrase(
        zh: "\(on.iso)由邮政以外的快递企业寄递：邮寄送达应当通过邮政企业（\(Article.serviceReply.cited.zh)），是否按期以签收之日为准",
        en:
          "sent by another courier than the post on \(on.iso): by post means the postal enterprise (\(Article.serviceReply.cited.en)), and the day it is signed for tells whether it was in time"
      )
    }
  }

  private static let extending = Article.regulation(33, paragraph: 2).cited
  private static let deferring = Article.regulation(35).cited

  /// By when a receipt is to be confirmed.
  private static func confirmation(_ channel: Channel) -> Phrase {
    let article = Article.regulation(31).cited
    return switch channel {
    case .letter: Phrase(zh: "平常信函应当日确认（\(article.zh)）", en: "to be confirmed the day it arrives (\(article.en))")
    default:
      Phrase(
        zh: "宜在\(Policy.confirmOnlineWithin)个工作日内确认",
        en: "to be confirmed within \(workingDays(Policy.confirmOnlineWithin))")
    }
  }

  /// Why a second act of a kind is remarked on.
  private static func once(_ kind: Event.Kind) -> Phrase {
    let article = Step(of: kind)?.article?.cited
    let rule = article.map { Phrase(zh: "（\($0.zh)）", en: " (\($0.en))") } ?? Phrase.empty
    return Phrase(zh: "按规定只有一次", en: "the rule knows one") + rule
  }

  /// What a party's silence means.
  private static func silence(_ role: ConsultedRole) -> Phrase {
    switch role {
    case .thirdParty:
      Phrase(zh: "由本机关自行决定（\(role.article.cited.zh)）", en: "the agency decides itself (\(role.article.cited.en))")
    case .coProducer:
      Phrase(zh: "视为同意公开（\(role.article.cited.zh)）", en: "silence is consent (\(role.article.cited.en))")
    case .agency: Phrase(zh: "法律没有规定期限，请催办", en: "the law sets no limit, press for the answer")
    }
  }
}

extension Evidence {
  /// How it is recorded, in brackets; empty where nothing records it.
  fileprivate var wayOut: Phrase {
    let way: Phrase
    switch self {
    case .law, .secrecyReview: way = Phrase(both: CloseSyntax.basis.flag)
    case .searchOrReferral: way = Phrase(both: "\(CloseSyntax.searched.flag) / \(CloseSyntax.referTo.flag)")
    case .items: way = Phrase(both: CommandHint(.item).zh)
    case .consultation: way = Phrase(zh: "法律、行政法规禁止公开的除外", en: "unless the law itself forbids disclosure")
    case .reasonsAsked: return .empty
    }
    return Phrase(zh: "（\(way.zh)）", en: " (\(way.en))")
  }
}
