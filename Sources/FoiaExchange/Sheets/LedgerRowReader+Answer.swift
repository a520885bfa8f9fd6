internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

extension LedgerRowReader {
  /// The answer: its day, outcome and document.
  mutating func readAnswer(_ reading: inout LedgerRowReading) {
    let closed = day(.closed, &reading, after: reading.record.received)
    reading.record.closed = closed
    reading.record.document = text(.document)
    let status = text(.status)
    let tickedOutcomes = has(.outcome) ? [] : tickedOutcomes
    let ticks = tickedOutcomes.isEmpty ? nil : tickedOutcomes.joined(separator: "、")
    let written = text(.outcome) ?? (has(.outcome) ? nil : ticks ?? status) ?? ""
    let reason = text(.outcomeReason)
    let note = text(.note)
    let isClosed = closed != nil || reading.asks.contains { $0.field == "closed" }
    // Two ticks contradict each other, whatever the words would mean in one cell.
    let outcome =
      !has(.outcome) && tickedOutcomes.count > 1
      ? .doubt(.severalOutcomes, []) : self.outcome(written, reason: reason, note: note)
    // What tells the outcome is asked about, and decided, together.
    let isToldByNote = self.outcome(written, reason: reason) != outcome
    let isToldByReason = isToldByNote || self.outcome(written) != outcome
    let value = [written, reason, isToldByNote ? note : nil].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: " / ")
    let answer =
      decisions.answer("outcome", value, at: reading.place)
      ?? (isToldByReason ? nil : decisions.answer("outcome", written, at: reading.place))
    if reading.asks(about: .outcome) {
      // Which of several columns holds is not known yet.
    } else if let answer {
      take(answer, &reading, isClosed: isClosed)
    } else {
      take(outcome, value, &reading, isClosed)
    }
    if reading.record.outcome == nil, !isClosed, reading.asks.allSatisfy({ $0.field != "outcome" }),
      let status, LedgerOutcome.state(status) == true
    {
      reading.ask("closed", "", .noClosingDay)
    }
    if reading.record.outcome == .unableNotHeld {
      reading.record.referTo =
        [written, reason, note].compactMap(\.self).lazy.compactMap { LedgerOutcome.referral(in: $0) }.first
    }
    reading.dueWritten = cell(.due).flatMap { cell in
      if let day = cell.day { return day }
      guard case .day(let day, _) = LedgerDay(reading: cell.text, year: year, after: reading.record.received) else {
        return nil
      }
      return day
    }
    reading.daysWritten = cell(.daysTaken).flatMap { cell in
      cell.number.map { abs($0) < 10_000 ? Int($0) : 0 } ?? (try? Reading.count(cell.text))
    }
  }

  /// The outcomes whose own columns are ticked, in ledgers that have one for each.
  private var tickedOutcomes: [String] {
    ticked(as: .outcome).filter { heading in
      switch LedgerOutcome(reading: heading) {
      case .sure, .guessed: true
      case .doubt(let doubt, _): doubt == .groupOfOutcomes
      case .none, .state: false
      }
    }
  }

  /// What somebody decided: an outcome, perhaps with the kind of other handling, or that it is still open.
  private func take(_ answer: String, _ reading: inout LedgerRowReading, isClosed: Bool) {
    if answer == LedgerAnswer.open {
      // A day in the column of the answer is that of something else.
      if let day = reading.record.closed { reading.kept.append(LedgerEventWords.dayWithoutAnswer(day)) }
      reading.record.closed = nil
      return
    }
    let pieces = answer.split(separator: "/").map(String.init)
    reading.record.outcome = pieces.first.flatMap { Outcome(rawValue: $0) }
    reading.record.subReason = pieces.count > 1 ? SubReason(rawValue: pieces[1]) : nil
    if !isClosed { reading.ask("closed", "", .noClosingDay) }
  }

  private func take(
    _ outcome: LedgerOutcome, _ value: String, _ reading: inout LedgerRowReading, _ isClosed: Bool
  ) {
    let all = Outcome.allCases.map(\.rawValue)
    switch outcome {
    case .none: if isClosed { reading.ask("outcome", "", .noOutcome, all) }
    case .state(let isAnswered):
      if isClosed || isAnswered { reading.ask("outcome", value, .stateNotOutcome, all) }
    case .sure(let outcome, let subReason):
      take(outcome, subReason, &reading, isClosed)
      reading.mean("outcome", value, outcome.rawValue)
    case .guessed(let outcome, let subReason):
      take(outcome, subReason, &reading, isClosed)
      reading.guess("outcome", value, subReason.map { "\(outcome.rawValue)/\($0.rawValue)" } ?? outcome.rawValue)
    case .doubt(let doubt, let outcomes):
      reading.ask("outcome", value, doubt, outcomes.isEmpty ? all : outcomes.map(\.rawValue))
    }
  }

  private func take(_ outcome: Outcome, _ subReason: SubReason?, _ reading: inout LedgerRowReading, _ isClosed: Bool) {
    reading.record.outcome = outcome
    reading.record.subReason = subReason
    if !isClosed { reading.ask("closed", "", .noClosingDay) }
  }
}
