public import FoiaCalendar

/// Why a step cannot have happened to a dispute, or cannot be recorded.
public enum DisputeRefusal: Hashable, Sendable {
  /// It was filed before an application it concerns was received.
  case beforeReceipt(ApplicationNumber, filed: Day, received: Day)
  /// A step is dated before the filing.
  case beforeFiling(Event.Kind, on: Day, filed: Day)
  /// There is a decision of this instance already; with the dispute, and the day and result on record.
  case decidedAlready(DisputeID, on: Day, DisputeResult)
  /// The agency's answer at this instance is recorded already; with the dispute.
  case answeredAlready(DisputeID)
  /// The agency's answer is dated after the decision; with the dispute.
  case answerAfterDecision(DisputeID, decided: Day)
  /// An appeal on a day on which nothing was decided yet; with the dispute.
  case nothingToAppeal(DisputeID, on: Day)
  /// A review has no appeal: a suit against its decision is a dispute of its own.
  case appealOfReview(DisputeID)
  /// Neither an application nor a subject says what the dispute is about.
  case aboutNothing
  /// An entry cannot be taken back because a later one depends on it; with the dispute and the later entry.
  case laterDepends(DisputeID, entry: EntryID, Event.Kind, on: Day)
  /// A correction that changes nothing; with the entry.
  case sameAlready(EntryID, Field)
}

extension Dispute {
  /// Why a step (an answer, a decision, an appeal) cannot follow the steps so far; nil if it can.
  func refusal(of event: Event) -> DisputeRefusal? {
    guard let day = event.effective else { return nil }
    if day < filing.on { return .beforeFiling(event.kind, on: day, filed: filing.on) }
    if event.kind == .disputeAnswered {
      if let conclusion { return .answerAfterDecision(id, decided: conclusion.on) }
      let ofInstance = steps.reversed().prefix { $0.fact.kind != .disputeAppealed }
      return ofInstance.contains { $0.fact.kind == .disputeAnswered } ? .answeredAlready(id) : nil
    }
    if event.kind == .disputeDecided { return conclusion.map { .decidedAlready(id, on: $0.on, $0.result) } }
    if !filing.way.isSuit { return .appealOfReview(id) }
    return conclusion == nil ? .nothingToAppeal(id, on: day) : nil
  }
}
