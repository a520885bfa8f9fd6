internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

extension LedgerRowReading {
  /// Takes from a later row of the same application what is known since.
  mutating func complete(with later: LedgerRowReading) {
    for fill in Self.fills { fill(&record, later.record) }
    if record.channel == .unknown, let channel = later.record.channel { record.channel = channel }
    for (column, text) in Self.texts where record[keyPath: text] != later.record[keyPath: text] {
      if let other = later.record[keyPath: text] { kept.append(LedgerEventWords.asWritten(column, other)) }
    }
    if let note = later.record.note, note != record.note {
      record.note = [record.note, note].compactMap(\.self).joined(separator: "\n")
    }
    for event in later.events
    where !events.contains(where: { $0.kind == event.kind && ($0.day == event.day || event.day == nil) }) {
      events.append(event)
    }
    let isReceived = !later.asks.contains { $0.field == "received" }
    if isReceived { record.received = later.record.received ?? record.received }
    // What the later row answers need not be asked of the earlier one.
    let answered = [
      "received": isReceived && later.record.received != nil, "outcome": later.record.outcome != nil,
      "closed": later.record.closed != nil, "channel": later.record.channel != nil, "kind": later.record.kind != nil,
    ]
    asks.removeAll { answered[$0.field] ?? false }
    for ask in later.asks
    where ["outcome", "closed"].contains(ask.field) && !asks.contains(where: { $0.field == ask.field }) {
      asks.append(ask)
    }
    guesses += later.guesses.filter { guess in !guesses.contains { $0.field == guess.field } }
    remark(.completedBy(later.place))
  }

  private typealias Fill = (inout LedgerRecord, LedgerRecord) -> Void

  private static func fill<Value>(_ value: WritableKeyPath<LedgerRecord, Value?>) -> Fill {
    { record, later in if record[keyPath: value] == nil { record[keyPath: value] = later[keyPath: value] } }
  }

  /// What the later row tells where the earlier one says nothing.
  private static var fills: [Fill] {
    [fill(\.channel), fill(\.kind), fill(\.closed), fill(\.outcome), fill(\.subReason), fill(\.referTo)]
      + texts.map { fill($0.1) }
  }

  /// What both may tell in other words; what the later row says stays in the note.
  private static var texts: [(LedgerColumn, WritableKeyPath<LedgerRecord, String?>)] {
    [
      (.document, \.document), (.unit, \.unit), (.officer, \.officer), (.identity, \.identity), (.phone, \.phone),
      (.email, \.email), (.address, \.address), (.agent, \.agent), (.delivery, \.delivery), (.form, \.form),
      (.details, \.details),
    ]
  }
}
