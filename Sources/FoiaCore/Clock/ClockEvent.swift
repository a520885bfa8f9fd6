internal import FoiaCalendar

/// What the applicant owes the agency while the clock stands still.
public enum Awaited: Sendable {
  case clarification, payment
  /// Only where asking for reasons stops the clock (`Policy.reasonsStopTheClock`).
  case reasons

  /// The kind of entry that asks for it.
  var request: Event.Kind {
    switch self {
    case .clarification: .clarificationAsked
    case .payment: .feeServed
    case .reasons: .reasonsAsked
    }
  }
}

/// What moves the statutory clock, reduced to what it needs to know. Entries are named by their place in the log.
enum ClockEvent: Hashable, Sendable {
  case confirmed(Day)
  case asked(Awaited, entry: Int, on: Day)
  case answered(Awaited, on: Day)
  case consultationSent(entry: Int, ConsultedRole, on: Day)
  case consultationServed(Int, on: Day)
  case consultationReturned(Int, on: Day)
  case extended(entry: Int, on: Day, days: Int)
  case deferred(entry: Int, on: Day, until: Day)

  var day: Day {
    switch self {
    case .confirmed(let day), .asked(_, _, let day), .answered(_, let day), .consultationSent(_, _, let day),
      .consultationServed(_, let day), .consultationReturned(_, let day), .extended(_, let day, _),
      .deferred(_, let day, _):
      day
    }
  }
}
