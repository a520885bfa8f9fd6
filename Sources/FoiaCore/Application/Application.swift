public import FoiaCalendar

/// An application as its entries make it: a fold, never stored as a truth of its own.
public struct Application: Hashable, Sendable {
  /// The place of its registration in the log.
  public let id: Int
  public private(set) var registration: Registration
  /// The final answer; nil while open.
  public private(set) var closing: Closing?
  public private(set) var isVoid = false

  public var number: ApplicationNumber { registration.number }
  public var intake: Intake { registration.intake }
  /// The day of receipt; until confirmed the day of arrival stands for it.
  public var received: Day { registration.intake.receipt.day }
  public var isOpen: Bool { closing == nil && !isVoid }

  /// Folds the entries of one application, in any order; nil without a registration.
  public init?(entries: [Entry]) {
    let ordered = entries.count > 1 ? entries.sorted { $0.isFolded(before: $1) } : entries
    guard let first = ordered.first(where: { $0.event.kind == .registered }),
      case .registered(let registration) = first.event
    else { return nil }
    self.id = first.seq
    self.registration = registration
    for entry in ordered { apply(entry.event) }
  }

  private mutating func apply(_ event: Event) {
    switch event {
    case .founded, .imported, .registered: break
    case .closed(let closing): self.closing = closing
    }
  }

  public var status: Status {
    if isVoid { return .void }
    return closing == nil ? .inProgress : .closed
  }
}

/// Where an application stands; of several that hold the first is shown.
public enum Status: String, CaseIterable, Sendable {
  case void, closed
  case awaitingClarification = "awaiting-clarification"
  case awaitingPayment = "awaiting-payment"
  case consulting
  case deferred
  case inProgress = "in-progress"
}
