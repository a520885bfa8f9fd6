internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// That the answer to one of very many applications is deferred (延迟答复告知书, art. 35).
struct DeferralLetter: OfficialLetter {
  let context: LetterContext
  let fact: Deferral

  var page: LetterPage {
    let reason = fill(fact.reason, "不能按期答复的理由", "why the answer cannot come in time")
    let time = Article.regulation(33).cited(language)
    return notice(
      say("政府信息公开申请延迟答复告知书", "Deferral of the answer to an application for government information"),
      [
        opening(),
        say(
          "\(you)申请公开政府信息的数量、频次明显超过合理范围。本机关认为申请理由合理，但是无法在\(time)规定的期限内答复：\(reason)。根据\(excess)，本机关确定延迟至\(date(fact.until))前（含当日）作出答复。",
          "The number or frequency of your applications clearly exceeds what is reasonable. We find your reasons reasonable but cannot answer within the time of \(time): \(reason). Under \(excess) the answer is deferred: we shall give it by \(date(fact.until)), that day included."
        ),
      ])
  }
}
