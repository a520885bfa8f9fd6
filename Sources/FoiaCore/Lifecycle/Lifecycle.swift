public import FoiaCalendar

/// The life of an application as a pure state machine over its entries.
///
/// Whether an entry is accepted depends on the set of entries alone, folded by effective day, rank of kind and typing: so
/// back-dated entries in any order of typing make the same application.
public enum Lifecycle {
  /// What makes a set of entries impossible, in the order of the fold.
  ///
  /// - Parameter new: entries that are not recorded yet, to be tried with the others.
  public static func violations(of entries: [Entry], adding new: [Entry] = []) -> [RuleViolation] {
    refusals(of: entries, adding: new).map(\.violation)
  }

  /// What makes a set of entries impossible, each with the entry that cannot stand.
  static func refusals(of entries: [Entry], adding new: [Entry]) -> [(entry: Entry, violation: RuleViolation)] {
    let touched = Set(new.map { $0.supersedes ?? $0.seq })
    let ordered = History(entries + new).standing.sorted { $0.isFolded(before: $1) }
    guard let first = ordered.first, var application = Application(registering: first) else { return [] }
    var violations: [(entry: Entry, violation: RuleViolation)] = []
    for entry in ordered.dropFirst() {
      let event = entry.event
      guard let day = event.effective else { continue }
      if let refusal = application.refusal(of: event.kind, on: day, consultation: event.consultation) {
        // Of two where there can be one, the recorded one is told, whichever comes first in the fold.
        violations.append((entry, touched.contains(entry.seq) ? refusal : refusal.told(of: event, on: day)))
        // What has a wrong day is taken all the same, so that the answers to it do not look impossible too.
        switch refusal {
        case .afterClosing, .beforeReceipt, .closedBeforeReceipt: break
        default: continue
        }
      }
      application.apply(entry)
    }
    let closed = ordered.first { $0.event.kind == .closed }?.event.effective
    return violations.map { ($0.entry, $0.violation.told(decided: closed)) }
  }

  /// The entries that cannot stand once others are superseded.
  public static func dependents(of new: [Entry], in entries: [Entry]) -> [Entry] {
    refusals(of: entries, adding: new).map(\.entry)
  }

  /// An application as it was just before one of its entries took effect.
  public static func application(before last: Entry, of entries: [Entry]) -> Application? {
    let standing = History(entries).standing.filter { $0.seq != last.seq && $0.isFolded(before: last) }
    return Application(entries: standing)
  }

  /// The steps that a day can bring to an application, in the order of the table.
  public static func next(for application: Application, on today: Day) -> [Step] {
    guard !application.isVoid else { return [] }
    return Step.all.filter { step in
      let consultations = step.follows == .consultationSent ? application.consultations.map(\.entry) : []
      let trials = consultations.isEmpty ? [nil] : consultations.map { Optional($0) }
      return trials.contains { application.refusal(of: step.kind, on: today, consultation: $0) == nil }
    }
  }
}

extension RuleViolation {
  /// The same where the decision is there, and only later than what follows it.
  fileprivate func told(decided: Day?) -> RuleViolation {
    guard let decided, case .nothingBefore(let number, let kind, let on, .closed) = self, decided > on else {
      return self
    }
    return .beforeDecision(number, kind, on: on, decided: decided)
  }

  /// The same about another one of what can happen once.
  fileprivate func told(of event: Event, on day: Day) -> RuleViolation {
    switch (self, event) {
    case (.twice(let number, let kind, _), _): .twice(number, kind, first: day)
    case (.alreadyClosed(let number, _, _), .closed(let closing)):
      .alreadyClosed(number, on: day, outcome: closing.outcome)
    default: self
    }
  }
}

extension Event {
  /// The entry of the consultation it belongs to; nil for what belongs to none.
  var consultation: Int? {
    switch self {
    case .consultationServed(let step), .applicantTold(let step): step.consultation
    case .consultationReturned(let opinion): opinion.consultation
    default: nil
    }
  }
}
