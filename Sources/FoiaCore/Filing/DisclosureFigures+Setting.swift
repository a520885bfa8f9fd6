public import FoiaCalendar

extension DisclosureFigures {
  /// The figures of a year with some rows set; rows that are not named stay as they were.
  ///
  /// - Parameter known: the figures as they were typed last; nil where none were.
  /// - Throws: `RuleViolations` for a year that is to come or had no such report, and where the year's rows were typed in
  ///   another form.
  public static func setting(
    _ rows: [(item: DisclosureItem, figures: [ExactNumber])], of year: Int, form: Form, known: DisclosureFigures?,
    today: Day
  ) throws(RuleViolations) -> DisclosureFigures {
    guard (Policy.earliestReceipt.year...today.year).contains(year) else {
      throw RuleViolations(all: [.amending(.figuresOfYear(year))])
    }
    if let known, known.form != form { throw RuleViolations(all: [.amending(.figuresOfForm(year, known.form))]) }
    var figures = known ?? DisclosureFigures(form: form)
    for row in rows { figures[row.item] = row.figures }
    return figures
  }
}
