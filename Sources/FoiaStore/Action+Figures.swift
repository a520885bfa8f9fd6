public import FoiaCore
internal import GRDB

extension Action {
  /// Records figures of section two of a year; rows that are not named stay as they were.
  ///
  /// - Returns: the figures of the year as they are now.
  public func set(_ rows: [(item: DisclosureItem, figures: [ExactNumber])], of year: Int, form: Form) throws
    -> DisclosureFigures
  {
    let known = try LedgerEntries.disclosure(in: database)[year]
    var figures = known?.form == form ? known ?? DisclosureFigures(form: form) : DisclosureFigures(form: form)
    for row in rows { figures[row.item] = row.figures }
    if figures != known { try log.append(.figuresSet(FiguresEntry(year: year, figures: figures)), about: .ledger) }
    return figures
  }
}
