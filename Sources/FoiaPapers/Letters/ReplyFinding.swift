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
        unrecorded: blank(Phrase(zh: "定密依据", en: "the classification")))
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
          zh: "涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害",
          en:
            "concerns business secrets, personal privacy or the like, and disclosing it would harm a third party's lawful rights"
        ),
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
    // What a classification or secrecy review is filed under concerns the office alone.
    let told = closing.outcome == .denySecret ? nil : closing.basis.map(clause)
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

  private var granted: Phrase {
    if context.isDocument { return disclosed }
    let what = blank(
      Phrase(zh: "随附的政府信息，或者获取的方式、途径和时间", en: "the information enclosed, or how, where and when to obtain it"))
    return paragraph(
      Phrase(
        zh: "经审查，\(you)申请公开的信息可以公开。根据\(law.zh)，本机关予以公开：\(what.zh)。",
        en: "On examination, the information you ask for can be disclosed. Under \(law.en) it is disclosed: \(what.en)."
      ), remark, provision)
  }

  /// That it is public already and where, else that it is provided, and how.
  private var disclosed: Phrase {
    guard let published = application.published(by: closing) else {
      let (law, way) = (besideBasis(article(36, item: 2)), provision ?? unknownProvision)
      return paragraph(
        Phrase(
          zh: "经审查，\(you)申请公开的信息可以公开。根据\(law.zh)，现向\(you)提供该政府信息（见附件）。",
          en:
            "On examination, the information you ask for can be disclosed. Under \(law.en) it is provided (see enclosure)."
        ),
        remark, way)
    }
    let (law, place) = (besideBasis(article(36, item: 1)), clause(published))
    return paragraph(
      Phrase(
        zh: "经审查，\(you)申请公开的信息已经主动公开。根据\(law.zh)，现告知获取该政府信息的方式、途径：\(place)。",
        en:
          "On examination, the information you ask for is public already. Under \(law.en) we tell you where to obtain it: \(place)."
      ), remark)
  }

  private var unknownProvision: Phrase {
    let way = blank(Phrase(zh: "提供的方式、途径和时间", en: "how, where and when"))
    return Phrase(zh: "提供的方式、途径和时间：\(way.zh)。", en: "It is provided so: \(way.en).")
  }

  /// An article, with the rule that was recorded beside it.
  private func besideBasis(_ article: Phrase) -> Phrase {
    guard let basis = closing.basis.map(clause), !article.zh.contains(basis) else { return article }
    return Phrase(zh: "\(article.zh)和\(basis)", en: "\(article.en) and \(basis)")
  }

  /// What is given and what is withheld, where the parts are not on record.
  private var unknownParts: Phrase {
    let given = blank(Phrase(zh: "可以公开的内容", en: "what is disclosed"))
    let withheld = blank(Phrase(zh: "不予公开的内容及其依据", en: "what is withheld, and under which article"))
    return Phrase(
      zh: "公开的内容：\(given.zh)；不予公开的内容：\(withheld.zh)。", en: "Disclosed: \(given.en). Not disclosed: \(withheld.en).")
  }

  private var partial: Phrase {
    let parts = answer.items.isEmpty ? unknownParts : nil
    return paragraph(
      Phrase(
        zh: "经审查，\(you)申请公开的信息中含有不应当公开或者不属于政府信息的内容，但是能够作区分处理。根据\(law.zh)，本机关提供其中可以公开的内容，其余内容不予公开。",
        en:
          "On examination, the information you ask for contains matter that must not be disclosed or is not government information, but can be severed. Under \(law.en) what can be disclosed is provided and the rest is not disclosed."
      ), parts, why, provision)
  }

  /// The form and the way that the applicant asked for (art. 29).
  private var provision: Phrase? {
    let form = application.intake.form.map { Phrase(zh: "提供形式：\(clause($0))。", en: "Form: \(clause($0)).") }
    let way = application.intake.delivery.map {
      Phrase(zh: "获取方式：\(clause($0))。", en: "Way of provision: \(clause($0)).")
    }
    return form == nil && way == nil ? nil : paragraph(form, way)
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
    let kind = blank(Phrase(zh: "工商、不动产登记资料等", en: "business or real-estate registration or the like"))
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

  /// That the information is another agency's, if one is named; else that it does not exist.
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
    let search =
      closing.searched.map { Phrase(zh: "经检索（\(clause($0))），", en: "We searched (\(clause($0))). ") }
      ?? Phrase(zh: "经审查，", en: "")
    let rule = article(36, item: 5)
    let contact = blank(Phrase(zh: "联系方式", en: "contact details"))
    return paragraph(
      search
        + Phrase(
          zh: "\(you)申请公开的信息不属于本机关负责公开。根据\(rule.zh)，现告知\(you)：负责公开该信息的行政机关为\(agency)，联系方式：\(contact.zh)。",
          en:
            "The information you ask for is not for us to disclose. Under \(rule.en) we inform you that the agency responsible for it is \(agency), contact: \(contact.en)."
        ), why)
  }
}
