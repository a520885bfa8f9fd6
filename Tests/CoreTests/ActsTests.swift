import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("An act of the agency")
struct ActsTests {
  private func days(_ one: Case, until: String, notified: String = "2025-03-20") throws -> Int {
    try one.application().extensionDays(until: day(until), notified: day(notified), by: one.calendar)
  }

  private func refusal(_ one: Case, until: String, notified: String = "2025-03-20") throws -> [RuleViolation] {
    do {
      _ = try days(one, until: until, notified: notified)
      return []
    } catch let fault as Fault where !fault.violations.isEmpty {
      return fault.violations
    }
  }

  @Test("a waiver given at the closing says nothing of a reply that is typed later")
  func waiverOfClosing() throws {
    let closed = try Case(received: "2025-03-03").with(
      .clarificationAsked(Request(on: day("2025-03-05"), replyBy: day("2025-03-20")))
    ).with(.closed(Closing(on: day("2025-03-15"), outcome: .otherNoClarification, waiver: "电话放弃")))
    func ground(_ one: Case) throws -> Irregularity? {
      try one.irregularities(on: "2025-04-01").first { if case .groundMissing = $0 { true } else { false } }
    }
    #expect(
      try ground(closed)
        == .groundMissing(.otherNoClarification, .replyByNotPassed(day("2025-03-20")), waiver: "电话放弃"))
    #expect(
      try ground(closed.with(.clarificationReceived(Reply(on: day("2025-03-10")))))
        == .groundMissing(.otherNoClarification, .clarificationCame(day("2025-03-10")), waiver: nil))
  }

  @Test(
    "extends to a day by the working days from the due date to it",
    arguments: [("2025-04-01", 1), ("2025-04-15", 10), ("2025-04-27", 19), ("2025-04-28", 20)])
  func until(day: String, days: Int) throws {
    let one = try Case(received: "2025-03-03")
    #expect(try self.days(one, until: day) == days)
    #expect(try one.extended("2025-03-20", days: days).clock(on: "2025-03-20").due?.iso == day)
  }

  @Test("extends from the due date as it stood on the day of notifying")
  func standing() throws {
    let consulting = try Case(received: "2025-03-03").consulted("2025-03-10", .agency)
    // If the answer came on 20 March, the answer would be due on 11 April.
    #expect(try days(consulting, until: "2025-04-15") == 2)
    let extended = try Case(received: "2025-03-03").extended("2025-03-10", days: 10)
    #expect(try days(extended, until: "2025-04-18") == 3)
    #expect(try days(extended, until: "2025-04-18", notified: "2025-03-07") == 13)
  }

  @Test("extends to no rest day, to no day up to the due date, and not while the clock stands still")
  func refused() throws {
    let one = try Case(received: "2025-03-03")
    let number = try one.application().number
    #expect(try refusal(one, until: "2025-04-12") == [.restDay(.until, day("2025-04-12"), nil)])
    #expect(
      try refusal(one, until: "2025-04-04") == [
        .restDay(
          .until, day("2025-04-04"),
          ArrangedDay(day: day("2025-04-04"), kind: .off, name: "清明节", notice: "国办发明电〔2024〕12号"))
      ])
    #expect(
      try refusal(one, until: "2025-03-31") == [
        .notAfterDue(number, .until, day("2025-03-31"), due: day("2025-03-31"))
      ])
    #expect(try refusal(one.clarificationAsked("2025-03-10"), until: "2025-04-15") == [.clockStopped(number)])
    #expect(try refusal(one, until: "2025-04-15").isEmpty)
  }

  @Test("is refused where it would bring the extensions in force above twenty working days")
  func tooLong() throws {
    func violations(_ before: Case, _ after: Case) throws -> [RuleViolation] {
      try after.application().violations(extendingSince: before.application(), by: after.calendar)
    }
    let one = try Case(received: "2025-03-03").extended("2025-03-10", days: 15)
    let number = try one.application().number
    #expect(try violations(one, one.extended("2025-03-20", days: 5)).isEmpty)
    #expect(
      try violations(one, one.extended("2025-03-20", days: 6)) == [.extensionsTooLong(number, days: 21)])
    // One notified while the clock stands still counts, too.
    let stopped = try Case(received: "2025-03-03").clarificationAsked("2025-03-05").extended("2025-03-10", days: 15)
    #expect(try violations(stopped, stopped.extended("2025-03-11", days: 5)).isEmpty)
    #expect(
      try violations(stopped, stopped.extended("2025-03-11", days: 10)) == [.extensionsTooLong(number, days: 25)])
    let restarted = try one.feeServed("2025-03-11").feePaid("2025-03-20")
    #expect(try violations(restarted, restarted.extended("2025-03-20", days: 20)).isEmpty)
    // Too much was in force once; that allows no more of it.
    let old = try one.extended("2025-03-10", days: 10).feeServed("2025-03-11").feePaid("2025-03-20")
    #expect(try violations(old, old.extended("2025-03-20", days: 20)).isEmpty)
    for days in [21, 25, 40] {
      #expect(try violations(old, old.extended("2025-03-20", days: days)) == [.extensionsTooLong(number, days: days)])
    }
    // Another act that brings a late extension into force has happened all the same.
    let late = try Case(received: "2025-03-03").extended("2025-03-20", days: 20).extended("2025-05-06", days: 10)
    let consulted = try late.consulted("2025-03-10", .agency, returned: "2025-04-30")
    #expect(try violations(late, consulted).isEmpty)
    #expect(try consulted.irregularities(on: "2025-05-06").contains(.extensionsTooLong(days: 30)))
    #expect(try consulted.clock(on: "2025-05-06").computation.extra == 20)
    // What was too much before hinders nothing else.
    #expect(try violations(old, old.reasonsAsked("2025-03-20")).isEmpty)
  }

  @Test("cannot lie in the future", arguments: LifecycleTests.acts)
  func future(_ kind: Event.Kind) throws {
    let one = try Case(received: "2025-03-03").application()
    let event = try #require(try Event.sample(kind, on: day("2025-03-21")))
    #expect(
      try one.violations(of: [event], today: day("2025-03-20")) == [
        .future(kind.dayField, day("2025-03-21"), today: day("2025-03-20"))
      ])
    #expect(try one.violations(of: [event], today: day("2025-03-21")).isEmpty)
  }

  @Test("upon a consultation means the only one that fits, or the one of that party")
  func consultation() throws {
    let one = try Case(received: "2025-03-03").consulted("2025-03-10", returned: "2025-03-14", party: "甲").consulted(
      "2025-03-11", party: "乙公司")
    let both = try one.consulted("2025-03-12", .agency, party: "丙局")
    func entry(_ one: Case, _ role: ConsultedRole? = nil, _ party: String? = nil) throws -> EntryID {
      try one.application().consultation(role, party: party, fitting: \.isOpen).entry
    }
    #expect(try entry(one) == 4)
    #expect(try entry(both, .agency) == 5)
    #expect(try entry(both, nil, "乙 公司") == 4)
    let open = try both.application().openConsultations
    let number = try both.application().number
    #expect(throws: Fault.record(.severalConsultations(number, open))) { try entry(both) }
    #expect(throws: Fault.record(.noSuchConsultation(number))) { try entry(both, nil, "丁") }
    #expect(throws: Fault.record(.noSuchConsultation(number))) { try entry(one, .coProducer) }
  }

  @Test("sets a day by its date, or by working days after itself")
  func limit() throws {
    let on = try day("2025-03-03")
    #expect(Limit.workingDays(15).day(after: on, by: .shipped).iso == "2025-03-24")
    #expect(try Limit.day(day("2025-03-22")).day(after: on, by: .shipped).iso == "2025-03-22")
  }
}
