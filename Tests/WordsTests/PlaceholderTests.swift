// Hints and help show a word where a value is yet to be said; a line that was copied with it says nothing.

import FoiaCalendar
import FoiaCore
import FoiaWords
import Testing

@Suite("The word that stands for a value")
struct PlaceholderTests {
  private static let today = "2025-03-31"

  @Test("is no value of its own option, in either language", arguments: ["理由", "REASON", " 理由 "])
  func reason(text: String) throws {
    let context = ReadingContext(today: try #require(Day(iso: Self.today)), field: .reason)
    #expect(throws: ReadingFault.placeholder(.reason, text.trimmed)) {
      try GeneralOptions.reason.type.read(text, context)
    }
    #expect(GeneralOptions.reason.declaration.probe?.problem(text, context) != nil)
  }

  @Test("is a value of any other option, and part of one", arguments: ["内容", "TEXT", "理由充分", "reason"])
  func others(text: String) throws {
    let context = ReadingContext(today: try #require(Day(iso: Self.today)), field: .reason)
    #expect(try GeneralOptions.reason.type.read(text, context) == text)
  }

  @Test("is refused by every option that takes a field", arguments: Verb.allCases)
  func everyOption(verb: Verb) throws {
    let today = try #require(Day(iso: Self.today))
    for option in verb.syntax.options {
      guard let field = option.field, let probe = option.probe else { continue }
      for text in [option.placeholder.zh, option.placeholder.en] {
        #expect(probe.problem(text, ReadingContext(today: today, field: field)) != nil, "\(option.flag) \(text)")
      }
    }
  }

  @Test("corrects nothing", arguments: ["内容", "VALUE"])
  func correction(text: String) {
    #expect(throws: ReadingFault.placeholder(.value, text)) { try CorrectionText.pairs(["subject", text]) }
  }
}
