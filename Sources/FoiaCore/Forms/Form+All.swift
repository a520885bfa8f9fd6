extension Form: CaseIterable, RawRepresentable {
  /// All forms, the oldest first. A new one is added at the end.
  public static let allCases: [Form] = [.form2019, .form2021]

  /// The newest form. Outcomes are typed by its numbers and named by its labels.
  public static let current = allCases.last ?? .form2021

  /// The form in which the table of a period is printed; the first form for years before it.
  public init(for period: Period, among forms: [Form] = Form.allCases) {
    self = forms.last { $0.firstYear <= period.formYear } ?? forms.first ?? .form2019
  }

  /// The form with an edition; nil if there is none.
  public init?(edition: String, among forms: [Form] = Form.allCases) {
    guard let form = forms.first(where: { $0.edition == edition }) else { return nil }
    self = form
  }

  /// The form with an edition; nil if there is none.
  public init?(rawValue: String) { self.init(edition: rawValue) }

  /// Its edition, such as `2021`.
  public var rawValue: String { edition }
}

extension Form {
  /// The group and row of an outcome in the newest form that has a row for it alone; nil if no form has one.
  public static func place(of outcome: OutcomeCode) -> (group: OutcomeGroup, row: FormRow)? {
    places.last { $0.row.content == .outcome(outcome) }
  }

  /// Every row that one outcome has for itself, the older forms first.
  private static let places = allCases.flatMap(\.groups).flatMap { group in
    group.rows.compactMap { row in
      if case .outcome = row.content { (group: group, row: row) } else { nil }
    }
  }
}
