public import FoiaCore
internal import GRDB

extension Action {
  /// The number that an answer of a year gets: none, the typed one, or the next of the series that is set.
  ///
  /// - Parameters:
  ///   - choice: how it gets its number.
  ///   - year: the year of the document.
  ///   - taken: how many numbers of the run are given already by this action, but not written yet.
  /// - Throws: a `Fault` if no series is set, or if its next number is not this office's to give.
  public func document(_ choice: DocumentChoice, in year: Int, after taken: Int = 0) throws -> String? {
    switch choice {
    case .none: return nil
    case .typed(let text): return text
    case .next:
      return try settings().seriesOfReplies().next(in: year) { run in
        let last = try Int.fetchOne(
          database, sql: "SELECT last FROM document WHERE series = ? AND year = ?", arguments: [run.series, run.year])
        return (last ?? 0) + taken
      }.description
    }
  }
}
