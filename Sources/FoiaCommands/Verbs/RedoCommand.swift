internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

struct RedoCommand: RecordingCommand {
  static let verb = Verb.redo

  static let syntax = Syntax(
    .one(.number),
    [
      .field(.ordered), .field(.byOrgan), .field(.redoUntil), .field(.answered), .field(.document),
      .flag("json", .json),
    ], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ reading: inout CourseReading) -> EventMaker? {
    let mode = reading.one(of: [.ordered, .answered])
    reading.refuse([.byOrgan, .redoUntil], beside: .answered)
    reading.refuse([.document], beside: .ordered)
    switch mode {
    case .ordered?:
      let ordered = reading.requiredDay(.ordered)
      let organ = reading.required(.byOrgan)
      let until = reading.requiredLimit(.redoUntil, from: ordered)
      guard let ordered, let organ, let until else { return nil }
      return { context in
        [.redoOrdered(RedoOrder(on: ordered, organ: organ, until: until.day(after: ordered, by: context.calendar)))]
      }
    case .answered?:
      let document = reading.text(.document)
      guard let answered = reading.requiredDay(.answered) else { return nil }
      return { _ in [.redoAnswered(RedoAnswer(on: answered, document: document))] }
    default: return nil
    }
  }
}
