public import FoiaCalendar

/// What an entry did to the clock.
public struct ClockStep: Hashable, Sendable {
  public enum Effect: Hashable, Sendable {
    /// Day zero until the receipt is confirmed with the applicant.
    case startsForNow
    /// Day zero: the count begins the day after.
    case starts
    /// The count stands still until the applicant answers.
    case stops
    /// Day zero again; what had prolonged the count before is over.
    case restarts
    /// The days after it are kept out.
    case pauses
    case resumes
    /// No more days may be kept out; the opinion is still awaited, or came later.
    case pauseEnds
    case prolongs(days: Int, approvedBy: String?)
    /// It prolonged or postponed until a restart or another deferral.
    case lapsed
    case postpones(until: Day)
    /// It came after the due date then standing.
    case movesNothing(due: Day)
  }

  public let day: Day
  /// The entry that did it; nil for the day of a receipt that was confirmed.
  public let entry: Int?
  public let kind: Event.Kind
  public let effect: Effect

  /// The rule it rests on.
  public var article: Article? {
    switch effect {
    case .startsForNow: .regulation(31)
    case .starts: .regulation(33, paragraph: 2)
    case .pauses, .resumes, .pauseEnds: .regulation(33, paragraph: 3)
    case .stops, .restarts, .prolongs, .lapsed, .postpones, .movesNothing: Step(of: kind)?.article
    }
  }
}

extension Application {
  /// What moved the clock and what did not, in order, up to the closing or to today.
  public func clockSteps(_ course: Course, on today: Day) -> [ClockStep] {
    let end = closing?.on ?? today
    let untimely = Dictionary(course.untimely.map { ($0.entry, $0.due) }) { first, _ in first }
    let isForNow = !intake.receipt.isConfirmed || received != firstReceived
    var steps = [
      ClockStep(day: firstReceived, entry: id, kind: .registered, effect: isForNow ? .startsForNow : .starts)
    ]
    func add(_ day: Day?, _ entry: Int?, _ kind: Event.Kind, _ effect: ClockStep.Effect) {
      guard let day, day <= end else { return }
      let late = entry.flatMap { untimely[$0] }
      steps.append(ClockStep(day: day, entry: entry, kind: kind, effect: late.map { .movesNothing(due: $0) } ?? effect))
    }
    if intake.receipt.isConfirmed, received != firstReceived { add(received, nil, .confirmed, .starts) }
    for inquiry in clarifications {
      add(inquiry.asked.on, inquiry.entry, .clarificationAsked, .stops)
      if untimely[inquiry.entry] == nil {
        add(inquiry.answer?.fact.on, inquiry.answer?.entry, .clarificationReceived, .restarts)
      }
    }
    for demand in fees {
      add(demand.asked.on, demand.entry, .feeServed, .stops)
      if untimely[demand.entry] == nil { add(demand.answer?.fact.on, demand.answer?.entry, .feePaid, .restarts) }
    }
    for consultation in consultations {
      add(consultation.request.on, consultation.entry, .consultationSent, .pauses)
      guard let pause = course.pauses.first(where: { $0.entry == consultation.entry }) else { continue }
      let returned = consultation.returned
      if let cap = pause.cap, cap < returned?.fact.on ?? end { add(cap, pause.entry, .consultationSent, .pauseEnds) }
      add(returned?.fact.on, returned?.entry, .consultationReturned, .resumes)
    }
    for recorded in extensions {
      let isInForce = course.extensions.contains { $0.entry == recorded.entry }
      let fact = recorded.fact
      add(
        fact.on, recorded.entry, .extended,
        isInForce ? .prolongs(days: fact.days, approvedBy: fact.approvedBy) : .lapsed)
    }
    for recorded in deferrals {
      let isInForce = course.deferral?.entry == recorded.entry
      add(recorded.fact.on, recorded.entry, .deferred, isInForce ? .postpones(until: recorded.fact.until) : .lapsed)
    }
    return steps.sorted { ($0.day, $0.kind, $0.entry ?? .max) < ($1.day, $1.kind, $1.entry ?? .max) }
  }
}
