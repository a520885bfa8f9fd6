// The letters to those who are consulted, each with its way beside the days of the consultation.

import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("A letter of consultation")
struct ConsultationLetterTests {
  /// Two third parties are asked: the first by entry 2, the second by entry 3.
  private let asked: Case

  init() throws {
    let requests = try [("甲公司", "2025-03-05"), ("乙公司", "2025-03-06")].map { party, iso in
      Event.consultationSent(ConsultationRequest(on: try day(iso), role: .thirdParty, party: party))
    }
    asked = try requests.reduce(Case(received: "2025-03-03")) { $0.with($1) }
  }

  private func sent(_ one: Case, _ code: LetterCode, about entry: EntryID?, _ on: String) throws -> Case {
    one.with(.letterSent(LetterDispatch(letter: code, about: entry, Dispatch(on: try day(on), method: .post))))
  }

  private func served(_ one: Case, _ code: LetterCode, about entry: EntryID, _ on: String) throws -> Case {
    one.with(.letterServed(LetterService(letter: code, about: entry, Service(on: try day(on), method: .inPerson))))
  }

  private func back(_ one: Case, _ code: LetterCode, about entry: EntryID, _ on: String) throws -> Case {
    one.with(.letterReturned(LetterReturn(on: try day(on), letter: code, about: entry, reason: "查无此人")))
  }

  @Test("tells the way of the sending that the consultation began with, once, and counts with it")
  func way() throws {
    #expect(try asked.application().sendings(of: .thirdParty, about: 2).map(\.method) == [nil])
    let told = try sent(asked, .thirdParty, about: 2, "2025-03-05")
    #expect(told.violations.isEmpty)
    #expect(try told.application().sendings(of: .thirdParty, about: 2).map(\.method) == [.post])
    #expect(try told.application().sendings(of: .thirdParty, about: 3).map(\.method) == [nil])
    #expect(
      try sent(told, .thirdParty, about: 2, "2025-03-07").violations
        == [.twice(told.application().number, .letterSent, first: day("2025-03-05"))])
    // Without its way a second sending is one as well.
    #expect(
      try sent(asked, .thirdParty, about: 2, "2025-03-07").violations
        == [.twice(asked.application().number, .letterSent, first: day("2025-03-05"))])
  }

  @Test("comes back, waits to be sent again, and is that of its party alone")
  func returned() throws {
    let back = try back(asked, .thirdParty, about: 2, "2025-03-12")
    #expect(back.violations.isEmpty)
    #expect(try back.application().lettersSentBack.map(\.about) == [2])
    #expect(
      try self.back(back, .thirdParty, about: 2, "2025-03-13").violations
        == [.twice(back.application().number, .letterReturned, first: day("2025-03-12"))])
    let again = try sent(back, .thirdParty, about: 2, "2025-03-13")
    #expect(try again.violations.isEmpty && again.application().lettersSentBack.isEmpty)
    let both = try self.back(back, .thirdParty, about: 3, "2025-03-14")
    #expect(try both.application().lettersSentBack.map(\.about) == [2, 3])
    #expect(try served(both, .thirdParty, about: 2, "2025-03-17").application().lettersSentBack.map(\.about) == [3])
  }

  @Test("leaves the clock to the days of the consultation")
  func clock() throws {
    let told = try served(sent(asked, .thirdParty, about: 2, "2025-03-05"), .thirdParty, about: 2, "2025-03-07")
    #expect(try told.glance("2025-03-20") == asked.glance("2025-03-20"))
  }

  @Test("is about nothing but a consultation of its role")
  func others() throws {
    let number = try asked.application().number
    for entry: EntryID in [1, 9] {
      #expect(
        try sent(asked, .thirdParty, about: entry, "2025-03-07").violations
          == [.nothingBefore(number, .letterSent, on: day("2025-03-07"), needs: .consultationSent)])
    }
  }

  @Test("tells every third party that did not agree before its information is given, or C9 warns")
  func overrides() throws {
    func warned(_ one: Case) throws -> EntryID? {
      for case .overrideNotTold(try day("2025-03-31"), let party) in try one.irregularities(on: "2025-05-01") {
        return party
      }
      return nil
    }
    let objecting = try [2, 3].reduce(asked) { one, entry in
      one.with(
        .consultationReturned(Opinion(on: try day("2025-03-12"), consultation: entry, opinion: .object)))
    }
    let given = try objecting.closed("2025-03-28", .granted).dispatched("2025-03-31")
    #expect(try warned(given) == 2)
    let one = try served(given, .thirdPartyOverride, about: 2, "2025-03-28")
    #expect(try warned(one) == 3)
    #expect(try warned(served(one, .thirdPartyOverride, about: 3, "2025-03-31")) == nil)
    #expect(try warned(served(one, .thirdPartyOverride, about: 3, "2025-04-01")) == 3)
  }

  @Test("of an earlier request is recorded by its entry")
  func earlier() throws {
    let twice = try Case(received: "2025-03-03")
      .with(.clarificationAsked(Request(on: day("2025-03-04"), replyBy: day("2025-03-10"))))
      .with(.clarificationReceived(Reply(on: day("2025-03-06"))))
      .with(.clarificationAsked(Request(on: day("2025-03-10"), replyBy: day("2025-03-20"))))
    let first = try sent(twice, .clarification, about: 2, "2025-03-04")
    let both = try sent(first, .clarification, about: nil, "2025-03-11")
    #expect(both.violations.isEmpty)
    let application = try both.application()
    #expect(application.letter(.clarification, about: 2)?.dispatches.map(\.on) == [try day("2025-03-04")])
    #expect(application.letter(.clarification)?.dispatches.map(\.on) == [try day("2025-03-11")])
    #expect(application.letter(telling: 4)?.origin == 4 && application.letter(telling: 3) == nil)
  }
}
