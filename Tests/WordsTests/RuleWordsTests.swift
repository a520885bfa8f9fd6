import FoiaCore
import Testing

@testable import FoiaWords

@Suite("The words of the rules")
struct RuleWordsTests {
  private func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  @Test("name each rule and say what it means, in both languages", arguments: Rule.allCases)
  func words(_ rule: Rule) throws {
    _ = try #require(RuleWords.of(rule))
    for text in [rule.name(.zh), rule.meaning(.zh)] { #expect(isChinese(text)) }
    for text in [rule.name(.en), rule.meaning(.en)] { #expect(!text.isEmpty && !isChinese(text)) }
    #expect(rule.name(.en) != rule.rawValue)
  }

  @Test("stand in the table of the rule's family, and no two rules have the same name")
  func tables() {
    let tables = [RuleWords.tables, RuleWords.applications, RuleWords.text, RuleWords.report, RuleWords.record]
    for (family, table) in zip(Rule.Family.allCases, tables) {
      #expect(Set(table.keys) == Set(Rule.allCases.filter { $0.family == family }))
    }
    for language in Language.allCases {
      #expect(Set(Rule.allCases.map { $0.name(language) }).count == Rule.allCases.count)
    }
  }

  @Test("say what does not add up where a rule is on a sum, with both figures in both languages")
  func sums() throws {
    let onSums = Rule.allCases.filter { RuleWords.of($0)?.sum != nil }
    #expect(onSums.map(\.rawValue) == ["T1", "T2", "T3", "T6", "T9"])
    for rule in onSums {
      let sum = try #require(RuleWords.of(rule)?.sum)
      for language in Language.allCases {
        let sentence = sum(60, 71)(language)
        #expect(sentence.contains("60") && sentence.contains("71"))
      }
    }
  }
}
