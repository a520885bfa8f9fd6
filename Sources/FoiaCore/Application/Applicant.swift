/// What is known of a person or body behind an application: all of it personal, all of it erasable.
///
/// Every value is one line of text without control characters except `details` and `note`, which may have lines.
public struct PersonalDetails: Hashable, Sendable {
  /// The applicant's name; with joint applicants the first, who represents them (art. 29).
  public var applicant: String
  public var coApplicants: [String]
  public var identity: String?
  public var phone: String?
  public var email: String?
  public var address: String?
  /// Who applies for the applicant; the kind follows the principal.
  public var agent: String?
  /// The description of what is asked for, in the applicant's words.
  public var details: String?
  public var note: String?

  public init(
    applicant: String, coApplicants: [String] = [], identity: String? = nil, phone: String? = nil,
    email: String? = nil, address: String? = nil, agent: String? = nil, details: String? = nil, note: String? = nil
  ) {
    self.applicant = applicant
    self.coApplicants = coApplicants
    self.identity = identity
    self.phone = phone
    self.email = email
    self.address = address
    self.agent = agent
    self.details = details
    self.note = note
  }

  /// All applicants, the representative first.
  public var applicants: [String] { [applicant] + coApplicants }

  /// All names in one text, joined by `、`.
  public var joinedNames: String { coApplicants.reduce(applicant) { "\($0)、\($1)" } }
}
