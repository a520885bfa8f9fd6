internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

struct DiscloseCommand: RecordingCommand {
  static let verb = Verb.disclose

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let on = try answers.required(DiscloseSyntax.on, proposal: answers.today.iso)
    guard let place = try answers.required(DiscloseSyntax.place), let on else { return nil }
    return { _ in [.madePublic(ProactiveDisclosure(on: on, place: place))] }
  }
}
