internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

struct DeferCommand: RecordingCommand {
  static let verb = Verb.deferring

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let notified = try answers.required(DeferSyntax.notified, proposal: answers.today.iso)
    let until = try answers.required(DeferSyntax.until, from: notified)
    guard let reason = try answers.required(DeferSyntax.reason), let notified, let until else { return nil }
    return { context in
      let day = until.day(after: notified, by: context.calendar)
      return [.deferred(Deferral(on: notified, until: day, reason: reason))]
    }
  }
}
