internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Tells the applicant that the answer will take longer, with the new due date (延期答复告知书, art. 33).
struct ExtensionLetter: OfficialLetter {
  let context: LetterContext
  let fact: Extension

  /// The new last day; none in a document where it was not certain when the applicant was told.
  private var until: Phrase {
    let day = context.isDocument ? toldForCertain.map(date) : .some(due(told: fact.told))
    return only(.until, day) { day in
      let day = told(.until, day)
      return Phrase(
        zh: "，本机关将在\(day.zh)前（含当日）作出答复", en: ": we shall answer by \(day.en), that day included")
    }
  }

  /// The day that the letter told, where neither a consultation, an unknown holiday nor the day of receipt could move it.
  private var toldForCertain: Day? {
    guard context.isDocument, let told = fact.told, application.intake.receipt.isConfirmed,
      calendar.knows(application.received...told)
    else { return nil }
    let isPaused = application.consultations.contains { consultation in
      consultation.request.on <= fact.on && (consultation.returned.map { $0.fact.on > fact.on } ?? true)
    }
    return isPaused ? nil : told
  }

  /// That the head of the disclosure office agreed, who is not named; a blank where nobody's consent is on record.
  private var consent: Phrase {
    let agreed = Phrase(
      zh: "经本机关政府信息公开工作机构负责人同意", en: "with the consent of the head of our disclosure office")
    let missing = Phrase(
      zh: "政府信息公开工作机构负责人是否同意延期", en: "whether the head of the disclosure office agrees to the extension")
    return told(.consent, fact.approvedBy == nil ? blank(self.missing(missing, .approvedBy, of: entry)) : agreed)
  }

  private var entry: EntryID? { application.extensions.last { $0.fact == fact }?.entry }

  var page: LetterPage {
    let unknown = Phrase(zh: "延长答复期限的理由", en: "reason for the extension")
    let reason = told(.reason, fill(fact.reason, orBlank: unknown, .reason, of: entry))
    let consent = consent
    let days = told(.days, Phrase(zh: "\(fact.days)个工作日", en: workingDays(fact.days)))
    let paused = only(
      .paused, if: clock.state == .paused,
      Phrase(
        zh: "征求意见仍在进行，所需时间依照\(consulting.zh)不计算在内，答复期限相应顺延。",
        en:
          " A consultation is under way; the time it needs is not counted (\(consulting.en)), and the day moves accordingly."
      ))
    return notice(
      Phrase(
        zh: "政府信息公开申请延期答复告知书", en: "Extension of the time for answering an application for government information"),
      on: fact.on,
      [
        opening(until: fact.on),
        Phrase(
          zh:
            "本机关不能在\(Policy.answerWithin)个工作日内答复，理由：\(reason.zh)。根据\(answering.zh)，\(consent.zh)，延长答复期限\(days.zh)\(until.zh)。",
          en:
            "We cannot answer within \(workingDays(Policy.answerWithin)), the reason being: \(reason.en). Under \(answering.en) and \(consent.en), the time for the answer is extended by \(days.en)\(until.en)."
        ) + paused,
      ])
  }
}
