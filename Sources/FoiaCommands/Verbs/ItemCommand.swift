internal import FoiaCore
internal import FoiaWords

struct ItemCommand: RecordingCommand {
  static let verb = Verb.item

  static let syntax = Syntax(
    .one(.number), [.field(.item), .field(.outcome, "o"), .field(.on), .flag("json", .json)], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ reading: inout CourseReading) -> EventMaker? {
    let on = reading.day(.on)
    let outcome = reading.outcome()
    guard let text = reading.required(.item) else { return nil }
    let today = reading.today
    return { context in
      // Parts typed after the closing belong to the decision.
      let day = on ?? min(today, context.application.closing?.on ?? today)
      return [.itemAdded(Item(on: day, text: text, outcome: outcome))]
    }
  }
}
