internal import FoiaCore
internal import FoiaDocument
internal import FoiaTerminal
internal import FoiaWords

/// Asks a person at a terminal, until the answer can be used.
///
/// Every question throws a `Fault` (`cancelled`) where the person does not go on: at Ctrl-C, and at Ctrl-D on an empty line.
struct Prompter {
  let world: World
  /// Edits a line where the terminal can move its cursor; nil where it cannot.
  private let editor: LineEditor?
  var language: Language { world.language }
  /// How many cells a line of the window has.
  var windowWidth: Int { world.errors.width ?? 80 }

  init(_ world: World) {
    self.world = world
    let canMove = world.environment["TERM"].map { $0 != "dumb" } ?? false
    self.editor =
      canMove
      ? LineEditor(
        input: world.input.descriptor, output: world.errors.descriptor, dims: world.environment["NO_COLOR"] == nil)
      : nil
  }

  /// Prints a text apart from any question.
  func say(_ text: Phrase) { say(text(language)) }
  func say(_ text: String) { world.say(text) }

  /// Asks a question; returns the line typed.
  func ask(_ question: Phrase) throws(Fault) -> String { try read(question(language)) }

  /// Asks a question that must be seen before it is answered: what was typed before it was shown is no answer to it.
  func askAfresh(_ question: Phrase) throws(Fault) -> String {
    world.errors.flush()
    editor?.discardPending()
    return try read(question(language))
  }

  /// Asks for the value of an option or operand until it can be read.
  ///
  /// - Parameters:
  ///   - proposal: taken if the answer is empty; nil if there is none.
  ///   - initial: a text to begin with, which is edited.
  ///   - mayBeEmpty: whether it may be left out.
  func ask(
    _ question: Question, _ context: ReadingContext, proposal: String? = nil, initial: String = "",
    mayBeEmpty: Bool = false
  ) throws(Fault) -> String {
    // What can be chosen is part of the question.
    try world.dialogue.willAsk()
    let choices = question.kind.choices
    if question.kind == .outcome {
      return try askForOutcome(question, context, proposal: proposal, initial: initial, mayBeEmpty: mayBeEmpty)
    }
    if !choices.isEmpty { say(choices: choices.map(\.name)) }
    return try ask(
      mayBeEmpty ? DialogueWords.optional(question.label) : question.label, proposal: proposal, initial: initial,
      explanation: question.explanation,
      keepsLines: question.field?.hasLines ?? false, codes: choices.map(\.code)
    ) { answer in
      if answer.trimmed.isEmpty {
        return mayBeEmpty ? nil : question.field.map { ReadingFault.empty($0).sentenceAtPrompt } ?? question.explanation
      }
      return question.probe.problem(answer, context)
    }
  }

  /// Asks until nothing is wrong with the answer.
  ///
  /// - Parameters:
  ///   - label: what is asked for.
  ///   - explanation: what is said to a person who types `?`.
  ///   - keepsLines: whether the answer may have several lines.
  ///   - codes: what the numbers of a list that was shown stand for.
  ///   - suggestions: gives lines to be shown under what is typed.
  ///   - problem: what is wrong with an answer; nil if nothing is.
  func ask(
    _ label: Phrase, proposal: String? = nil, initial: String = "", explanation: Phrase = .empty,
    keepsLines: Bool = false, codes: [String] = [], suggestions: ((String) -> [String])? = nil,
    problem: (String) -> Phrase?
  ) throws(Fault) -> String {
    while true {
      let prompt = DialogueWords.prompt(label, proposal: proposal)(language)
      let line = try read(prompt, keepsLines: keepsLines, initial: initial, suggestions: suggestions)
      if line.asksForHelp, !explanation.isEmpty {
        world.say(explanation(language))
        continue
      }
      var answer = line.trimmed.isEmpty ? proposal ?? "" : line
      if let place = answer.place(inListOf: codes.count) { answer = codes[place] }
      guard let problem = problem(answer) else { return answer }
      world.say(problem(language))
    }
  }

  /// Lets one of a list be chosen by its number.
  ///
  /// - Returns: the place in the list, from 0.
  func choose(_ label: Phrase, among names: [Phrase]) throws(Fault) -> Int {
    try world.dialogue.willAsk()
    say(choices: names)
    let answer = try ask(label, explanation: DialogueWords.byNumber) { answer in
      if answer.trimmed.isEmpty { return DialogueWords.byNumber }
      return Self.place(answer, in: names) == nil
        ? DialogueWords.outsideList(answer.trimmed, last: names.count) : nil
    }
    return Self.place(answer, in: names) ?? 0
  }

  /// The place in a list that a number, or the name itself, stands for.
  private static func place(_ answer: String, in names: [Phrase]) -> Int? {
    if answer.isDigits { return answer.place(inListOf: names.count) }
    return names.firstIndex { [$0.zh.word, $0.en.word].contains(answer.word) }
  }

  /// Prints what can be chosen, as much on a line as the window holds.
  func say(choices names: [Phrase]) {
    let width = windowWidth
    var line = ""
    for choice in DialogueWords.choices(names).map({ $0(language) }) {
      if !line.isEmpty, line.displayWidth + 2 + choice.displayWidth > width - 2 {
        world.say("  " + line)
        line = ""
      }
      line += (line.isEmpty ? "" : "  ") + choice
    }
    world.say("  " + line)
  }

  private func read(
    _ question: String, keepsLines: Bool = false, initial: String = "", suggestions: ((String) -> [String])? = nil
  ) throws(Fault) -> String {
    try world.dialogue.willAsk()
    world.output.flush()
    world.errors.flush()
    guard let editor else {
      for line in suggestions?("") ?? [] { world.say(line) }
      world.errors.write(question)
      world.errors.flush()
      guard let line = world.input.line() else { throw Fault(.cancelled()) }
      // Where a text cannot be edited, an empty answer leaves it as it is.
      return line.isEmpty ? initial : line
    }
    let ownEditor = keepsLines ? world.environment["VISUAL"] ?? world.environment["EDITOR"] : nil
    let answer = editor.read(
      question, initial: initial, keepsLines: keepsLines, editor: ownEditor, suggestions: suggestions)
    switch answer {
    case .line(let text): return text
    case .cancelled, .ended: throw Fault(.cancelled())
    }
  }
}
