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

  private typealias Numbers = (own: ApplicationNumber, office: String?)

  private var numbers: [Facts: [Numbers]] = [:]

  /// Nothing is on record.
  public init() {}

  /// Whether nothing is on record.
  public var isEmpty: Bool { numbers.isEmpty }

  /// Notes an application; one that does not count, or whose personal data are erased, is like no row.
  public mutating func note(_ application: Application) {
    guard !application.isVoid, let personal = application.intake.personal else { return }
    let facts = Facts(application.intake, personal, application.closing)
    numbers[facts, default: []].append((application.number, application.registration.officeNumber))
  }

  /// The application that a row is equal to; each is found once. Two numbers of the office tell two applications apart; where
  /// only one of them has such a number it may be the same.
  public mutating func take(_ row: LedgerRow) -> ApplicationNumber? {
    guard let personal = row.intake.personal else { return nil }
    let facts = Facts(row.intake, personal, row.closing)
    let office = row.officeNumber
    func fits(_ known: Numbers, _ areSame: Bool) -> Bool {
      (row.number == nil || row.number == known.own) && areSame
    }
    guard let all = numbers[facts],
      let index = all.firstIndex(where: { fits($0, $0.office == office) })
        ?? all.firstIndex(where: { fits($0, $0.office == nil || office == nil) })
    else { return nil }
    return numbers[facts]?.remove(at: index).own
  }
}
