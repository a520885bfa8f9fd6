internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// The reply: what happened, what was decided and why, and what can be done against it (答复书、告知书, art. 36).
struct ReplyLetter: OfficialLetter {
  let context: LetterContext
  let closing: Closing

  var page: LetterPage {
    let kind = ReplyKind(closing.outcome)
    let finding = ReplyFinding(context: context, closing: closing).text
    let remedies = ReplyRemedies(context: context, closing: closing, kind: kind).text
    return page(
      say("政府信息公开申请\(kind.name)", "Reply to an application for government information"),
      reference: closing.document,
      to: isApplicantGone ? blank("权利义务承受人", "successor in rights and duties") : nil, on: closing.on,
      [opening(history, then: "现\(kind.act)如下", "we reply as follows"), finding] + items
        + [remedies, say("特此\(kind.act)。", "This is our reply.")].compactMap(\.self))
  }

  /// What the applicant knows happened to the time for the answer, in order.
  private var history: [String] {
    var acts: [(on: Day, sentence: String)] = []
    if let inquiry = application.clarifications.last(where: { $0.answer != nil }), let answer = inquiry.answer?.fact {
      let asked = date(inquiry.asked.on)
      let came = date(answer.on)
      acts.append(
        (
          inquiry.asked.on,
          say(
            "本机关于\(asked)告知\(you)补正，于\(came)收到补正的申请。",
            "We asked for clarification on \(asked) and received it on \(came).")
        ))
    }
    if let paid = application.fees.last(where: { $0.answer != nil })?.answer?.fact.on {
      acts.append(
        (paid, say("\(you)于\(date(paid))缴纳信息处理费。", "The information-processing fee was paid on \(date(paid)).")))
    }
    if let sent = application.consultations.last(where: { $0.request.role == .thirdParty })?.request.on {
      acts.append(
        (
          sent,
          say("本机关于\(date(sent))书面征求第三方的意见。", "We asked a third party for its opinion in writing on \(date(sent)).")
        ))
    }
    if let fact = application.extensions.last?.fact {
      acts.append(
        (
          fact.on,
          say(
            "本机关于\(date(fact.on))告知\(you)延长答复期限\(fact.days)个工作日。",
            "On \(date(fact.on)) we told you that the time for the answer was extended by \(workingDays(fact.days)).")
        ))
    }
    if let fact = application.deferrals.last?.fact {
      acts.append(
        (
          fact.on,
          say(
            "本机关于\(date(fact.on))告知\(you)延迟至\(date(fact.until))前答复。",
            "On \(date(fact.on)) we told you that the answer was deferred to \(date(fact.until)).")
        ))
    }
    return acts.sorted { $0.on < $1.on }.map(\.sentence)
  }

  /// The parts of the request, a line each with its outcome and the article.
  private var items: [String] {
    application.items.map(\.fact).enumerated().map { index, item in
      let outcome = item.outcome?.name(language) ?? blank("办理结果", "outcome")
      let basis = item.outcome?.basis(language) ?? ""
      let cited = basis.isEmpty ? "" : say("，依据\(basis)", ", \(basis)")
      return say(
        "\(index + 1)．\(clause(item.text))：\(outcome)\(cited)。",
        "\(index + 1). \(clause(item.text)): \(outcome)\(cited).")
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

  var act: String {
    switch self {
    case .answer: "答复"
    case .notice: "告知"
    }
  }
}
