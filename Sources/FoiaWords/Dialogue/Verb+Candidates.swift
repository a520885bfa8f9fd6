public import FoiaCore

extension Verb {
  /// Which applications a command can be about, as far as a list of them is concerned.
  public enum Candidates: Sendable { case open, closed, all }

  /// Which applications are offered where the command is not told which one.
  public var candidates: Candidates {
    switch self {
    case .confirm, .assign, .clarify, .reasons, .consult, .extend, .deferring, .fee, .close: .open
    case .serve, .redo, .reopen: .closed
    case .initialise, .new, .show, .list, .find, .status, .due, .log, .item, .dispute, .outcomes, .correct, .void,
      .undo,
      .erase, .calendar, .figures, .report, .stats, .why, .freeze, .drift, .check, .yearEnd, .importing, .export,
      .backup, .restore, .doctor, .help:
      .all
    }
  }

  /// Whether it can record something of an application on a day; true where it records no step of one.
  public func canRecord(of now: ApplicationToday) -> Bool {
    if candidates == .all { return true }
    let steps = Step.all.filter { $0.kind.verb == self }
    return steps.isEmpty || Lifecycle.next(for: now.application, on: now.today).contains { steps.contains($0) }
  }
}
