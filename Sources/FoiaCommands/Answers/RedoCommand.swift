internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

struct RedoCommand: RecordingCommand {
  static let verb = Verb.redo

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    if answers.has(RedoSyntax.ordered) { return try order(&answers) }
    let document = answers[RedoSyntax.document]
    guard let answered = answers[RedoSyntax.answered] else { return nil }
    return { _ in [.redoAnswered(RedoAnswer(on: answered, document: document))] }
  }

  private func order(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let ordered = try answers.required(RedoSyntax.ordered)
    let organ = try answers.required(RedoSyntax.byOrgan)
    let until = try answers.required(RedoSyntax.until, from: ordered)
    guard let ordered, let organ, let until else { return nil }
    return { context in
      [.redoOrdered(RedoOrder(on: ordered, organ: organ, until: until.day(after: ordered, by: context.calendar)))]
    }
  }
}
