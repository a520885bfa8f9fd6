/// The answer that a letter gives, the first or one that was ordered.
public struct LetterAnswer: Hashable, Sendable {
  /// The answer as a closing has it.
  public let closing: Closing
  /// The entry that recorded it, by which it is named where it is one of several; nil for the only one.
  public let entry: EntryID?
  /// The order that it follows; nil for the first answer.
  public let order: RedoOrder?
  /// The parts of what is asked for as it decides them.
  public let items: [Recorded<Item>]
  /// Its sending; nil if not recorded.
  public let dispatch: Dispatch?
  /// Its arrival at the applicant; nil if not recorded.
  public let service: Service?
  /// Whether it is a new answer of the same outcome as the one it replaces: on the same facts and reasons none may be given.
  public let isSameAsRevoked: Bool

  /// The letter that gives it.
  public var letter: LetterCode { closing.subReason == .withdrawn ? .withdrawn : .reply }
}

extension Application {
  /// The answer that stands: the new one that was given last, else the first; nil while there is none.
  public var letterAnswer: LetterAnswer? { letterAnswer(newAnswers.last.map { .new($0.entry) } ?? .first) }

  /// The answer that an entry recorded, or the one that stands.
  public func letterAnswer(recordedBy entry: EntryID?) throws(Fault) -> LetterAnswer? {
    guard let entry else { return letterAnswer }
    return letterAnswer(try answer(recordedBy: entry))
  }

  /// The first answer or a new one, as a letter gives it. A new one without an outcome gives what the first one does.
  func letterAnswer(_ reference: AnswerReference) -> LetterAnswer? {
    guard let closing else { return nil }
    guard let new = reference.newAnswer.flatMap(newAnswer), let anew = new.fact.closing else {
      return LetterAnswer(
        closing: closing, entry: newAnswers.isEmpty ? nil : closed?.entry, order: nil, items: items, dispatch: dispatch,
        service: service,
        isSameAsRevoked: false)
    }
    let order = order(settledBy: new.entry)
    let items = order.map { self.items(orderedBy: $0.entry) } ?? []
    let before = newAnswers.prefix { $0.entry != new.entry }.last { $0.fact.closing != nil }
    let replaced = letterAnswer(before.map { .new($0.entry) } ?? .first)
    // Where its parts are not on record, they may be those of the answer it replaces.
    let isSame =
      anew.outcome == replaced?.closing.outcome && anew.subReason == replaced?.closing.subReason
      && (items.isEmpty || items.map(\.fact.outcome) == replaced?.items.map(\.fact.outcome))
    return LetterAnswer(
      closing: anew, entry: new.entry, order: order?.asked, items: items, dispatch: new.dispatch,
      service: new.service, isSameAsRevoked: isSame)
  }
}
