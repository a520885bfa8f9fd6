internal import FoiaCore
internal import FoiaStore
internal import FoiaWords

struct VoidCommand: AmendingCommand {
  static let verb = Verb.void

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  /// What is to be voided, and why.
  private struct Request {
    let reference: NumberReference
    let reason: String
    let duplicateOf: NumberReference?

    func done(by action: Action) throws -> Transition {
      try action.void(reference, reason: reason, duplicateOf: duplicateOf)
    }
  }

  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let request = try answers.settled(
      preview: { request throws(Fault) in try preview(in: world, as: recording, request.done) }
    ) { answers throws(Fault) -> Request? in
      let reference = answers[MendingSyntax.number]
      let duplicateOf = answers[VoidSyntax.sameAs]
      guard let reason = try answers.required(MendingSyntax.reason), let reference else { return nil }
      return Request(reference: reference, reason: reason, duplicateOf: duplicateOf)
    }
    let transition = try record(in: world, as: recording) { try request.done(by: $0) }
    tell(transition, today: recording.day, world)
  }
}
