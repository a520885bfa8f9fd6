internal import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Action {
  /// Records figures of section two of a year; rows that are not named stay as they were.
  ///
  /// - Returns: the figures of the year as they are now.
  /// - Throws: `RuleViolations` for a year that is to come, and where the year's rows were typed in another form.
  public func set(_ rows: [(item: DisclosureItem, figures: [ExactNumber])], of year: Int, form: Form) throws
    -> DisclosureFigures
  {
    let known = try LedgerEntries.disclosure(in: database)[year]
    let figures = try DisclosureFigures.setting(rows, of: year, form: form, known: known, today: context.today)
    if figures != known { try log.append(.figuresSet(FiguresEntry(year: year, figures: figures)), about: .ledger) }
    return figures
  }
}
