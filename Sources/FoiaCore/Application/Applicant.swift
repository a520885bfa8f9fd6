/// What is known of the person or body behind an application. All of it is personal data, stored apart from the log so
/// that it can be erased.
///
/// Every value is one line of text without control characters; only `details` and `note` may have several lines.
public struct PersonalDetails: Hashable, Sendable {
  /// The applicant's name; with joint applicants the first one, who represents the others (Regulation art. 29).
  public var applicant: String
  /// The names of the joint applicants after the first; empty for a single applicant.
  public var coApplicants: [String]
  /// The number of the applicant's identity document, or an organisation's 统一社会信用代码, as typed; nil if not recorded.
  public var identity: String?
  /// The applicant's telephone number, as typed; nil if not recorded.
  public var phone: String?
  /// The applicant's e-mail address; nil if not recorded.
  public var email: String?
  /// The applicant's postal address; nil if not recorded.
  public var address: String?
  /// The name of the agent who applies for the applicant; nil if there is none. The kind of applicant is that of the
  /// applicant, not of the agent.
  public var agent: String?
  /// The description of the information asked for, in the applicant's words; nil if there is only a subject.
  public var details: String?
  /// The office's own remark on the application; nil if there is none.
  public var note: String?

  /// With joint applicants `applicant` is the one who represents the others.
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

  /// The names of all applicants, the representative first.
  public var applicants: [String] { [applicant] + coApplicants }

  /// The names of all applicants in one text, joined by `、`, the representative first.
  public var joinedNames: String { coApplicants.reduce(applicant) { "\($0)、\($1)" } }
}
