internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Asks a co-producing or another agency for its opinion before information is disclosed, without naming the applicant
/// (征求意见书、征求意见函, arts. 33 and 34).
struct ConsultationLetter: OfficialLetter {
  let context: LetterContext
  let consultation: Consultation

  var page: LetterPage {
    let isDocument = context.isDocument
    return notice(
      title, to: consultation.partyName, on: consultation.request.on,
      [inquiry] + question + (isDocument ? [] : [enclosure]), enclosed: isDocument ? enclosure : nil)
  }

  /// 函 to an agency that is only asked, 书 to a party whose silence the law gives a meaning.
  private var title: Phrase {
    let isFunction = context.isDocument && consultation.request.role == .agency
    return Phrase(
      zh: "政府信息公开申请征求意见\(isFunction ? "函" : "书")",
      en: "Request for an opinion on the disclosure of government information")
  }

  private var inquiry: Phrase {
    let subject = told(.about, Phrase(both: clause(context.typed(\.about) ?? application.intake.subject)))
    return Phrase(
      zh: "本机关正在依照\(regulation.zh)办理一件政府信息公开申请，申请公开“\(subject.zh)”。",
      en:
        "Under \(regulation.en) we are handling an application for the disclosure of government information: “\(subject.en)”."
    )
  }

  /// What is asked, by the role of the party.
  private var question: [Phrase] {
    let role = consultation.request.role
    let rule = role.article.cited
    let time = time
    if role == .agency {
      return [
        Phrase(
          zh: "该信息的公开涉及贵单位职责。根据\(rule.zh)，现征求贵单位意见：是否同意公开；不同意公开的，请说明依据和理由。",
          en:
            "Its disclosure touches your agency's functions. Under \(rule.en) we ask whether you agree to it; if you do not, please state the rule and the reasons."
        ),
        Phrase(zh: "请\(time.zh)书面函复本机关。", en: "Please answer in writing \(time.en)."),
      ]
    }
    return [
      Phrase(
        zh: "该信息由本机关与贵单位共同制作。根据\(rule.zh)，现征求贵单位意见：是否同意公开；不同意公开的，请说明依据和理由。",
        en:
          "The information was made by both our agencies. Under \(rule.en) we ask whether you agree to its disclosure; if you do not, please state the rule and the reasons."
      ),
      Phrase(
        zh: "请\(time.zh)提出意见，逾期未提出意见的视为同意公开。",
        en: "Please give your opinion \(time.en); without an opinion by then you are taken to agree."),
    ]
  }

  private var enclosure: Phrase {
    let what = Phrase(zh: "拟公开的政府信息", en: "the information to be disclosed")
    let enclosed = told(.enclosure, fill(context.typed(\.about), orBlank: what, from: .about))
    return Phrase(zh: "附件：\(enclosed.zh)。", en: "Enclosed: \(enclosed.en).")
  }

  /// The time for the opinion, with its last day once the letter is served; of another agency, for which the law sets no
  /// time, the one that is on record.
  private var time: Phrase {
    let request = consultation.request
    guard request.role != .agency, let by = consultation.opinionBy(calendar) else {
      return told(
        request.limit, orBlank: Phrase(zh: "函复期限", en: "day for the answer"), of: consultation.entry, in: "本函")
    }
    let within = Phrase(
      zh: "自收到本征求意见书之日起\(Policy.opinionWithin)个工作日内",
      en: "within \(workingDays(Policy.opinionWithin)) of receiving this letter")
    // In a document the time runs from the day on which it arrives.
    guard !context.isDocument, let day = consultation.served.map({ limit(by, from: $0) }) else { return within }
    return within + Phrase(zh: "（即\(day.zh)前，含当日）", en: " (that is by \(day.en))")
  }
}

extension Consultation {
  /// The name of the party, to be written to.
  var partyName: Phrase { request.party.map { Phrase(both: $0) } ?? Mask.erased }
}
