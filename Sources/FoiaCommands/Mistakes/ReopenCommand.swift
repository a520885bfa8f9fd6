internal import FoiaCore
internal import FoiaStore
internal import FoiaWords

struct ReopenCommand: PlainAmendingCommand {
  static let verb = Verb.reopen

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  static func amend(_ action: Action, _ reference: NumberReference, reason: String) throws -> Transition {
    try action.reopen(reference, reason: reason)
  }
}
