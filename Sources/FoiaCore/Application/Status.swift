public import FoiaCalendar

/// Where an application stands. Several conditions can hold at once; the first of these cases is shown.
public enum Status: String, CaseIterable, Sendable {
  /// `void`: taken out of every count. `closed`: answered.
  case void, closed
  /// Clarification was asked for and did not come yet.
  case awaitingClarification = "awaiting-clarification"
  /// A fee notice was served and is not paid yet.
  case awaitingPayment = "awaiting-payment"
  /// A consultation is open.
  case consulting
  /// A deferral (art. 35) is in force.
  case deferred
  /// None of these.
  case inProgress = "in-progress"
}

extension Application {
  /// Its status by what was recorded, whether or not it moves the clock: a request that came too late still waits for
  /// its reply. A deferral counts only while it is in force.
  public func status(by calendar: WorkCalendar) -> Status {
    status { computation(by: calendar).deferral != nil }
  }

  /// Its status, with the caller's answer to whether a deferral is in force. The caller is asked only if a deferral is
  /// recorded.
  func status(isDeferred: () -> Bool) -> Status {
    if isVoid { return .void }
    if closing != nil { return .closed }
    if awaitedClarification != nil { return .awaitingClarification }
    if awaitedPayment != nil { return .awaitingPayment }
    if !openConsultations.isEmpty { return .consulting }
    if !deferrals.isEmpty, isDeferred() { return .deferred }
    return .inProgress
  }

  /// The request for clarification that is still to be answered while it is open; nil if none is.
  public var awaitedClarification: Inquiry? { awaited(clarifications.last) }
  /// The fee that is still to be paid while it is open; nil if none is.
  public var awaitedPayment: FeeDemand? { awaited(fees.last) }
  /// The request for reasons that is still to be answered while it is open; nil if none is.
  public var awaitedReasons: Inquiry? { awaited(reasons.last) }

  private func awaited<Asked: Hashable & Sendable, Answer: Hashable & Sendable>(_ last: Exchange<Asked, Answer>?)
    -> Exchange<Asked, Answer>?
  {
    last.flatMap { isOpen && $0.answer == nil ? $0 : nil }
  }

  /// Whether a new answer was ordered and is not recorded yet.
  public var awaitsRedo: Bool { !isVoid && redos.contains { $0.answer == nil } }
}
