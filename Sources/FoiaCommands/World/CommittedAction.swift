internal import FoiaCore

/// What the command has recorded so far; whatever goes wrong afterwards is told together with it.
final class CommittedAction {
  /// The action; nil while nothing is recorded.
  private(set) var action: ActionID?

  /// Notes what is recorded; nil where a command found nothing to change.
  func note(_ written: ActionID?) { action = written ?? action }

  /// A fault as it is to be told now.
  func told(_ fault: Fault) -> Fault { action.map { fault.after(recording: $0) } ?? fault }
}
