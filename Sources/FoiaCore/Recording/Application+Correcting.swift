extension Application {
  /// One of its events with a field as it should have been.
  ///
  /// - Parameters:
  ///   - field: the field to correct.
  ///   - event: the event as it stands.
  ///   - value: the right value, as it is stored; nil empties the field.
  /// - Throws: a `Fault` if nothing changes, if the personal data is erased or the receipt not confirmed, or if the
  ///   field cannot be empty.
  public func correcting(_ field: Field, of event: Event, to value: Payload.Value?) throws(Fault) -> Event {
    // A receipt that only the channel makes one was logged as an arrival.
    let field = field == .received && event.isReceiptByChannel ? .arrived : field
    if event.value(of: field) == value { throw Fault.rule(.amending(.sameAlready(number, field))) }
    if let corrected = event.correcting(field, to: value) { return corrected }
    if isErased, event.isPersonal(field) { throw Fault.rule(.amending(.isErased(number))) }
    if field == .received, !intake.receipt.isConfirmed {
      throw Fault.rule(.amending(.notConfirmed(number)))
    }
    throw Fault.reading(.empty(field))
  }

  /// Its closing with the earlier answer that it repeats.
  ///
  /// - Parameters:
  ///   - closing: the closing as it should have been, but for the earlier answer.
  ///   - known: the event as it stands.
  ///   - earlier: the earlier answer.
  ///   - waiver: why it stays although that answer is no ground for it; nil if it is not waived.
  /// - Throws: a `Fault` if the earlier answer is no ground, or if nothing changes.
  public func correcting(
    _ closing: Closing, from known: Event?, repeating earlier: EarlierAnswer, waiver: String?
  ) throws(Fault) -> Event {
    if let missing = earlier.missing, closing.outcome.ground == .earlierAnswer, waiver == nil {
      throw Fault.rule(.groundMissing(number, closing.outcome, missing, by: .correcting(nil)))
    }
    var closing = closing
    closing.sameAs = earlier.text
    if known == .closed(closing) { throw Fault.rule(.amending(.sameAlready(number, .sameAs))) }
    return .closed(closing)
  }
}

extension Event {
  /// Whether it registers what was logged with its arrival alone, but is received that day by its channel.
  fileprivate var isReceiptByChannel: Bool {
    guard case .registered(let registration) = self else { return false }
    return !registration.intake.receipt.isConfirmed && registration.intake.settledReceipt.isConfirmed
  }
}

extension Dispute {
  /// One of the events of a dispute with a field as it should have been.
  ///
  /// - Parameters:
  ///   - field: the field to correct.
  ///   - event: the event as it stands.
  ///   - place: its entry.
  ///   - value: the right value, as it is stored; nil empties the field.
  /// - Throws: a `Fault` if nothing changes, or if the field cannot be empty.
  public static func correcting(
    _ field: Field, of event: Event, at place: EntryID, to value: Payload.Value?
  ) throws(Fault) -> Event {
    if event.value(of: field) == value { throw Fault.rule(.dispute(.sameAlready(place, field))) }
    guard let corrected = event.correcting(field, to: value) else { throw Fault.reading(.empty(field)) }
    return corrected
  }
}
