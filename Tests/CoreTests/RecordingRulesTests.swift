import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("What may be recorded")
struct RecordingRulesTests {
  private let one: Case

  init() throws { one = try Case(received: "2025-03-03") }

  @Test("is appended at the next places of the log, and known with the application after it")
  func proposed() throws {
    let events: [Event] = [
      .assigned(Assignment(on: try day("2025-03-04"), unit: "规划科")),
      .clarificationAsked(Request(on: try day("2025-03-05"))),
    ]
    let proposed = try one.file().recording(events, in: one.context(), by: one.calendar) { _ in Self.others }
    #expect(proposed.entries.map(\.seq) == [2, 3] && proposed.entries.map(\.action) == [2, 2])
    #expect(proposed.entries.map(\.application) == [1, 1] && proposed.entries.map(\.event) == events)
    let transition = proposed.transition(by: one.calendar) { _ in nil }
    #expect(transition.before.intake.unit == nil && transition.after.intake.unit == "规划科")
    #expect(transition.written == proposed.entries && transition.history.entries.count == 3)
    #expect(try transition.after == one.appending(proposed).application())
  }

  /// Every party is another body.
  private static let others = (isOwn: false, isAgencyItself: false)

  @Test("lies not in the future, is possible by its order, and is nothing of an application that is void")
  func refused() throws {
    func refusal(_ one: Case, _ event: Event, on today: String = "2026-11-23") throws -> [RuleViolation] {
      try violations {
        _ = try one.file().recording([event], in: one.context(on: today), by: one.calendar) { _ in Self.others }
      }
    }
    let number = try one.application().number
    let asked = try Event.clarificationAsked(Request(on: day("2025-03-05")))
    #expect(try refusal(one, asked) == [])
    #expect(
      try refusal(one, asked, on: "2025-03-04") == [.future(.asked, day("2025-03-05"), today: day("2025-03-04"))])
    #expect(try refusal(one.voided(), asked) == [.isVoid(number)])
    let sent = try Event.dispatched(Dispatch(on: day("2025-03-05")))
    #expect(
      try refusal(one, sent) == [.nothingBefore(number, .dispatched, on: day("2025-03-05"), needs: .closed)])
  }

  @Test("consults neither the agency itself nor one of its departments")
  func ownUnit() throws {
    let sent = try Event.consultationSent(ConsultationRequest(on: day("2025-03-05"), role: .agency, party: "规划科"))
    func found(_ isOwn: Bool, _ isAgencyItself: Bool) throws -> [RuleViolation] {
      try violations {
        _ = try one.file().recording([sent], in: one.context(), by: one.calendar) { party in
          #expect(party == "规划科")
          return (isOwn, isAgencyItself)
        }
      }
    }
    #expect(try found(false, false) == [])
    #expect(try found(true, false) == [.ownUnit(.agency, isAgencyItself: false)])
    #expect(try found(true, true) == [.ownUnit(.agency, isAgencyItself: true)])
  }

  @Test("is an extension only while those in force stay within the law's limit")
  func extensions() throws {
    let extended = try one.extended("2025-03-10", days: 15)
    let more = try Event.extended(Extension(on: day("2025-03-11"), days: 10, approvedBy: "局长"))
    let number = try one.application().number
    let found = try violations {
      _ = try extended.file().recording([more], in: extended.context(), by: extended.calendar) { _ in Self.others }
    }
    #expect(found == [.extensionsTooLong(number, days: 25)])
  }

  @Test("is a receipt under a free number of its own year")
  func registering() throws {
    let intake = try one.application().intake
    let other = try #require(ApplicationNumber(year: 2024, serial: 7))
    let (number, today) = (try one.application().number, try day("2026-11-23"))
    #expect(intake.violations(registering: number, isTaken: false, today: today) == [])
    #expect(intake.violations(registering: number, isTaken: true, today: today) == [.numberTaken(number)])
    #expect(
      try intake.violations(registering: other, isTaken: false, today: today) == [
        .numberOfAnotherYear(other, received: day("2025-03-03"))
      ])
    #expect(
      try intake.violations(registering: number, isTaken: false, today: day("2025-03-02")) == [
        .future(.received, day("2025-03-03"), today: day("2025-03-02"))
      ])
    #expect(try ApplicationNumber.next(in: 2025, after: 41).serial == 42)
    #expect(throws: Fault.record(.numbersUsedUp(year: 2025))) { try ApplicationNumber.next(in: 2025, after: 9_999_999) }
  }
}
