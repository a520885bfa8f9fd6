public import FoiaCalendar

/// The earlier answer that a repeated application is told to have had.
public struct EarlierAnswer: Hashable, Sendable {
  /// How it is recorded.
  public let text: String
  /// Why it is no ground for a repeated application; nil where it is one.
  public let missing: MissingGround?
}

extension Application {
  /// An application of this ledger as the earlier answer to this one, which is answered on a day.
  public func repeating(_ earlier: Application, answered day: Day) -> EarlierAnswer {
    let number = earlier.number
    func answer(_ missing: MissingGround?) -> EarlierAnswer {
      EarlierAnswer(text: number.description, missing: missing)
    }
    if earlier.id == id { return answer(.earlierAnswerIsItself) }
    if earlier.isVoid || !earlier.isSameApplicant(as: self) { return answer(.earlierAnswerOfAnother(number)) }
    let isGiven = earlier.closing.map { $0.on <= day } ?? false
    return answer(isGiven ? nil : .earlierAnswerNotGiven(number))
  }
}

extension NumberReference {
  /// What somebody names and the ledger does not have, as an earlier answer given before the ledger: a number of the
  /// office's own style, or one of a year before the ledger's first.
  ///
  /// - Parameter firstYear: the ledger's first year; nil while it has none.
  /// - Throws: `RecordFault.noSuchApplication` where the ledger would have to have it.
  public func answerBeforeLedger(firstYear: () throws -> Int?) throws -> EarlierAnswer {
    switch self {
    case .office(let text): return EarlierAnswer(text: text, missing: nil)
    case .number(let number) where try number.year < firstYear() ?? .max:
      return EarlierAnswer(text: number.description, missing: nil)
    case .number, .serial: throw RecordFault.noSuchApplication(description)
    }
  }
}
