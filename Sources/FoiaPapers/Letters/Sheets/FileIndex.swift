internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Every document of the file in order, with its number and day (卷内文件目录, art. 45).
struct FileIndex: OfficeSheet {
  let context: LetterContext

  var title: Phrase { Phrase(zh: "卷内文件目录", en: "Index of the file") }

  var table: Table {
    list(
      [
        Phrase(zh: "序号", en: "No."), Phrase(zh: "文件名称", en: "document"), Phrase(zh: "文号", en: "number"),
        Phrase(zh: "日期", en: "date"), Phrase(zh: "页数", en: "pages"), Field.note.name,
      ], widths: [2, 10, 8, 8, 2, 3],
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
    all += application.units.all.map { paper($0.asked.on, .transfer) }
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
      all.append(paper(request.on, request.role.letter, about: consultation.entry))
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
    all += application.approvals.filter { $0.fact.step == .secrecy }.map { paper($0.fact.on, .secrecy) }
    if let closing = application.closing {
      if closing.searched != nil { all.append(paper(closing.on, .search)) }
      all.append(paper(closing.on, .approval))
      if closing.subReason != .ended {
        all.append(Paper(on: closing.on, name: closing.documentName, number: closing.document))
      }
    }
    for answer in application.newAnswers {
      if answer.fact.searched != nil { all.append(paper(answer.fact.on, .search)) }
      all += [
        paper(answer.fact.on, .approval),
        Paper(on: answer.fact.on, name: Phrase(zh: "重新作出的答复", en: "new answer"), number: answer.fact.document),
      ]
    }
    all += application.letters.flatMap(wayOut)
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

  /// What is on paper of how a letter went out: the notice to a third party or to the public itself, what came back, and who
  /// signed for it.
  private func wayOut(_ letter: LetterRecord) -> [Paper] {
    var all: [Paper] = []
    let isAnswer = [.reply, .withdrawn].contains(letter.code)
    let name = letter.code.name(giving: application.letterAnswer?.closing)
    let went = letter.issue?.on ?? letter.dispatches.first?.on ?? letter.service?.on
    if [.thirdPartyOverride, .publicNotice].contains(letter.code), let went {
      all.append(Paper(on: went, name: letter.code.name, number: letter.issue?.document))
    }
    // A notice that has its own record stands there once.
    let isNumbered =
      application.letter(.publicNotice, about: isAnswer ? nil : letter.consultation ?? letter.origin)?.issue != nil
    all += letter.dispatches.filter { $0.method == .publicNotice && !isNumbered }.map {
      Paper(on: $0.on, name: LetterCode.publicNotice.name)
    }
    all += letter.returns.map { back in
      Paper(
        on: back.on, name: Phrase(zh: "退回的邮件（\(name.zh)）", en: "what came back (\(name.en))"))
    }
    if let service = letter.service, !isAnswer {
      all.append(
        Paper(
          on: service.on,
          name: Phrase(
            zh: "\(LetterCode.service.name.zh)（\(letter.code.name.zh)）",
            en: "\(LetterCode.service.name.en) (\(letter.code.name.en))")))
    }
    return all
  }

  /// What a kept file is called where the record shows by itself that there is such a document.
  private func standingName(of file: AttachedFile) -> Phrase {
    switch file.kind {
    case .application: Phrase(zh: "政府信息公开申请", en: "application")
    case .reply: application.closing?.documentName ?? file.title
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
