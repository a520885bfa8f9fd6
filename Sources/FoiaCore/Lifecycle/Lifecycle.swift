public import FoiaCalendar

/// Which entries of an application can stand together, as a pure function of its entries.
///
/// Whether an entry is accepted depends on the set of entries alone. They are applied by effective day, then by rank of
/// kind, then in order of typing; so back-dated entries give the same application whatever order they were typed in.
public enum Lifecycle {
  /// Why a set of entries is impossible, in the order in which they are applied; empty if it is possible.
  ///
  /// - Parameters:
  ///   - entries: the entries of one application.
  ///   - new: entries that are not recorded yet, to be tried together with them.
  public static func violations(of entries: [Entry], adding new: [Entry] = []) -> [RuleViolation] {
    refusals(of: entries, adding: new).map(\.violation)
  }

  /// Why a set of entries is impossible, each reason with the entry that cannot stand.
  static func refusals(of entries: [Entry], adding new: [Entry]) -> [(entry: Entry, violation: RuleViolation)] {
    let touched = Set(new.map { $0.supersedes ?? $0.seq })
    let ordered = History(entries + new).folded
    guard let first = ordered.first, var application = Application(registering: first) else { return [] }
    var violations: [(entry: Entry, violation: RuleViolation)] = []
    for entry in ordered.dropFirst() {
      let event = entry.event
      guard let day = event.effective else { continue }
      if let refusal = application.refusal(
        of: event.kind, on: day, reference: event.reference, isServiceAlone: event.isServiceAlone)
        ?? application.refusal(ofLetterIn: event)
      {
        // If there are two and only one is possible, the message names the recorded one, whichever comes first.
        violations.append((entry, touched.contains(entry.seq) ? refusal : refusal.told(of: event, on: day)))
        // An entry with a wrong day is applied all the same, so that the answers to it do not look impossible too.
        switch refusal {
        case .afterClosing, .beforeReceipt, .closedBeforeReceipt: break
        default: continue
        }
      }
      application.apply(entry)
    }
    return violations.map { ($0.entry, $0.violation.told(of: $0.entry.event, among: ordered)) }
  }

  /// The recorded entries that become impossible once new entries supersede others.
  public static func dependents(of new: [Entry], in entries: [Entry]) -> [Entry] {
    refusals(of: entries, adding: new).map(\.entry)
  }

  /// An application as it was just before one of its entries took effect; nil if that is its registration.
  public static func application(before last: Entry, of entries: [Entry]) -> Application? {
    let standing = History(entries).standing.filter { $0.seq != last.seq && $0.isFolded(before: last) }
    return Application(entries: standing)
  }

  /// The steps that are possible for an application on a day, in the order of the table of steps. What is done within the
  /// agency can be typed after the closing too, but does not come next then, and what happens aside never does.
  public static func next(for application: Application, on today: Day) -> [Step] {
    guard !application.isVoid else { return [] }
    return Step.all.filter { $0.phase != .aside && (application.isOpen || $0.phase != .withinAgency) }.filter { step in
      application.references(of: step).contains { application.refusal(of: step.kind, on: today, reference: $0) == nil }
    }
  }
}

extension Lifecycle {
  /// Why none of some steps can be recorded of an application, whatever day is told; nil if one may be.
  public static func refusal(of steps: [Step], for application: Application, on today: Day) -> RuleViolation? {
    if application.isVoid { return .isVoid(application.number) }
    let refusals = steps.map { application.lastingRefusal(of: $0, on: today) }
    return refusals.contains(nil) ? nil : refusals.first.flatMap(\.self)
  }
}

extension Application {
  /// Why a step cannot be recorded on any day. What came before the closing, and a reply between two requests, can be
  /// recorded later.
  fileprivate func lastingRefusal(of step: Step, on today: Day) -> RuleViolation? {
    if step.kind == .closed ? closing == nil : step.phase == .untilClosing && closing != nil { return nil }
    let refusal = refusal(of: step.kind, on: today, reference: nil)
    return switch refusal {
    case .alreadyClosed, .confirmedByReceipt: refusal
    // By some ways an answer is served without having been sent.
    case .nothingBefore where step.kind == .answerServed && closing != nil: nil
    case .nothingBefore: consultations.isEmpty || step.follows != .consultationSent ? refusal : nil
    case .twice: step.times == .once && newAnswers.isEmpty ? refusal : nil
    default: nil
    }
  }

  /// What the next event of a step can belong to; nil among them if it belongs to nothing.
  fileprivate func references(of step: Step) -> [EntryID?] {
    switch step.kind {
    case .dispatched: deliveries(isSent: true)
    case .answerServed: deliveries(isSent: false)
    default: step.follows == .consultationSent && !consultations.isEmpty ? consultations.map(\.entry) : [nil]
    }
  }
}

extension Application {
  /// What the next sending or arrival belongs to. Once a new answer was given, nobody waits for the first one any more; what
  /// came of it can still be recorded.
  private func deliveries(isSent: Bool) -> [EntryID?] {
    let answer = answerToDeliver(isSent: isSent)
    return answer == .first && !newAnswers.isEmpty ? [] : [answer.newAnswer]
  }
}

extension RuleViolation {
  /// If what an event needs is recorded and only comes later, says so with its day; otherwise the same violation.
  fileprivate func told(of event: Event, among entries: [Entry]) -> RuleViolation {
    guard case .nothingBefore(let number, let kind, let on, let needed, _) = self else { return self }
    let later = entries.filter { entry in
      entry.event.kind == needed && (entry.event.reference == event.reference || entry.seq == event.reference)
    }.compactMap(\.event.effective).filter { $0 > on }.min()
    guard let later else { return self }
    return needed == .closed
      ? .beforeDecision(number, kind, on: on, decided: later)
      : .beforeNeeded(number, kind, on: on, needs: needed, recorded: later)
  }

  /// The same violation, naming the given event as the one that is recorded already.
  fileprivate func told(of event: Event, on day: Day) -> RuleViolation {
    switch (self, event) {
    case (.twice(let number, let kind, _), _): .twice(number, kind, first: day)
    case (.alreadyClosed(let number, _, _), .closed(let closing)):
      .alreadyClosed(number, on: day, outcome: closing.outcome)
    default: self
    }
  }
}
