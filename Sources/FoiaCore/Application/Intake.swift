/// What came in: an application as the clerk logs it, before it has a number.
public struct Intake: Hashable, Sendable {
  public var receipt: Receipt
  public var channel: Channel
  public var kind: ApplicantKind
  /// What is asked, in one line.
  public var subject: String
  /// The form in which the information is wanted (paper, disc, …), art. 29.
  public var form: String?
  /// The way it is to be handed over (post, e-mail, …), art. 29.
  public var delivery: String?
  public var unit: String?
  public var officer: String?
  /// nil once lawfully erased.
  public var personal: PersonalDetails?

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
