internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// A line of the sheet: what it is about, and what is known.
struct SheetFact {
  let name: Phrase
  let value: Phrase
  /// Whether it is printed in the colour of the clock.
  let isOfClock: Bool

  /// A line for anything; nil if nothing is known.
  init?(_ name: Phrase, _ value: Phrase?, isOfClock: Bool = false) {
    guard let value, !value.isEmpty else { return nil }
    self.name = name
    self.value = value
    self.isOfClock = isOfClock
  }

  /// A line for a field; nil if nothing is known.
  init?(_ field: Field, _ value: Phrase?) { self.init(field.name, value) }

  /// A line for a field whose value is the same in both languages; nil if nothing is known.
  init?(_ field: Field, typed value: String?) { self.init(field.name, value.map { Phrase(both: $0) }) }
}

extension ApplicationSheet {
  private var application: Application { now.application }

  /// All lines of the sheet that say something, in their order.
  var facts: [SheetFact] { (deadlines + content + course + answer).compactMap(\.self) }

  private var deadlines: [SheetFact?] {
    let clock = now.clock
    var facts = [
      SheetFact(Phrase(zh: "状态", en: "status"), status, isOfClock: true),
      SheetFact(Phrase(zh: "答复期限", en: "due"), clock?.dueDate(today: now.today), isOfClock: true),
      SheetFact(Phrase(zh: "稳妥日期", en: "strict date"), clock?.strictDate),
      SheetFact(Phrase(zh: "最迟可至", en: "at the latest"), clock?.latestDate),
    ]
    for redo in application.redos where redo.answer == nil {
      let organ = redo.asked.organ
      let ordered = Phrase(zh: "\(organ)责令", en: "ordered by \(organ)")
      facts.append(
        SheetFact(Phrase(zh: "重新答复", en: "new answer"), ([ordered] + deadline(of: redo)).commaSeparated))
    }
    if application.isOpen, let due = clock?.due {
      let day = application.internalDue(due, by: now.calendar).long
      let mark = application.departmentReplyBy == nil ? clock?.provisionalMark ?? .empty : .empty
      facts.append(SheetFact(Phrase(zh: "内部期限", en: "internal due date"), day + mark))
    }
    if application.isOpen, application.clarifications.isEmpty, let clock, clock.askClarificationBy >= now.today {
      let by = clock.askClarificationBy.long
      facts.append(
        SheetFact(
          Phrase(zh: "补正", en: "clarification"),
          Phrase(zh: "需补正的，最迟 \(by.zh)告知", en: "if it is unclear, ask by \(by.en)")))
    }
    return facts
  }

  /// By when a new answer was ordered, and how late it is: `期限 2025年6月30日（星期一）`, `逾期2个工作日`.
  private func deadline(of redo: Exchange<RedoOrder, RedoAnswer>) -> [Phrase] {
    let until = redo.asked.until.long
    let late = application.lateness(of: redo, on: now.today, by: now.calendar)?.days
    return [Phrase(zh: "期限 \(until.zh)", en: "due \(until.en)")] + [late.map(ClockReading.late(by:))].compactMap(\.self)
  }

  private var status: Phrase {
    let name = now.status.name
    guard let clock = now.clock else { return name }
    let redo = application.awaitsRedo ? Phrase(zh: "待重新答复", en: "new answer to be given") : nil
    return [name, clock.stateName, clock.answered?.dated, redo].compactMap { $0 }.commaSeparated
  }

  private var content: [SheetFact?] {
    let (intake, personal) = (application.intake, application.intake.personal)
    let receipt = intake.receipt
    func line(_ text: String?) -> String? { text?.replacing("\n", with: " ") }
    return [
      SheetFact(receipt.isConfirmed ? .received : .arrived, receipt.day.long),
      SheetFact(.arrived, receipt.isConfirmed ? receipt.arrived?.long : nil),
      SheetFact(.channel, intake.channel.name), SheetFact(.applicant, intake.applicantName(showsPersonal: true)),
      SheetFact(.kind, intake.kind.noun), SheetFact(.identity, typed: line(personal?.identity)),
      SheetFact(.phone, typed: line(personal?.phone)), SheetFact(.email, typed: line(personal?.email)),
      SheetFact(.address, typed: line(personal?.address)), SheetFact(.agent, typed: line(personal?.agent)),
      SheetFact(.details, typed: line(personal?.details)), SheetFact(.form, typed: line(intake.form)),
      SheetFact(.delivery, typed: line(intake.delivery)), SheetFact(.unit, units),
      SheetFact(.officer, typed: line(intake.officer)), SheetFact(.note, typed: line(personal?.note)),
      SheetFact(
        SearchField.officeNumber.name, application.registration.officeNumber.map { Phrase(both: $0) }),
      SheetFact(Phrase(zh: "并入", en: "duplicate of"), application.duplicateOf.map { Phrase(both: $0.description) }),
      SheetFact(
        Phrase(zh: "重复登记", en: "logged twice as"),
        duplicates.map { Phrase(both: $0.description) }.joined(zh: "、", en: ", ")),
    ]
  }

