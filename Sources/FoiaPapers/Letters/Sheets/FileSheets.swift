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
      answer.map { Phrase(zh: "政府信息公开申请\($0.name.zh)", en: $0.name.en) } ?? letter?.code.name
    // What came back was sent again: the last sending is the one that is served.
    let again = context.entry == nil ? application.sendings(of: .reply) : []
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

/// Every document of the file in order, with its number and day (卷内文件目录, art. 45).
struct FileIndex: OfficeSheet {
  let context: LetterContext

  var title: Phrase { Phrase(zh: "卷内文件目录", en: "Index of the file") }

  var table: Table {
    list(
      [
        Phrase(zh: "序号", en: "No."), Phrase(zh: "文件名称", en: "document"), Phrase(zh: "文号", en: "number"),
        Phrase(zh: "日期", en: "date"), Phrase(zh: "页数", en: "pages"), Field.note.name,
      ], widths: [2, 9, 6, 5, 2, 3],
      rows.map { $0 + [.room, .room] })
  }

  private var rows: [[Phrase]] {
    context.fields.each(
      .papers, [.paperPlace, .paperName, .paperNumber, .paperDate],
      documents.enumerated().map { index, document in
        [
          Phrase(both: String(index + 1)), document.name, document.number.map { Phrase(both: $0) } ?? .room,
          date(document.on),
        ]
      })
  }

  private struct Paper {
    let on: Day
    let name: Phrase
    var number: String?
  }

  /// What the record shows to be on paper, by day.
  private var documents: [Paper] {
    func paper(_ on: Day, _ code: LetterCode, about origin: EntryID? = nil) -> Paper {
      Paper(on: on, name: code.name, number: number(code, about: origin))
    }
    var all = [
      Paper(on: application.came, name: Phrase(zh: "政府信息公开申请", en: "application")),
      paper(application.received, .receipt, about: application.id.entry),
    ]
    if let assignment = application.assignments.last { all.append(paper(assignment.on, .transfer)) }
    all += inquiries(application.clarifications, .clarification, Phrase(zh: "申请人补正材料", en: "clarification"))
    all += inquiries(application.reasons, .reasons, Phrase(zh: "申请人说明的理由", en: "reasons"))
    for fee in application.fees {
      all.append(paper(fee.asked.judgedOn, .fee, about: fee.entry))
      if let paid = fee.answer {
        all.append(Paper(on: paid.fact.on, name: Phrase(zh: "缴费凭证", en: "receipt of the payment")))
      }
    }
    for consultation in application.consultations {
      let request = consultation.request
      let code: LetterCode =
        switch request.role {
        case .thirdParty: .thirdParty
        case .coProducer: .coProducer
        case .agency: .agency
        }
      all.append(paper(request.on, code, about: consultation.entry))
      if let told = consultation.applicantTold {
        all.append(paper(told, .thirdPartyApplicant, about: consultation.entry))
      }
      if let opinion = consultation.returned, opinion.fact.opinion != OpinionKind.none {
        all.append(
          Paper(
            on: opinion.fact.on,
            name: Phrase(zh: "\(request.role.name.zh)的意见", en: "opinion of the \(request.role.name.en)")))
      }
    }
    all += application.extensions.flatMap {
      [paper($0.fact.on, .extensionApproval), paper($0.fact.on, .extending, about: $0.entry)]
    }
    all += application.deferrals.map { paper($0.fact.on, .deferral, about: $0.entry) }
    if let closing = application.closing {
      all.append(paper(closing.on, .approval))
      if closing.subReason != .ended {
        all.append(
          Paper(
            on: closing.on, name: closing.subReason == .withdrawn ? LetterCode.withdrawn.name : LetterCode.reply.name,
            number: closing.document))
      }
    }
    for answer in application.newAnswers {
      all.append(Paper(on: answer.fact.on, name: Phrase(zh: "重新作出的答复", en: "new answer"), number: answer.fact.document))
    }
    let services = [application.service?.on] + application.newAnswers.map { $0.service?.on }
    all += services.compactMap(\.self).map { paper($0, .service) }
    // What came in or left and stands above is there once, whether or not it is kept as a file; every other file is listed.
    var standing = all.map(\.name)
    for kept in application.attachments.map(\.fact) {
      if let same = standing.firstIndex(of: standingName(of: kept)) {
        standing.remove(at: same)
      } else {
        // By what it is: the name of the file may be that of a person.
        all.append(Paper(on: kept.on, name: kept.title))
      }
    }
    return all.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }

  /// What a kept file is called where the record shows by itself that there is such a document.
  private func standingName(of file: AttachedFile) -> Phrase {
    switch file.kind {
    case .application: Phrase(zh: "政府信息公开申请", en: "application")
    case .reply: LetterCode.reply.name
    case .identity, .mandate, .evidence, .letter: file.title
    }
  }

  /// The number of a letter about what an entry recorded; nil if none is recorded.
  private func number(_ code: LetterCode, about origin: EntryID?) -> String? {
    application.letters.last { $0.code == code && $0.origin == origin }?.issue?.document
  }

  private func inquiries(_ all: [Inquiry], _ code: LetterCode, _ reply: Phrase) -> [Paper] {
    all.flatMap { inquiry in
      [Paper(on: inquiry.asked.on, name: code.name, number: number(code, about: inquiry.entry))]
        + [inquiry.answer, inquiry.note].compactMap(\.self).prefix(1).map { Paper(on: $0.fact.on, name: reply) }
    }
  }
}
