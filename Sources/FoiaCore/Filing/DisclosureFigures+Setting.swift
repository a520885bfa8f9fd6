public import FoiaCalendar

extension DisclosureFigures {
  /// The figures of section two with some rows set; the other rows stay as they were.
  ///
  /// - Parameters:
  ///   - rows: the rows to set, each with its figures in the order of its columns.
  ///   - year: the year of the report.
  ///   - form: the form by which the figures are typed in.
  ///   - known: the figures typed in before; nil if there are none.
  ///   - today: today in UTC+8.
  /// - Throws: a `Fault` if the year is in the future or had no such report, or if its figures were typed in by another
  ///   form.
  public static func setting(
    _ typed: DisclosureFigures, of year: Int, known: DisclosureFigures?, today: Day
  ) throws(Fault) -> DisclosureFigures {
    guard (Policy.earliestReceipt.year...today.year).contains(year) else {
      throw Fault.rule(.amending(.figuresOfYear(year)))
    }
    if let known, known.form != typed.form { throw Fault.rule(.amending(.figuresOfForm(year, known.form))) }
    guard var figures = known else { return typed }
    for item in typed.items {
      figures[item] = typed[item]
      if let row = typed.blanks[item], let typed = typed[item] { figures.set(item, typed, blanks: row) }
    }
    return figures
  }
}
