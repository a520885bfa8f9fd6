internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

extension LedgerRowReader {
  /// The answer: its day, outcome and document.
  mutating func readAnswer(_ reading: inout LedgerRowReading) {
    let closed = day(.closed, &reading, after: reading.record.received)
    reading.record.closed = closed
    readDocument(&reading)
    let status = text(.status)
    let tickedOutcomes = has(.outcome) ? [] : tickedOutcomes
    let ticks = tickedOutcomes.isEmpty ? nil : tickedOutcomes.joined(separator: "、")
    let written = text(.outcome) ?? (has(.outcome) ? outcomeOfStatus() : ticks ?? status) ?? ""
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
    let contradiction = contradiction(of: outcome, isToldByReason: isToldByReason, isClosed: isClosed)
    let value = [written, reason, isToldByNote ? note : nil, contradiction?.status].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " / ")
    let answer =
      decisions.answer("outcome", value, at: reading.place)
      ?? (isToldByReason ? nil : decisions.answer("outcome", written, at: reading.place))
    if reading.asks(about: .outcome) {
      // Which of several columns holds is not known yet.
    } else if let answer {
      take(answer, &reading, isClosed: isClosed)
    } else if let contradiction {
      reading.ask("outcome", value, .severalOutcomes, contradiction.candidates)
    } else {
      take(outcome, value, &reading, isClosed)
    }
    keepReason(&reading)
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

  /// The number of the answer. What names none, such as 口头答复, stays a note.
  private func readDocument(_ reading: inout LedgerRowReading) {
    guard let document = text(.document) else { return }
    if document.contains(where: \.isNumber) || document.contains("号") {
      reading.record.document = document
    } else {
      keep(.document, &reading)
    }
  }

  /// What the column of the state says beside an empty one of the outcome, where that is an outcome: 申请人撤回.
  private mutating func outcomeOfStatus() -> String? {
    guard let status = text(.status) else { return nil }
    return switch self.outcome(status) {
    case .sure, .guessed: status
    case .doubt(let doubt, _): doubt == .unknownOutcome ? nil : status
    case .none, .state: nil
    }
  }

  /// What the state or the reason says against the outcome: 撤回 beside 予以公开, 不掌握 as the reason of it; with the outcomes that may
  /// hold. nil where nothing does.
  private mutating func contradiction(
    of outcome: LedgerOutcome, isToldByReason: Bool, isClosed: Bool
  ) -> (status: String?, candidates: [String])? {
    guard let told = outcome.told else { return nil }
    if let status = text(.status), has(.outcome), text(.outcome) != nil {
      if LedgerOutcome.isStillOpen(status), isClosed { return (status, [told.rawValue, LedgerAnswer.open]) }
      if let other = self.outcome(status).told, other != told {
        return (status, [told.rawValue, other.rawValue])
      }
    }
    guard !isToldByReason, told == .granted, let reason = text(.outcomeReason),
      let other = self.outcome(reason).told, other != told
    else { return nil }
    return (nil, [told.rawValue, Outcome.partial.rawValue, other.rawValue])
  }

  /// Keeps the reason of the answer, unless it says no more than the outcome, and a state that says something else.
  private mutating func keepReason(_ reading: inout LedgerRowReading) {
    if let reason = text(.outcomeReason) {
      let isWhole =
        if case .sure(let outcome, _) = self.outcome(reason) { outcome == reading.record.outcome } else {
          false
        }
      if !isWhole { keep(.outcomeReason, &reading) }
    }
    let isTaken = text(.outcome) == nil && outcomeOfStatus() != nil
    if has(.outcome), !isTaken, let status = text(.status), LedgerOutcome.state(status) == nil {
      keep(.status, &reading)
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
