public import FoiaCalendar

/// Something that is due or awaited in an application: what, from whom, until when.
public struct Wait: Hashable, Sendable {
  /// What is awaited, and from whom.
  public enum Matter: Hashable, Sendable {
    /// The agency's answer.
    case answer
    /// The confirmation of the receipt with the applicant (art. 31).
    case confirmation
    /// The agency's request for clarification, if the application needs one (art. 30).
    case askingForClarification
    /// What the applicant was asked for: a clarification, reasons, a fee.
    case clarification, reasons, payment
    /// The opinion of a consulted party.
    case opinion(Consultation)
    /// The answer of the department that handles it.
    case department(String)
    /// Another department, since the one that had it gave it back.
    case newDepartment(UnitHandling)
    /// The agency's new answer, which a review organ or court ordered.
    case newAnswer(organ: String)
    /// Another way of service for a letter that came back, and the answer where there is one.
    case redelivery(LetterReturn, Closing?)
  }

  /// How a day stands to today, in working days.
  public enum Distance: Hashable, Sendable {
    /// The day is still to come.
    case left(Int)
    /// It is today.
    case today
    /// The day has passed.
    case over(Int)
    /// There is no day, and it has been awaited for so long.
    case waiting(Int)
    /// There is no day yet because the time runs from a service that is not recorded; it has been awaited for so long.
    case unserved(Int)
  }

  /// What is awaited, and from whom.
  public let matter: Matter
  /// The last day for it; nil if the law and the request set none.
  public let until: Day?
  /// How that day stands to today.
  public let distance: Distance

  init(_ matter: Matter, until: Day, on today: Day, by calendar: WorkCalendar) {
    self.matter = matter
    self.until = until
    distance =
      until == today
      ? .today
      : until > today
        ? .left(calendar.workingDays(after: today, through: until))
        : .over(calendar.workingDays(after: until, through: today))
  }

  /// Something without a last day, awaited since a day.
  ///
  /// - Parameter runsFromService: whether there will be a last day, once the service of the letter is recorded.
  init(_ matter: Matter, since day: Day, runsFromService: Bool = false, on today: Day, by calendar: WorkCalendar) {
    self.matter = matter
    until = nil
    let awaited = calendar.workingDays(after: day, through: today)
    distance = runsFromService ? .unserved(awaited) : .waiting(awaited)
  }
}

extension ApplicationToday {
  /// Everything that is due or awaited today, the agency's answer first; empty if it is void, or closed and settled.
  public var waits: [Wait] {
    let orders = application.isVoid ? [] : application.redos.filter { $0.answer == nil }.map(\.asked)
    let ordered = orders.map { wait(.newAnswer(organ: $0.organ), until: $0.until) }
    let sentBack = application.lettersSentBack.map {
      wait(.redelivery($0, application.letterAnswer?.closing), until: nil, since: $0.on)
    }
    guard application.isOpen, let clock else { return ordered + sentBack }
    let answer = clock.due.map { [wait(.answer, until: $0)] } ?? []
    return ordered + answer + sentBack + requests + opinions + departments + receipt(clock)
  }

  private func wait(_ matter: Wait.Matter, until: Day) -> Wait { Wait(matter, until: until, on: today, by: calendar) }

  private func wait(_ matter: Wait.Matter, until: Day?, since day: Day) -> Wait {
    until.map { wait(matter, until: $0) } ?? Wait(matter, since: day, on: today, by: calendar)
  }

  /// What the applicant has still to answer or to pay.
  private var requests: [Wait] {
    func asked(_ matter: Wait.Matter, _ inquiry: Inquiry) -> Wait {
      application.replyBy(inquiry, by: calendar).map { wait(matter, until: $0) }
        ?? Wait(matter, since: inquiry.asked.on, runsFromService: inquiry.asked.limit != nil, on: today, by: calendar)
    }
    return [
      application.awaitedClarification.map { asked(.clarification, $0) },
      application.awaitedReasons.map { asked(.reasons, $0) },
      application.awaitedPayment.map { wait(.payment, until: application.payBy($0, by: calendar)) },
    ].compactMap(\.self)
  }

  private var opinions: [Wait] {
    application.openConsultations.map { consultation in
      wait(
        .opinion(consultation), until: consultation.opinionBy(calendar),
        since: consultation.served ?? consultation.request.on)
    }
  }

  /// What the departments have still to answer, or that one is to be found.
  private var departments: [Wait] {
    let answers = application.assignments.compactMap { assignment in
      assignment.replyBy.map { wait(.department(assignment.unit), until: $0) }
    }
    let back = application.givenBack.flatMap { handling in
      handling.returned.map { wait(.newDepartment(handling), until: nil, since: $0.fact.on) }
    }
    return answers + [back].compactMap(\.self)
  }

  /// What is to be done soon after the receipt.
  private func receipt(_ clock: ClockReading) -> [Wait] {
    var waits: [Wait] = []
    if application.isToBeAskedForClarification(clock, on: today, by: calendar) {
      waits.append(wait(.askingForClarification, until: clock.askClarificationBy))
    }
    if let limit = application.confirmBy(calendar), !application.intake.receipt.isConfirmed {
      waits.append(wait(.confirmation, until: limit))
    }
    return waits
  }
}

extension Application {
  /// By when a receipt that needs it is to be confirmed with the applicant (art. 31); nil if it needs none.
  func confirmBy(_ calendar: WorkCalendar) -> Day? {
    guard intake.channel.needsConfirmation, let arrived = intake.receipt.arrived else { return nil }
    return intake.channel == .letter ? arrived : calendar.workingDay(Policy.confirmOnlineWithin, after: arrived)
  }

  /// Whether the last days for asking for clarification have come, and none was asked for yet.
  func isToBeAskedForClarification(_ clock: ClockReading, on today: Day, by calendar: WorkCalendar) -> Bool {
    let askBy = clock.askClarificationBy
    return clarifications.isEmpty && askBy >= today
      && calendar.workingDays(after: today, through: askBy) < Policy.clarificationReminderWithin
  }
}
