internal import FoiaCalendar
public import FoiaCore

/// What is said after something was recorded of an application.
public struct RecordedSentence {
  private let now: ApplicationToday
  private let events: [Event]

  private var application: Application { now.application }
  private var clock: ClockReading? { now.clock }
  private var today: Day { now.today }
  private var calendar: WorkCalendar { now.calendar }

  /// The sentence about an application as it stands now.
  ///
  /// - Parameter events: what was recorded, in the order in which it is told.
  public init(_ application: ApplicationToday, recorded events: [Event]) {
    self.now = application
    self.events = events
  }

  /// What was recorded, what it sets running, the due date, and the next command.
  public var text: Phrase {
    let next = nextCommand.map { Phrase(both: "\n") + $0 } ?? Phrase.empty
    return Phrase(
      zh: "\(application.number) 已登记：\(summary.zh)\(next.zh)", en: "\(application.number): \(summary.en)\(next.en)")
  }

  /// What was recorded, or is to be, what it sets running, and the due date.
  public var summary: Phrase {
    let told = events.map { sentence($0) }.joined(zh: "；", en: "; ")
    var duties: [Phrase] = []
    for case let duty? in events.map({ duty($0) }) where !duties.contains(duty) { duties.append(duty) }
    let sentences = (duties + [standing].compactMap { $0 }).map { Phrase(zh: "\($0.zh)。", en: " \($0.en).") }
    return Phrase(zh: "\(told.zh)。", en: "\(told.en).") + sentences.joined(zh: "", en: "")
  }

  /// Where the due date stands; nil where the answer it was for is given and another is ordered.
  private var standing: Phrase? {
    let isOfRedo = events.contains { event in
      [.redoOrdered, .redoAnswered].contains(event.kind)
        || [.dispatched, .answerServed].contains(event.kind) && event.reference != nil
    }
    if isOfRedo { return nil }
    return application.isOpen ? clock?.standing(today: today) : clock?.closedSentence
  }

  /// `告知补正 2025年3月10日（星期一）`, and what belongs to it.
  private func sentence(_ event: Event) -> Phrase {
    let day = event.effective.map { Phrase(both: " ") + $0.long } ?? Phrase.empty
    let detail = department(of: event) ?? event.detail(tellsLimits: false)
    let bracketed = detail.isEmpty ? Phrase.empty : Phrase(zh: "（\(detail.zh)）", en: " (\(detail.en))")
    return event.name + day + bracketed
  }

  /// The department that accepted or gave back, by its name and not by a handle, with its reason; nil for what is no act of
  /// one.
  private func department(of event: Event) -> Phrase? {
    let reason: Phrase? = if case .unitReturned(let fact) = event { Phrase(both: fact.reason) } else { nil }
    guard [.unitAccepted, .unitReturned].contains(event.kind),
      let handling = event.reference.flatMap({ application.units[$0] })
    else { return nil }
    return [Phrase(both: handling.asked.unit), reason].compactMap(\.self).joined(zh: "，", en: ", ")
  }

  /// The day that the event sets, in full.
  private func duty(_ event: Event) -> Phrase? {
    switch event {
    case .confirmed: askBy
    case .clarificationAsked(let request): inquiryDuty(application.clarifications.last { $0.asked == request })
    case .reasonsAsked(let request): inquiryDuty(application.reasons.last { $0.asked == request })
    case .letterServed(let fact) where fact.letter == .clarification: servedDuty(application.clarifications.last)
    case .letterServed(let fact) where fact.letter == .reasons: servedDuty(application.reasons.last)
    case .assigned(let fact):
      fact.replyBy.map { limit(Phrase(zh: "承办单位回复期限", en: "The department's answer is due"), $0) }
    case .feeServed(let notice): limit(Phrase(zh: "缴费期限", en: "Payment is due"), notice.payBy(calendar))
    case .consultationSent(let request): opinionDuty(application.consultations.last { $0.request == request })
    case .redoOrdered(let order): limit(Phrase(zh: "重新答复期限", en: "The new answer is due"), order.until)
    case .consultationServed(let step): opinionDuty(application.consultation(step.consultation))
    default: nil
    }
  }

