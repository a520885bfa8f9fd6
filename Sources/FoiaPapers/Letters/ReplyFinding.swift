internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// What was decided, under which article and why: the paragraph of a reply that is different for every outcome.
struct ReplyFinding: LetterWording {
  let context: LetterContext
  let answer: LetterAnswer

  var closing: Closing { answer.closing }

  /// What is recorded of the answer; a blank where nothing is, which names the command for it.
  func recorded(_ text: String?, orBlank what: Phrase, _ field: Field) -> Phrase {
    text.map { Phrase(both: clause($0)) } ?? blank(LetterBlank(what, field, of: answer, application.number))
  }

  var text: Phrase {
    switch closing.outcome {
    case .granted: granted
    case .partial: partial
    case .denySecret:
      refusal(
        Phrase(zh: "属于依法确定的国家秘密", en: "is a state secret determined by law"),
        unrecorded: classification)
    case .denyLaw:
      refusal(
        Phrase(
          zh: "属于法律、行政法规禁止公开的政府信息", en: "is information whose disclosure a law or administrative regulation prohibits"),
        unrecorded: closing.basis == nil
          ? recorded(nil, orBlank: Phrase(zh: "禁止公开的法律、行政法规条款", en: "the prohibiting provision"), .basis) : nil)
    case .denySafety:
      refusal(
        Phrase(
          zh: "公开后可能危及国家安全、公共安全、经济安全、社会稳定",
          en: "could, if disclosed, endanger national, public or economic security or social stability"))
    case .denyThirdParty:
      refusal(
        Phrase(
          zh: "涉及\(interest.zh)，公开会对第三方合法权益造成损害",
          en: "concerns \(interest.en), and disclosing it would harm a third party's lawful rights"),
        beside: opinion)
    case .denyInternal:
      refusal(
        Phrase(
          zh: "属于人事管理、后勤管理、内部工作流程等方面的内部事务信息",
          en: "concerns internal affairs: personnel, logistics, internal procedure or the like"))
    case .denyProcess:
      refusal(
        Phrase(
          zh: "属于履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息",
          en:
            "is process information arising in administrative work: records of discussion, drafts, consultation letters, requests for instructions, reports or the like"
        ))
    case .denyEnforcement: refusal(Phrase(zh: "属于行政执法案卷信息", en: "belongs to an administrative enforcement file"))
    case .denyQuery: query
    case .unableNotHeld: notHeld
    case .unableCreation:
      paragraph(
        Phrase(
          zh: "经审查，本机关没有\(you)申请公开的现成信息，需要对现有政府信息进行加工、分析。根据\(law.zh)，本机关不予提供。",
          en:
            "On examination, the information you ask for does not exist ready-made; existing information would have to be processed or analysed. Under \(law.en) it is not provided."
        ), why)
    case .unableUnclear:
      paragraph(
        Phrase(
          zh: "经审查，\(you)的申请经补正后内容仍不明确，无法确定所指向的政府信息。根据\(law.zh)，本机关无法提供。",
          en:
            "On examination, what you ask for is still unclear after clarification, and the information meant cannot be identified. Under \(law.en) it cannot be provided."
        ), why)
    case .rejectPetition: petition
    case .rejectRepeat: repeated
    case .rejectPublication: publication
    case .rejectExcessive: excessive
    case .rejectReissue: reissue
    case .otherNoClarification: unclarified
    case .otherUnpaidFee: unpaid
    case .other: otherwise
    }
  }

  /// The rules that the decision rests on: that of the outcome, and the one that was recorded.
  ///
  /// - Parameter unrecorded: stands for the recorded rule if it is missing and must not be.
  private func law(unrecorded: Phrase?) -> Phrase {
    let own = closing.outcome.basis
    let told = isReviewed || closing.outcome == .partial && isRuleOfPart ? nil : closing.basis.map(clause)
    func other(than own: String, _ unrecorded: String?) -> String {
      told.flatMap { own.contains($0) ? nil : $0 } ?? unrecorded ?? ""
    }
    func joined(_ rules: String..., by and: String) -> String {
      rules.filter { !$0.isEmpty }.joined(separator: and)
    }
    let rules = Phrase(
      zh: joined(own.zh, other(than: own.zh, unrecorded?.zh), by: "和"),
      en: joined(own.en, other(than: own.en, unrecorded?.en), by: " and "))
    return rules.isEmpty ? recorded(nil, orBlank: Phrase(zh: "依据", en: "rule"), .basis) : rules
  }

  /// Whether a state secret is filed under the office's own review, which is not told.
  private var isReviewed: Bool {
    closing.outcome == .denySecret && closing.basis.map(SecrecyReference.isReview) == true
  }

