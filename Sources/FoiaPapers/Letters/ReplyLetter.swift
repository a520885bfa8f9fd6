internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// The reply: what happened, what was decided and why, and what can be done against it (答复书、告知书, art. 36).
struct ReplyLetter: OfficialLetter {
  let context: LetterContext
  let answer: LetterAnswer

  private var closing: Closing { answer.closing }
  /// The order that a new answer follows; nil for the first answer.
  private var order: RedoOrder? { answer.order }

  var page: LetterPage {
    let kind = ReplyKind(closing.outcome)
    let finding = ReplyFinding(context: context, answer: answer)
    let remedies = remedies(kind)
    let enclosure = only(.enclosure, finding.enclosed) { enclosed in
      let enclosed = told(.enclosure, enclosed)
      return Phrase(zh: "附件：\(enclosed.zh)", en: "Enclosed: \(enclosed.en)")
    }
    let title = Phrase(zh: "政府信息公开申请\(name(of: kind))", en: "Reply to an application for government information")
    return page(
      told(.title, title),
      reference: reference(of: answer),
      to: isApplicantGone ? blank(Phrase(zh: "权利义务承受人", en: "successor in rights and duties")) : nil, on: closing.on,
      [opening(history, then: Phrase(zh: "现\(kind.act)如下", en: "we reply as follows")), told(.finding, finding.text)]
        + each(.parts, .part, items) + each(.remedies, .remedy, remedies)
        + [told(.ending, Phrase(zh: "特此\(kind.act)。", en: "This is our reply.")), enclosure],
      notes: context.isDocument ? [Phrase(zh: "联系人及联系电话：\(contact.zh)。", en: "Contact: \(contact.en).")] : [])
  }

  /// What the document is called, where more is said than in the list of its content.
  private func name(of kind: ReplyKind) -> String {
    let isAbandoned = [.otherNoClarification, .otherUnpaidFee].contains(closing.outcome)
    return context.isDocument && isAbandoned ? "不再处理告知书" : kind.name
  }

  /// What can be done against it: in a document with the articles, and part by part.
  private func remedies(_ kind: ReplyKind) -> [Phrase] {
    guard context.isDocument else {
      return [ReplyRemedies(context: context, answer: answer, kind: kind).text].compactMap(\.self)
    }
    let told = RemedyParagraphs(context: context, matter: kind.matter, document: kind.document(name(of: kind)))
    return told.text(closing, items: answer.items.map(\.fact.outcome)) { unknownOutcome(ofPart: $0) }
  }

  /// The acts that the applicant knows of and that changed the time for the answer, in order.
  private var history: [Phrase] {
    var acts: [(on: Day, sentence: Phrase)] = []
    if let inquiry = application.clarifications.last(where: { $0.answer != nil }), let answer = inquiry.answer?.fact {
      let asked = date(application.told(inquiry.entry) ?? inquiry.asked.on)
      let came = date(answer.on)
      acts.append(
        (
          inquiry.asked.on,
          Phrase(
            zh: "本机关于\(asked.zh)告知\(you)补正，于\(came.zh)收到补正的申请。",
            en: "We asked for clarification on \(asked.en) and received it on \(came.en).")
        ))
    }
    if let paid = application.fees.last(where: { $0.answer != nil })?.answer?.fact.on {
      acts.append(
        (
          paid,
          Phrase(
            zh: "\(you)于\(date(paid).zh)缴纳信息处理费。", en: "The information-processing fee was paid on \(date(paid).en).")
        ))
    }
    let asked = application.consultations.filter { $0.request.role == .thirdParty }.map(\.request.on)
    if let first = asked.first {
      let days = asked.enumerated().filter { !asked[..<$0].contains($1) }.map { date($1) }
      let (told, isOne) = (days.joined(zh: "、", en: " and "), asked.count == 1)
      acts.append(
        (
          first,
          Phrase(
            zh: "本机关于\(told.zh)书面征求第三方的意见。",
            en:
              "We asked \(isOne ? "a third party for its opinion" : "third parties for their opinions") in writing on \(told.en)."
          )
        ))
    }
    if let recorded = application.extensions.last {
      let (fact, on) = (recorded.fact, date(application.told(recorded.entry) ?? recorded.fact.on))
      acts.append(
        (
          fact.on,
          Phrase(
            zh: "本机关于\(on.zh)告知\(you)延长答复期限\(fact.days)个工作日。",
            en:
              "On \(on.en) we told you that the time for the answer was extended by \(workingDays(fact.days))."
          )
        ))
    }
    if let recorded = application.deferrals.last {
      let (fact, on) = (recorded.fact, date(application.told(recorded.entry) ?? recorded.fact.on))
      acts.append(
        (
          fact.on,
          Phrase(
            zh: "本机关于\(on.zh)告知\(you)延迟至\(date(fact.until).zh)前答复。",
            en: "On \(on.en) we told you that the answer was deferred to \(date(fact.until).en).")
        ))
    }
    if let order {
      let (organ, on) = (order.organ, date(order.on))
      acts.append(
        (
          order.on,
          Phrase(zh: "\(organ)于\(on.zh)责令本机关重新作出答复。", en: "On \(on.en) \(organ) ordered us to answer anew.")
        ))
    }
    return acts.sorted { $0.on < $1.on }.map(\.sentence)
  }

  /// The outcome of a part that was recorded without it, by its place from 0.
  private func unknownOutcome(ofPart place: Int) -> LetterBlank {
    missing(
      Phrase(zh: "第\(place + 1)项的办理结果", en: "outcome of part \(place + 1)"), .outcome, of: answer.items[place].entry)
  }

  /// The parts of the request, a line each with its outcome and the article.
  private var items: [Phrase] {
    answer.items.map(\.fact).enumerated().map { index, item in
      let outcome = item.outcomeName ?? blank(unknownOutcome(ofPart: index))
      let basis = item.outcome.map { self.basis(of: $0, in: closing) } ?? .empty
      let cited = basis.isEmpty ? .empty : Phrase(zh: "，依据\(basis.zh)", en: ", \(basis.en)")
      return Phrase(
        zh: "\(index + 1)．\(clause(item.text))：\(outcome.zh)\(cited.zh)。",
        en: "\(index + 1). \(clause(item.text)): \(outcome.en)\(cited.en).")
    }
  }
}

/// What a Chinese reply is called: an answer to what was asked, or a notice that it is not answered.
enum ReplyKind {
  case answer, notice

  init(_ outcome: Outcome) {
    switch outcome {
    case .granted, .partial, .denySecret, .denyLaw, .denySafety, .denyThirdParty, .denyInternal, .denyProcess,
      .denyEnforcement, .denyQuery, .unableNotHeld, .unableCreation, .unableUnclear:
      self = .answer
    case .rejectPetition, .rejectRepeat, .rejectPublication, .rejectExcessive, .rejectReissue,
      .otherNoClarification, .otherUnpaidFee, .other:
      self = .notice
    }
  }

  var name: String {
    switch self {
    case .answer: "答复书"
    case .notice: "告知书"
    }
  }

  /// What can be disagreed with.
  var matter: Phrase { Phrase(zh: "本\(act)", en: "this reply") }

  /// The paper that the applicant receives.
  func document(_ name: String) -> Phrase { Phrase(zh: "本\(name)", en: "this reply") }

  var act: String {
    switch self {
    case .answer: "答复"
    case .notice: "告知"
    }
  }
}
