/// T8: a table has the form that is prescribed for its year.
public enum FormOfAnotherYear: FiguresRule {
  /// The rule as a value.
  public static let rule = Rule("T8", on: .tables, .error, article: .regulation(50))

  static func findings(in figures: ExaminedFigures) -> [Finding] {
    let (form, proper) = (figures.report.table.form, Form(for: .year(figures.year)))
    guard form != proper else { return [] }
    return [Finding(rule, .error, figures.place(row: nil, column: nil), .otherForm(expected: proper, found: form))]
  }
}
