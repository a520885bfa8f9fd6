internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// One application on one screen: what it is, where its clock stands, what happened.
public struct ApplicationSheet {
  private let now: ApplicationToday
  private let history: History
  private let disputes: [Dispute]
  private let painter: Painter

  private var application: Application { now.application }
  private var clock: ClockReading? { now.clock }
  private var today: Day { now.today }
  private var calendar: WorkCalendar { now.calendar }

  /// - Parameter disputes: those that concern it.
  public init(_ application: ApplicationToday, history: History, disputes: [Dispute] = [], painter: Painter) {
    self.now = application
    self.history = history
    self.disputes = disputes
    self.painter = painter
  }

  public func text(_ language: Language, width: Int?) -> String {
    let zh = language == .zh
    let rows = facts(language).map { [$0.0, $0.1] }
    let clockRows = Set([zh ? "状态" : "status", zh ? "答复期限" : "due"])
    let sheet = Columns.text(head: nil, rows: rows, width: width, painter: painter) { row, column in
      column == 1 && clockRows.contains(rows[row][0]) ? clock?.paint : nil
    }
    let remarks = now.irregularities.map { $0.sentence(language) }
    let parts: [(String, [String])] = [
      (
        zh ? "办理记录" : "History",
        history.entries.map { $0.sentence(number: nil, Telling($0, in: history), language, showsPersonal: true) }
      ),
      (
        zh ? "复议、诉讼" : "Reviews and suits",
        disputes.map { DisputeView.line($0, language).filter { !$0.isEmpty }.joined(separator: "  ") }
      ),
      (zh ? "提醒" : "Remarks", remarks),
      (zh ? "下一步" : "What comes next", nextSteps(language)),
    ]
    return painter("\(application.number)  \(application.intake.subject)", .heading) + "\n\n" + sheet
      + parts.filter { !$0.1.isEmpty }.map { title, lines in
        "\n" + painter(title, .heading) + "\n" + lines.map { $0.hanging(by: 2, width: width) + "\n" }.joined()
      }.joined()
  }

  /// The steps that today allows: in full those that answer something recorded or end the matter, the others by name.
  private func nextSteps(_ language: Language) -> [String] {
    var (rows, others): ([[String]], [String]) = ([], [])
    for step in Lifecycle.next(for: application, on: today) {
      guard let command = step.kind.command(application.number, language) else { continue }
      // Serving a letter is of no more interest once the opinion is there.
      if step.follows == .consultationSent, application.openConsultations.isEmpty { continue }
      if step.phase == .untilClosing, step.kind != .closed, step.kind != .confirmed {
        others.append(step.kind.verb.rawValue)
      } else if application.isOpen || step.phase == .afterClosing {
        rows.append([step.kind.name(language), command, step.article?.cited(language) ?? ""])
      }
    }
    let lines = Columns.text(head: nil, rows: rows, width: nil).split(separator: "\n").map(String.init)
    guard !others.isEmpty else { return lines }
    switch language {
    case .zh: return lines + ["另可登记：foia " + others.joined(separator: "、") + "；何时可以登记见 foia help lifecycle"]
    case .en: return lines + ["Also: foia " + others.joined(separator: ", ") + "; see foia help lifecycle"]
    }
  }

