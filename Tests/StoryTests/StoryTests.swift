// The stories, run against the release binary, and that the documentation names every command.
//
// FOIA_STORIES=rewrite writes what was printed into the story files; look at the difference before keeping it.

import Foundation
import Testing

@Suite("Stories")
struct StoryTests {
  @Test("A story prints what it says", arguments: StoryFile.all)
  func storyPrintsWhatItSays(file: StoryFile) async throws {
    let binary = try Project.binary()
    let story: Story
    do { story = try file.story() } catch let fault as StoryFault { return file.record(fault.description, fault.line) }
    let runs = try await story.run(binary: binary)
    if ProcessInfo.processInfo.environment["FOIA_STORIES"] == "rewrite" {
      do { try file.rewrite(by: runs) } catch let fault as StoryFault { file.record(fault.description, fault.line) }
    } else {
      for run in runs {
        if let complaint = run.complaint { file.record(complaint, run.step.line) }
      }
    }
  }

  @Test("A story has a command with expected output", arguments: StoryFile.all)
  func storyExpectsSomething(file: StoryFile) throws {
    #expect(try file.story().steps.contains { !$0.expected.isEmpty })
  }

  @Test("The README mentions every command that help lists", arguments: [Story.Language.zh, .en])
  func readmeMentionsEveryCommand(language: Story.Language) async throws {
    let sandbox = try Sandbox(binary: Project.binary(), language: language)
    let help = try await sandbox.run("foia help")
    let verbs = StoryTests.verbs(inHelp: help.lines)
    #expect(help.status == 0)
    #expect(verbs.count >= 5, "`foia help` lists too few commands: \(help.lines)")
    for page in ["README.md", "README.zh-CN.md"] {
      let text = try String(contentsOf: Project.root.appending(path: page), encoding: .utf8)
      let missing = verbs.filter { verb in !StoryTests.mentions(text, verb) }
      #expect(missing.isEmpty, "\(page) must mention `foia \(missing.joined(separator: "`, `foia "))`")
    }
  }

  /// The verbs of help's command lines: two spaces, then the verb.
  static func verbs(inHelp lines: [String]) -> [String] {
    let found = lines.compactMap { $0.firstMatch(of: /^ {2}([a-z][a-z-]*)(?:\s|$)/).map { String($0.output.1) } }
    return Array(Set(found)).filter { $0 != "foia" }.sorted()
  }

  /// Whether `foia VERB` stands in the text as words of its own.
  static func mentions(_ text: String, _ verb: String) -> Bool {
    text.components(separatedBy: "foia \(verb)").dropFirst().contains { rest in
      guard let next = rest.unicodeScalars.first else { return true }
      return !("a"..."z").contains(next) && next != "-"
    }
  }
}

extension StoryFile {
  /// A failure of the running test that points into the story.
  func record(_ complaint: String, _ line: Int?) {
    let place = "\(path):\(line ?? 1)"
    let location = SourceLocation(
      fileID: "StoryTests/\(url.lastPathComponent)", filePath: url.path, line: line ?? 1, column: 1)
    Issue.record("\(place): \(complaint)", sourceLocation: location)
  }

  func rewrite(by runs: [StepRun]) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    let fresh = try Story.rewritten(text, by: runs)
    guard fresh != text else { return }
    try fresh.write(to: url, atomically: true, encoding: .utf8)
    print("rewrote \(path)")
  }
}
