internal import FoiaCore
internal import FoiaWords

/// What rows of an office's ledger have to know of the others. It holds only what is out of the ordinary.
struct LedgerContext: Hashable, Sendable {
  /// How often all rows are gone through, at most, until what is known of them stays the same.
  static let mostRounds = 5

  /// Whether a row names this agency, so that those which name another are not its own.
  var hasOwnBody = false
  /// Whether rows name several agencies that are not this one.
  var hasSeveralBodies = false
  /// The sheets of which a few rows have a background colour.
  var filledTables: Set<Int> = []
  /// For the place of a row that is the same application as an earlier one, the place of that.
  var sameAs: [String: String] = [:]
  /// For the place of a row that may be the same as an earlier one, the place of that.
  var perhapsSameAs: [String: String] = [:]
  /// For the place of a row, the later ones that are the same application.
  var completions: [String: [LedgerRowReading]] = [:]
  /// Whether the numbers only count the rows of each sheet.
  var numbersArePositions = false
  /// For the place of a row whose number an earlier one has, the place of that.
  var sameNumber: [String: String] = [:]
  /// The rows whose due dates are those of the rows beside them.
  var shifted: Set<String> = []

  /// Says that the number of a row is only a position, or asks about one that another row has.
  func judgeNumber(of row: inout LedgerRowReading) {
    guard let number = row.record.number else { return }
    if numbersArePositions {
      row.remark(.positionOnly)
    } else if row.verdict != .void, let earlier = sameNumber[row.place] {
      row.ask("number", number, .numberTwice(earlier), [LedgerAnswer.none])
    }
  }
}
