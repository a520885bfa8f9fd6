internal import FoiaWords

/// What a person at a terminal was asked by a command, and typed.
final class Dialogue {
  private var answers: [(place: Question.Place, text: String)] = []

  /// Whether anything was asked for and answered that is not recorded yet.
  private(set) var hasAnswers = false

  /// What was typed for an option or operand, the last time it was asked for; nil if it was not.
  subscript(place: Question.Place) -> String? {
    get { answers.first { $0.place == place }?.text }
    set {
      hasAnswers = true
      let index = answers.firstIndex { $0.place == place }
      switch (index, newValue) {
      case (let index?, let text?): answers[index].text = text
      case (let index?, nil): answers.remove(at: index)
      case (nil, let text?): answers.append((place, text))
      case (nil, nil): break
      }
    }
  }

  /// What was typed for options, by their names, in the order of the questions.
  var options: [(name: String, text: String)] {
    answers.compactMap { answer in
      if case .option(let name) = answer.place { (name, answer.text) } else { nil }
    }
  }

  /// Notes that something was answered that is no option and no operand.
  func noteAnswer() { hasAnswers = true }

  /// To be called when everything is recorded: there is nothing left to take up again.
  func forget() {
    answers = []
    hasAnswers = false
  }
}
