/// C21: several applications of one applicant have the same subject and at least one is open, so perhaps one was
/// registered twice.
public enum LookAlikes: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("C21", on: .applications, .warning)

  /// What two applications that look alike have in common.
  public enum Mark: Hashable, Sendable {
    /// The subject, the name and the kind of the applicant.
    case name(subject: String, String, ApplicantKind)
    /// The subject and the identity number.
    case identity(subject: String, String)

    /// Whether it is an identity number, with the subject.
    public var isIdentity: Bool { if case .identity = self { true } else { false } }
  }

  /// The marks of an application; two that share one may look alike. Empty if the applicant was erased.
  public static func marks(of application: Application) -> [Mark] {
    guard let personal = application.intake.personal else { return [] }
    let subject = application.intake.subject.bare
    let byName = Mark.name(subject: subject, personal.applicant.comparable, application.intake.kind)
    return [byName] + (personal.identity.map { [.identity(subject: subject, $0.comparable)] } ?? [])
  }

  /// The applications of one mark that were noted so far: how many they are, and the first of them.
  public struct Group: Sendable {
    private let isByIdentity: Bool
    private var (all, open) = (NotedApplications(), NotedApplications())
    private var (unidentified, openUnidentified) = (NotedApplications(), NotedApplications())

    /// - Parameter isByIdentity: whether the mark is an identity number.
    public init(isByIdentity: Bool) { self.isByIdentity = isByIdentity }

    /// Notes an application, and gives those before it that look like it. Where both have an identity number that number
    /// decides, so that by name only those without one look like an application with one.
    fileprivate mutating func note(_ application: Application, as named: NamedApplication) -> NotedApplications {
      let (isIdentified, isOpen) = (application.intake.personal?.identity != nil, application.isOpen)
      let alike =
        isIdentified && !isByIdentity ? (isOpen ? unidentified : openUnidentified) : (isOpen ? all : open)
      all.note(named)
      if isOpen { open.note(named) }
      if !isIdentified { unidentified.note(named) }
      if !isIdentified, isOpen { openUnidentified.note(named) }
      return alike
    }
  }

  /// Collects the applications that look alike, each with those before it. A pair is found by the name or by the identity
  /// number, never by both.
  public struct Pairs: Sendable {
    private var found: [ApplicationNumber: (own: NamedApplication, others: [NamedApplication], count: Int)] = [:]

    /// No pairs, to be filled with `note`.
    public init() {}

    /// Notes the next application of a group, in the order of their registration.
    public mutating func note(_ application: Application, in group: inout Group) {
      let named = NamedApplication(application)
      let alike = group.note(application, as: named)
      guard alike.count > 0 else { return }
      let known = found[named.number]
      found[named.number] = (named, (known?.others ?? []) + alike.first, (known?.count ?? 0) + alike.count)
    }

    /// A finding for each application that has look-alikes, by number.
    public var findings: [Finding] {
      found.sorted { $0.key < $1.key }.map { number, alike in
        let others = alike.others.sorted { $0.number < $1.number }.prefix(NotedApplications.mostNamed)
        return Finding(
          rule, .warning, .application(number), .lookAlike(alike.own, others: Array(others), count: alike.count))
      }
    }
  }
}
