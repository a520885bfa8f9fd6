internal import FoiaCore
internal import FoiaPapers
internal import FoiaWords

extension Prompter {
  /// Asks for an outcome: first the groups of the form are shown, and where the answer can mean several outcomes, those.
  ///
  /// - Parameter given: what was given already and cannot be taken; where it can mean several outcomes, one of those is
  ///   asked for at once.
  func askForOutcome(
    _ question: Question, _ context: ReadingContext, proposal: String? = nil, initial: String = "",
    mayBeEmpty: Bool = false, given: String = ""
  ) throws(Fault) -> String {
    try world.dialogue.willAsk()
    if let outcomes = Self.open(given) { return try choose(among: outcomes, for: given, question, context) }
    let groups = Form.current.groups
    say(choices: groups.map(\.name))
    let label = mayBeEmpty ? DialogueWords.optional(question.label) : question.label
    let answer = try ask(label, proposal: proposal, initial: initial, explanation: question.explanation) { answer in
      if answer.trimmed.isEmpty {
        return mayBeEmpty ? nil : question.field.map { ReadingFault.empty($0).sentenceAtPrompt } ?? question.explanation
      }
      return Self.open(answer) == nil ? question.probe.problem(answer, context) : nil
    }
    guard let outcomes = Self.open(answer) else { return answer }
    return try choose(among: outcomes, for: answer, question, context)
  }

  /// Shows the outcomes that a text can mean, numbered, and asks for one of them.
  private func choose(
    among outcomes: [Outcome], for text: String, _ question: Question, _ context: ReadingContext
  ) throws(Fault) -> String {
    say(DialogueWords.severalOutcomes(text.trimmed, outcomes.count))
    say(OutcomeCatalogue.numbered(outcomes, language, width: windowWidth))
    let answer = try ask(question.label, explanation: question.explanation, codes: outcomes.map(\.rawValue)) { answer in
      if answer.isDigits { return DialogueWords.outsideList(answer.trimmed, last: outcomes.count) }
      return Self.open(answer) == nil ? question.probe.problem(answer, context) : nil
    }
    guard let others = Self.open(answer) else { return answer }
    return try choose(among: others, for: answer, question, context)
  }

  /// The outcomes that a text leaves open; nil where it names one, or none.
  static func open(_ answer: String) -> [Outcome]? {
    do throws(ReadingFault) {
      _ = try SpokenOutcome(reading: answer)
      return nil
    } catch {
      if case .severalOutcomes(_, let outcomes) = error { return outcomes }
      return nil
    }
  }
}
