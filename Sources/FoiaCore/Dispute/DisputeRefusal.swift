public import FoiaCalendar

/// Why something cannot have happened to a dispute, or cannot be recorded of it.
public enum DisputeRefusal: Hashable, Sendable {
  /// It was filed before an application it concerns had come.
  case beforeReceipt(ApplicationNumber, filed: Day, received: Day)
  /// A step dated before the filing.
  case beforeFiling(Event.Kind, on: Day, filed: Day)
  /// A second decision of one instance.
  case decidedAlready(Int, on: Day, DisputeResult)
  /// A second answer to one organ.
  case answeredAlready(Int)
  /// An answer dated after the decision.
  case answerAfterDecision(Int, decided: Day)
  /// An appeal against nothing that is decided by its day.
  case nothingToAppeal(Int, on: Day)
  /// Against the decision of a review a suit is brought, which is a dispute of its own.
  case appealOfReview(Int)
  /// Neither an application nor a subject says what it is about.
  case aboutNothing
  /// A later entry cannot be without the one that is to go.
  case laterDepends(Int, entry: Int, Event.Kind, on: Day)
  /// A correction that changes nothing.
  case sameAlready(Int, Field)
}

extension Dispute {
  /// Why a step (an answer, a decision, an appeal) cannot follow those it has; nil where it can.
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
