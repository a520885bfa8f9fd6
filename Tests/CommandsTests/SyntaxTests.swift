// Every verb's syntax is sound: what it declares can be typed, told apart and shown.

import FoiaWords
import Testing

@testable import FoiaCommands

@Suite("Syntax of commands")
struct SyntaxTests {
  @Test("No two options of a command are spelled alike", arguments: Verb.allCases)
  func spellings(verb: Verb) {
    let names = verb.syntax.options.map(\.name)
    let letters = verb.syntax.options.compactMap(\.short)
    #expect(Set(names).count == names.count, "\(names)")
    #expect(Set(letters).count == letters.count, "\(letters)")
    #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil }, "\(names)")
  }

  @Test("One letter has one meaning everywhere")
  func letters() {
    var meanings: [Character: Set<String>] = [:]
    for verb in Verb.allCases {
      for option in verb.syntax.options {
        if let letter = option.short { meanings[letter, default: []].insert(option.name) }
      }
    }
    #expect(meanings["o"] == ["output"])
    for (letter, names) in meanings { #expect(names.count == 1, "-\(letter): \(names)") }
  }

  @Test("Every relation speaks of options of its command", arguments: Verb.allCases)
  func relations(verb: Verb) {
    let known = Set(verb.syntax.options.map(\.name))
    for option in verb.syntax.usages.flatMap(\.relations).flatMap(\.options) {
      #expect(known.contains(option.name), "\(verb.rawValue): \(option.flag)")
    }
  }

  @Test("The operands of a usage can be told apart, and every command has one usual usage", arguments: Verb.allCases)
  func operands(verb: Verb) {
    let usages = verb.syntax.usages
    for usage in usages {
      let names = usage.operands.map(\.placeholder)
      #expect(Set(names).count == names.count, "\(names)")
      // What takes all that is left must stand last.
      #expect(usage.operands.dropLast().allSatisfy { $0.count == .one || $0.count == .optional })
    }
    let usual = usages.filter { if case .otherwise = $0.choice { true } else { false } }
    #expect(usual.count == 1)
  }

  @Test("Every command has two or three examples, in both languages, that parse", arguments: Verb.allCases)
  func examples(verb: Verb) throws {
    #expect((2...3).contains(verb.syntax.examples.count))
    for example in verb.syntax.examples {
      for language in Language.allCases {
        let line = example.line(language)
        let words = try #require(ShellWords.commands(in: line).first, "\(line)")
        #expect(try PrintedLine(words).verb == verb, "\(line)")
        try PrintedLine(words).parse()
        #expect(!example.meaning(language).isEmpty)
      }
    }
  }

  @Test("The values of examples can be read: dates, outcomes, kinds and all", arguments: Verb.allCases)
  func exampleValues(verb: Verb) throws {
    for example in verb.syntax.examples {
      for language in Language.allCases {
        let line = try PrintedLine(ShellWords.commands(in: example.line(language))[0])
        for (option, text) in try line.options() { try option.checkReadable(text, "\(example.line(language))") }
      }
    }
  }

  @Test("Help lists every command once")
  func stages() {
    let listed = Stage.allCases.flatMap(\.verbs)
    #expect(listed.count == Verb.allCases.count)
    #expect(Set(listed) == Set(Verb.allCases))
  }
}
