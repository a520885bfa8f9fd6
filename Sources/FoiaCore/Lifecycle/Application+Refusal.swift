internal import FoiaCalendar

extension Application {
  /// Why an event cannot follow what is applied so far, by the table of steps; nil if it can.
  ///
  /// - Parameters:
  ///   - kind: the kind of the event.
  ///   - day: the day of the event.
  ///   - reference: the consultation or new answer the event belongs to, by the entry that began it; nil if it belongs
  ///     to none.
  ///   - isServiceAlone: whether it is an arrival by a way in which nothing is sent before.
  func refusal(
    of kind: Event.Kind, on day: Day, reference: EntryID?, isServiceAlone: Bool = false
  ) -> RuleViolation? {
    guard let step = Step(of: kind) else { return nil }
    if step.phase == .receipt { return .twice(number, kind, first: clockStart.day) }
    if kind == .closed, day < received { return .closedBeforeReceipt(number, on: day, received: received) }
    if day < came { return .beforeReceipt(number, kind, on: day, received: came) }
    if step.phase == .untilClosing, let closing {
      return kind == .closed
        ? .alreadyClosed(number, on: closing.on, outcome: closing.outcome)
        : .afterClosing(number, kind, on: day, closed: closing.on)
    }
    if let reference, kind == .dispatched || kind == .answerServed {
      return refusal(ofDelivering: kind, on: day, newAnswer: reference, isServiceAlone: isServiceAlone)
    }
    if kind == .confirmed, isReceivedFromTheStart { return .confirmedByReceipt(number, received: received) }
    if step.times == .once, let first = happened(kind) { return .twice(number, kind, first: first) }
    guard let needed = isServiceAlone ? .closed : step.follows else { return nil }
    let answers = answers(to: needed, by: kind, reference)
    if answers.contains(nil) { return nil }
    if let last = answers.compactMap(\.self).max() { return .twice(number, kind, first: last) }
    return .nothingBefore(number, kind, on: day, needs: firstMissing(before: needed))
  }

  /// Why a new answer cannot be sent, or cannot have arrived.
  private func refusal(
    ofDelivering kind: Event.Kind, on day: Day, newAnswer entry: EntryID, isServiceAlone: Bool
  ) -> RuleViolation? {
    guard let answer = self.newAnswer(entry) else {
      return .nothingBefore(number, kind, on: day, needs: .redoAnswered)
    }
    if let first = kind == .dispatched ? answer.dispatch?.on : answer.service?.on {
      return .twice(number, kind, first: first)
    }
    if kind == .answerServed, answer.dispatch == nil, !isServiceAlone {
      return .nothingBefore(number, kind, on: day, needs: .dispatched)
    }
    return nil
  }

  /// Of a step and those it must follow, the first one that is not on record.
  private func firstMissing(before needed: Event.Kind) -> Event.Kind {
    guard let earlier = Step(of: needed)?.follows, happened(earlier) == nil else { return needed }
    return firstMissing(before: earlier)
  }

  /// For everything that an event of a kind can follow: the day on which it was followed, nil if it was not yet.
  private func answers(to needed: Event.Kind, by kind: Event.Kind, _ entry: EntryID?) -> [Day?] {
    switch needed {
    case .clarificationAsked: return clarifications.map { ($0.answer ?? $0.note)?.fact.on }
    case .reasonsAsked: return reasons.map { ($0.answer ?? $0.note)?.fact.on }
    case .feeServed: return fees.map { ($0.answer ?? $0.note)?.fact.on }
    case .redoOrdered: return redos.map { $0.answer?.fact.on }
    case .assigned:
      guard let handling = entry.flatMap({ units[$0] }) else { return [] }
      return [kind == .unitAccepted ? handling.accepted : handling.returned?.fact.on]
    case .consultationSent:
      guard let consultation = entry.flatMap(consultation) else { return [] }
      switch kind {
      case .consultationServed: return [consultation.served ?? consultation.servedNote]
      case .applicantTold: return [consultation.applicantTold]
      default: return [(consultation.returned ?? consultation.note)?.fact.on]
      }
    default: return happened(needed) == nil ? [] : [nil]
    }
  }

  /// The day of something that can happen only once; nil if it has not happened.
  private func happened(_ kind: Event.Kind) -> Day? {
    switch kind {
    case .confirmed: intake.receipt.isConfirmed ? received : nil
    case .closed: closing?.on
    case .dispatched: dispatch?.on
    case .answerServed: service?.on
    default: nil
    }
  }
}
