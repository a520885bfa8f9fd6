/// What a column of an office's own ledger holds; the raw value is its code in `--json` and in mappings.
public enum LedgerColumn: String, CaseIterable, Sendable {
  case number
  /// A count of rows, which is a number only where there is no other.
  case sequence
  case received
  /// The day the applicant submitted it, which is that of receipt where no other is written.
  case applied
  /// The day it was taken up, which need not be the day it was received.
  case accepted
  case channel, applicant, kind, identity
  case identityType = "identity-type"
  case phone, email, address, postcode, agent, representative
  case subject, details, purpose, form, delivery, unit, officer
  /// The agency that is asked, where a ledger holds the applications to several.
  case body
  case clarificationAsked = "clarification-asked"
  case clarificationLimit = "clarification-limit"
  case clarificationReceived = "clarification-received"
  case isClarified = "is-clarified"
  case consultationSent = "consultation-sent"
  case consultationReturned = "consultation-returned"
  case consultedParty = "consulted-party"
  case opinion
  case isExtended = "is-extended"
  case extendedOn = "extended-on"
  case extendedUntil = "extended-until"
  case extendedDays = "extended-days"
  /// Reckoned by the file, compared with the calendar and never trusted.
  case due
  case daysLeft = "days-left"
  case daysTaken = "days-taken"
  case isInTime = "is-in-time"
  case closed, document, outcome
  /// Why it was refused, where that stands beside the outcome.
  case outcomeReason = "outcome-reason"
  /// How far it is, which is no outcome.
  case status
  case dispatched, served, service, tracking
  case isCharged = "is-charged"
  case fee
  case feeNotified = "fee-notified"
  case feePaid = "fee-paid"
  case review
  case reviewFiled = "review-filed"
  case reviewDecided = "review-decided"
  case suit
  case suitFiled = "suit-filed"
  case suitDecided = "suit-decided"
  /// Reviews and suits in one column.
  case dispute
  case count
  case isCounted = "is-counted"
  case year, month
  /// The day of receipt beside its month, in ledgers that have a column for each.
  case dayOfMonth = "day"
  /// Who typed or approved it, which is not recorded.
  case clerk
  /// What the program said of a row that it did not import.
  case remark
  case note

  /// Its place among all, by which what is known of each can stand in a list. It is what an enumeration without further
  /// values is in memory; every cell of a ledger asks for it, and to look it up would take longer than to read the cell.
  public var place: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  /// Whether it holds days.
  public var isDay: Bool {
    switch self {
    case .received, .applied, .accepted, .clarificationAsked, .clarificationReceived, .consultationSent,
      .consultationReturned, .extendedOn, .extendedUntil, .due, .closed, .dispatched, .served, .feeNotified, .feePaid,
      .reviewFiled, .reviewDecided, .suitFiled, .suitDecided:
      true
    case .number, .sequence, .channel, .applicant, .kind, .identity, .identityType, .phone, .email, .address,
      .postcode, .agent, .representative, .subject, .details, .purpose, .form, .delivery, .unit, .officer, .body,
      .clarificationLimit, .isClarified, .consultedParty, .opinion, .isExtended, .extendedDays, .daysLeft, .daysTaken,
      .isInTime, .document, .outcome, .outcomeReason, .status, .service, .tracking, .isCharged, .fee, .review, .suit,
      .dispute, .count, .isCounted, .year, .month, .dayOfMonth, .clerk, .remark, .note:
      false
    }
  }

  /// Whether it tells what the program reckons itself: it is compared at most, and never taken.
  public var isReckoned: Bool { [.due, .daysLeft, .daysTaken, .isInTime].contains(self) }
}
