/// C21: applications of one applicant with the same subject, one of them open: perhaps one was registered twice.
public enum LookAlikes: RuleDefinition {
  public static let rule = Rule("C21", on: .applications, .warning)

  /// What an application must have in common with another one to be alike: the subject, with name and kind or with the
  /// identity number. None where the applicant was erased.
  public static func marks(of application: Application) -> [[String]] {
    guard let personal = application.intake.personal else { return [] }
    let subject = application.intake.subject.bare
    let byName = [subject, personal.applicant.comparable, application.intake.kind.rawValue]
    return [byName] + (personal.identity.map { [[subject, $0.comparable]] } ?? [])
  }

  /// The applications that are alike, each with the others. By name and by identity number the same pair can be met twice.
  public struct Pairs: Sendable {
    private var found: [ApplicationNumber: Set<ApplicationNumber>] = [:]

    public init() {}

    /// Notes applications that have a mark in common, in the order of their registrations.
    public mutating func note(_ applications: [Application]) {
      var alike = applications
      while let last = alike.popLast() {
        let same = alike.filter { $0.isSameApplicant(as: last) && ($0.isOpen || last.isOpen) }
        if !same.isEmpty { found[last.number, default: []].formUnion(same.map(\.number)) }
      }
    }

    public var findings: [Finding] {
      found.sorted { $0.key < $1.key }.map { number, others in
        Finding(rule, .warning, .application(number), .lookAlike(others.sorted()))
      }
    }
  }
}