  /// The departments that have it or gave it back: `法规科（主办，2025-03-05接收）、规划科`.
  private var units: Phrase? {
    let told = application.units.all.filter { $0.isCurrent || $0.entry == application.givenBack?.entry }
    let isJoint = told.count > 1
    let names = told.enumerated().map { place, handling -> Phrase in
      let facts: [Phrase?] = [
        isJoint && place == 0 ? Phrase(zh: "主办", en: "in charge") : nil,
        place > 0 ? handling.officer.map { Phrase(both: $0) } : nil,
        handling.accepted.map { Phrase(zh: "\($0.iso)接收", en: "accepted \($0.iso)") },
        handling.returned?.fact.told,
      ]
      let said = facts.compactMap(\.self)
      let bracket = said.commaSeparated
      return Phrase(both: handling.asked.unit.replacing("\n", with: " "))
        + (said.isEmpty ? .empty : Phrase(zh: "（\(bracket.zh)）", en: " (\(bracket.en))"))
    }
    return names.isEmpty ? nil : names.joined(zh: "、", en: ", ")
  }

  /// What the office waits for, the consultations, and the parts of the request.
  private var course: [SheetFact?] {
    let consultations = application.consultations.map { consultation in
      SheetFact(Phrase(zh: "征求意见", en: "consultation"), told(consultation))
    }
    return waiting + consultations
      + application.letters.map { letter in
        let isOneOfSeveral = application.letters.count { $0.code == letter.code } > 1
        let about = isOneOfSeveral ? letter.consultation ?? letter.origin : nil
        let answer = (try? application.letterAnswer(recordedBy: letter.origin))?.closing
        return SheetFact(letter.code.name(about: about, giving: answer), told(letter))
      }
      + application.items.map(part)
  }

  /// A part of the request with its outcome.
  private func part(_ item: Recorded<Item>) -> SheetFact? {
    let outcome = item.fact.outcomeName.map { Phrase(zh: "：", en: ": ") + $0 } ?? .empty
    return SheetFact(.item, Phrase(both: item.fact.text) + outcome)
  }

  /// What the applicant has still to answer or to pay.
  private var waiting: [SheetFact?] {
    guard application.isOpen else { return [] }
    func asked(_ inquiry: Inquiry, _ kind: Event.Kind) -> SheetFact? {
      let day = application.replyBy(inquiry, by: now.calendar).map(Request.Limit.day)
      let by = (day ?? inquiry.asked.limit).map { limit in
        Phrase(zh: "，回复期限 \(limit.text.zh)", en: ", reply \(day == nil ? "" : "by ")\(limit.text.en)")
      }
      return SheetFact(kind.name, inquiry.asked.on.long + (by ?? .empty))
    }
    func charged(_ demand: FeeDemand) -> SheetFact? {
      let by = Phrase(zh: "，缴费期限 ", en: ", to be paid by ") + application.payBy(demand, by: now.calendar).long
      return SheetFact(Event.Kind.feeServed.name, demand.asked.amount.text + by)
    }
    return [
      application.awaitedClarification.flatMap { asked($0, .clarificationAsked) },
      application.awaitedReasons.flatMap { asked($0, .reasonsAsked) }, application.awaitedPayment.flatMap(charged),
    ]
  }

  /// A letter with its number and how it went out: `易工信公函〔2026〕3号，发出 2026年3月6日（星期五），邮寄送达`.
  private func told(_ letter: LetterRecord) -> Phrase {
    let sent = told(letter.dispatches.last).map { Phrase(zh: "发出 ", en: "sent ") + $0 }
    let served = told(letter.service).map { Phrase(zh: "送达 ", en: "served ") + $0 }
    let isBack = letter.returns.count >= letter.dispatches.count
    let back = (isBack ? letter.returns.last : nil).map { back in
      Phrase(zh: "退回 \(back.on.long.zh)：\(back.reason)", en: "sent back \(back.on.long.en): \(back.reason)")
    }
    return [letter.issue.map { Phrase(both: $0.document) }, sent, back, served].compactMap { $0 }.commaSeparated
  }

