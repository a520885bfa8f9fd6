// That the harness itself would notice: what matches, what does not, what a story may look like, how it is rewritten.

import Foundation
import Testing

@Suite("Stories: comparing")
struct ComparisonTests {
  @Test("Equal lines match; a wrong, missing, extra or differently composed one does not")
  func literalLines() {
    #expect(Comparison.holds(["a", "b"], ["a", "b"]))
    #expect(Comparison.holds([], []))
    #expect(!Comparison.holds(["a"], ["b"]))
    #expect(!Comparison.holds(["a"], []))
    #expect(!Comparison.holds(["a"], ["a", "b"]))
    #expect(!Comparison.holds(["a"], ["a "]))
    #expect(!Comparison.holds(["a"], ["a", ""]))
    #expect(!Comparison.holds(["é"], ["e\u{301}"]))
    #expect(!Comparison.holds([], ["a"]))
  }

  @Test("A blank line before the next command is for the eye alone")
  func blankLineBeforeNextCommand() {
    #expect(Comparison.holds(["a", ""], ["a"]))
    #expect(!Comparison.holds(["a", "", ""], ["a"]))
    #expect(!Comparison.holds(["", "a"], ["a"]))
  }

  @Test("… stands for any lines, but the lines around it must be there")
  func anyLines() {
    #expect(Comparison.holds(["a", "…", "z"], ["a", "z"]))
    #expect(Comparison.holds(["a", "…", "z"], ["a", "b", "z", "c", "z"]))
    #expect(Comparison.holds(["…"], ["a", "b"]))
    #expect(Comparison.holds(["a", "…", "m", "…"], ["a", "k", "m"]))
    #expect(!Comparison.holds(["a", "…", "z"], ["a", "b"]))
    #expect(!Comparison.holds(["a", "…", "z"], ["b", "z"]))
    #expect(!Comparison.holds(["a", "…", "m", "…", "z"], ["a", "z", "m"]))
    #expect(!Comparison.holds(["a …"], ["a b"]))
  }

  @Test("«any» stands for some text within a line, but the text around it must be there")
  func anyText() {
    #expect(Comparison.matches(line: "hash «any» done", "hash 12ab done"))
    #expect(Comparison.matches(line: "«any»-«any»", "张-三"))
    #expect(Comparison.matches(line: "«any»aa", "aaa"))
    #expect(!Comparison.matches(line: "hash «any» done", "hash  done"))
    #expect(!Comparison.matches(line: "hash «any» done", "hash 12ab gone"))
    #expect(!Comparison.matches(line: "a«any»b«any»c", "abc"))
    #expect(!Comparison.matches(line: "«any»", ""))
  }

  @Test("The difference names what is missing and what is extra, and nothing else as changed")
  func difference() {
    #expect(
      Comparison.changes(["a", "b «any»", "c"], ["a", "b 1", "d"])
        == [.kept(expected: "a"), .kept(expected: "b «any»"), .missing("c"), .extra("d")])
    #expect(Comparison.difference(["…", "z"], ["x", "y", "q"]) == "  …\n- z")
    #expect(Comparison.changes(["a", "…"], ["a", "b"]) == [.kept(expected: "a"), .covered])
  }
}

@Suite("Stories: reading, running and rewriting")
struct HarnessTests {
  /// A story around the given block, and a place that holds no foia: these stories need none.
  private static func story(_ block: String) -> String {
    "---\ntoday: 2025-03-03\nlang: en\n---\nProse.\n\n```console\n\(block)\n```\n\nMore prose.\n"
  }
  private static let nowhere = URL(filePath: "/nowhere/foia")

  @Test("Commands, continuations, heredocs and expected lines are told apart")
  func reading() throws {
    let block = "$ cat > f <<'EOF'\n> a\n>\n> EOF\n$ echo one \\\n    two\none two\n\n$ true"
    let story = try Story(parsing: Self.story(block))
    #expect(story.today == "2025-03-03" && story.language == .en)
    #expect(story.steps.map(\.command) == ["cat > f <<'EOF'\na\n\nEOF", "echo one \\\n    two", "true"])
    #expect(story.steps.map(\.expected) == [[], ["one two", ""], []])
    #expect(story.steps.map(\.line) == [8, 12, 16])
  }

  @Test("A page hides its front matter in a comment, and only console blocks are run")
  func page() throws {
    let others = "```sh\n$ rm -rf x\n```\n````md\n```console\n$ no\n```\n````\n"
    let text = "<!-- story today: 2025-03-03 -->\n# Title\n" + others
    #expect(try Story(parsing: text) == Story(today: "2025-03-03", language: .zh, steps: []))
  }

