public import FoiaCore
public import FoiaFormats
public import FoiaWords

/// What an import leaves out of an office's ledger, or does not take as it stands: all that has to be told once it is done.
public struct LedgerChanges: Sendable {
  /// Rows about other agencies, rows that complete others, and sheets that were not read.
  public let leftOut: [LedgerReading.Ignored]
  /// The columns of which nothing is taken, each with its sheet; those of equal sheets once.
  public let columns: [(sheet: String, column: LedgerReading.Column)]
  /// What is said of rows that were not taken as they stand: in how many, and the first of them.
  public let remarks: [(remark: LedgerRemark, count: Int, places: [String])]

  /// What was guessed and is taken so, in how many rows.
  public let guesses: [(guess: LedgerGuess, count: Int)]

  /// Whether everything was taken as it stands.
  public var isEmpty: Bool { leftOut.isEmpty && columns.isEmpty && remarks.isEmpty && guesses.isEmpty }

  init(_ reading: LedgerReading, but places: Set<String>, tellsGuesses: Bool) {
    leftOut = reading.ignored.filter { ignored in
      // What would complete a row goes the way of that row.
      if case .sameAs(let first) = ignored.reason, places.contains(first) { return false }
      return ignored.reason.isLoss
    }
    var known: Set<String> = []
    columns = reading.tables.flatMap { table in
      table.columns.filter { $0.use == .leftOut && known.insert("\($0.letters) \($0.header)").inserted }
        .map { (table.name, $0) }
    }
    remarks = reading.remarkCounts.filter(\.remark.isLoss)
    guesses = (tellsGuesses ? reading.guessCounts : []).compactMap { guess, all in
      let count = all.count { !places.contains($0) }
      return count == 0 ? nil : (guess, count)
    }
  }

  /// The same as members of what `--json` prints.
  public func json(_ language: Language) -> [JSON.Member] {
    [
      .init("left_out", .array(leftOut.map { $0.json(language) })),
      .init(
        "columns_left_out",
        .array(
          columns.map { sheet, column in
            .object([
              .init("sheet", .text(sheet)), .init("column", .text(column.letters)),
              .init("header", .text(column.header)),
            ])
          })),
      .init(
        "changed",
        .array(
          remarks.map { remark, count, places in
            .object([
              .init("what", .text(remark.sentence(language))), .init("rows", .integer(count)),
              .init("where", .array(places.map(JSON.text))),
            ])
          })),
      .init(
        "guessed",
        .array(
          guesses.map { guess, count in
            .object([
              .init("field", .text(guess.field)), .init("value", .text(guess.value)),
              .init("taken", .text(guess.taken)),
              .init("rows", .integer(count)),
            ])
          })),
    ]
  }
}

extension LedgerReading {
  /// What is left out of it, or not taken as it stands.
  ///
  /// - Parameters:
  ///   - places: rows that are not imported, and are told of otherwise.
  ///   - tellsGuesses: whether what was guessed is told, too.
  public func changes(but places: Set<String> = [], tellsGuesses: Bool = true) -> LedgerChanges {
    LedgerChanges(self, but: places, tellsGuesses: tellsGuesses)
  }
}

extension LedgerOmission {
  /// Whether applications may be lost by it.
  fileprivate var isLoss: Bool {
    switch self {
    case .otherBody, .sameAs, .sheetHidden, .noLedger, .fragment: true
    case .title, .header, .total, .note, .noApplications, .numberOnly, .yearLine, .notChosen, .empty: false
    }
  }
}

extension LedgerRemark {
  /// Whether something that stands in the row is dropped or changed by it.
  fileprivate var isLoss: Bool {
    switch self {
    case .timeDropped, .noDay, .notRecorded, .notUnderstood, .columnKept, .positionOnly, .moreApplicants, .digitsLost,
      .shortened, .noValue:
      true
    case .serialRead, .submittedOnly, .yearTaken, .dueDiffers, .dueShifted, .daysDiffer, .noReplyBy, .untilDiffers,
      .rowHidden, .completedBy, .noChannelColumn, .closedLate:
      false
    }
  }
}
