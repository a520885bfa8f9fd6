internal import FoiaCore
internal import FoiaWords

/// What can be done against a reply: apply for review or sue, where one has the choice, or review first.
struct ReplyRemedies: LetterWording {
  let context: LetterContext
  let closing: Closing
  let kind: ReplyKind

  /// The paragraph; nil where the law has none told.
  var text: String? {
    let reply = say("本\(kind.name)", "this reply")
    let all = say("本\(kind.act)", "this reply")
    switch Remedies(closing, items: application.items.map(\.fact.outcome)) {
    case .noneTold: return nil
    case .choice: return choice(all, from: reply)
    case .reviewFirst: return reviewFirst(all, from: reply)
    case .reviewFirstForPart:
      return paragraph(
        reviewFirst(say("不予公开的部分", "what is withheld"), from: reply), choice(say("其他部分", "the rest"), from: reply))
    }
  }

  private func choice(_ matter: String, from reply: String) -> String {
    say(
      "如对\(matter)不服，可以自收到\(reply)之日起\(Policy.reviewWithinDays)日内向\(organ)申请行政复议，也可以自收到\(reply)之日起\(Policy.suitWithinMonths)个月内向\(court)提起行政诉讼。",
      "If you disagree with \(matter), you may apply to \(organ) for administrative review within \(Policy.reviewWithinDays) days of receiving \(reply), or sue in \(court) within \(Policy.suitWithinMonths) months of receiving it."
    )
  }

  private func reviewFirst(_ matter: String, from reply: String) -> String {
    let rule = Article.reviewLaw(23).cited(language)
    return say(
      "如对\(matter)不服，根据\(rule)，应当先自收到\(reply)之日起\(Policy.reviewWithinDays)日内向\(organ)申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起\(Policy.suitAfterReviewWithinDays)日内向\(court)提起行政诉讼。",
      "If you disagree with \(matter), you must under \(rule) first apply to \(organ) for administrative review, within \(Policy.reviewWithinDays) days of receiving \(reply); against the review decision you may sue in \(court) within \(Policy.suitAfterReviewWithinDays) days of receiving it."
    )
  }

  private var organ: String { blank("复议机关名称", "name of the review organ") }
  private var court: String { blank("有管辖权的人民法院名称", "name of the competent people's court") }
}
