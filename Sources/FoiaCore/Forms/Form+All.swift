extension Form: CaseIterable, RawRepresentable {
  /// Every form there is, the oldest first. A new one is added at the end.
  public static let allCases: [Form] = [.form2019, .form2021]

  /// The newest form: by its numbers outcomes are typed, and by its labels they are named.
  public static let current = allCases.last ?? .form2021

  /// The form that the table of a period is printed in; of years before the first form, the first.
  public init(for period: Period, among forms: [Form] = Form.allCases) {
    self = forms.last { $0.firstYear <= period.formYear } ?? forms.first ?? .form2019
  }

  /// The form of an edition; nil where there is none.
  public init?(edition: String, among forms: [Form] = Form.allCases) {
    guard let form = forms.first(where: { $0.edition == edition }) else { return nil }
    self = form
  }

  public init?(rawValue: String) { self.init(edition: rawValue) }

  /// Its edition.
  public var rawValue: String { edition }
}

extension Form {
  /// Where the newest form that has a row for an outcome alone prints it; nil for an outcome of no form.
  public static func place(of outcome: OutcomeCode) -> (group: OutcomeGroup, row: FormRow)? { places[outcome] }

  private static let places: [OutcomeCode: (group: OutcomeGroup, row: FormRow)] = {
    var places: [OutcomeCode: (OutcomeGroup, FormRow)] = [:]
    for group in allCases.flatMap(\.groups) {
      for row in group.rows {
        if case .outcome(let outcome) = row.content { places[outcome] = (group, row) }
      }
    }
    return places
  }()
}
