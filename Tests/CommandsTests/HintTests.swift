// Command lines that are printed as hints are built from the declarations.

import FoiaCore
import FoiaWords
import Testing

@Suite("Printed command lines")
struct HintTests {
  @Test("A hint names options and what is yet to be said, in the language")
  func placeholders() throws {
    let number = try #require(ApplicationNumber(year: 2025, serial: 1))
    let hint = CommandHint(.close, .number(number), .option(CloseSyntax.outcome), .flag(GeneralOptions.json))
    #expect(hint.text(.zh) == "foia close 2025-0001 --outcome 办理结果 --json")
    #expect(hint.text(.en) == "foia close 2025-0001 --outcome OUTCOME --json")
  }

  @Test(
    "What a shell would take apart is quoted",
    arguments: [
      ("granted", "granted"), ("", "''"), ("a b", "'a b'"), ("it's", "'it'\\''s'"), ("#14", "'#14'"),
      ("$HOME", "'$HOME'"),
      ("~", "'~'"), ("三5", "三5"), ("a#1", "a#1"), ("〔2025〕1号", "〔2025〕1号"), ("a;b", "'a;b'"),
    ])
  func quoting(text: String, quoted: String) {
    #expect(
      CommandHint(.close, .text("1"), .option(CloseSyntax.reason, text)).text(.en) == "foia close 1 --reason \(quoted)")
  }

  @Test("The command that records a step can be typed", arguments: Event.Kind.allCases, Language.allCases)
  func steps(kind: Event.Kind, language: Language) throws {
    let number = try #require(ApplicationNumber(year: 2025, serial: 1))
    guard let line = kind.command(number)?.text(language) else { return }
    let words = try #require(ShellWords.commands(in: line).first)
    try PrintedLine(words).parse()
  }
}
