extension Application {
  /// One of its entries with a field as it should have been.
  ///
  /// - Parameter value: as it is stored; nil takes it away.
  /// - Throws: `RuleViolations` where it says so already, or is erased, or not confirmed; `ReadingFault.empty` where the
  ///   field cannot be without a value.
  public func correcting(_ field: Field, of event: Event, to value: Payload.Value?) throws -> Event {
    if event.value(of: field) == value { throw RuleViolations(all: [.amending(.sameAlready(number, field))]) }
    if let corrected = event.correcting(field, to: value) { return corrected }
    if isErased, event.isPersonal(field) { throw RuleViolations(all: [.amending(.isErased(number))]) }
    if field == .received, !intake.receipt.isConfirmed {
      throw RuleViolations(all: [.amending(.notConfirmed(number))])
    }
    throw ReadingFault.empty(field)
  }

  /// Its closing with the earlier answer that it repeats.
  ///
  /// - Parameters:
  ///   - known: the entry as it stands.
  ///   - waiver: why it stays although that is no ground for it.
  /// - Throws: `RuleViolations` where the answer is no ground, and where the entry says so already.
  public func correcting(
    _ closing: Closing, from known: Event?, repeating earlier: EarlierAnswer, waiver: String?
  ) throws(RuleViolations) -> Event {
    if let missing = earlier.missing, closing.outcome.ground == .earlierAnswer, waiver == nil {
      throw RuleViolations(all: [.groundMissing(number, closing.outcome, missing)])
    }
    var closing = closing
    closing.sameAs = earlier.text
    if known == .closed(closing) { throw RuleViolations(all: [.amending(.sameAlready(number, .sameAs))]) }
    return .closed(closing)
  }
}

extension Dispute {
  /// One of the entries of a dispute with a field as it should have been.
  ///
  /// - Parameters:
  ///   - place: of the entry in the log.
  ///   - value: as it is stored; nil takes it away.
  /// - Throws: `RuleViolations` where it says so already; `ReadingFault.empty` where the field cannot be without a value.
  public static func correcting(
    _ field: Field, of event: Event, at place: Int, to value: Payload.Value?
  ) throws -> Event {
    if event.value(of: field) == value { throw RuleViolations(all: [.dispute(.sameAlready(place, field))]) }
    guard let corrected = event.correcting(field, to: value) else { throw ReadingFault.empty(field) }
    return corrected
  }
}
