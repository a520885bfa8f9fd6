internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// A closing as it was typed, and read.
struct Decision {
  let references: [NumberReference]
  let closing: Closing
  let document: DocumentChoice
  let sameAs: NumberReference?
  let delivery: [Event]
}

extension Answers {
  /// Reads a closing. At a terminal the outcomes are shown and one of them is asked for, with the date of the decision and
  /// what the outcome needs.
  mutating func closing() throws(Fault) -> Decision {
    if world.canAsk { try completeClosing() }
    let references = references(CloseSyntax.numbers)
    if !has(CloseSyntax.outcome) { problems.reading.append(.missing(.outcome)) }
    let outcome = self[CloseSyntax.outcome]
    let on = self[CloseSyntax.on] ?? today
    let subReason = self[CloseSyntax.subReason]
    let sameAs = self[CloseSyntax.sameAs]
    let delivery = delivery()
    if let outcome, subReason != nil, outcome.outcome != .other {
      problems.rules.append(.subReasonOf(outcome.outcome))
    }
    let waiver = self[CloseSyntax.waiver]
    try check()
    guard let outcome else { throw Fault.reading(.missing(.outcome)) }
    let closing = Closing(
      on: on, outcome: outcome.outcome, subReason: subReason ?? outcome.subReason, reason: self[CloseSyntax.reason],
      basis: self[CloseSyntax.basis], searched: self[CloseSyntax.searched],
      referTo: self[CloseSyntax.referTo], referContact: self[CloseSyntax.referContact],
      approvedBy: self[CloseSyntax.approvedBy], waiver: waiver)
    return Decision(
      references: references, closing: closing, document: self[CloseSyntax.document] ?? .none, sameAs: sameAs,
      delivery: delivery)
  }

  private mutating func completeClosing() throws(Fault) {
    if !has(CloseSyntax.outcome) {
      try ask(CloseSyntax.outcome)
      if !has(CloseSyntax.on) { try ask(CloseSyntax.on, proposal: (signingDay ?? today).iso) }
    }
    guard let text = text(CloseSyntax.outcome), let spoken = try? SpokenOutcome(reading: text) else { return }
    dropWhatIsNot(of: spoken.outcome)
    if spoken.outcome.ground == .subReason, spoken.subReason == nil, !has(CloseSyntax.subReason) {
      try ask(CloseSyntax.subReason)
    }
    if spoken.outcome.ground == .earlierAnswer, !has(CloseSyntax.sameAs), !has(CloseSyntax.waiver) {
      try ask(CloseSyntax.sameAs)
    }
    try offerEvidence(of: spoken.outcome)
    if self[CloseSyntax.subReason] ?? spoken.subReason == .misc { try offer(CloseSyntax.reason) }
  }

  /// Takes away what was asked for another outcome that was meant before.
  private func dropWhatIsNot(of outcome: Outcome) {
    func drop(_ options: [any DeclaredOption], unless isOfIt: Bool) {
      for option in options where !isOfIt {
        let place = Question.Place.option(option.declaration.name)
        if world.dialogue[place] != nil { world.dialogue.takeAway(place) }
      }
    }
    drop([CloseSyntax.subReason], unless: outcome.ground == .subReason)
    drop([CloseSyntax.sameAs], unless: outcome.ground == .earlierAnswer)
    drop(
      [CloseSyntax.searched, CloseSyntax.referTo, CloseSyntax.referContact],
      unless: outcome.evidence == .searchOrReferral)
    drop([CloseSyntax.basis], unless: outcome.isDenial)
  }

  /// The day on which the leader signed what is to be closed, which is the date of the decision; nil where that is not on
  /// record, or differs among them.
  private var signingDay: Day? {
    let signed = named(texts(CloseSyntax.numbers))?.map { $0.application.approval(.leader) } ?? []
    let days = Set(signed.map { $0?.opinion == .agree ? $0?.on : nil })
    return days.count == 1 ? days.first.flatMap(\.self) : nil
  }

  /// Asks for the number of the reply and for what the outcome should rest on, all of which may be left out.
  func offerEvidence(of outcome: Outcome) throws(Fault) {
    try offer(CloseSyntax.document)
    if outcome.isDenial { try offer(CloseSyntax.basis) }
    if outcome.evidence == .searchOrReferral {
      try offer(CloseSyntax.searched)
      try offer(CloseSyntax.referTo)
      if has(CloseSyntax.referTo) { try offer(CloseSyntax.referContact) }
    }
  }
}
