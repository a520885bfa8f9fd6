/// Where a ledger's own years begin.
public enum FirstYear {
  /// The first year whose table the records can make; nil while the ledger is empty.
  ///
  /// The year of the earliest receipt; but the year after a table that was typed in, of a year in or before which nothing
  /// was closed here: what was received by then are opening cases. [D] A year whose answers are on record has records.
  ///
  /// - Parameters:
  ///   - received: the year of the earliest receipt.
  ///   - filed: the filings in force.
  ///   - answered: the year of the earliest answer; asked for only where a table was typed in.
  public static func of(
    received: Int?, filed: some Sequence<Filing>, answered: () throws -> Int?
  ) rethrows -> Int? {
    let typed = filed.filter { $0.source == .figures }.map(\.year)
    guard !typed.isEmpty else { return received }
    let answered = try answered() ?? .max
    return typed.filter { $0 < answered }.max().map { $0 + 1 } ?? received
  }
}