  /// A consultation with its days: `#14 第三方恒通公司，发出 2025-03-05，收到意见 2025-03-14，不同意公开`.
  private func told(_ consultation: Consultation) -> Phrase {
    let sent = consultation.request.on.iso
    var parts = [
      Phrase(both: "#\(consultation.entry) ") + consultation.request.partyName(showsPersonal: true),
      Phrase(zh: "发出 \(sent)", en: "sent \(sent)"),
    ]
    if let returned = consultation.returned?.fact {
      parts.append(Phrase(zh: "收到意见 \(returned.on.iso)", en: "answered \(returned.on.iso)"))
      if let opinion = returned.opinion { parts.append(opinion.name) }
    } else if let limit = consultation.opinionBy(now.calendar)?.iso {
      parts.append(Phrase(zh: "意见最迟 \(limit)", en: "opinion due \(limit)"))
    } else if let limit = consultation.request.limit?.text {
      parts.append(Phrase(zh: "函复期限 \(limit.zh)", en: "opinion due \(limit.en)"))
    }
    return parts.commaSeparated
  }

  private var answer: [SheetFact?] {
    var facts = application.approvals.map { recorded -> SheetFact? in
      let fact = recorded.fact
      let said =
        [fact.opinion.name, fact.on.long] + [fact.signer, fact.comment].compactMap { $0.map { Phrase(both: $0) } }
      return SheetFact(fact.step.name, said.commaSeparated)
    }
    if let closing = application.closing {
      facts += [SheetFact(.outcome, closing.outcomeName), SheetFact(.closed, closing.on.long)]
      facts += closing.facts.map { SheetFact($0, typed: $1) }
    }
    facts += [SheetFact(.sent, told(application.dispatch)), SheetFact(.served, told(application.service))]
    facts += application.disclosures.map { disclosure in
      SheetFact(
        Event.Kind.madePublic.name, [disclosure.fact.on.long, Phrase(both: disclosure.fact.place)].commaSeparated)
    }
    facts += application.newAnswers.flatMap { answer in
      [SheetFact(Event.Kind.redoAnswered.name, told(answer))]
        + (application.order(settledBy: answer.entry).map { application.items(orderedBy: $0.entry).map(part) } ?? [])
    }
    facts += application.redos.filter { $0.answer == nil }.flatMap { application.items(orderedBy: $0.entry).map(part) }
    return facts + application.attachments.map { SheetFact(Phrase(zh: "附件", en: "file"), AttachmentWords.line($0)) }
  }

  /// When and how an answer went out; nil if that is not recorded.
  private func told(_ dispatch: Dispatch?) -> Phrase? {
    dispatch.map { dispatch in
      [dispatch.on.long, dispatch.method?.name, dispatch.tracking.map { Phrase(both: $0) }].compactMap { $0 }
        .commaSeparated
    }
  }

  /// When an answer arrived, and how where that was not the way of its sending; nil if that is not recorded.
  private func told(_ service: Service?) -> Phrase? {
    service.map { [$0.on.long, $0.method?.name].compactMap { $0 }.commaSeparated }
  }

  /// A new answer with how it went out: `#20 2025年6月27日（星期五），予以公开，未登记发出日期`.
  private func told(_ answer: NewAnswer) -> Phrase {
    let sent = told(answer.dispatch).map { Phrase(zh: "发出 ", en: "sent ") + $0 }
    let served = told(answer.service).map { Phrase(zh: "送达 ", en: "served ") + $0 }
    let undispatched = answer.wentOut ? nil : Phrase(zh: "未登记发出日期", en: "no dispatch recorded")
    let grounds = (answer.fact.closing?.facts ?? []).filter { $0.0 != .document }
      .map { $0.name + Phrase(both: " ") + Phrase(both: $1) }
    let facts: [Phrase?] =
      [
        Phrase(both: "#\(answer.entry) ") + answer.fact.on.long, answer.fact.outcomeName,
        answer.fact.document.map { Phrase(both: $0) },
      ] + grounds + [sent ?? undispatched, served]
      + (application.order(settledBy: answer.entry).map(deadline) ?? [])
    return facts.compactMap { $0 }.commaSeparated
  }
}

extension UnitReturn {
  /// `2025-03-05退回：不属本科室职责` · `given back 2025-03-05: not our business`
  fileprivate var told: Phrase { Phrase(zh: "\(on.iso)退回：\(reason)", en: "given back \(on.iso): \(reason)") }
}
