/// C19: the eleventh and every later application of one applicant in a month, where a fee by items begins.
public enum ManyApplicationsInMonth: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("C19", on: .applications, .warning)

  /// Collects the places of applications among those of their applicant in a month. An application can be noted twice,
  /// by name and by identity number; the higher place counts.
  public struct Places: Sendable {
    private var places: [ApplicationNumber: (place: Int, application: NamedApplication)] = [:]

    /// No places, to be filled with `note`.
    public init() {}

    /// What the rule needs of an application.
    public struct Asked: Sendable {
      fileprivate let application: NamedApplication
      fileprivate let identity: String?
      fileprivate let isWanted: Bool

      /// nil if the applicant was erased.
      ///
      /// - Parameter isWanted: whether a finding is wanted for it; the others still count for the places.
      public init?(_ application: Application, isWanted: Bool) {
        guard let personal = application.intake.personal else { return nil }
        self.application = NamedApplication(application)
        identity = personal.identity?.comparable
        self.isWanted = isWanted
      }
    }

    /// Notes the applications of a month that may be of one applicant.
    public mutating func note(_ month: [Asked]) {
      // All have one name and kind, or one identity number: by the rule of `isSameApplicant` only numbers tell them apart.
      var (all, unidentified, identified) = (0, 0, [:] as [String: Int])
      let asked = month.sorted {
        ($0.application.received, $0.application.number) < ($1.application.received, $1.application.number)
      }
      for one in asked {
        let place = 1 + (one.identity.map { unidentified + identified[$0, default: 0] } ?? all)
        all += 1
        if let identity = one.identity { identified[identity, default: 0] += 1 } else { unidentified += 1 }
        let number = one.application.number
        guard one.isWanted, place >= Policy.manyInMonth, place > places[number]?.place ?? 0 else { continue }
        places[number] = (place, one.application)
      }
    }

    /// A finding for each wanted application from the eleventh place on, by number.
    public var findings: [Finding] {
      places.sorted { $0.key < $1.key }.map { number, found in
        Finding(rule, .warning, .application(number), .manyInMonth(place: found.place, found.application))
      }
    }
  }
}
