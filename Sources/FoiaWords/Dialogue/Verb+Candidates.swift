public import FoiaCalendar
public import FoiaCore

extension Verb {
  /// Which applications a command can be about, as far as a list of them is concerned.
  public enum Candidates: Sendable { case open, closed, all }

  /// Which applications are offered where the command is not told which one.
  public var candidates: Candidates {
    switch self {
    case .confirm, .assign, .clarify, .reasons, .consult, .extend, .deferring, .fee, .item, .close: .open
    case .serve, .redo, .reopen: .closed
    case .initialise, .new, .show, .list, .find, .status, .due, .log, .approve, .attach, .disclose, .dispute, .outcomes,
      .correct, .void,
      .undo,
      .erase, .calendar, .figures, .report, .stats, .why, .freeze, .drift, .check, .yearEnd, .importing, .export,
      .backup, .restore, .doctor, .config, .help, .letter:
      .all
    }
  }

  /// Whether it can record something of an application on a day; true where it records nothing of one.
  public func canRecord(of now: ApplicationToday) -> Bool {
    if refusal(of: now.application, on: now.today) != nil { return false }
    if self == .erase { return !now.application.isErased }
    let steps = steps
    return steps.isEmpty || Lifecycle.next(for: now.application, on: now.today).contains { steps.contains($0) }
  }

  /// Why it can record nothing of an application, whatever else is told; nil where it may, or records nothing of one.
  public func refusal(of application: Application, on today: Day) -> RuleViolation? {
    let number = application.number
    switch self {
    case .void, .correct, .approve, .attach, .disclose: return application.isVoid ? .isVoid(number) : nil
    case .reopen:
      if application.isVoid { return .isVoid(number) }
      return application.closing == nil ? .amending(.notClosed(number)) : nil
    case .confirm, .assign, .clarify, .reasons, .consult, .extend, .deferring, .fee, .item, .close, .serve, .redo:
      return Lifecycle.refusal(of: steps, for: application, on: today)
    case .initialise, .new, .show, .list, .find, .status, .due, .log, .dispute, .outcomes, .undo, .erase, .calendar,
      .figures, .report, .stats, .why, .freeze, .drift, .check, .yearEnd, .importing, .export, .backup, .restore,
      .doctor, .config, .help, .letter:
      return nil
    }
  }

  /// The steps that it records of an application.
  private var steps: [Step] { candidates == .all ? [] : Step.all.filter { $0.kind.verb == self && $0.phase != .aside } }
}
