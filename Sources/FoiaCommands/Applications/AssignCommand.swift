internal import FoiaCore
internal import FoiaWords

struct AssignCommand: RecordingCommand {
  static let verb = Verb.assign

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let on = answers[AssignSyntax.on] ?? answers.today
    let replyBy = answers[AssignSyntax.replyBy, from: on]
    let officer = answers[AssignSyntax.officer]
    guard let unit = try answers.required(AssignSyntax.unit) else { return nil }
    return { context in
      [
        .assigned(
          Assignment(on: on, unit: unit, officer: officer, replyBy: replyBy?.day(after: on, by: context.calendar)))
      ]
    }
  }
}
