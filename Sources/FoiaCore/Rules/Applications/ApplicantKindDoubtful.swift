/// C13: the kind of applicant is missing, or the name is clearly that of another kind.
public enum ApplicantKindDoubtful: ApplicationRule {
  public static let rule = Rule("C13", on: .applications, .error, .warning)

  static func findings(in examined: ExaminedApplication) -> [Finding] {
    doubt(examined.application.intake).map { [examined.application.finding(rule, .warning, $0)] } ?? []
  }

  /// A body's name that is no sign of any kind says nothing, and which kind of body it is a name alone often cannot tell:
  /// only person against body is doubted.
  private static func doubt(_ intake: Intake) -> Finding.Fact? {
    guard intake.kind == .person, let name = intake.personal?.applicant else { return nil }
    if ["公司", "厂", "社"].contains(where: name.hasSuffix) { return .kindDoubtful(.person, suggested: .business) }
    guard name.count > 3 else { return nil }
    let suggested = ApplicantKind.suggested(by: name)
    return suggested == .person ? nil : .kindDoubtful(.person, suggested: suggested)
  }

  /// A stored kind that is none; a sound ledger cannot have one.
  public static func finding(_ number: ApplicationNumber, storedKind: String) -> Finding? {
    ApplicantKind(rawValue: storedKind) == nil ? Finding(rule, .error, .application(number), .kindMissing) : nil
  }
}
