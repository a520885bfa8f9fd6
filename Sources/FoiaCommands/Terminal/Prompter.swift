internal import FoiaCore
internal import FoiaTerminal
internal import FoiaWords

/// Asks a person at a terminal, field by field, until the answer can be used.
///
/// Every question throws a `Fault` (`cancelled`) where the person does not go on: at Ctrl-C, and at Ctrl-D on an empty line.
struct Prompter {
  private let world: World
  /// Edits a line where the terminal can move its cursor; nil where it cannot.
  private let editor: LineEditor?

  init(_ world: World) {
    self.world = world
    let canMove = world.environment["TERM"].map { $0 != "dumb" } ?? false
    self.editor =
      canMove
      ? LineEditor(
        input: world.input.descriptor, output: world.errors.descriptor, dims: world.environment["NO_COLOR"] == nil)
      : nil
  }

  func say(_ text: String) { world.say(text) }

  /// Asks a question; returns whether the answer is yes. What was typed before it was shown is no answer to it.
  func confirm(_ question: String) throws(Fault) -> Bool {
    editor?.discardPending()
    return ["y", "yes", "是"].contains(try ask(question).word)
  }

  /// Asks a question; returns the line typed.
  func ask(_ question: String) throws(Fault) -> String { try read(question) }

  /// Asks for a field until the answer is valid.
  ///
  /// - Parameters:
  ///   - field: the field.
  ///   - proposal: taken if the answer is empty; nil if there is none.
  ///   - problem: gives what is wrong with an answer; nil if it is valid.
  func ask(
    _ field: Field, proposal: String?, problem: (String) -> String? = { _ in nil }
  ) throws(Fault) -> String {
    while true {
      let line = try read(Frame.prompt(field, proposal: proposal)(world.language), keepsLines: field.hasLines)
      let answer = line.trimmed.isEmpty ? proposal ?? "" : line
      if answer.trimmed.isEmpty {
        world.say(ReadingFault.empty(field).sentence(world.language))
      } else if let problem = problem(answer) {
        world.say(problem)
      } else {
        return answer
      }
    }
  }

  private func read(_ question: String, keepsLines: Bool = false) throws(Fault) -> String {
    world.output.flush()
    world.errors.flush()
    guard let editor else {
      world.errors.write(question)
      world.errors.flush()
      guard let line = world.input.line() else { throw Fault(.cancelled) }
      return line
    }
    let ownEditor = keepsLines ? world.environment["VISUAL"] ?? world.environment["EDITOR"] : nil
    switch editor.read(question, keepsLines: keepsLines, editor: ownEditor) {
    case .line(let text): return text
    case .cancelled, .ended: throw Fault(.cancelled)
    }
  }
}
