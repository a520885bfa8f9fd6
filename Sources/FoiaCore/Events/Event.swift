public import FoiaCalendar

/// What an entry of the log says happened.
public enum Event: Hashable, Sendable {
  case founded(Founding)
  case imported(Import)
  case registered(Registration)
  case closed(Closing)

  public enum Kind: String, CaseIterable, Sendable {
    case founded, imported, registered, closed

    /// Entries of one effective day are folded in this order, whatever order they were typed in.
    public var rank: Int {
      switch self {
      case .founded, .imported: 0
      case .registered: 1
      case .closed: 20
      }
    }
  }

  public var kind: Kind {
    switch self {
    case .founded: .founded
    case .imported: .imported
    case .registered: .registered
    case .closed: .closed
    }
  }

  /// The day it took effect; nil for what concerns the ledger and no application.
  public var effective: Day? {
    switch self {
    case .founded, .imported: nil
    case .registered(let registration): registration.intake.receipt.day
    case .closed(let closing): closing.on
    }
  }
}

/// The ledger was set up.
public struct Founding: Hashable, Sendable {
  /// The reporting body, as it signs its report.
  public var agency: String

  public init(agency: String) { self.agency = agency }
}

/// A file of old records was taken in; the registrations and closings of the same action came from it.
public struct Import: Hashable, Sendable {
  /// Applications taken in.
  public var rows: Int

  public init(rows: Int) { self.rows = rows }
}

/// An application was logged: what came in, and the number it was given.
public struct Registration: Hashable, Sendable {
  public var number: ApplicationNumber
  /// A number the office had given it before, in its own style.
  public var officeNumber: String?
  public var intake: Intake

  public init(number: ApplicationNumber, officeNumber: String? = nil, intake: Intake) {
    self.number = number
    self.officeNumber = officeNumber
    self.intake = intake
  }
}

/// An application was answered for good.
public struct Closing: Hashable, Sendable {
  /// The date on the decision.
  public var on: Day
  public var outcome: Outcome
  /// The number of the reply document (文号).
  public var document: String?
  public var subReason: SubReason?
  public var reason: String?
  /// The law or the classification the refusal rests on.
  public var basis: String?
  /// Where was searched, for what is not held.
  public var searched: String?
  /// The agency the applicant was sent to.
  public var referTo: String?
  /// The earlier answer that a repeated application repeats.
  public var sameAs: String?
  public var approvedBy: String?

  public init(
    on: Day, outcome: Outcome, document: String? = nil, subReason: SubReason? = nil, reason: String? = nil,
    basis: String? = nil, searched: String? = nil, referTo: String? = nil, sameAs: String? = nil,
    approvedBy: String? = nil
  ) {
    self.on = on
    self.outcome = outcome
    self.document = document
    self.subReason = subReason
    self.reason = reason
    self.basis = basis
    self.searched = searched
    self.referTo = referTo
    self.sameAs = sameAs
    self.approvedBy = approvedBy
  }
}
