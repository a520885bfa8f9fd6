internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

struct ConfirmCommand: RecordingCommand {
  static let verb = Verb.confirm

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    guard let on = try answers.required(ConfirmSyntax.on, proposal: answers.today.iso) else { return nil }
    return { _ in [.confirmed(Confirmation(on: on))] }
  }
}
