internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Tells an applicant who applies very often that the answer is deferred (延迟答复告知书, art. 35).
struct DeferralLetter: OfficialLetter {
  let context: LetterContext
  let fact: Deferral

  /// That the applicant was asked for reasons, and when they came; in a document a blank where none are on record.
  private var reasons: Phrase {
    let inquiry = application.reasons.last { $0.asked.on <= fact.on }
    guard let inquiry, let came = inquiry.answer?.fact.on else {
      let missing = Phrase(zh: "收到申请人说明理由的日期", en: "day on which the reasons came")
      let day = blank(missing, recordedBy: inquiry == nil ? .reasonsAsked : .reasonsReceived)
      return Phrase(zh: "本机关于\(day.zh)收到\(you)说明的理由。", en: "Your reasons came on \(day.en).")
    }
    let asked = date(application.told(inquiry.entry) ?? inquiry.asked.on)
    let day = date(came)
    return Phrase(
      zh: "本机关于\(asked.zh)要求\(you)说明理由，于\(day.zh)收到\(you)说明的理由。",
      en: "We asked for your reasons on \(asked.en); they came on \(day.en).")
  }

  var page: LetterPage {
    let unknown = Phrase(zh: "不能按期答复的理由", en: "why the answer cannot come in time")
    let entry = application.deferrals.last { $0.fact == fact }?.entry
    let reason = told(.reason, fill(fact.reason, orBlank: unknown, .reason, of: entry))
    let until = told(.until, date(fact.until))
    let reasons = told(.reasonsGiven, reasons)
    let time = Article.regulation(33).cited
    return notice(
      Phrase(zh: "政府信息公开申请延迟答复告知书", en: "Deferral of the answer to an application for government information"),
      on: fact.on,
      [
        opening(until: fact.on),
        Phrase(
          zh:
            "\(you)申请公开政府信息的数量、频次明显超过合理范围。\(reasons.zh)本机关认为申请理由合理，但是无法在\(time.zh)规定的期限内答复：\(reason.zh)。根据\(excess.zh)，本机关确定延迟至\(until.zh)前（含当日）作出答复。",
          en:
            "The number or frequency of your applications clearly exceeds what is reasonable. \(reasons.en) We find your reasons reasonable but cannot answer within the time of \(time.en): \(reason.en). Under \(excess.en) the answer is deferred: we shall give it by \(until.en), that day included."
        ),
      ])
  }
}
