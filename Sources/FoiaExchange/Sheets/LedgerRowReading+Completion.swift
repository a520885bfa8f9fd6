internal import FoiaCalendar
internal import FoiaCore

extension LedgerRowReading {
  /// Takes from a later row of the same application what is known since.
  mutating func complete(with later: LedgerRowReading) {
    func known<Value>(_ new: Value?, _ old: Value?) -> Value? { new ?? old }
    record.closed = known(later.record.closed, record.closed)
    record.outcome = known(later.record.outcome, record.outcome)
    record.subReason = known(later.record.subReason, record.subReason)
    record.document = known(later.record.document, record.document)
    record.referTo = known(later.record.referTo, record.referTo)
    if let note = later.record.note, note != record.note {
      record.note = [record.note, note].compactMap(\.self).joined(separator: "\n")
    }
    for event in later.events
    where !events.contains(where: { $0.kind == event.kind && ($0.day == event.day || event.day == nil) }) {
      events.append(event)
    }
    if let day = later.record.received, !later.asks.contains(where: { $0.field == "received" }) {
      record.received = day
      asks.removeAll { $0.field == "received" }
    }
    // What the later row answers need not be asked of the earlier one.
    if later.record.outcome != nil { asks.removeAll { $0.field == "outcome" } }
    if later.record.closed != nil { asks.removeAll { $0.field == "closed" } }
    for ask in later.asks
    where ["outcome", "closed"].contains(ask.field) && !asks.contains(where: { $0.field == ask.field }) {
      asks.append(ask)
    }
    guesses += later.guesses.filter { guess in !guesses.contains { $0.field == guess.field } }
    remark(.completedBy(later.place))
  }
}
