// Every line beginning with `foia` that the documents, the stories and help show can be typed.

import FoiaCore
import FoiaPapers
import FoiaWords
import Foundation
import Testing

@testable import FoiaCommands

@Suite("Command lines that are shown")
struct PrintedLinesTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let readmes = ["README.md", "README.zh-CN.md"]
  static let stories: [String] = {
    let folder = "Tests/StoryTests/Stories"
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test(
    "Every command that a page runs, and that is not refused there for how it is typed, is read",
    arguments: readmes + stories)
  func commands(path: String) throws {
    var count = 0
    for step in ConsoleStep.all(in: try Self.text(path)) where !step.isRefused {
      for words in ShellWords.commands(in: step.command) {
        guard let line = try? PrintedLine(words) else { continue }
        count += 1
        #expect(throws: Never.self, "\(path): \(step.command)") { try line.parse() }
      }
    }
    #expect(count > 0 || path.hasSuffix("how-stories-work.md"), "\(path) runs nothing")
  }

  @Test("Every command line that the program prints on a page has options of its command", arguments: readmes + stories)
  func hints(path: String) throws {
    for step in ConsoleStep.all(in: try Self.text(path)) {
      for line in step.output { try Self.check(line, "\(path): \(line)") }
    }
  }

  @Test("Every command line in the prose of a page has options of its command", arguments: readmes + stories)
  func prose(path: String) throws {
    for span in try Self.text(path).matches(of: /`(foia [a-z][^`\n]*)`/) {
      try Self.check(String(span.output.1), "\(path): \(span.output.1)")
    }
  }

  @Test("Every command line in help has options of its command", arguments: Language.allCases)
  func help(language: Language) throws {
    let topics = HelpTopic.allCases.map { $0.text(language) }
    let texts = [Help.overview(language)] + Verb.allCases.map { Help.command($0, language) } + topics
    var count = 0
    for line in texts.joined(separator: "\n").split(separator: "\n") {
      count += try Self.check(String(line), "\(line)")
    }
    #expect(count > 100)
  }

  /// Checks the verbs and options of the command lines in a text; how many there are.
  @discardableResult
  static func check(_ text: String, _ comment: Comment) throws -> Int {
    // A hint ends where the sentence goes on.
    let hints = text.matches(of: /foia [a-z][^；。，、（）“”;:]*/).map { String($0.output) }
    let lines = hints.compactMap { hint -> PrintedLine? in
      let end = hint.firstRange(of: #/  |, |\. |\.$| \(|\[/#)?.lowerBound ?? hint.endIndex
      return ShellWords.commands(in: String(hint[..<end])).first.flatMap { try? PrintedLine($0) }
    }
    for line in lines {
      // A hint may end with an option and leave its value to the person.
      let faults = line.optionFaults.filter { if case .missingValue = $0 { false } else { true } }
      #expect(faults.isEmpty, comment)
    }
    return lines.count
  }
}

/// A command of a console block, and what is shown to come of it.
struct ConsoleStep {
  var command: String
  var output: [String] = []

  /// Whether the page shows that the line itself is refused.
  var isRefused: Bool { output.contains("[exit 64]") || output.contains { $0.hasSuffix("[exit 64]") } }

  static func all(in page: String) -> [ConsoleStep] {
    var steps: [ConsoleStep] = []
    var isConsole = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
      } else if isConsole, line.hasPrefix("$ ") {
        steps.append(ConsoleStep(command: String(line.dropFirst(2))))
      } else if isConsole, !steps.isEmpty {
        let last = steps.count - 1
        if steps[last].output.isEmpty, steps[last].command.hasSuffix("\\") {
          steps[last].command += "\n" + line
        } else {
          steps[last].output.append(line)
        }
      }
    }
    return steps
  }
}
