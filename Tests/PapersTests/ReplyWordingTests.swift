import FoiaCalendar
import FoiaCore
import FoiaPapers
import FoiaWords
import TestKit
import Testing

@Suite("What a reply says of what was decided")
struct ReplyWordingTests {
  private static func letter(_ events: [Event], _ language: Language = .zh) throws -> OfficeLetter {
    try OfficeLetterTests.letter(.reply, of: OfficeLetterTests.application(events), language)
  }

  private static func text(_ events: [Event], _ language: Language = .zh) throws -> String {
    OfficeLetterTests.text(try letter(events, language))
  }

  /// Third parties that are asked one after another, each with its opinion; nil where none is on record yet.
  private static func consulted(_ opinions: [OpinionKind?], as names: [String] = ["甲", "乙", "丙"]) throws -> [Event] {
    var events: [Event] = []
    for (index, opinion) in opinions.enumerated() {
      let sent = try OfficeLetterTests.day("2025-03-0\(index + 4)")
      events.append(.consultationSent(ConsultationRequest(on: sent, role: .thirdParty, party: names[index])))
      let entry = EntryID(rawValue: events.count + 1)
      if let opinion {
        let came = try OfficeLetterTests.day("2025-03-1\(index)")
        events.append(.consultationReturned(Opinion(on: came, consultation: entry, opinion: opinion)))
      }
    }
    return events + [.closed(Closing(on: try OfficeLetterTests.day("2025-03-20"), outcome: .denyThirdParty))]
  }

  // Third parties ---------------------------------------------------------------------------------------------------

  @Test(
    "tells the opinions of all third parties",
    arguments: [
      ([.object], "经书面征求意见，第三方不同意公开。", "Opinion of the third party, asked for in writing: objects to disclosure."),
      (
        [.object, OpinionKind.none], "经书面征求2个第三方的意见，其中1个不同意公开，1个逾期未提出意见。",
        "2 third parties were asked in writing: 1 objects to disclosure, 1 gave no opinion in time."
      ),
      (
        [OpinionKind.none, .object], "经书面征求2个第三方的意见，其中1个不同意公开，1个逾期未提出意见。",
        "2 third parties were asked in writing: 1 objects to disclosure, 1 gave no opinion in time."
      ),
      (
        [.object, .object, .object], "经书面征求3个第三方的意见，均不同意公开。",
        "3 third parties were asked in writing: all of them object to disclosure."
      ),
      (
        [.object, .agree, nil], "经书面征求3个第三方的意见，其中1个同意公开，1个不同意公开，1个【待填：第三方的意见】。",
        "3 third parties were asked in writing: 1 agrees to disclosure, 1 objects to disclosure, 1 [to fill in: the third party's opinion]."
      ),
    ] as [([OpinionKind?], String, String)])
  func opinions(_ opinions: [OpinionKind?], _ chinese: String, _ english: String) throws {
    #expect(try Self.text(Self.consulted(opinions)).contains(chinese))
    #expect(try Self.text(Self.consulted(opinions), .en).contains(english))
  }

  @Test("names the command for an opinion that is missing, and every day on which third parties were asked")
  func missingOpinion() throws {
    let letter = try Self.letter(Self.consulted([.object, nil]))
    let blank = try #require(letter.blanks.first { $0.what.zh == "第三方的意见" })
    guard case .record(let command) = blank.source else { throw Failure.noCommand }
    #expect(command.zh.hasPrefix("foia consult 2025-0001 --returned"))
    #expect(OfficeLetterTests.text(letter).contains("本机关于2025年3月4日、2025年3月5日书面征求第三方的意见。"))
    let again = try Self.text(Self.consulted([.object, .agree], as: ["甲", "甲"]))
    #expect(again.contains("经书面征求意见，第三方同意公开。"))
  }

  private enum Failure: Error { case noCommand }
}