  /// A blank for the classification of a state secret; nil where it is on record.
  private var classification: Phrase? {
    let what = Phrase(zh: "定密依据", en: "the classification")
    if isReviewed { return blank(LetterBlank(what, .basis, of: answer, application.number)) }
    return closing.basis == nil ? recorded(nil, orBlank: what, .basis) : nil
  }

  /// The rules that the decision rests on, where the recorded one may be missing.
  var law: Phrase { law(unrecorded: nil) }

  /// The reasons, where the law or fairness demands them.
  var why: Phrase {
    let reason = recorded(closing.reason, orBlank: Phrase(zh: "理由", en: "reasons"), .reason)
    return Phrase(zh: "理由：\(reason.zh)。", en: "Reasons: \(reason.en).")
  }

  /// What is recorded as the reason, where none is demanded.
  var remark: Phrase? {
    closing.reason.map { Phrase(zh: "说明：\(clause($0))。", en: "Note: \(clause($0)).") }
  }

  private func refusal(
    _ what: Phrase, unrecorded: Phrase? = nil, beside sentence: Phrase? = nil
  ) -> Phrase {
    let law = law(unrecorded: unrecorded)
    let duty = article(36, item: 3)
    return paragraph(
      Phrase(zh: "经审查，\(you)申请公开的信息\(what.zh)。", en: "On examination, the information you ask for \(what.en)."),
      sentence,
      Phrase(
        zh: "根据\(law.zh)，本机关决定不予公开，并依照\(duty.zh)说明理由。",
        en: "Under \(law.en) we decide not to disclose it, and state the reasons as \(duty.en) requires."), why)
  }

  private var query: Phrase {
    let kind = ground(orBlank: Phrase(zh: "工商、不动产登记资料等", en: "business or real-estate registration or the like"))
    let rules = recorded(
      closing.basis, orBlank: Phrase(zh: "有关法律、行政法规", en: "the law or administrative regulation"), .basis)
    let rule = closing.outcome.basis
    let place = closing.referTo.map { Phrase(zh: "向\(clause($0))", en: " with \(clause($0))") } ?? .empty
    return paragraph(
      Phrase(
        zh: "经审查，\(you)申请公开的信息属于\(kind.zh)信息，法律、行政法规对其获取有特别规定。根据\(rule.zh)，请依照\(rules.zh)的规定\(place.zh)办理。",
        en:
          "On examination, what you ask for is \(kind.en) information, for whose access laws or administrative regulations have special rules. Under \(rule.en), please proceed\(place.en) as \(rules.en) provides."
      ), remark)
  }

  /// That it does not exist, that it is another agency's, or both: as was searched, and as an agency is named.
  private var notHeld: Phrase {
    guard let agency = closing.referTo.map(clause) else {
      let search = recorded(
        closing.searched, orBlank: Phrase(zh: "检索的范围和方法", en: "where and how"), .searched)
      let rule = article(36, item: 4)
      return paragraph(
        Phrase(
          zh: "经检索（\(search.zh)），没有\(you)申请公开的信息。根据\(rule.zh)，现告知\(you)该政府信息不存在。",
          en:
            "We searched (\(search.en)) and did not find the information you ask for. Under \(rule.en) we inform you that it does not exist."
        ), remark)
    }
    let contact = recorded(
      closing.referContact, orBlank: Phrase(zh: "联系方式", en: "contact details"), .referContact)
    let other = Phrase(
      zh: "负责公开该信息的行政机关为\(agency)，联系方式：\(contact.zh)。",
      en: "the agency responsible for it is \(agency), contact: \(contact.en).")
    guard let search = closing.searched.map(clause) else {
      let rule = article(36, item: 5)
      return paragraph(
        Phrase(
          zh: "经审查，\(you)申请公开的信息不属于本机关负责公开。根据\(rule.zh)，现告知\(you)：\(other.zh)",
          en: "The information you ask for is not for us to disclose. Under \(rule.en) we inform you that \(other.en)"),
        why)
    }
    let rules = Phrase(
      zh: "\(article(36, item: 4).zh)、第（\(5.inChinese)）项", en: "\(article(36, item: 4).en) and (5)")
    return paragraph(
      Phrase(
        zh:
          "经检索（\(search)），本机关没有\(you)申请公开的信息，该信息也不属于本机关负责公开。根据\(rules.zh)，现告知\(you)：该政府信息在本机关不存在；\(other.zh)",
        en:
          "We searched (\(search)) and did not find the information you ask for, nor is it for us to disclose. Under \(rules.en) we inform you that it does not exist here, and that \(other.en)"
      ), why)
  }
}
