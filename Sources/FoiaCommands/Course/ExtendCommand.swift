internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

struct ExtendCommand: RecordingCommand {
  static let verb = Verb.extend

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let notified = try answers.required(ExtendSyntax.notified, proposal: answers.today.iso)
    let days = answers[ExtendSyntax.days]
    let until = answers[ExtendSyntax.until, from: notified]
    try answers.offer(ExtendSyntax.approvedBy, initial: officeHead(answers))
    try answers.offer(ExtendSyntax.reason)
    let (approver, reason) = (answers[ExtendSyntax.approvedBy], answers[ExtendSyntax.reason])
    guard let notified else { return nil }
    return { context in
      let application = context.application
      var days = days
      if let until = until?.day(after: notified, by: context.calendar) {
        days = try application.extensionDays(until: until, notified: notified, by: context.calendar)
      }
      guard let days else { return [] }
      var fact = Extension(on: notified, days: days, approvedBy: approver, reason: reason)
      fact.told = application.dueTold(with: fact, by: context.calendar)
      return [.extended(fact)]
    }
  }
}
