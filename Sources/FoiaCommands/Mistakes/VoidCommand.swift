internal import FoiaCore
internal import FoiaStore
internal import FoiaWords

struct VoidCommand: PlainAmendingCommand {
  static let verb = Verb.void

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  static func amend(_ action: Action, _ reference: NumberReference, reason: String) throws -> Transition {
    try action.void(reference, reason: reason)
  }
}
