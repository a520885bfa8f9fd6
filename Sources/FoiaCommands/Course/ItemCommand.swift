internal import FoiaCore
internal import FoiaWords

struct ItemCommand: RecordingCommand {
  static let verb = Verb.item

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let on = answers[ItemSyntax.on]
    let outcome = answers[ItemSyntax.outcome]
    let subReason = answers[ItemSyntax.subReason] ?? outcome?.subReason
    if let outcome, subReason != nil, outcome.outcome != .other {
      answers.problems.rules.append(.subReasonOf(outcome.outcome))
    }
    guard let text = try answers.required(ItemSyntax.text) else { return nil }
    let today = answers.today
    return { context in
      let day = on ?? context.application.dayOfItem(today: today)
      return [.itemAdded(Item(on: day, text: text, outcome: outcome?.outcome, subReason: subReason))]
    }
  }
}
