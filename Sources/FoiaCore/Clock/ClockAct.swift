internal import FoiaCalendar

/// What the agency awaits from the applicant while the clock is stopped.
public enum Awaited: Sendable {
  /// A clarification (art. 30), or the payment of a fee.
  case clarification, payment
  /// The reasons of excessive applications (art. 35); only if `Policy.reasonsStopTheClock` is set.
  case reasons

  /// The kind of entry that asks for it.
  var request: Event.Kind {
    switch self {
    case .clarification: .clarificationAsked
    case .payment: .feeServed
    case .reasons: .reasonsAsked
    }
  }

  /// The kind of entry that records its coming.
  var reply: Event.Kind {
    switch self {
    case .clarification: .clarificationReceived
    case .payment: .feePaid
    case .reasons: .reasonsReceived
    }
  }
}

/// Where the first count begins.
struct ClockStart: Hashable, Sendable {
  /// The entry that registered the application.
  let entry: EntryID
  let day: Day
  /// Whether this is the day of receipt; otherwise the day of arrival stands for it until the receipt is confirmed.
  let isReceipt: Bool
}

/// An act that can move the statutory clock, reduced to what the clock needs to know.
enum ClockAct: Hashable, Sendable {
  case confirmed(Day)
  case asked(Awaited, entry: EntryID, on: Day)
  case answered(Awaited, entry: EntryID, on: Day)
  case consultationSent(entry: EntryID, ConsultedRole, on: Day)
  case consultationServed(EntryID, on: Day)
  case consultationReturned(EntryID, entry: EntryID, on: Day)
  case extended(entry: EntryID, on: Day, days: Int)
  case deferred(entry: EntryID, on: Day, until: Day)

  var day: Day {
    switch self {
    case .confirmed(let day), .asked(_, _, let day), .answered(_, _, let day), .consultationSent(_, _, let day),
      .consultationServed(_, let day), .consultationReturned(_, _, let day), .extended(_, let day, _),
      .deferred(_, let day, _):
      day
    }
  }
}
