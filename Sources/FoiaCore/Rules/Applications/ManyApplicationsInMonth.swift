public import FoiaCalendar

/// C19: the eleventh and every later application of one applicant in a month, where a fee by items begins.
public enum ManyApplicationsInMonth: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("C19", on: .applications, .warning)

  /// Collects the places of applications among those of their applicant in a month: as with fees, those of the same
  /// applicant by `isSameApplicant`, in the order of their receipt.
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

    /// Notes the applications of a month that have one name and kind of applicant.
    ///
    /// - Parameter identified: gives all applications of the month with an identity number, under whatever name, in the
    ///   order of their receipt.
    public mutating func note(
      _ month: [Asked], identified: (String, _ monthOf: Day) throws -> [ApplicationNumber]
    ) rethrows {
      var (all, unidentified) = (0, 0)
      var known: [String: [ApplicationNumber]] = [:]
      let asked = month.sorted {
        ($0.application.received, $0.application.number) < ($1.application.received, $1.application.number)
      }
      for one in asked {
        let number = one.application.number
        var before = all
        if let identity = one.identity {
          // Where both have a number it decides, so that by the name only those without one are the same.
          let same = try known[identity] ?? identified(identity, one.application.received)
          known[identity] = same
          before = unidentified + (same.firstIndex(of: number) ?? 0)
        } else {
          unidentified += 1
        }
        all += 1
        guard one.isWanted, before + 1 >= Policy.manyInMonth else { continue }
        places[number] = (before + 1, one.application)
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
