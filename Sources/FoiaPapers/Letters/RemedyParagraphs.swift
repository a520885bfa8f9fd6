internal import FoiaCore
internal import FoiaWords

/// What can be done against a decision, with the articles, in the words of a document. All periods and articles come from
/// `RemedyStep`, which of them hold from `Remedies`.
struct RemedyParagraphs: LetterWording {
  let context: LetterContext
  /// What can be disagreed with: 本答复.
  let matter: Phrase
  /// The paper with whose receipt the time begins: 本答复书.
  let document: Phrase

  /// The paragraphs on an answer; empty where the law requires none.
  ///
  /// - Parameters:
  ///   - items: the outcomes of the parts of the request; nil for a part that has none recorded.
  ///   - unknown: what is left blank for a part that has none, by its place from 0.
  func text(_ closing: Closing, items: [Outcome?], unknown: (Int) -> LetterBlank) -> [Phrase] {
    switch AnswerRemedies(closing, items: items, context.office.remedies) {
    case .whole(let all): [told(all, matter)].compactMap(\.self)
    case .withheldAndRest:
      [
        reviewFirst(Phrase(zh: "不予公开的部分", en: "what is withheld")), choice(Phrase(zh: "其他部分", en: "the rest")),
      ]
    case .byPart(let parts): byPart(parts, unknown)
    }
  }

  /// The paragraph on a way; nil where none is stated.
  func told(_ remedies: Remedies, _ matter: Phrase) -> Phrase? {
    switch remedies {
    case .noneTold: nil
    case .choice: choice(matter)
    case .reviewFirst: reviewFirst(matter)
    }
  }

  /// The choice between review and suit.
  private func choice(_ matter: Phrase) -> Phrase {
    let (review, suit) = (told(.review), told(.suit))
    return Phrase(
      zh:
        "如对\(matter.zh)不服，可以根据\(review.article.zh)，自收到\(document.zh)之日起\(review.period.zh)内向\(organ.zh)申请行政复议\(channel.zh)；也可以根据\(suit.article.zh)，自收到\(document.zh)之日起\(suit.period.zh)内向\(court.zh)提起行政诉讼。",
      en:
        "If you disagree with \(matter.en), you may, under the \(review.article.en), apply to \(organ.en) for administrative review within \(review.period.en) of receiving \(document.en)\(channel.en), or, under the \(suit.article.en), sue in \(court.en) within \(suit.period.en) of receiving it."
    )
  }

  /// Review first. No court is named: after a review two may be competent.
  private func reviewFirst(_ matter: Phrase) -> Phrase {
    let (review, suit, first) = (
      told(.review), told(.suitAfterReview), RemedyStep.reviewFirst.cited(after: RemedyStep.review.article)
    )
    return Phrase(
      zh:
        "如对\(matter.zh)不服，根据\(review.article.zh)、\(first.zh)，应当先自收到\(document.zh)之日起\(review.period.zh)内向\(organ.zh)申请行政复议\(channel.zh)；对行政复议决定不服的，可以根据\(suit.article.zh)，自收到行政复议决定书之日起\(suit.period.zh)内向人民法院提起行政诉讼。",
      en:
        "If you disagree with \(matter.en), you must, under the \(review.article.en) and \(first.en), first apply to \(organ.en) for administrative review within \(review.period.en) of receiving \(document.en)\(channel.en); against the review decision you may, under the \(suit.article.en), sue in a people's court within \(suit.period.en) of receiving it."
    )
  }

  /// Each way with the parts that it is for. Which way is open for a part without an outcome is left blank.
  private func byPart(_ parts: [Set<Remedies>?], _ unknown: (Int) -> LetterBlank) -> [Phrase] {
    let ways = [Remedies.reviewFirst, .choice].compactMap { way -> Phrase? in
      let numbers = parts.indices.filter { parts[$0]?.contains(way) == true }.map { String($0 + 1) }.listed
      if numbers.isEmpty { return nil }
      return told(way, Phrase(zh: "第\(numbers.zh)项的\(matter.zh.dropFirst())", en: "what is said of no. \(numbers.en)"))
    }
    return ways
      + parts.indices.filter { parts[$0] == nil }.map { place in
        let outcome = blank(unknown(place))
        return Phrase(
          zh: "对第\(place + 1)项的\(matter.zh.dropFirst())不服的救济途径，依其办理结果告知：\(outcome.zh)。",
          en: "How to contest what is said of no. \(place + 1) depends on its outcome: \(outcome.en).")
      }
  }

  private func told(_ step: RemedyStep) -> (period: Phrase, article: Phrase) {
    let period =
      switch step.period {
      case .days(let days): Phrase(zh: "\(days)日", en: "\(days) days")
      case .months(let months): Phrase(zh: "\(months)个月", en: "\(months) months")
      }
    return (period, step.article.cited)
  }

  private var organ: Phrase {
    let organs = context.office.reviewOrgans
    guard organs.isEmpty else { return organs.map { Phrase(both: $0) }.joined(zh: "或者", en: " or ") }
    return blank(LetterBlank(Phrase(zh: "复议机关名称", en: "name of the review organ"), setting: .reviewOrgan))
  }

  private var court: Phrase {
    fill(
      context.office.court, orBlank: Phrase(zh: "有管辖权的人民法院名称", en: "name of the competent people's court"),
      setting: .court)
  }

  /// The channel on the internet, which an answer that goes out by e-mail or platform must give (行政复议法 art. 22).
  private var channel: Phrase {
    let dispatch = context.answer?.dispatch?.method
    let isOnline =
      [.email, .online].contains(dispatch ?? .post) || [.email, .online].contains(application.intake.channel)
    guard context.office.reviewChannel != nil || isOnline else { return .empty }
    let channel = fill(
      context.office.reviewChannel, orBlank: Phrase(zh: "行政复议网上申请渠道", en: "channel for reviews on the internet"),
      setting: .reviewChannel)
    return Phrase(zh: "（网上申请渠道：\(channel.zh)）", en: " (on the internet: \(channel.en))")
  }
}
