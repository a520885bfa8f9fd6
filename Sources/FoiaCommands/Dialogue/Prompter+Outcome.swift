internal import FoiaCore
internal import FoiaPapers
internal import FoiaWords

extension Prompter {
  /// Asks for an outcome: first the groups of the form are shown, and where the answer can mean several outcomes, those.
  func askForOutcome(
    _ question: Question, _ context: ReadingContext, proposal: String?, initial: String, mayBeEmpty: Bool
  ) throws(Fault) -> String {
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
    say(DialogueWords.severalOutcomes(answer.trimmed, outcomes.count))
    say(OutcomeCatalogue.numbered(outcomes, language, width: windowWidth))
    return try ask(question.label, explanation: question.explanation, codes: outcomes.map(\.rawValue)) { answer in
      question.probe.problem(answer, context)
    }
  }

  /// The outcomes that a text leaves open; nil where it names one, or none.
  private static func open(_ answer: String) -> [Outcome]? {
    do throws(ReadingFault) {
      _ = try SpokenOutcome(reading: answer)
      return nil
    } catch {
      if case .severalOutcomes(_, let outcomes) = error { return outcomes }
      return nil
    }
  }
}
