internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Tells the applicant that a third party, which is not named, is asked for its opinion, and that this time does not count
/// (征求意见告知书).
struct ThirdPartyLetter: OfficialLetter {
  let context: LetterContext
  let request: ConsultationRequest

  var page: LetterPage {
    let (days, isOne) = thirdPartiesAsked(until: request.on).map { ($0.days, $0.isOne) } ?? (date(request.on), true)
    let asked = told(.asked, days)
    return notice(
      Phrase(zh: "政府信息公开申请征求意见告知书", en: "Notice that a third party is consulted"),
      on: request.on,
      [
        opening(until: request.on),
        Phrase(
          zh:
            "经审查，\(you)申请公开的信息涉及第三方合法权益。根据\(request.role.article.cited.zh)，本机关已于\(asked.zh)书面征求第三方的意见。根据\(consulting.zh)，征求意见所需时间不计算在答复期限内。",
          en:
            "On examination, the information you ask for touches the lawful rights of \(isOne ? "a third party" : "third parties"). Under \(request.role.article.cited.en) we asked \(isOne ? "the third party for its opinion" : "them for their opinions") in writing on \(asked.en). The time that this needs is not counted in the time for the answer (\(consulting.en))."
        ),
      ])
  }
}
