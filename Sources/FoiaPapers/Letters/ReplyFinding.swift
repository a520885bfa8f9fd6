internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// What was decided, under which article and why: the paragraph of a reply that every outcome has its own of.
struct ReplyFinding: LetterWording {
  let context: LetterContext
  let closing: Closing

  var text: String {
    switch closing.outcome {
    case .granted: granted
    case .partial: partial
    case .denySecret:
      refusal(
        say("属于依法确定的国家秘密", "is a state secret determined by law"),
        unrecorded: blank("定密依据", "the classification"))
    case .denyLaw:
      refusal(
        say("属于法律、行政法规禁止公开的政府信息", "is information whose disclosure a law or administrative regulation prohibits"),
        unrecorded: blank("禁止公开的法律、行政法规条款", "the prohibiting provision"))
    case .denySafety:
      refusal(
        say(
          "公开后可能危及国家安全、公共安全、经济安全、社会稳定",
          "could, if disclosed, endanger national, public or economic security or social stability"))
    case .denyThirdParty:
      refusal(
        say(
          "涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害",
          "concerns business secrets, personal privacy or the like, and disclosing it would harm a third party's lawful rights"
        ),
        beside: opinion)
    case .denyInternal:
      refusal(
        say(
          "属于人事管理、后勤管理、内部工作流程等方面的内部事务信息",
          "concerns internal affairs: personnel, logistics, internal procedure or the like"))
    case .denyProcess:
      refusal(
        say(
          "属于履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息",
          "is process information arising in administrative work: records of discussion, drafts, consultation letters, requests for instructions, reports or the like"
        ))
    case .denyEnforcement: refusal(say("属于行政执法案卷信息", "belongs to an administrative enforcement file"))
    case .denyQuery: query
    case .unableNotHeld: notHeld
    case .unableCreation:
      paragraph(
        say(
          "经审查，本机关没有\(you)申请公开的现成信息，需要对现有政府信息进行加工、分析。根据\(law)，本机关不予提供。",
          "On examination, the information you ask for does not exist ready-made; existing information would have to be processed or analysed. Under \(law) it is not provided."
        ), why)
    case .unableUnclear:
      paragraph(
        say(
          "经审查，\(you)的申请经补正后内容仍不明确，无法确定所指向的政府信息。根据\(law)，本机关无法提供。",
          "On examination, what you ask for is still unclear after clarification, and the information meant cannot be identified. Under \(law) it cannot be provided."
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

  /// The rules it rests on, with those recorded.
  ///
  /// - Parameter unrecorded: stands for the recorded one where it must not be missing.
  private func law(unrecorded: String?) -> String {
    let own = closing.outcome.basis(language)
    // What a classification or secrecy review is filed under concerns the office alone.
    let told = closing.outcome == .denySecret ? nil : closing.basis
    let recorded = told.map(clause).flatMap { own.contains($0) ? nil : $0 } ?? unrecorded
    let rules = [own, recorded ?? ""].filter { !$0.isEmpty }
    return rules.isEmpty ? blank("依据", "rule") : rules.joined(separator: say("和", " and "))
  }

  /// The rules it rests on, where none must be missing.
  var law: String { law(unrecorded: nil) }

  /// The reasons, where the law or fairness demands them.
  var why: String {
    let reason = fill(closing.reason, "理由", "reasons")
    return say("理由：\(reason)。", "Reasons: \(reason).")
  }

  /// What is recorded as the reason, where none is demanded.
  var remark: String? {
    closing.reason.map { say("说明：\(clause($0))。", "Note: \(clause($0)).") }
  }

  private var granted: String {
    let what = blank("随附的政府信息，或者获取的方式、途径和时间", "the information enclosed, or how, where and when to obtain it")
    return paragraph(
      say(
        "经审查，\(you)申请公开的信息可以公开。根据\(law)，本机关予以公开：\(what)。",
        "On examination, the information you ask for can be disclosed. Under \(law) it is disclosed: \(what)."
      ), remark, provision)
  }

  private var partial: String {
    let given = blank("可以公开的内容", "what is disclosed")
    let withheld = blank("不予公开的内容及其依据", "what is withheld, and under which article")
    let parts =
      application.items.isEmpty
      ? say("公开的内容：\(given)；不予公开的内容：\(withheld)。", "Disclosed: \(given). Not disclosed: \(withheld).") : nil
    return paragraph(
      say(
        "经审查，\(you)申请公开的信息中含有不应当公开或者不属于政府信息的内容，但是能够作区分处理。根据\(law)，本机关提供其中可以公开的内容，其余内容不予公开。",
        "On examination, the information you ask for contains matter that must not be disclosed or is not government information, but can be severed. Under \(law) what can be disclosed is provided and the rest is not disclosed."
      ), parts, why, provision)
  }

  /// The form and the way that the applicant asked for (art. 29).
  private var provision: String? {
    let form = application.intake.form.map { say("提供形式：\(clause($0))。", "Form: \(clause($0)).") }
    let way = application.intake.delivery.map { say("获取方式：\(clause($0))。", "Way of provision: \(clause($0)).") }
    return form == nil && way == nil ? nil : paragraph(form, way)
  }

  private func refusal(
    _ what: String, unrecorded: String? = nil, beside sentence: String? = nil
  ) -> String {
    let law = law(unrecorded: unrecorded)
    let duty = article(36, item: 3)
    return paragraph(
      say("经审查，\(you)申请公开的信息\(what)。", "On examination, the information you ask for \(what)."), sentence,
      say(
        "根据\(law)，本机关决定不予公开，并依照\(duty)说明理由。",
        "Under \(law) we decide not to disclose it, and state the reasons as \(duty) requires."), why)
  }

  /// What the third party said; nil where none was consulted.
  private var opinion: String? {
    guard let last = application.consultations.last(where: { $0.request.role == .thirdParty }) else { return nil }
    let opinion = last.returned?.fact.opinion?.name(language) ?? blank("第三方的意见", "the third party's opinion")
    return say("经书面征求意见，第三方\(opinion)。", "Opinion of the third party, asked for in writing: \(opinion).")
  }

  private var query: String {
    let kind = blank("工商、不动产登记资料等", "business or real-estate registration or the like")
    let rules = fill(closing.basis, "有关法律、行政法规", "the law or administrative regulation")
    let rule = closing.outcome.basis(language)
    let place = closing.referTo.map { say("向\(clause($0))", " with \(clause($0))") } ?? ""
    return paragraph(
      say(
        "经审查，\(you)申请公开的信息属于\(kind)信息，法律、行政法规对其获取有特别规定。根据\(rule)，请依照\(rules)的规定\(place)办理。",
        "On examination, what you ask for is \(kind) information, for whose access laws or administrative regulations have special rules. Under \(rule), please proceed\(place) as \(rules) provides."
      ), remark)
  }

  /// Another agency's where one is named, else not in existence.
  private var notHeld: String {
    guard let agency = closing.referTo.map(clause) else {
      let search = fill(closing.searched, "检索的范围和方法", "where and how")
      let rule = article(36, item: 4)
      return paragraph(
        say(
          "经检索（\(search)），没有\(you)申请公开的信息。根据\(rule)，现告知\(you)该政府信息不存在。",
          "We searched (\(search)) and did not find the information you ask for. Under \(rule) we inform you that it does not exist."
        ), remark)
    }
    let search = closing.searched.map { say("经检索（\(clause($0))），", "We searched (\(clause($0))). ") } ?? say("经审查，", "")
    let rule = article(36, item: 5)
    let contact = blank("联系方式", "contact details")
    return paragraph(
      search
        + say(
          "\(you)申请公开的信息不属于本机关负责公开。根据\(rule)，现告知\(you)：负责公开该信息的行政机关为\(agency)，联系方式：\(contact)。",
          "The information you ask for is not for us to disclose. Under \(rule) we inform you that the agency responsible for it is \(agency), contact: \(contact)."
        ), why)
  }
}
