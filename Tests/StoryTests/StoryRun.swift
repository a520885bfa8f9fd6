// Running a story from its first command to its last, and writing what was printed back into it.

import Foundation

/// One command of a story as it went.
struct StepRun {
  var step: Step
  var answer: Sandbox.Answer

  /// Why the step does not hold, as a person reads it; nil if it does.
  var complaint: String? {
    let command = step.command.replacingOccurrences(of: "\n", with: "\n> ")
    if answer.ranOutOfTime {
      return "$ \(command)\nran out of time after printing:\n" + answer.lines.joined(separator: "\n")
    }
    guard !Comparison.holds(step.expected, answer.shown) else { return nil }
    return "$ \(command)\n(- expected, + printed)\n" + Comparison.difference(step.expected, answer.shown)
  }
}

extension Story {
  /// Runs every command in one fresh folder, in order, also after one that printed something else.
  func run(binary: URL, seconds: Int = 60) async throws -> [StepRun] {
    let sandbox = try Sandbox(binary: binary, today: today, language: language)
    var runs: [StepRun] = []
    for step in steps {
      var answer = try await sandbox.run(step.command, seconds: seconds)
      answer.lines.removeAll(where: Story.hangsOnClock)
      runs.append(StepRun(step: step, answer: answer))
    }
    return runs
  }

  /// Whether a line says that the story's today is after the day of this machine: printed today, it is not tomorrow.
  private static func hangsOnClock(_ line: String) -> Bool {
    ["晚于机器日期", "the day of this machine (R4)"].contains { line.contains($0) }
  }

  /// The story's text with what was printed in place of what does not hold; expectations that hold stay as they are.
  ///
  /// In an expectation without `…`, lines that still match keep their `«any»`.
  static func rewritten(_ text: String, by runs: [StepRun]) throws(StoryFault) -> String {
    var lines = text.physicalLines
    for run in runs.reversed() where run.complaint != nil {
      guard !run.answer.ranOutOfTime else { throw StoryFault(line: run.step.line, description: "Ran out of time.") }
      if let line = run.answer.shown.first(where: { $0.hasPrefix("$ ") || $0.hasPrefix("```") }) {
        throw StoryFault(line: run.step.line, description: "A story cannot hold this printed line: \(line)")
      }
      let expected = run.step.expected
      var fresh = run.answer.shown
      if !expected.contains(where: Comparison.isAnyLines) {
        fresh = Comparison.changes(expected, fresh).compactMap { change in
          switch change {
          case .kept(let line), .extra(let line): line
          case .covered, .missing: nil
          }
        }
      }
      if expected.last == "", fresh.last != "" { fresh.append("") }
      lines.replaceSubrange(run.step.place, with: fresh)
    }
    return lines.joined(separator: "\n")
  }
}
