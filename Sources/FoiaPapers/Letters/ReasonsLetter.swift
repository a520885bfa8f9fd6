internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Asks an applicant who applies very often to state the reasons (说明理由告知书, art. 35).
struct ReasonsLetter: OfficialLetter {
  let context: LetterContext
  let request: Request

  /// How many applications there were, and since when: as was recorded, else as the ledger counts them; a document cannot
  /// be without it.
  private var facts: Phrase {
    let what = Phrase(zh: "申请的件数和起止时间", en: "how many applications, since when")
    let counted = request.ground == nil ? context.details.frequency.map(told) : nil
    guard counted != nil || request.ground != nil || context.isDocument else { return .empty }
    let facts = told(.ground, counted ?? fill(request.ground, orBlank: what, .ground, of: entry))
    return Phrase(zh: "（\(facts.zh)）", en: " (\(facts.en))")
  }

  private var entry: EntryID? { application.reasons.last { $0.asked == request }?.entry }

  private func told(_ frequency: ApplicationFrequency) -> Phrase {
    let (first, last) = (date(frequency.first), date(frequency.last))
    return Phrase(
      zh: "\(first.zh)至\(last.zh)，本机关共收到\(you)提出的申请\(frequency.count)件",
      en: "\(frequency.count) applications from \(first.en) to \(last.en)")
  }

  var page: LetterPage {
    let ground = facts
    let what = Phrase(zh: "需要说明的事项", en: "what is to be explained")
    let items = told(.points, fill(request.items, orBlank: what, .items, of: entry))
    let by = told(request.limit, orBlank: Phrase(zh: "说明理由的期限", en: "last day for the reasons"), of: entry)
    let time = Article.regulation(33).cited
    return notice(
      Phrase(zh: "政府信息公开申请说明理由告知书", en: "Request for the reasons of applications for government information"),
      on: request.on,
      [
        opening(until: request.on),
        Phrase(
          zh: "\(you)申请公开政府信息的数量、频次明显超过合理范围\(ground.zh)。根据\(excess.zh)，请\(by.zh)向本机关书面说明理由：\(items.zh)。",
          en:
            "The number or frequency of your applications clearly exceeds what is reasonable\(ground.en). Under \(excess.en), please state your reasons in writing \(by.en): \(items.en)."
        ),
        Phrase(
          zh: "本机关认为理由不合理的，不予处理；认为理由合理，但是无法在\(time.zh)规定的期限内答复的，将确定延迟答复的合理期限并告知\(you)。",
          en:
            "If we find the reasons unreasonable, the application is not processed; if we find them reasonable but cannot answer within the time of \(time.en), we shall set a reasonable later day and tell you."
        ),
      ])
  }
}
