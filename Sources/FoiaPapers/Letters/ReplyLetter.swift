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
    let name = answer.name
    let enclosure = only(.enclosure, finding.enclosed) { enclosed in
      let enclosed = told(.enclosure, enclosed)
      return Phrase(zh: "附件：\(enclosed.zh)", en: "Enclosed: \(enclosed.en)")
    }
    let title = Phrase(
      zh: "政府信息公开申请\(context.isDocument ? name.zh : kind.name)",
      en: "Reply to an application for government information")
    return page(
      told(.title, title),
      reference: reference(of: answer),
      to: isApplicantGone ? blank(Phrase(zh: "权利义务承受人", en: "successor in rights and duties")) : nil, on: closing.on,
      [opening(history, then: Phrase(zh: "现\(kind.act)如下", en: "we reply as follows")), told(.finding, finding.text)]
        + items + each(.remedies, .remedy, remedies)
        + [told(.ending, Phrase(zh: "特此\(kind.act)。", en: "This is our reply.")), enclosure],
      notes: context.isDocument ? [Phrase(zh: "联系人及联系电话：\(contact.zh)。", en: "Contact: \(contact.en).")] : [])
  }

  /// What can be done against it: in a document with the articles, and part by part.
  private func remedies(_ kind: ReplyKind) -> [Phrase] {
    guard context.isDocument else {
      return [ReplyRemedies(context: context, answer: answer, kind: kind).text].compactMap(\.self)
    }
    let told = RemedyParagraphs(
      context: context, matter: kind.matter, document: Phrase(zh: "本\(kind.name)", en: "this reply"))
    return told.text(closing, items: answer.items.map(\.fact.outcome)) { unknownOutcome(ofPart: $0) }
  }

  /// The acts that the applicant knows of and that changed the time for the answer, in order.
  private var history: [Phrase] {
    var acts = clarified(until: closing.on)
    acts += application.fees.compactMap(\.answer?.fact.on).map { paid in
      (
        paid,
        Phrase(
          zh: "\(you)于\(date(paid).zh)缴纳信息处理费。", en: "The information-processing fee was paid on \(date(paid).en).")
      )
    }
    if let (first, told, isOne) = thirdPartiesAsked(until: closing.on) {
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
    acts += application.extensions.map { recorded in
      let (fact, on) = (recorded.fact, date(application.told(recorded.entry) ?? recorded.fact.on))
      return (
        fact.on,
        Phrase(
          zh: "本机关于\(on.zh)告知\(you)延长答复期限\(fact.days)个工作日。",
          en: "On \(on.en) we told you that the time for the answer was extended by \(workingDays(fact.days)).")
      )
    }
    acts += application.deferrals.map { recorded in
      let (fact, on) = (recorded.fact, date(application.told(recorded.entry) ?? recorded.fact.on))
      return (
        fact.on,
        Phrase(
          zh: "本机关于\(on.zh)告知\(you)延迟至\(date(fact.until).zh)前答复。",
          en: "On \(on.en) we told you that the answer was deferred to \(date(fact.until).en).")
      )
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
    let finding = ReplyFinding(context: context, answer: answer)
    let parts = answer.items.map(\.fact).enumerated().map { index, item in
      let text = Phrase(both: clause(item.text))
      let outcome = finding.outcome(of: item) ?? blank(unknownOutcome(ofPart: index))
      let basis = item.outcome.map(finding.basis(ofPart:)) ?? .empty
      let cited = basis.isEmpty ? .empty : Phrase(zh: "，依据\(basis.zh)", en: ", \(basis.en)")
      let detail =
        item.outcome.flatMap(finding.detail(ofPart:)).map { Phrase(zh: "；\($0.zh)", en: "; \($0.en)") } ?? .empty
      let line = Phrase(
        zh: "\(index + 1)．\(text.zh)：\(outcome.zh)\(cited.zh)\(detail.zh)。",
        en: "\(index + 1). \(text.en): \(outcome.en)\(cited.en)\(detail.en).")
      return [line, text, outcome, basis]
    }
    return context.fields.each(
      .parts, [.part, .partText, .partOutcome, .partBasis], told: [.part], parts
    ).compactMap(\.first)
  }
}
