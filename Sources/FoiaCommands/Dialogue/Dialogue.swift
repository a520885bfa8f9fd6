internal import FoiaCore
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
      takenAway.remove(place)
      let index = answers.firstIndex { $0.place == place }
      switch (index, newValue) {
      case (let index?, let text?): answers[index].text = text
      case (let index?, nil): answers.remove(at: index)
      case (nil, let text?): answers.append((place, text))
      case (nil, nil): break
      }
    }
  }

  /// The options whose values were taken away, wherever they had stood.
  private(set) var takenAway: Set<Question.Place> = []

  /// Takes away what an option was given.
  func takeAway(_ place: Question.Place) {
    self[place] = nil
    takenAway.insert(place)
  }

  /// What was typed for options, by their names, in the order of the questions.
  var options: [(name: String, text: String)] {
    answers.compactMap { answer in
      if case .option(let name) = answer.place { (name, answer.text) } else { nil }
    }
  }

  /// Operands that were answered one after the other, such as fields and what they should be.
  private(set) var operands: [String] = []

  /// Notes what was answered that is no option; without operands that something was answered.
  func note(operands: [String] = []) {
    hasAnswers = true
    if !operands.isEmpty { self.operands = operands }
  }

  /// Finds what is wrong before anything is asked; nil once it was looked for.
  private var judge: (() throws(Fault) -> Void)?

  /// Lets the line be judged before the first question is asked, and only then: who is asked nothing, is told by the
  /// command itself.
  func beforeAsking(_ judge: @escaping () throws(Fault) -> Void) { self.judge = judge }

  /// To be called before every question.
  func willAsk() throws(Fault) {
    let judge = judge
    self.judge = nil
    try judge?()
  }

  private var offered: Set<Question.Place> = []

  /// Whether something that may be left out was not asked for yet; it is asked for once.
  func isToOffer(_ place: Question.Place) -> Bool { hasAnswers && offered.insert(place).inserted }

  /// Whether something that may be left out was asked for.
  func hasOffered(_ place: Question.Place) -> Bool { offered.contains(place) }

  private var forewarnings: Set<String> = []

  /// Notes a warning that was shown before it was agreed to.
  func forewarned(_ text: String) { forewarnings.insert(text) }

  /// Whether a warning was shown before it was agreed to; what mends it once it is recorded may follow it.
  func hasForewarned(_ text: String) -> Bool { forewarnings.contains { text.hasPrefix($0) } }

  /// To be called when everything is recorded: there is nothing left to take up again.
  func forget() {
    answers = []
    operands = []
    hasAnswers = false
  }
}
