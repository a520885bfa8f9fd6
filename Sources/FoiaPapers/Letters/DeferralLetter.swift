internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Tells an applicant who applies very often that the answer is deferred (延迟答复告知书, art. 35).
struct DeferralLetter: OfficialLetter {
  let context: LetterContext
  let fact: Deferral

  var page: LetterPage {
    let unknown = Phrase(zh: "不能按期答复的理由", en: "why the answer cannot come in time")
    let entry = application.deferrals.last { $0.fact == fact }?.entry
    let reason = told(.reason, fill(fact.reason, orBlank: unknown, .reason, of: entry))
    let until = told(.until, date(fact.until))
    let time = Article.regulation(33).cited
    return notice(
      Phrase(zh: "政府信息公开申请延迟答复告知书", en: "Deferral of the answer to an application for government information"),
      on: fact.on,
      [
        opening(),
        Phrase(
          zh:
            "\(you)申请公开政府信息的数量、频次明显超过合理范围。本机关认为申请理由合理，但是无法在\(time.zh)规定的期限内答复：\(reason.zh)。根据\(excess.zh)，本机关确定延迟至\(until.zh)前（含当日）作出答复。",
          en:
            "The number or frequency of your applications clearly exceeds what is reasonable. We find your reasons reasonable but cannot answer within the time of \(time.en): \(reason.en). Under \(excess.en) the answer is deferred: we shall give it by \(until.en), that day included."
        ),
      ])
  }
}
