public import FoiaCore
internal import FoiaWords

/// What somebody decided about an office's ledger: which columns are what, and what its words mean.
public struct LedgerDecisions: Hashable, Sendable {
  /// For a heading, the column it is.
  public var columns: [String: LedgerColumn] = [:]
  /// For a field and a value as it is written, the value it is.
  public var values: [String: [String: String]] = [:]
  /// For the place of a row and a field, the value.
  public var rows: [String: [String: String]] = [:]
  /// For the place of a row, the mark of what stood there when it was decided about; what is decided without one holds for
  /// whatever stands there.
  var marks: [String: String] = [:]

  /// Nothing is decided.
  public init() {}

  /// Takes an answer, by its code, for all rows that a question is about.
  public mutating func take(_ answer: String, to question: LedgerReading.Question) {
    let ask = question.ask
    if answer == LedgerAnswer.leftOut || !ask.isDecidedByValue { for place in question.places { marks[place] = nil } }
    if answer == LedgerAnswer.leftOut, ask.field != LedgerColumn.body.rawValue {
      for place in question.places { rows[place, default: [:]][LedgerAnswer.void] = answer }
    } else if ask.isDecidedByValue {
      values[ask.field, default: [:]][ask.value] = answer
    } else {
      for place in question.places { rows[place, default: [:]][ask.field] = answer }
    }
  }

  /// The same with other decisions, which hold where both say something.
  public func overruled(by other: LedgerDecisions) -> LedgerDecisions {
    var all = self
    all.columns.merge(other.columns) { $1 }
    for (field, answers) in other.values { all.values[field, default: [:]].merge(answers) { $1 } }
    for (place, answers) in other.rows { all.rows[place, default: [:]].merge(answers) { $1 } }
    all.marks.merge(other.marks) { $1 }
    return all
  }

  /// Those that hold for these sheets: a row that says something else than the one that was decided about is not decided.
  ///
  /// - Returns: the decisions, and the places of the rows that say something else.
  func holding(in sheets: [LedgerSheet]) -> (LedgerDecisions, otherRows: [String]) {
    if marks.isEmpty { return (self, []) }
    let found = sheets.marks(of: Set(marks.keys))
    let others = marks.keys.filter { found[$0] != marks[$0] }.sorted()
    var held = self
    for place in others { (held.rows[place], held.marks[place]) = (nil, nil) }
    return (held, others)
  }

  func answer(_ field: String, _ value: String, at place: String) -> String? {
    rows[place]?[field] ?? values[field]?[value]
  }

  /// What was decided about a field of a row alone.
  func answer(_ field: String, at place: String) -> String? { rows[place]?[field] }
}
