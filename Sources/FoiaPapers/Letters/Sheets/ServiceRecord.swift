internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// What the recipient signs, or why it was left, when an answer is handed over (送达回证).
struct ServiceRecord: OfficeSheet {
  let context: LetterContext

  var title: Phrase { Phrase(zh: "政府信息公开文书送达回证", en: "Record of service") }

  var table: Table {
    let (answer, letter) = sentOut
    let what =
      answer.map { Phrase(zh: "政府信息公开申请\($0.name.zh)", en: $0.name.en) } ?? letter?.code.title
    // What came back was sent again: the last sending is the one that is served.
    let isStanding = answer != nil && answer == application.letterAnswer
    let again = answer.flatMap { isStanding ? application.sendings(of: $0.letter) : nil } ?? []
    let sent = answer.map { [$0.dispatch].compactMap(\.self) + again } ?? letter?.dispatches
    let service = answer == nil ? letter?.service : answer?.service
    let way = (service?.method ?? sent?.last?.method)?.name
    let party = letter?.party(in: application)
    let signature = Phrase(
      zh: "\u{3000}\n\u{3000}\u{3000}\u{3000}\u{3000}\u{3000}年\u{3000}\u{3000}月\u{3000}\u{3000}日\u{3000}\u{3000}时",
      en: "\u{3000}\nDate and hour:")
    return form([
      // The number of the application is nothing for another to know.
      (Field.number.name, party == nil ? registrationNumber : told(.number, .room)),
      (Phrase(zh: "送达文书", en: "document"), told(.answer, what ?? .room)),
      numbered(answer, letter),
      (Phrase(zh: "受送达人", en: "recipient"), party ?? names),
      (Field.service.name, told(.service, way ?? .room)), (Phrase(zh: "送达地点", en: "place"), .room),
      (Phrase(zh: "受送达人或者代收人签名", en: "signed by"), signature),
      (
        Phrase(zh: "代收人与受送达人的关系", en: "who signed"),
        Phrase(
          zh: "□本人　□同住成年家属　□代理人　□单位负责收件的人员",
          en: "□ recipient  □ adult of the household  □ agent  □ person who receives mail for the body")
      ),
      (
        Phrase(zh: "拒收或者留置的情况及见证人", en: "refused or left: what happened, witness"), Phrase(both: "\u{3000}\n\u{3000}")
      ), (Phrase(zh: "送达人签名", en: "served by"), signature),
      (Field.note.name, told(.judged, answer == nil ? .room : dayOfAnswer ?? .room)),
    ])
  }

  /// The number of what is handed over.
  private func numbered(_ answer: LetterAnswer?, _ letter: LetterRecord?) -> (Phrase, Phrase) {
    if answer != nil || letter == nil { return field(.document, answer?.closing.document) }
    return (
      Phrase(zh: "文号", en: "document number"),
      told(.answerDocument, letter?.issue.map { Phrase(both: $0.document) } ?? .room)
    )
  }

  /// By which day it is judged whether the answer was in time (国办公开办函〔2016〕235号); nil before it went out.
  private var dayOfAnswer: Phrase? {
    let new = sentOut.answer?.order == nil ? nil : application.newAnswers.last { $0.entry == sentOut.answer?.entry }
    let answered = new.map { $0.answered(due: application.order(settledBy: $0.entry)?.asked.until) } ?? clock.answered
    return answered.flatMap { $0.kind == .decided ? nil : $0 }.map {
      Phrase(zh: "答复时间的认定：", en: "in time is judged by: ") + $0.dated
    }
  }
}
