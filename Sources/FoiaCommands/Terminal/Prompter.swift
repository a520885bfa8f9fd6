internal import FoiaCore
internal import FoiaWords

/// Asks a person at a terminal, field by field, until the answer can be used.
struct Prompter {
  private let world: World

  init(_ world: World) { self.world = world }

  func say(_ text: String) { world.say(text) }

  /// Asks a question; returns whether the answer is yes.
  func confirm(_ question: String) -> Bool {
    world.errors.write(question)
    return ["y", "yes", "是"].contains(world.input.line()?.comparable ?? "")
  }

  /// Asks a question; returns the line typed, nil at the end of input.
  func ask(_ question: String) -> String? {
    world.errors.write(question)
    return world.input.line()
  }

  /// Asks for a field until the answer is valid.
  ///
  /// - Parameters:
  ///   - field: the field.
  ///   - proposal: taken if the answer is empty; nil if there is none.
  ///   - problem: gives what is wrong with an answer; nil if it is valid.
  /// - Returns: the answer; nil at the end of input.
  func ask(_ field: Field, proposal: String?, problem: (String) -> String? = { _ in nil }) -> String? {
    while true {
      world.errors.write(Frame.prompt(field, proposal: proposal)(world.language))
      guard let line = world.input.line() else {
        world.say("")
        return nil
      }
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
}
