/// An application as it came in and is logged, before it has a number.
public struct Intake: Hashable, Sendable {
  /// The day it was received, or so far only arrived (art. 31).
  public var receipt: Receipt
  /// How it reached the agency.
  public var channel: Channel
  /// The kind of applicant, which is its column in the statutory table.
  public var kind: ApplicantKind
  /// What is asked for, in one line.
  public var subject: String
  /// The form in which the information is wanted, such as on paper (art. 29); nil if not stated.
  public var form: String?
  /// The way it is to be handed over, such as by post (art. 29); nil if not stated.
  public var delivery: String?
  /// The department that handles it; nil while it is not assigned.
  public var unit: String?
  /// The person in the department who handles it; nil if not recorded.
  public var officer: String?
  /// The applicant's personal data; nil once it was lawfully erased.
  public var personal: PersonalDetails?

  /// The receipt as the channel makes it: what only arrived is received that day where nothing is to be confirmed.
  public var settledReceipt: Receipt { receipt.settled(by: channel) }

  /// Nothing is checked here: whether the days are possible is judged when it is registered.
  public init(
    receipt: Receipt, channel: Channel, kind: ApplicantKind, subject: String, form: String? = nil,
    delivery: String? = nil, unit: String? = nil, officer: String? = nil, personal: PersonalDetails?
  ) {
    self.receipt = receipt
    self.channel = channel
    self.kind = kind
    self.subject = subject
    self.form = form
    self.delivery = delivery
    self.unit = unit
    self.officer = officer
    self.personal = personal
  }
}
