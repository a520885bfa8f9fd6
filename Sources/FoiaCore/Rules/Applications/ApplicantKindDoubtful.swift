/// C13: the kind of applicant is missing, or the name is clearly that of another kind.
public enum ApplicantKindDoubtful: ApplicationRule {
  /// The rule as a value.
  public static let rule = Rule("C13", on: .applications, .error, .warning)

  static func findings(in examined: ExaminedApplication) -> [Finding] {
    doubt(examined.application.intake).map { [examined.application.finding(rule, .warning, $0)] } ?? []
  }

  /// Only natural persons with the name of a body are doubted: a name alone often does not tell which kind of body it
  /// is.
  private static func doubt(_ intake: Intake) -> Finding.Fact? {
    guard intake.kind == .person, let name = intake.personal?.applicant else { return nil }
    if ["公司", "厂", "社"].contains(where: name.hasSuffix) { return .kindDoubtful(.person, suggested: .business) }
    guard name.count > 3 else { return nil }
    let suggested = ApplicantKind.suggested(by: name)
    return suggested == .person ? nil : .kindDoubtful(.person, suggested: suggested)
  }

  /// A finding if the stored kind of an application is none that exists, which a sound ledger cannot contain; else nil.
  public static func finding(_ number: ApplicationNumber, storedKind: String) -> Finding? {
    ApplicantKind(rawValue: storedKind) == nil ? Finding(rule, .error, .application(number), .kindMissing) : nil
  }
}
