// A command line that stands in a story, a document or the program's own words.

import FoiaCore
import FoiaWords

@testable import FoiaCommands

struct PrintedLine {
  let verb: Verb
  private let rest: [String]

  struct NoCommand: Error {}

  /// - Parameter words: `foia`, and what stands after it.
  init(_ words: [String]) throws {
    let invocation = Invocation(Array(words.dropFirst()))
    guard case .verb(let name) = invocation.wanted, let verb = Verb(rawValue: name) else { throw NoCommand() }
    self.verb = verb
    self.rest = invocation.rest
  }

  /// Reads it as the program does, up to the values.
  ///
  /// - Throws: what is wrong with it, a `Fault`.
  func parse() throws {
    let line = RawLine(rest, verb.syntax)
    if line.has(GeneralOptions.help) { return }
    _ = try Arguments(line, of: verb)
  }

  func options() throws -> [(OptionDeclaration, String)] {
    RawLine(rest, verb.syntax).options.map { ($0.option, $0.text) }
  }

  /// What is wrong with its options alone: a hint may leave the rest of the line to the person.
  var optionFaults: [UsageFault] { RawLine(rest, verb.syntax).faults }
}
