internal import FoiaCore
internal import FoiaWords

/// What the applicant can do against a reply: apply for review or sue, or only apply for review first.
struct ReplyRemedies: LetterWording {
  let context: LetterContext
  let answer: LetterAnswer
  let kind: ReplyKind

  /// The paragraph on it; nil where the law requires none.
  var text: Phrase? {
    let reply = Phrase(zh: "本\(kind.name)", en: "this reply")
    let all = Phrase(zh: "本\(kind.act)", en: "this reply")
    let remedies = AnswerRemedies(
      answer.closing, items: answer.items.map(\.fact.outcome), context.office.remedies)
    switch remedies {
    case .whole(.noneTold): return nil
    case .whole(.choice): return choice(all, from: reply)
    case .whole(.reviewFirst): return reviewFirst(all, from: reply)
    case .byPart(let parts) where !parts.contains { $0?.contains(.reviewFirst) ?? true }:
      return choice(all, from: reply)
    case .withheldAndRest, .byPart:
      return paragraph(
        reviewFirst(Phrase(zh: "不予公开的部分", en: "what is withheld"), from: reply),
        choice(Phrase(zh: "其他部分", en: "the rest"), from: reply))
    }
  }

  private func choice(_ matter: Phrase, from reply: Phrase) -> Phrase {
    Phrase(
      zh:
        "如对\(matter.zh)不服，可以自收到\(reply.zh)之日起\(Policy.reviewWithinDays)日内向\(organ.zh)申请行政复议，也可以自收到\(reply.zh)之日起\(Policy.suitWithinMonths)个月内向\(court.zh)提起行政诉讼。",
      en:
        "If you disagree with \(matter.en), you may apply to \(organ.en) for administrative review within \(Policy.reviewWithinDays) days of receiving \(reply.en), or sue in \(court.en) within \(Policy.suitWithinMonths) months of receiving it."
    )
  }

  private func reviewFirst(_ matter: Phrase, from reply: Phrase) -> Phrase {
    let rule = Article.reviewLaw(23).cited
    return Phrase(
      zh:
        "如对\(matter.zh)不服，根据\(rule.zh)，应当先自收到\(reply.zh)之日起\(Policy.reviewWithinDays)日内向\(organ.zh)申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起\(Policy.suitAfterReviewWithinDays)日内向\(court.zh)提起行政诉讼。",
      en:
        "If you disagree with \(matter.en), you must under \(rule.en) first apply to \(organ.en) for administrative review, within \(Policy.reviewWithinDays) days of receiving \(reply.en); against the review decision you may sue in \(court.en) within \(Policy.suitAfterReviewWithinDays) days of receiving it."
    )
  }

  private var organ: Phrase { blank(Phrase(zh: "复议机关名称", en: "name of the review organ")) }
  private var court: Phrase { blank(Phrase(zh: "有管辖权的人民法院名称", en: "name of the competent people's court")) }
}
