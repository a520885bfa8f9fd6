public import FoiaCalendar

/// The earlier answer that a repeated application is said to have had (art. 36 no. 6).
public struct EarlierAnswer: Hashable, Sendable {
  /// The answer as it is recorded: a number, or a reference as typed.
  public let text: String
  /// Why it is no ground for a repeated application; nil if it is one.
  public let missing: MissingGround?
}

extension Application {
  /// Another application of this ledger as the earlier answer to this one, which is answered on a day.
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
  /// An earlier answer from before the ledger, which the ledger does not have: a number in the office's own style, or
  /// of a year before the ledger's first.
  ///
  /// - Parameter firstYear: gives the ledger's first year; nil if it has none.
  /// - Throws: a `Fault` if the ledger should have such an application.
  public func answerBeforeLedger(firstYear: () throws -> Int?) throws -> EarlierAnswer {
    switch self {
    case .office(let text):
      if let year = ApplicationNumber.year(ofForm: text), let first = try firstYear(), year >= first {
        throw Fault.record(.noSuchApplication(description))
      }
      return EarlierAnswer(text: text, missing: nil)
    case .number(let number) where try number.year < firstYear() ?? .max:
      return EarlierAnswer(text: number.description, missing: nil)
    case .number, .serial, .numberOrRange: throw Fault.record(.noSuchApplication(description))
    }
  }
}