  /// `补正期限 2025年3月31日（星期一）`
  private func limit(_ name: Phrase, _ day: Day) -> Phrase { name + Phrase(both: " ") + day.long }

  /// By when the applicant has to reply; where that runs from the service of the letter, how the service is recorded.
  private func inquiryDuty(_ inquiry: Inquiry?) -> Phrase? {
    guard let inquiry, let set = inquiry.asked.limit else { return nil }
    let isClarification = application.clarifications.contains { $0.entry == inquiry.entry }
    let name =
      isClarification
      ? Phrase(zh: "补正期限", en: "The clarification is due") : Phrase(zh: "说明期限", en: "The reasons are due")
    if let day = application.replyBy(inquiry, by: calendar) { return limit(name, day) }
    let letter: LetterCode = isClarification ? .clarification : .reasons
    let hint = CommandHint(
      .serve, .number(application.number), .option(ServeSyntax.letter, letter.rawValue), .option(DeliveryOptions.served)
    )
    return name + Phrase(both: " ") + onceServed(set, hint)
  }

  /// A time that runs from a service, with the command that records it.
  private func onceServed(_ limit: Request.Limit, _ hint: CommandHint) -> Phrase {
    Phrase(zh: "\(limit.text.zh)，送达后登记：\(hint.zh)", en: "\(limit.text.en); once served: \(hint.en)")
  }

  /// By when the applicant has to reply, once the letter that gives working days was served.
  private func servedDuty(_ inquiry: Inquiry?) -> Phrase? {
    if case .workingDays? = inquiry?.asked.limit { inquiryDuty(inquiry) } else { nil }
  }

  /// By when clarification can be asked for, while there is time.
  private var askBy: Phrase? {
    guard let askBy = clock?.askClarificationBy, askBy >= today, application.clarifications.isEmpty else { return nil }
    return Phrase(
      zh: "需补正的，最迟 \(askBy.long.zh)告知",
      en: "If it is unclear, ask for clarification by \(askBy.long.en)")
  }

  private func opinionDuty(_ consultation: Consultation?) -> Phrase? {
    guard let consultation, consultation.isOpen else { return nil }
    if let by = consultation.opinionBy(calendar) {
      return Phrase(zh: "意见最迟 \(by.long.zh)收到", en: "The opinion is due \(by.long.en)")
    }
    guard let limit = consultation.request.limit,
      let hint = application.command(.consultationServed, of: consultation)
    else { return nil }
    return Phrase(zh: "函复期限 ", en: "The opinion is due ") + onceServed(limit, hint)
  }

  /// The command that most likely comes next, of those that are possible.
  private var nextCommand: Phrase? {
    let possible = Set(Lifecycle.next(for: application, on: today).map(\.kind))
    let (isOpen, isClosed) = (application.isOpen, application.closing != nil)
    // What came back is sent again without naming the answer: its first sending is on record.
    if application.answerToSendAgain != nil, let again = Event.Kind.dispatched.command(application.number) {
      return next(Event.Kind.dispatched.name, again)
    }
    let awaited: [(Bool, Event.Kind)] = [
      (isOpen && application.givenBack != nil, .assigned),
      (application.awaitedClarification != nil, .clarificationReceived), (application.awaitedPayment != nil, .feePaid),
      (isOpen && !application.openConsultations.isEmpty, .consultationReturned),
      (application.awaitedReasons != nil, .reasonsReceived), (application.awaitsRedo, .redoAnswered), (isOpen, .closed),
      (isClosed && !application.isServedAlone, .dispatched), (isClosed, .answerServed),
    ]
    guard let kind = awaited.first(where: { $0.0 && possible.contains($0.1) })?.1,
      let command = application.command(kind)
    else { return nil }
    return next(application.name(of: kind), command)
  }

  private func next(_ name: Phrase, _ command: CommandHint) -> Phrase {
    // A name may have a bracket of its own.
    Phrase(
      zh: "下一步（\(name.zh.prefix { $0 != "（" })）：\(command.zh)",
      en: "Next (\(name.en)): \(command.en)")
  }
}
