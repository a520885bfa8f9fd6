internal import FoiaCalendar
internal import FoiaCore
internal import FoiaStore
internal import FoiaWords

struct RedoCommand: RecordingCommand {
  static let verb = Verb.redo

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    if answers.has(RedoSyntax.ordered) { return try order(&answers) }
    return try answer(&answers)
  }

  private func answer(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let answered = answers[RedoSyntax.answered]
    let outcome = try answers.required(RedoSyntax.outcome)
    // The words of some outcomes say the sub-reason too: 撤回.
    let needsSubReason = outcome?.outcome == .other && outcome?.subReason == nil
    let subReason =
      needsSubReason ? try answers.required(RedoSyntax.subReason) : answers[RedoSyntax.subReason] ?? outcome?.subReason
    if let outcome = outcome?.outcome { try answers.offerEvidence(of: outcome) }
    let (document, delivery) = (answers[RedoSyntax.document] ?? .none, answers.delivery())
    let (reason, basis) = (answers[RedoSyntax.reason], answers[RedoSyntax.basis])
    let (searched, referTo) = (answers[RedoSyntax.searched], answers[RedoSyntax.referTo])
    let referContact = answers[RedoSyntax.referContact]
    guard let answered, let outcome else { return nil }
    let fact = RedoAnswer(
      on: answered, outcome: outcome.outcome, subReason: subReason, reason: reason, basis: basis, searched: searched,
      referTo: referTo, referContact: referContact)
    answers.problems.rules += Event.redoAnswered(fact).violations(today: answers.today)
    return { context in
      let entry = context.action.nextEntry
      var fact = fact
      fact.document = try context.action.document(document, for: .reply, in: answered.year)
      return [.redoAnswered(fact)] + delivery.map { $0.delivering(.new(entry)) }
    }
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
