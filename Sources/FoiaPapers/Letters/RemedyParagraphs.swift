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
    switch Remedies(closing, items: items) {
    case .noneTold: []
    case .choice: [choice(matter)]
    case .reviewFirst: [reviewFirst(matter)]
    case .reviewFirstForPart: byPart(items, unknown)
    }
  }

  /// The choice between review and suit.
  func choice(_ matter: Phrase) -> Phrase {
    let (review, suit) = (told(.review), told(.suit))
    return Phrase(
      zh:
        "如对\(matter.zh)不服，可以根据\(review.article.zh)，自收到\(document.zh)之日起\(review.period.zh)内向\(organ.zh)申请行政复议\(channel.zh)；也可以根据\(suit.article.zh)，自收到\(document.zh)之日起\(suit.period.zh)内向\(court.zh)提起行政诉讼。",
      en:
        "If you disagree with \(matter.en), you may, under the \(review.article.en), apply to \(organ.en) for administrative review within \(review.period.en) of receiving \(document.en)\(channel.en), or, under the \(suit.article.en), sue in \(court.en) within \(suit.period.en) of receiving it."
    )
  }

  /// Review first. No court is named: after a review two may be competent.
  func reviewFirst(_ matter: Phrase) -> Phrase {
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

  /// Both ways, each with the parts that it is for; without outcomes of parts on record in words alone. Which way is open for
  /// a part without an outcome is left blank.
  private func byPart(_ items: [Outcome?], _ unknown: (Int) -> LetterBlank) -> [Phrase] {
    let isUnknown = items.allSatisfy { $0 == nil }
    func parts(_ isExempt: Bool, orElse words: Phrase) -> Phrase? {
      if isUnknown { return words }
      let numbers = items.indices.filter { items[$0]?.isExempt == isExempt }.map { String($0 + 1) }.listed
      return numbers.isEmpty
        ? nil : Phrase(zh: "第\(numbers.zh)项的\(matter.zh.dropFirst())", en: "what is said of no. \(numbers.en)")
    }
    let withheld = parts(true, orElse: Phrase(zh: "不予公开的部分", en: "what is withheld"))
    let others = parts(false, orElse: Phrase(zh: "其他部分", en: "the rest"))
    let open = isUnknown ? [] : items.indices.filter { items[$0] == nil }
    return [withheld.map(reviewFirst), others.map(choice)].compactMap(\.self)
      + open.map { place in
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