  /// A text that is no story, told by its fault.
  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var line: Int
  }

  @Test(
    "What cannot be a story is refused with its line",
    arguments: [
      Refusal(testDescription: "no front matter", text: "# title", line: 1),
      Refusal(testDescription: "open front matter", text: "---\ntoday: 2025-03-03\n", line: 1),
      Refusal(testDescription: "no date", text: "---\ntoday: soon\n---\n", line: 1),
      Refusal(testDescription: "no language", text: "---\ntoday: 2025-03-03\nlang: fr\n---\n", line: 1),
      Refusal(testDescription: "unknown key", text: "---\ntoday: 2025-03-03\nmood: good\n---\n", line: 1),
      Refusal(testDescription: "output without a command", text: story("output"), line: 8),
      Refusal(testDescription: "open heredoc", text: story("$ cat <<EOF\n> a"), line: 8),
      Refusal(testDescription: "open continuation", text: story("$ echo \\"), line: 8),
      Refusal(testDescription: "open block", text: "---\ntoday: 2025-03-03\n---\n```console\n$ true\n", line: 4),
      Refusal(testDescription: "indented block", text: story("```\n  ```console\n  $ true\n  ```"), line: 9),
    ])
  func refusals(refusal: Refusal) {
    let fault = #expect(throws: StoryFault.self) { try Story(parsing: refusal.text) }
    #expect(fault?.line == refusal.line)
  }

  @Test("A wrong output and a wrong exit status are complained about, at their command")
  func complaints() async throws {
    let block = "$ echo one\ntwo\n$ echo a; echo b >&2; exit 3\na\nb\n[exit 3]\n$ false\n$ echo «any»\n«any»"
    let runs = try await Story(parsing: Self.story(block)).run(binary: Self.nowhere)
    #expect(runs.filter { $0.complaint != nil }.map(\.step.line) == [8, 14])
    #expect(runs[0].complaint == "$ echo one\n(- expected, + printed)\n- two\n+ one")
    #expect(runs[2].complaint?.hasSuffix("+ [exit 1]") == true)
  }

  @Test("Each story has a fresh folder, a fixed world and no input")
  func sandbox() async throws {
    let sandbox = try Sandbox(binary: Self.nowhere, today: "2025-03-04", language: .en)
    let world = try await sandbox.run("ls -A; pwd; echo $HOME $FOIA_TODAY $FOIA_USER $TZ $LANG ${PATH%%:*}; cat")
    #expect(world.lines == ["~", "~ 2025-03-04 clerk UTC en_US.UTF-8 /nowhere"])
    #expect(try await sandbox.run("printf 'a\\r\\n\\033[1mb\\tc'").lines == ["a␍", "␛[1mb\tc"])
    #expect(try await sandbox.run("yes | head -1; kill -TERM $$").shown == ["y", "[exit 143]"])
    let hanging = try await sandbox.run("echo started; sleep 30", seconds: 1)
    #expect(hanging.ranOutOfTime && hanging.lines == ["started"])
    let home = sandbox.home.path
    #expect(FileManager.default.fileExists(atPath: home))
  }

  @Test("Rewriting puts in what was printed and leaves alone what holds")
  func rewriting() async throws {
    let block = "$ printf 'id 7\\nnew\\n'\nid «any»\nold\n\n$ seq 3\n1\n…\n$ seq 2\n0\n…\n$ false"
    let wanted = "$ printf 'id 7\\nnew\\n'\nid «any»\nnew\n\n$ seq 3\n1\n…\n$ seq 2\n1\n2\n$ false\n[exit 1]"
    let runs = try await Story(parsing: Self.story(block)).run(binary: Self.nowhere)
    #expect(try Story.rewritten(Self.story(block), by: runs) == Self.story(wanted))
    let again = try await Story(parsing: Self.story(wanted)).run(binary: Self.nowhere)
    #expect(again.allSatisfy { $0.complaint == nil })
  }

  @Test("Without a binary the tests fail and say how to make it")
  func missingBinary() {
    let fault = #expect(throws: StoryFault.self) { try Project.binary(["FOIA_BINARY": "/nowhere/foia"]) }
    #expect(fault?.description.contains("Scripts/release") == true)
    #expect(throws: StoryFault.self) { try Project.binary(["FOIA_BINARY": "/bin/sh"]) }
  }

  @Test("Verbs are read off help, and found in a text as words of their own")
  func verbs() {
    let help = ["Usage: foia VERB", "  new      logs", "  year-end", "    more", "  --lang  language", "  foia new …"]
    #expect(StoryTests.verbs(inHelp: help) == ["new", "year-end"])
    #expect(StoryTests.mentions("`foia new`", "new") && StoryTests.mentions("foia newer, foia new", "new"))
    #expect(!StoryTests.mentions("foia newer, foia new-old", "new"))
  }

  @Test("On a terminal the program is asked for by a person, who can wait for its words or for its silence")
  func terminal() async throws {
    let shell = try Sandbox(binary: URL(filePath: "/bin/bash"))
    let script = #"test -t 0 && echo tty; read -p "name? " a; read -p "day? " b; printf '\r1%%\r2%%\n'; exit 4"#
    let screen = try await shell.terminal(["-c", script], typing: [.line("张三", after: "name?"), "2025", "unused"])
    #expect(screen.lines == ["tty", "name? 张三", "day? 2025", "2%"])
    #expect(screen.status == 4 && screen.untyped == 1)
    #expect(try await shell.terminal(["-c", "sleep 9"], typing: [.interrupt()]).status == 130)
    let stuck = await #expect(throws: StoryFault.self) { try await shell.terminal(["-c", "echo hm; cat"], seconds: 1) }
    #expect(stuck?.description.contains("hm") == true)
  }

  @Test("Raw bytes reach standard input")
  func rawInput() async throws {
    let shell = try Sandbox(binary: URL(filePath: "/bin/bash"))
    let answer = try await shell.foia(["-c", "cat; echo no >&2; exit 2"], input: [0xFF, 0x00])
    #expect(answer.output == Data([0xFF, 0x00]) && answer.errors == "no\n" && answer.status == 2)
  }
}
