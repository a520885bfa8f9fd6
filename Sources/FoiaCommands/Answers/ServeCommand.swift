internal import FoiaCore
internal import FoiaWords

struct ServeCommand: RecordingCommand {
  static let verb = Verb.serve

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let events = answers.delivery()
    return events.isEmpty ? nil : { _ in events }
  }
}
