/// The first year of a ledger.
public enum FirstYear {
  /// The first year whose table the records can give; nil while the ledger is empty.
  ///
  /// It is the year of the earliest receipt. But if the table of a year was typed in and no answer on record falls in
  /// that year or before, it is the year after it: what was received by then are opening cases. [D] A year whose
  /// answers are on record has records.
  ///
  /// - Parameters:
  ///   - received: the year of the earliest receipt; nil if there is none.
  ///   - filed: the filings in force.
  ///   - answered: gives the year of the earliest answer; called only if a table was typed in.
  public static func of(
    received: Int?, filed: some Sequence<Filing>, answered: () throws -> Int?
  ) rethrows -> Int? {
    let typed = filed.filter { $0.source == .figures }.map(\.year)
    guard !typed.isEmpty else { return received }
    let answered = try answered() ?? .max
    return typed.filter { $0 < answered }.max().map { $0 + 1 } ?? received
  }
}
