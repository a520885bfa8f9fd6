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

  /// - Parameter events: what was recorded, in the order in which it is told.
  public init(_ application: ApplicationToday, recorded events: [Event]) {
    self.now = application
    self.events = events
  }

  /// What was recorded, what it sets running, the due date, and the next command.
  public func text(_ language: Language) -> String {
    let told = events.map { sentence($0, language) }
    var duties: [String] = []
    for case let duty? in events.map({ duty($0, language) }) where !duties.contains(duty) { duties.append(duty) }
    let isOfRedo = events.contains { [.redoOrdered, .redoAnswered].contains($0.kind) }
    let standing =
      isOfRedo ? nil : application.isOpen ? clock?.standing(language, today: today) : clock?.closedSentence(language)
    let first = told.joined(separator: language == .zh ? "；" : "; ")
    var text: String
    switch language {
    case .zh: text = "\(application.number) 已登记：\(first)。" + duties.map { $0 + "。" }.joined()
    case .en: text = "\(application.number): \(first)." + duties.map { " " + $0 + "." }.joined()
    }
    if let standing { text += language == .zh ? standing + "。" : " " + standing + "." }
    if let next = nextCommand(language) { text += "\n" + next }
    return text + "\n"
  }

  /// `告知补正 2025年3月10日（星期一）`, and what belongs to it.
  private func sentence(_ event: Event, _ language: Language) -> String {
    let day = event.effective.map { " " + $0.long(language) } ?? ""
    let name = event.kind.name(language)
    let detail = event.detail(language, tellsLimits: false)
    switch language {
    case .zh: return name + day + (detail.isEmpty ? "" : "（\(detail)）")
    case .en: return name + day + (detail.isEmpty ? "" : " (\(detail))")
    }
  }

  /// The day that the event sets, in full.
  private func duty(_ event: Event, _ language: Language) -> String? {
    switch event {
    case .confirmed: askBy(language)
    case .clarificationAsked(let request):
      request.replyBy.map { language == .zh ? "补正期限 \($0.long(.zh))" : "The clarification is due \($0.long(.en))" }
    case .reasonsAsked(let request):
      request.replyBy.map { language == .zh ? "说明期限 \($0.long(.zh))" : "The reasons are due \($0.long(.en))" }
    case .assigned(let fact):
      fact.replyBy.map {
        language == .zh ? "承办单位回复期限 \($0.long(.zh))" : "The department's answer is due \($0.long(.en))"
      }
    case .feeServed(let notice):
      language == .zh
        ? "缴费期限 \(notice.payBy(calendar).long(.zh))" : "Payment is due \(notice.payBy(calendar).long(.en))"
    case .consultationSent(let request): opinionDuty(application.consultations.last { $0.request == request }, language)
    case .redoOrdered(let order):
      language == .zh ? "重新答复期限 \(order.until.long(.zh))" : "The new answer is due \(order.until.long(.en))"
    case .consultationServed(let step): opinionDuty(application.consultation(step.consultation), language)
    default: nil
    }
  }

  /// By when clarification can be asked for, while there is time.
  private func askBy(_ language: Language) -> String? {
    guard let askBy = clock?.askClarificationBy, askBy >= today, application.clarifications.isEmpty else { return nil }
    return language == .zh
      ? "需补正的，最迟 \(askBy.long(.zh))告知" : "If it is unclear, ask for clarification by \(askBy.long(.en))"
  }

  private func opinionDuty(_ consultation: Consultation?, _ language: Language) -> String? {
    guard let consultation, consultation.isOpen, let by = consultation.opinionBy(calendar) else { return nil }
    return language == .zh ? "意见最迟 \(by.long(.zh))收到" : "The opinion is due \(by.long(.en))"
  }

  /// The command that most likely comes next.
  private func nextCommand(_ language: Language) -> String? {
    let number = application.number
    let awaited: [(Bool, Event.Kind)] = [
      (application.isAwaitingClarification, .clarificationReceived), (application.isAwaitingPayment, .feePaid),
      (!application.openConsultations.isEmpty, .consultationReturned),
      (application.isAwaitingReasons, .reasonsReceived), (application.awaitsRedo, .redoAnswered),
      (application.isOpen, .closed), (application.closing != nil && application.dispatch == nil, .dispatched),
      (application.dispatch != nil && application.service == nil, .answerServed),
    ]
    guard let kind = awaited.first(where: \.0)?.1, var command = kind.command(number, language) else { return nil }
    let open = application.openConsultations
    if kind == .consultationReturned, open.count > 1 { command += " --entry '#\(open[0].entry)'" }
    switch language {
    case .zh: return "下一步（\(kind.name(.zh))）：\(command)"
    case .en: return "Next (\(kind.name(.en))): \(command)"
    }
  }
}
