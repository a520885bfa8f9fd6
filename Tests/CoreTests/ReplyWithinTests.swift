// Times for a reply that run from the service of the request.

import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("A time for the reply in working days")
struct ReplyWithinTests {
  /// Clarification is asked for on Monday 2025-03-10, to be given within ten working days of the service.
  private let asked: Case

  init() throws {
    asked = try Case(received: "2025-03-03").with(
      .clarificationAsked(Request(on: day("2025-03-10"), limit: .workingDays(10))))
  }

  private func served(_ on: String, _ method: ServiceMethod = .inPerson) throws -> Case {
    asked.with(
      .letterServed(LetterService(letter: .clarification, Service(on: try day(on), method: method))))
  }

  private func replyBy(_ one: Case) throws -> Day? {
    let application = try one.application()
    return try application.replyBy(#require(application.clarifications.last), by: .shipped)
  }

  private func missing(_ one: Case, _ on: String) throws -> MissingGround? {
    try one.application().missingGround(
      for: Closing(on: day(on), outcome: .otherNoClarification), by: .shipped)
  }

  @Test("runs from the service of the letter, and has not passed while that is not recorded")
  func fromService() throws {
    #expect(try replyBy(asked) == nil)
    // The tenth working day after Wednesday 12 March is Wednesday 26 March.
    #expect(try replyBy(served("2025-03-12")) == day("2025-03-26"))
    #expect(
      try missing(asked, "2025-06-02") == .clarificationNotServed(asked: day("2025-03-10"), days: 10))
    #expect(try missing(served("2025-03-12"), "2025-03-26") == .replyByNotPassed(day("2025-03-26")))
    #expect(try missing(served("2025-03-12"), "2025-03-27") == nil)
    // No day was left out, so that nothing is remarked on.
    #expect(try asked.irregularities(on: "2025-03-20").isEmpty)
  }

  @Test("begins thirty days after a public notice, and sixty after one of before 2022")
  func publicNotice() throws {
    func notice(_ received: String, _ sent: String, _ back: String, _ published: String) throws -> Day? {
      let one = try Case(received: received).with(
        .clarificationAsked(Request(on: day(sent), limit: .workingDays(1)))
      ).with(
        .letterSent(LetterDispatch(letter: .clarification, Dispatch(on: day(sent), method: .post)))
      ).with(.letterReturned(LetterReturn(on: day(back), letter: .clarification, reason: "查无此人"))).with(
        .letterServed(LetterService(letter: .clarification, Service(on: day(published), method: .publicNotice))))
      #expect(one.violations.isEmpty)
      return try replyBy(one)
    }
    // Counts as served on Wednesday 2025-04-30; the next working day comes after the holiday of 1 to 5 May.
    #expect(try notice("2025-03-03", "2025-03-10", "2025-03-20", "2025-03-31") == day("2025-05-06"))
    // Counts as served on Friday 2021-05-28.
    #expect(try notice("2021-03-01", "2021-03-08", "2021-03-18", "2021-03-29") == day("2021-05-31"))
  }

  @Test("is in the lists of what waits only once the service is recorded")
  func lists() throws {
    func section(_ one: Case, _ on: String) throws -> Agenda.Section? {
      let agenda = Agenda(today: try day(on), within: Policy.dueSoonWithin, calendar: .shipped)
      return try agenda.item(of: ApplicationToday(one.application(), on: day(on), by: .shipped))?.section
    }
    #expect(try section(asked, "2025-05-20") == .stopped)
    #expect(try section(served("2025-03-12"), "2025-03-26") == .stopped)
    #expect(try section(served("2025-03-12"), "2025-03-27") == .replyPassed)
  }

  @Test("has no last day before the service is recorded, which is told apart from having none at all")
  func untilServed() throws {
    func distance(_ one: Case) throws -> Wait.Distance? {
      try ApplicationToday(one.application(), on: day("2025-03-17"), by: .shipped)
        .waits.first { $0.matter == .clarification }?.distance
    }
    // From Monday 10 March to Monday 17 March there are five working days.
    #expect(try distance(asked) == .unserved(5))
    #expect(try distance(served("2025-03-12")) == .left(7))
    let limitless = try Case(received: "2025-03-03").with(.clarificationAsked(Request(on: day("2025-03-10"))))
    #expect(try distance(limitless) == .waiting(5))
  }

  @Test("takes the place of a day, and the other way round, where one is corrected")
  func corrected() throws {
    let event = try Event.clarificationAsked(Request(on: day("2025-03-10"), replyBy: day("2025-03-25")))
    let days = try #require(event.correcting(.replyWithin, to: .integer(15)))
    #expect(try days == .clarificationAsked(Request(on: day("2025-03-10"), limit: .workingDays(15))))
    #expect(days.correcting(.replyBy, to: .text("2025-03-25")) == event)
    #expect(try days.correcting(.replyWithin, to: nil) == .clarificationAsked(Request(on: day("2025-03-10"))))
    #expect(days.correcting(.replyWithin, to: .integer(Policy.replyWithinMost + 1)) != days)
  }
}
