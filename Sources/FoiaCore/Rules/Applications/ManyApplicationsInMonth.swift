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

    /// Notes the applications of a month that may be of one applicant.
    ///
    /// - Parameters:
    ///   - month: the applications.
    ///   - isWanted: whether a finding is wanted for an application; the others still count for the places.
    public mutating func note(_ month: [Application], where isWanted: (Application) -> Bool) {
      let asked = month.sorted { ($0.received, $0.number) < ($1.received, $1.number) }
      for (index, application) in asked.enumerated() where isWanted(application) {
        let place = 1 + asked[..<index].count { $0.isSameApplicant(as: application) }
        guard place >= Policy.manyInMonth, place > places[application.number]?.place ?? 0 else { continue }
        places[application.number] = (place, NamedApplication(application))
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
