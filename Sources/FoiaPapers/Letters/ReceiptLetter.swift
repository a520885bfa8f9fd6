internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Tells the applicant that the application has come, and by when it will be answered (登记回执).
struct ReceiptLetter: OfficialLetter {
  let context: LetterContext

  var page: LetterPage {
    let confirmation = only(
      .unconfirmed, if: !application.intake.receipt.isConfirmed,
      Phrase(
        zh: "根据\(Article.regulation(31).cited.zh)，与\(you)确认之日为收到申请之日，请予以确认；答复期限暂自申请到达之日起算。",
        en:
          "Under \(Article.regulation(31).cited.en) the day on which you and we confirm it is the day of receipt; please confirm. Until then the time runs from the day it arrived. "
      ))
    let duty = context.isDocument ? documentDuty : outlineDuty
    return notice(
      Phrase(zh: "政府信息公开申请登记回执", en: "Receipt of an application for government information"), on: application.received,
      [
        opening(then: Phrase(zh: "现予登记并告知如下", en: "it is registered and we inform you as follows")),
        paragraph(context.isDocument ? channel : nil, confirmation + duty),
      ])
  }

  /// The way in which it came.
  private var channel: Phrase {
    let channel = told(.channel, application.intake.channel.name)
    return Phrase(zh: "申请方式：\(channel.zh)。", en: "It came by: \(channel.en).")
  }

  /// The time for the answer, with the due date only where it is certain.
  private var documentDuty: Phrase {
    let by = only(.answerBy, dueWhenReceived) { day in
      let day = told(.answerBy, date(day))
      return Phrase(zh: "，即\(day.zh)前（含当日）", en: ", that is by \(day.en), that day included")
    }
    return Phrase(
      zh:
        "根据\(answering.zh)，本机关自收到申请之日起\(Policy.answerWithin)个工作日内答复\(by.zh)。需要补正、征求意见或者延长答复期限的，将另行告知。",
      en:
        "Under \(answering.en) we answer within \(workingDays(Policy.answerWithin)) of receipt\(by.en). Should clarification, a consultation or more time be needed, you will be told."
    )
  }

  /// The last day for the answer as it stood at the receipt; nil where that was not certain.
  private var dueWhenReceived: Day? {
    let day = calendar.workingDay(Policy.answerWithin, after: application.received)
    let isCertain = application.intake.receipt.isConfirmed && calendar.knows(application.received...day)
    return isCertain ? day : nil
  }

  private var outlineDuty: Phrase {
    Phrase(
      zh: "根据\(answering.zh)，本机关自收到申请之日起\(Policy.answerWithin)个工作日内答复，答复期限为\(due().zh)。需要补正、征求意见或者延长答复期限的，将另行告知。",
      en:
        "Under \(answering.en) we answer within \(workingDays(Policy.answerWithin)) of receipt, that is by \(due().en). Should clarification, a consultation or more time be needed, you will be told."
    )
  }
}
