public import FoiaCalendar

/// Where an application stands; of several that hold the first is shown.
public enum Status: String, CaseIterable, Sendable {
  case void, closed
  case awaitingClarification = "awaiting-clarification"
  case awaitingPayment = "awaiting-payment"
  case consulting
  case deferred
  case inProgress = "in-progress"
}

extension Application {
  /// Where it stands: what was recorded, whether or not it moves the clock, so that a request that came too late still
  /// awaits its reply; a deferral only while it is in force.
  public func status(by calendar: WorkCalendar) -> Status {
    status { computation(by: calendar).deferral != nil }
  }

  /// The same, told whether a deferral is in force; asked only where one is recorded.
  func status(isDeferred: () -> Bool) -> Status {
    if isVoid { return .void }
    if closing != nil { return .closed }
    if isAwaitingClarification { return .awaitingClarification }
    if isAwaitingPayment { return .awaitingPayment }
    if !openConsultations.isEmpty { return .consulting }
    if !deferrals.isEmpty, isDeferred() { return .deferred }
    return .inProgress
  }

  public var isAwaitingClarification: Bool { isOpen && clarifications.last.map { $0.answer == nil } ?? false }
  public var isAwaitingPayment: Bool { isOpen && fees.last.map { $0.answer == nil } ?? false }
  public var isAwaitingReasons: Bool { isOpen && reasons.last.map { $0.answer == nil } ?? false }

  /// Whether a new answer was ordered and is not given.
  public var awaitsRedo: Bool { !isVoid && redos.contains { $0.answer == nil } }
}
