internal import FoiaCalendar
internal import FoiaCore
internal import FoiaPapers
internal import FoiaWords

/// A closing as typed, in options or by a person, and its reading.
struct ClosingAnswers {
  struct Decision {
    let references: [NumberReference]
    let closing: Closing
    let sameAs: NumberReference?
    let delivery: [Event]
  }

  private var answers: Answers

  init(_ answers: Answers) { self.answers = answers }

  /// Shows the outcomes and asks for one of them, for the date of the decision, and for what the outcome needs.
  mutating func complete(in world: World) throws(Fault) {
    let outcome = answers.text(CloseSyntax.outcome)
    let badOutcome = outcome.flatMap { answers.problem(with: $0, as: CloseSyntax.outcome) }
    if let badOutcome { world.say(badOutcome) }
    if outcome == nil || badOutcome != nil {
      world.errors.write(OutcomeCatalogue.text(Outcome.all(in: .current), world.language, width: world.errors.width))
      try answers.ask(CloseSyntax.outcome)
      if !answers.has(CloseSyntax.on) { try answers.ask(CloseSyntax.on, proposal: answers.today.iso) }
    }
    guard let text = answers.text(CloseSyntax.outcome), let spoken = try? SpokenOutcome(reading: text) else { return }
    if spoken.outcome.ground == .subReason, spoken.subReason == nil, !answers.has(CloseSyntax.subReason) {
      try answers.ask(CloseSyntax.subReason)
    }
    if spoken.outcome.ground == .earlierAnswer, !answers.has(CloseSyntax.sameAs), !answers.has(CloseSyntax.waiver) {
      try answers.ask(CloseSyntax.sameAs)
    }
  }

  mutating func read() throws(Fault) -> Decision {
    let references = answers.all(CloseSyntax.numbers).flatMap(\.self)
    if !answers.has(CloseSyntax.outcome) { answers.problems.reading.append(.missing(.outcome)) }
    let outcome = answers[CloseSyntax.outcome]
    let on = answers[CloseSyntax.on] ?? answers.today
    let subReason = answers[CloseSyntax.subReason]
    let sameAs = answers[CloseSyntax.sameAs]
    let delivery = answers.delivery()
    if let outcome, subReason != nil, outcome.outcome != .other {
      answers.problems.rules.append(.subReasonOf(outcome.outcome))
    }
    let waiver = answers[CloseSyntax.waiver]
    try answers.check()
    guard let outcome else { throw Fault.reading(.missing(.outcome)) }
    let closing = Closing(
      on: on, outcome: outcome.outcome, document: answers[CloseSyntax.document],
      subReason: subReason ?? outcome.subReason, reason: answers[CloseSyntax.reason],
      basis: answers[CloseSyntax.basis], searched: answers[CloseSyntax.searched],
      referTo: answers[CloseSyntax.referTo], approvedBy: answers[CloseSyntax.approvedBy], waiver: waiver)
    return Decision(references: references, closing: closing, sameAs: sameAs, delivery: delivery)
  }
}
