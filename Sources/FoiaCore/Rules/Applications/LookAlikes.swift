/// C21: several applications of one applicant have the same subject and at least one is open, so perhaps one was
/// registered twice.
public enum LookAlikes: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("C21", on: .applications, .warning)

  /// The keys of an application; two that share a key may look alike. One key is made of subject, name and kind,
  /// another of subject and identity number. Empty if the applicant was erased.
  public static func marks(of application: Application) -> [[String]] {
    guard let personal = application.intake.personal else { return [] }
    let subject = application.intake.subject.bare
    let byName = [subject, personal.applicant.comparable, application.intake.kind.rawValue]
    return [byName] + (personal.identity.map { [[subject, $0.comparable]] } ?? [])
  }

  /// Collects the applications that look alike, each with the others. A pair can be found twice, by name and by
  /// identity number, and is counted once.
  public struct Pairs: Sendable {
    private var found: [ApplicationNumber: (own: NamedApplication, others: Set<NamedApplication>)] = [:]

    /// No pairs, to be filled with `note`.
    public init() {}

    /// Notes applications that share a key, in the order of their registration.
    public mutating func note(_ applications: [Application]) {
      var alike = applications
      while let last = alike.popLast() {
        let same = alike.filter { $0.isSameApplicant(as: last) && ($0.isOpen || last.isOpen) }
        if same.isEmpty { continue }
        found[last.number, default: (NamedApplication(last), [])].others.formUnion(same.map(NamedApplication.init))
      }
    }

    /// A finding for each application that has look-alikes, by number.
    public var findings: [Finding] {
      found.sorted { $0.key < $1.key }.map { number, alike in
        let others = alike.others.sorted { $0.number < $1.number }
        return Finding(rule, .warning, .application(number), .lookAlike(alike.own, others: others))
      }
    }
  }
}
