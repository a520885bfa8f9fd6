/// The first year of a ledger.
public enum FirstYear {
  /// The first year whose table the records can give; nil while the ledger is empty.
  ///
  /// It is the year of the earliest receipt; nothing is answered before it. But if the table of a year was typed in, it
  /// is the year after it: what was received or answered by then are cases from before the ledger. [D] A table typed in
  /// as complete says that the records of its year are here, and moves nothing.
  ///
  /// - Parameters:
  ///   - received: the year of the earliest receipt; nil if there is none.
  ///   - filed: the filings in force.
  public static func of(received: Int?, filed: some Sequence<Filing>) -> Int? {
    filed.filter { !$0.source.isWhole }.map { $0.year + 1 }.max() ?? received
  }
}
