internal import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Action {
  /// Records figures of section two for a year; rows that are not given stay as they were.
  ///
  /// - Returns: the figures of the year as they are now.
  /// - Throws: a `Fault` if the year is in the future or had no such report, or if its figures were typed in by another
  ///   form.
  public func set(_ typed: DisclosureFigures, of year: Int) throws -> DisclosureFigures {
    let known = try LedgerEntries.disclosure(in: database)[year]
    let figures = try DisclosureFigures.setting(typed, of: year, known: known, today: context.today)
    if figures != known { try log.append(.figuresSet(FiguresEntry(year: year, figures: figures)), about: .ledger) }
    return figures
  }

  /// Section two of the year before, as filed, else as typed in; nil if it is neither.
  public func disclosure(before year: Int) throws -> DisclosureFigures? {
    let filed = try LedgerEntries.filed(in: database)[year - 1]?.report.disclosure
    return try filed ?? LedgerEntries.disclosure(in: database)[year - 1]
  }
}
