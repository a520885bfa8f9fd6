internal import FoiaCalendar

/// The applications of a ledger, by what a row of an old ledger says of them, so that a row is known that is on record
/// already.
public struct RecordedRows: Sendable {
  /// What has to be equal.
  private struct Facts: Hashable {
    let receipt: Receipt
    let channel: Channel
    let kind: ApplicantKind
    let applicants: [String]
    let subject: String
    let closed: Day?
    let outcome: Outcome?
    let document: String?

    init(_ intake: Intake, _ personal: PersonalDetails, _ closing: Closing?) {
      receipt = intake.receipt
      (channel, kind, subject) = (intake.channel, intake.kind, intake.subject)
      applicants = [personal.applicant] + personal.coApplicants
      (closed, outcome, document) = (closing?.on, closing?.outcome, closing?.document)
    }
  }

  private var numbers: [Facts: [ApplicationNumber]] = [:]

  /// Nothing is on record.
  public init() {}

  /// Whether nothing is on record.
  public var isEmpty: Bool { numbers.isEmpty }

  /// Notes an application; one that does not count, or whose personal data are erased, is like no row.
  public mutating func note(_ application: Application) {
    guard !application.isVoid, let personal = application.intake.personal else { return }
    let facts = Facts(application.intake, personal, application.closing)
    numbers[facts, default: []].append(application.number)
  }

  /// The application that a row is equal to; each is found once.
  public mutating func take(_ row: LedgerRow) -> ApplicationNumber? {
    guard let personal = row.intake.personal else { return nil }
    let facts = Facts(row.intake, personal, row.closing)
    guard let index = numbers[facts]?.firstIndex(where: { row.number == nil || row.number == $0 }) else { return nil }
    return numbers[facts]?.remove(at: index)
  }
}
