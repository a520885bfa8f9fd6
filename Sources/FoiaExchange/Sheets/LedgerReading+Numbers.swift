internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

extension LedgerReading {
  /// A row on a later sheet that repeats an earlier one, because it was carried over, completes it.
  mutating func completeCarriedOver() {
    var seen: [Key: Int] = [:]
    var left: Set<Int> = []
    for index in rows.indices where rows[index].verdict != .void {
      let keys = keys(of: rows[index])
      let before = keys.lazy.compactMap { seen[$0] }.first { first in
        let isOtherSheet = sheet(of: rows[first].place) != sheet(of: rows[index].place)
        return isOtherSheet
          && (rows[index].isCarriedOver || rows[first].record.closed == nil
            || rows[first].record.closed == rows[index].record.closed)
      }
      if let before {
        rows[before].complete(with: rows[index])
        ignored.append(Ignored(place: rows[index].place, reason: .sameAs(rows[before].place)))
        left.insert(index)
      } else {
        for key in keys where seen[key] == nil { seen[key] = index }
      }
    }
    rows = rows.enumerated().filter { !left.contains($0.offset) }.map(\.element)
  }

  /// What makes two rows the same application.
  private enum Key: Hashable {
    case number(String)
    case content(applicant: String, subject: String, received: Day)
  }

  private func keys(of row: LedgerRowReading) -> [Key] {
    var keys: [Key] = []
    if let applicant = row.record.applicant, let subject = row.record.subject, let received = row.record.received {
      keys.append(.content(applicant: applicant.comparable, subject: subject.bare, received: received))
      // A number alone may be a count of rows; with the applicant it is that of the application.
      if let number = row.record.number, !number.word.allSatisfy(\.isNumber) {
        keys.append(.number(number.comparable + "/" + applicant.comparable))
      }
    }
    return keys
  }

  private func sheet(of place: String) -> Substring { place.prefix { $0 != "!" } }

  /// Tells numbers from positions, and asks about a number that two applications have.
  mutating func judgeNumbers() {
    let isCounted = tables.allSatisfy { table in table.columns.contains { $0.field == .number } == false }
    var serials: [(index: Int, year: Int?, number: Int)] = []
    for index in rows.indices {
      guard let text = rows[index].record.number?.word, let number = Int(text), text.count <= 6 else { continue }
      serials.append((index, rows[index].record.received?.year, number))
    }
    var hasRestart = false
    for (before, after) in zip(serials, serials.dropFirst()) where after.number <= before.number && after.number <= 1 {
      // A new year begins with 1, which is no restart.
      if before.year == after.year || before.year == nil || after.year == nil { hasRestart = true }
    }
    numbersArePositions = !serials.isEmpty && (hasRestart || isCounted && hasDouble(serials))
    if numbersArePositions {
      for index in rows.indices where rows[index].record.number != nil { rows[index].remark(.positionOnly) }
      return
    }
    var first: [String: String] = [:]
    for index in rows.indices where rows[index].verdict != .void {
      guard let written = rows[index].record.number else { continue }
      let word = written.word
      let isSerial = !word.isEmpty && word.allSatisfy(\.isNumber) && word.count <= 6
      let key = isSerial ? "\(rows[index].record.received?.year ?? tables.first?.year ?? 0)/\(Int(word) ?? 0)" : word
      if let earlier = first[key] {
        rows[index].ask("number", written, .numberTwice(earlier), [LedgerAnswer.none])
      } else {
        first[key] = rows[index].place
      }
    }
  }

  private func hasDouble(_ serials: [(index: Int, year: Int?, number: Int)]) -> Bool {
    Set(serials.map { "\($0.year ?? 0)/\($0.number)" }).count < serials.count
  }
}

extension LedgerRowReading {
  /// Takes from a later row of the same application what is known since.
  fileprivate mutating func complete(with later: LedgerRowReading) {
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
