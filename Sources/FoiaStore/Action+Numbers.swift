public import FoiaCore
internal import GRDB

extension Action {
  /// The number that a document of a year gets: none, the typed one, or the next of its series.
  ///
  /// - Parameters:
  ///   - choice: how it gets its number.
  ///   - letter: which document it is.
  ///   - year: the year of the document.
  ///   - taken: how many numbers of the run are given already by this action, but not written yet.
  /// - Throws: a `Fault` if no series is set, if its next number is not this office's to give, or if the typed one is spoilt.
  public func document(
    _ choice: DocumentChoice, for letter: LetterCode, in year: Int, after taken: Int = 0
  ) throws -> String? {
    switch choice {
    case .none: return nil
    case .typed(let text):
      try OfficialNumber.checkIsFree(text, of: try LedgerEntries.spoiltNumbers(in: database).standing)
      return text
    case .next:
      return try settings().series(of: letter).next(in: year) { run in
        let last = try Int.fetchOne(
          database, sql: "SELECT last FROM document WHERE series = ? AND year = ?", arguments: [run.series, run.year])
        return (last ?? 0) + taken
      }.description
    }
  }

  /// Records that numbers of documents are used up without a document. One that is recorded so already changes nothing.
  ///
  /// - Returns: those that were recorded now.
  /// - Throws: a `Fault` with every one that stands on an answer or a letter.
  public func spoil(_ numbers: [OfficialNumber], reason: String) throws -> [OfficialNumber] {
    var documents = DocumentNumbers()
    try Replay.forEachHistory(in: database) { history in
      if let application = Application(history) { documents.note(application, history) }
    }
    let spoilt = try LedgerEntries.spoiltNumbers(in: database).standing
    let recorded = try documents.spoiling(numbers, beside: spoilt)
    for number in recorded {
      let event = Event.numberSpoilt(SpoiltNumber(document: number, reason: reason))
      try log.append(event, about: .ledger)
      try derived.note(numberOf: event)
    }
    return recorded
  }
}
