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
    let ordered = (entries + new).sorted { $0.isFolded(before: $1) }
    guard let first = ordered.first, var application = Application(registering: first) else { return [] }
    var violations: [RuleViolation] = []
    for entry in ordered.dropFirst() {
      let event = entry.event
      guard let day = event.effective else { continue }
      if let refusal = application.refusal(of: event.kind, on: day, consultation: event.consultation) {
        // Of two where there can be one, the recorded one is told, whichever comes first in the fold.
        violations.append(new.contains(entry) ? refusal : refusal.told(of: event, on: day))
        // What a closing now leaves behind is taken all the same, so that the answers to it do not look impossible too.
        guard case .afterClosing = refusal else { continue }
      }
      application.apply(entry)
    }
    return violations
  }

  /// An application as it was just before one of its entries took effect.
  public static func application(before last: Entry, of entries: [Entry]) -> Application? {
    Application(entries: entries.filter { $0.isFolded(before: last) })
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
