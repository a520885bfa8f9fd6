// Help finds what people look for by words that are no commands, and names commands that can be typed.

import FoiaCore
import FoiaPapers
import FoiaWords
import Testing

@testable import FoiaCommands

@Suite("Concepts that help knows")
struct ConceptTests {
  @Test("Every command line of a concept can be typed", arguments: Concept.all.indices, Language.allCases)
  func commands(index: Int, language: Language) throws {
    let concept = Concept.all[index]
    #expect(!concept.commands.isEmpty, "\(concept.name.zh)")
    for hint in concept.commands {
      let line = hint.text(language)
      let words = try #require(ShellWords.commands(in: line).first, "\(line)")
      #expect(throws: Never.self, "\(line)") { try PrintedLine(words).parse() }
    }
  }

  @Test("Every concept says something in both languages, and no word means two")
  func words() {
    var seen: [String: String] = [:]
    for concept in Concept.all {
      #expect(!concept.meaning.zh.isEmpty && !concept.meaning.en.isEmpty)
      #expect(concept.meaning.zh != concept.meaning.en)
      for word in Set(concept.spokenNames.map(\.word)) {
        #expect(seen[word] == nil, "\(word): \(seen[word] ?? ""), \(concept.name.zh)")
        seen[word] = concept.name.zh
      }
    }
  }

  @Test("Every word of a concept leads to it, unless it is a command or a topic")
  func leads() {
    for concept in Concept.all {
      for word in concept.spokenNames where Verb(rawValue: word) == nil && HelpTopic(reading: word) == nil {
        #expect(Concept.found(by: word).map(\.name) == [concept.name], "\(word)")
      }
    }
  }

  @Test(
    "Words of both languages name the command",
    arguments: [
      ("逾期", Verb.list), ("overdue", .list), ("结转", .report), ("carry-over", .report), ("勾稽", .check),
      ("balance", .check),
      ("第三方", .consult), ("third party", .consult), ("打印", .report), ("printing", .list), ("备份", .check),
      ("backup", .check),
      ("查找", .list), ("撤回", .close), ("节假日", .calendar), ("holiday", .calendar), ("权限", .log),
      ("permissions", .initialise),
      ("延长期限", .extend), ("费用", .fee), ("上诉", .dispute), ("快递", .serve), ("零报告", .freeze), ("谁录的", .undo),
    ])
  func names(word: String, verb: Verb) {
    #expect(Concept.found(by: word).flatMap(\.commands).map(\.verb).contains(verb))
  }

  @Test(
    "Everyday words of an office lead somewhere",
    arguments: [
      "受理", "剩余", "派单", "补正", "延期", "办完", "寄出", "退件", "退回", "EMS", "应诉", "公开", "不掌握", "查无", "打错", "恢复", "注销",
      "取消", "删掉", "封存", "自查", "年底", "信访", "举报", "咨询", "涉密", "工作秘密", "档案", "一事不再理", "电话", "身份证",
      "代理人", "联名", "编号", "文号", "签收", "批准", "打印", "上报", "交接", "口头", "传真", "自然人", "无法提供", "死亡", "审计", "脚本",
    ])
  func everyday(word: String) {
    let isFound =
      HelpTopic(reading: word) != nil || Help.command(called: word, .zh) != nil || Help.found(word, .zh) != nil
    #expect(isFound)
  }

  @Test("A word of one command that is a part of another's names both, its own first", arguments: Language.allCases)
  func severalCommands(language: Language) throws {
    #expect(Array(Verb.called("恢复").prefix(2)) == [.reopen, .restore])
    let help = try #require(Help.command(called: "恢复", language))
    #expect(help.contains(CommandHint(.restore).text(language)))
    #expect(Verb.called("恢复备份") == [.restore] && Help.command(called: "moon", language) == nil)
  }

  @Test("A text longer than any name is none, and is not compared with all of them")
  func long() {
    for letter in ["a", "公", "公开 a "] {
      let text = String(repeating: letter, count: 50_000)
      for _ in 0..<20 {
        #expect(Concept.found(by: text).isEmpty && Verb.found(by: text).isEmpty && Verb.called(text).isEmpty)
        #expect(Outcome.candidates(for: text).isEmpty)
        #expect(throws: ReadingFault.unknown(.outcome, text, near: [])) { try Outcome(reading: text) }
        #expect(throws: ReadingFault.unknown(.kind, text, near: [])) { try ApplicantKind(reading: text) }
      }
    }
  }

  @Test("The topic for scripts names every command with JSON and every code of a fault", arguments: Language.allCases)
  func scripts(language: Language) {
    let page = HelpTopic.json.text(language)
    for code in FaultCode.allCases { #expect(page.contains(code.rawValue)) }
    #expect(page.contains("year-end") && !page.contains("rebuild"))
  }

  @Test("A part of a word, and a word in a longer one, find it; several are listed")
  func parts() {
    #expect(Concept.found(by: "逾期的").map(\.name.en) == ["overdue"])
    #expect(Concept.found(by: "勾稽关系不平").map(\.name.en) == ["balance"])
    #expect(Concept.found(by: "overd").map(\.name.en) == ["overdue"])
    #expect(Concept.found(by: "申请").count > 1)
    // One character, and a word of two letters, say too little.
    #expect(Concept.found(by: "期").isEmpty && Concept.found(by: "in").isEmpty)
    #expect(Concept.found(by: "moon").isEmpty && Concept.found(by: "").isEmpty)
  }

  @Test("A word of a summary finds the command", arguments: Language.allCases)
  func summaries(language: Language) throws {
    #expect(Verb.found(by: "清单") == [.yearEnd])
    #expect(Verb.found(by: "checklist") == [.yearEnd])
    let found = try #require(Help.found("checklist", language))
    #expect(found.contains(CommandHint(.yearEnd).text(language)))
    #expect(Help.found("moon", language) == nil)
  }

  @Test("Help on a backup names no command that there is not, and how to make one", arguments: Language.allCases)
  func backup(language: Language) throws {
    let found = try #require(Help.found("备份", language))
    for line in found.split(separator: "\n") { try PrintedLinesTests.check(String(line), "\(line)") }
    #expect(found.contains("foia.db"))
  }

  @Test("The topics that the contract names are there", arguments: Language.allCases)
  func topics(language: Language) throws {
    for name in ["dates", "outcomes", "json", "exit-statuses", "environment", "clock", "mistakes", "改错"] {
      let topic = try #require(HelpTopic(reading: name), "\(name)")
      #expect(topic.text(language).count > 100)
    }
  }
}