  private func facts(_ language: Language) -> [(String, String)] {
    let intake = application.intake
    var facts: [(String, String)] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { facts.append((name, value)) }
    }
    func add(_ field: Field, _ value: String?) { add(field.name(language), value) }
    let zh = language == .zh
    add(zh ? "状态" : "status", status(language))
    add(zh ? "答复期限" : "due", clock.flatMap { $0.dueDate(language, today: today) })
    add(zh ? "稳妥日期" : "strict date", clock?.strictDate(language))
    add(zh ? "最迟可至" : "at the latest", clock?.latestDate(language))
    for redo in application.redos where redo.answer == nil {
      add(
        zh ? "重新答复" : "new answer",
        zh
          ? "\(redo.asked.organ)责令，期限 \(redo.asked.until.long(.zh))"
          : "ordered by \(redo.asked.organ), due \(redo.asked.until.long(.en))")
    }
    if application.isOpen, let due = clock?.due {
      add(zh ? "内部期限" : "internal due date", application.internalDue(due, by: calendar).long(language))
    }
    if application.isOpen, application.clarifications.isEmpty, let clock, clock.askClarificationBy >= today {
      add(language == .zh ? "补正" : "clarification", askSentence(clock, language))
    }
    add(intake.receipt.isConfirmed ? .received : .arrived, intake.receipt.day.long(language))
    if intake.receipt.isConfirmed { add(.arrived, intake.receipt.arrived?.long(language)) }
    add(.channel, intake.channel.name(language))
    add(.applicant, intake.applicantName(language, showsPersonal: true))
    add(.kind, intake.kind.noun(language))
    let personal = intake.personal
    let rest: [(Field, String?)] = [
      (.identity, personal?.identity), (.phone, personal?.phone), (.email, personal?.email),
      (.address, personal?.address), (.agent, personal?.agent), (.details, personal?.details), (.form, intake.form),
      (.delivery, intake.delivery), (.unit, intake.unit), (.officer, intake.officer), (.note, personal?.note),
    ]
    for (field, value) in rest { add(field, value?.replacing("\n", with: " ")) }
    add(zh ? "原编号" : "office's number", application.registration.officeNumber)
    for (name, value) in handling(language) { add(name, value) }
    if let closing = application.closing {
      add(.outcome, closing.outcomeName(language))
      add(.closed, closing.on.long(language))
      for (field, value) in closing.facts(language) { add(field, value) }
    }
    add(
      .sent,
      application.dispatch.map { dispatch in
        [dispatch.on.long(language), dispatch.method?.name(language), dispatch.tracking].compactMap { $0 }
          .joined(separator: zh ? "，" : ", ")
      })
    add(.served, application.service?.on.long(language))
    return facts
  }

  /// Who and what is waited for, and the parts of the request.
  private func handling(_ language: Language) -> [(String, String?)] {
    let zh = language == .zh
    var facts: [(String, String?)] = []
    if application.isOpen {
      let replies: [(Bool, Inquiry?, Event.Kind)] = [
        (application.isAwaitingClarification, application.clarifications.last, .clarificationAsked),
        (application.isAwaitingReasons, application.reasons.last, .reasonsAsked),
      ]
      for case (true, let inquiry?, let kind) in replies {
        let replyBy = inquiry.asked.replyBy.map { (zh ? "，回复期限 " : ", reply by ") + $0.long(language) } ?? ""
        facts.append((kind.name(language), inquiry.asked.on.long(language) + replyBy))
      }
      if application.isAwaitingPayment, let notice = application.fees.last?.asked {
        let payBy = notice.payBy(calendar).long(language)
        facts.append(
          (
            Event.Kind.feeServed.name(language),
            notice.amount.text(language) + (zh ? "，缴费期限 " : ", to be paid by ") + payBy
          ))
      }
    }
    for consultation in application.consultations {
      let name = "#\(consultation.entry) " + consultation.request.partyName(language, showsPersonal: true)
      let sent = (zh ? "，发出 " : ", sent ") + consultation.request.on.iso
      let end = consultation.returned.map { returned in
        (zh ? "，收到意见 " : ", answered ") + returned.fact.on.iso
          + (returned.fact.opinion.map { (zh ? "，" : ", ") + $0.name(language) } ?? "")
      }
      let limit = consultation.opinionBy(calendar).map { (zh ? "，意见最迟 " : ", opinion due ") + $0.iso }
      facts.append((zh ? "征求意见" : "consultation", name + sent + (end ?? limit ?? "")))
    }
    for item in application.items {
      let outcome = item.fact.outcome.map { (zh ? "：" : ": ") + $0.name(language) } ?? ""
      facts.append((Field.item.name(language), item.fact.text + outcome))
    }
    return facts
  }

  private func status(_ language: Language) -> String {
    let name = now.status.name(language)
    guard let clock else { return name }
    let undispatched = application.closing != nil && application.dispatch == nil
    switch language {
    case .zh: return "\(name)，\(clock.stateName(.zh))" + (undispatched ? "，未登记发出日期" : "")
    case .en: return "\(name), \(clock.stateName(.en))" + (undispatched ? ", no dispatch recorded" : "")
    }
  }

  private func askSentence(_ clock: ClockReading, _ language: Language) -> String {
    switch language {
    case .zh: "需补正的，最迟 \(clock.askClarificationBy.long(.zh))告知"
    case .en: "if it is unclear, ask by \(clock.askClarificationBy.long(.en))"
    }
  }
}
