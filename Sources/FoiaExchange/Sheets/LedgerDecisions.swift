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
  /// For the place of a row and a field, the mark of what stood there when it was decided about; what is decided without one
  /// holds for whatever stands there.
  var marks: [String: [String: String]] = [:]

  /// Nothing is decided.
  public init() {}

  /// Takes an answer, by its code, for all rows that a question is about.
  public mutating func take(_ answer: String, to question: LedgerReading.Question) {
    let ask = question.ask
    if answer == LedgerAnswer.leftOut, ask.field != LedgerColumn.body.rawValue {
      for place in question.places { decide(LedgerAnswer.void, answer, at: place) }
    } else if ask.isDecidedByValue {
      values[ask.field, default: [:]][ask.value] = answer
    } else {
      for place in question.places { decide(ask.field, answer, at: place) }
    }
  }

  private mutating func decide(_ field: String, _ answer: String, at place: String) {
    rows[place, default: [:]][field] = answer
    marks[place]?[field] = nil
  }

  /// The same with other decisions, which hold where both say something.
  public func overruled(by other: LedgerDecisions) -> LedgerDecisions {
    var all = self
    all.columns.merge(other.columns) { $1 }
    for (field, answers) in other.values { all.values[field, default: [:]].merge(answers) { $1 } }
    for (place, answers) in other.rows { all.rows[place, default: [:]].merge(answers) { $1 } }
    for (place, answers) in other.rows {
      for field in answers.keys { all.marks[place, default: [:]][field] = other.marks[place]?[field] }
    }
    return all
  }

  /// Those that hold for these sheets: a row that says something else than the one that was decided about is not decided.
  ///
  /// - Returns: the decisions, and the places of the rows that say something else.
  func holding(in sheets: [LedgerSheet]) -> (LedgerDecisions, otherRows: [String]) {
    if marks.isEmpty { return (self, []) }
    let found = sheets.marks(of: Set(marks.keys))
    var held = self
    var others: Set<String> = []
    for (place, fields) in marks {
      for (field, mark) in fields where found[place] != mark {
        held.rows[place]?[field] = nil
        held.marks[place]?[field] = nil
        others.insert(place)
      }
    }
    return (held, others.sorted())
  }

  func answer(_ field: String, _ value: String, at place: String) -> String? {
    rows[place]?[field] ?? values[field]?[value]
  }

  /// What was decided about a field of a row alone.
  func answer(_ field: String, at place: String) -> String? { rows[place]?[field] }
}
