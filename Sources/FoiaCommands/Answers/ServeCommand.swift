internal import FoiaCore
internal import FoiaWords

struct ServeCommand: RecordingCommand {
  static let verb = Verb.serve

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let events = answers.delivery()
    let entry = answers[ServeSyntax.entry]
    if events.isEmpty { return nil }
    return { context in
      let answer =
        try entry.map(context.application.answer(recordedBy:))
        ?? context.application.answerToDeliver(isSent: events.contains { $0.kind == .dispatched })
      return events.map { $0.delivering(answer) }
    }
  }
}
