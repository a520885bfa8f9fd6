/// C19: the eleventh and every later application of one applicant in a month, from which on a fee can be charged.
public enum ManyApplicationsInMonth: RuleDefinition {
  public static let rule = Rule("C19", on: .applications, .warning)

  /// The places of applications among those of their applicants in a month. Under one name or one identity number an
  /// application can be met twice: the higher place is the one among all of the applicant.
  public struct Places: Sendable {
    private var places: [ApplicationNumber: Int] = [:]

    public init() {}

    /// Notes the applications of a month that may be of one applicant.
    ///
    /// - Parameter isWanted: which of them are looked at; the others count all the same.
    public mutating func note(_ month: [Application], where isWanted: (Application) -> Bool) {
      let asked = month.sorted { ($0.received, $0.number) < ($1.received, $1.number) }
      for (index, application) in asked.enumerated() where isWanted(application) {
        let place = 1 + asked[..<index].count { $0.isSameApplicant(as: application) }
        if place >= Policy.manyInMonth { places[application.number] = max(place, places[application.number] ?? 0) }
      }
    }

    public var findings: [Finding] {
      places.sorted { $0.key < $1.key }.map { number, place in
        Finding(rule, .warning, .application(number), .manyInMonth(place: place))
      }
    }
  }
}
