/// The applications of a ledger, by what a row of an old ledger says of them, so that a row is known that is on record
/// already.
public struct RecordedRows: Sendable {
  private typealias Numbers = (own: ApplicationNumber, office: String?)

  private var numbers: [RowFacts: [Numbers]] = [:]
  /// For applicant, subject and day of receipt, the last application that has them.
  private var alike: [Int: ApplicationNumber] = [:]

  /// Nothing is on record.
  public init() {}

  /// Whether nothing is on record.
  public var isEmpty: Bool { numbers.isEmpty }

  /// Notes an application; one that does not count, or whose personal data are erased, is like no row.
  public mutating func note(_ application: Application) {
    guard let facts = RowFacts(application) else { return }
    numbers[facts, default: []].append((application.number, application.registration.officeNumber))
    alike[facts.request] = application.number
  }

  /// The application with the same applicant, subject and day of receipt, which may be the same further on; nil if there is none.
  public func alike(_ row: LedgerRow) -> ApplicationNumber? {
    row.intake.personal.flatMap { alike[RowFacts(row.intake, $0, row.closing).request] }
  }

  /// The application that a row is equal to; each is found once. Two numbers of the office tell two applications apart; where
  /// only one of them has such a number it may be the same.
  public mutating func take(_ row: LedgerRow) -> ApplicationNumber? {
    guard let personal = row.intake.personal else { return nil }
    let facts = RowFacts(row.intake, personal, row.closing)
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
