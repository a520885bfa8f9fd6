import FoiaCore
import FoiaDocument
import FoiaFormats
import FoiaPapers
import FoiaWords
import Foundation
import TestKit
import Testing

@Suite("What is out of date in an office's old templates")
struct TemplateAuditTests {
  /// The rules that found something, with the words.
  private func found(_ text: String, organs: [String] = []) throws -> [(rule: String, words: String, paragraph: Int)] {
    var audit = TemplateAudit(reviewOrgans: organs)
    try audit.look(through: Array(text.utf8), named: "旧.txt")
    let json = try JSONDecoder().decode(Findings.self, from: Data(audit.json(.zh).bytes))
    return json.findings.map { ($0.rule, $0.words, $0.paragraph) }
  }

  private struct Findings: Decodable {
    struct Finding: Decodable {
      let file, rule, words, why, since, instead: String
      let part: String?
      let paragraph: Int
    }
    let findings: [Finding]
  }

  @Test("is found by its rule alone, with the words", arguments: TemplateSentences.old)
  func obsolete(_ text: String, _ rule: String) throws {
    let all = try found("标题\n" + text)
    #expect(all.map(\.rule) == [rule], "\(all)")
    #expect(all.map(\.paragraph) == [2])
    #expect(all.first.map { text.filter { !$0.isWhitespace }.hasPrefix($0.words.prefix(4)) } == true)
  }

  @Test("is not found in what the law has today", arguments: TemplateSentences.today)
  func upToDate(_ text: String) throws { #expect(try found(text, organs: ["省自然资源厅"]).isEmpty) }

  @Test("has a refusal among it that offers the choice of a suit", arguments: TemplateSentences.choices)
  func choiceAfterRefusal(_ letter: String) throws {
    let all = try found(letter)
    #expect(all.map(\.rule) == ["choice-after-refusal"], "\(all)")
    #expect(all.map(\.paragraph) == [letter.split(separator: "\n").count])
  }

  @Test("is no choice that the law has", arguments: TemplateSentences.rightChoices)
  func rightChoice(_ letter: String) throws { #expect(try found(letter).isEmpty) }

  @Test("is nowhere in the built-in letters")
  func ownLetters() throws {
    var audit = TemplateAudit(reviewOrgans: [])
    for code in LetterCode.allCases {
      try audit.look(through: #require(LetterTemplate.builtIn(code, .zh)), named: code.rawValue)
    }
    for outcome in Outcome.allCases {
      let closing = Closing(
        on: try OfficeLetterTests.day("2025-03-20"), outcome: outcome, document: "〔2025〕5号",
        subReason: outcome == .other ? .misc : nil)
      let letter = try OfficeLetterTests.letter(.reply, of: OfficeLetterTests.application([.closed(closing)]))
      try audit.look(through: letter.rendered(as: .docx), named: "\(outcome)")
    }
    #expect(audit.isClean, "\(audit.text(.zh))")
  }

  @Test("is told in words and for programs, with paragraph, law, day and what to write instead")
  func telling() throws {
    let document = Document(
      title: [], language: .zh, author: "", blocks: [.paragraph("标题"), .paragraph("补正期间不计入答复期限。")])
    var audit = TemplateAudit(reviewOrgans: [])
    try audit.look(through: document.rendered(as: .docx, json: .null), named: "旧.docx")
    #expect(
      audit.text(.zh) == """
        旧.docx　正文第2段　clarification-not-counted
          原文：补正期间不计入答复期限
          现在：答复期限自收到补正的申请之日起重新计算（《条例》第三十条），自2019年5月15日起
          改为：答复期限自本机关收到补正的申请之日起重新计算

        """)
    #expect(
      audit.text(.en).hasPrefix(
        "旧.docx, paragraph 2: clarification-not-counted\n  it says: 补正期间不计入答复期限\n  now: the time"))
    let one = try #require(JSONDecoder().decode(Findings.self, from: Data(audit.json(.en).bytes)).findings.first)
    #expect(one.since == "2019-05-15" && one.part == "document" && one.paragraph == 2 && one.file == "旧.docx")
    #expect(TemplateAudit(reviewOrgans: []).text(.en) == "Nothing out of date was found.\n")
    #expect(throws: Fault(.template(TemplateFault("旧.doc", .olderThanWord2007)))) {
      try audit.look(
        through: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600), named: "旧.doc")
    }
  }
}
