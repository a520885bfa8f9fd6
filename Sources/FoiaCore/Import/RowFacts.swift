internal import FoiaCalendar

/// What a row of a ledger tells of an application beside its numbers: two of which all of it is equal may be one.
struct RowFacts: Hashable, Sendable {
  private let receipt: Receipt
  private let channel: Channel
  private let kind: ApplicantKind
  private let applicants: [String]
  private let subject: String
  private let closed: Day?
  private let outcome: Outcome?
  private let document: String?

  init(_ intake: Intake, _ personal: PersonalDetails, _ closing: Closing?) {
    receipt = intake.receipt
    (channel, kind, subject) = (intake.channel, intake.kind, intake.subject)
    applicants = [personal.applicant] + personal.coApplicants
    (closed, outcome, document) = (closing?.on, closing?.outcome, closing?.document)
  }

  /// Applicant, subject and day of receipt, as a hash.
  var request: Int {
    var hasher = Hasher()
    hasher.combine(receipt.day)
    hasher.combine(applicants)
    hasher.combine(subject)
    return hasher.finalize()
  }

  /// Those of an application; nil if it does not count, or its personal data are erased, so that it is like no other.
  init?(_ application: Application) {
    guard !application.isVoid, let personal = application.intake.personal else { return nil }
    self.init(application.intake, personal, application.closing)
  }
}
