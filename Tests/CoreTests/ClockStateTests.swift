import FoiaCalendar
import FoiaCore
import Testing

@Suite("The states of the clock")
struct ClockStateTests {
  /// What can hold at once, each with what it needs.
  private func asked(_ one: Case) throws -> Case { try one.clarificationAsked("2025-03-10") }
  private func deferred(_ one: Case) throws -> Case { try one.deferred("2025-03-11", until: "2025-06-30") }
  private func consulted(_ one: Case) throws -> Case { try one.consulted("2025-03-12", .agency) }

  @Test("win in their order: closed, stopped, overdue, deferred, paused, running")
  func order() throws {
    let one = try Case(received: "2025-03-03")
    let today = "2025-03-20"
    func state(_ one: Case, on day: String = today) throws -> ClockReading.State { try one.clock(on: day).state }
    #expect(try state(one) == .running)
    #expect(try state(consulted(one)) == .paused)
    #expect(try state(deferred(consulted(one))) == .deferred)
    #expect(try state(deferred(consulted(one)), on: "2025-07-01") == .overdue(by: 1))
    #expect(try state(asked(deferred(consulted(one)))) == .stopped)
    #expect(try state(asked(deferred(consulted(one))), on: "2025-07-01") == .stopped)
    #expect(try state(asked(deferred(consulted(one))).closed(today)) == .inTime)
    #expect(try state(consulted(one).closed(today)) == .inTime)
    #expect(try state(deferred(one).closed("2025-07-01"), on: "2025-07-02") == .late(by: 1))
    // A letter sent on the due date keeps out the next day, which is too late.
    #expect(try state(one.consulted("2025-03-31", .agency), on: "2025-04-01") == .overdue(by: 1))
  }

  @Test("have their codes")
  func codes() {
    let states: [ClockReading.State] = [
      .running, .paused, .stopped, .deferred, .overdue(by: 1), .inTime, .late(by: 1),
    ]
    #expect(states.map(\.code) == ["running", "paused", "stopped", "deferred", "overdue", "in-time", "late"])
  }

  @Test("are other than the status, which shows the first of what is recorded")
  func status() throws {
    let one = try Case(received: "2025-03-03")
    #expect(try one.status() == .inProgress)
    #expect(try deferred(one).status() == .deferred)
    #expect(try consulted(deferred(one)).status() == .consulting)
    let fee = try consulted(deferred(one)).feeServed("2025-03-13")
    #expect(try fee.status() == .awaitingPayment)
    #expect(try asked(fee).status() == .awaitingClarification)
    #expect(try asked(fee).closed("2025-03-20").status() == .closed)
    #expect(
      Status.allCases.map(\.rawValue) == [
        "void", "closed", "awaiting-clarification", "awaiting-payment", "consulting", "deferred", "in-progress",
      ])
  }
}

@Suite("The clock of a closed application")
struct ClosedClockTests {
  @Test(
    "is late by the day of dispatch, and by that of the decision only where no dispatch is recorded",
    arguments: [
      ("2025-03-31", nil, ClockReading.State.inTime), ("2025-04-01", nil, .late(by: 1)),
      ("2025-03-28", "2025-03-31", .inTime), ("2025-03-28", "2025-04-01", .late(by: 1)),
      ("2025-03-31", "2025-04-07", .late(by: 4)), ("2025-03-10", "2025-03-10", .inTime),
    ] as [(String, String?, ClockReading.State)])
  func dispatch(closed: String, dispatched: String?, state: ClockReading.State) throws {
    var one = try Case(received: "2025-03-03").closed(closed)
    if let dispatched { one = try one.dispatched(dispatched).answerServed("2025-04-30") }
    let clock = try one.clock(on: "2025-05-30")
    #expect(clock.state == state)
    #expect(clock.due?.iso == "2025-03-31")
    #expect(clock.daysLeft == nil)
  }

  @Test("is late from the day after the due date, even where no working day lies between")
  func weekend() throws {
    let one = try Case(received: "2025-02-28")
    #expect(try one.closed("2025-03-28").glance("2025-04-30") == "inTime 2025-03-28")
    #expect(try one.closed("2025-03-28").dispatched("2025-03-29").glance("2025-04-30") == "late(by: 0) 2025-03-28")
    #expect(try one.glance("2025-03-29") == "overdue(by: 0) 2025-03-28")
  }

  @Test("stands still for ever when it was closed while stopped")
  func stopped() throws {
    let one = try Case(received: "2025-03-03").feeServed("2025-03-10").closed("2025-05-12", .otherUnpaidFee)
    let clock = try one.dispatched("2025-06-03").clock(on: "2025-07-01")
    #expect(clock.state == .inTime)
    #expect(clock.due == nil)
    #expect(clock.daysLeft == nil)
  }

  @Test("is not moved by what came after the closing")
  func notes() throws {
    let stopped = try Case(received: "2025-03-03").clarificationAsked("2025-03-10", replyBy: "2025-03-20").closed(
      "2025-03-21", .otherNoClarification)
    let noted = try stopped.clarificationReceived("2025-03-24")
    #expect(noted.violations.isEmpty)
    #expect(try noted.glance("2025-06-02") == "inTime -")
    #expect(try noted.status() == .closed)
  }

  @Test("is moved by what came on the day of the closing, in whatever order it was typed")
  func dayOfClosing() throws {
    let one = try Case(received: "2025-03-03").clarificationAsked("2025-03-10").closed("2025-03-20")
      .clarificationReceived("2025-03-20")
    #expect(one.violations.isEmpty)
    #expect(try one.glance("2025-06-02") == "inTime 2025-04-18")
  }
}

@Suite("The clock of an application that has arrived")
struct ArrivalClockTests {
  @Test("runs from the arrival until the confirmation, and then from that")
  func confirmation() throws {
    let arrived = try Case(arrived: "2025-03-03")
    #expect(try arrived.glance("2025-03-04") == "running 2025-03-31")
    #expect(try arrived.application().received.iso == "2025-03-03")
    #expect(try arrived.application().intake.receipt.isConfirmed == false)
    let confirmed = try arrived.confirmed("2025-03-05")
    #expect(try confirmed.glance("2025-03-05") == "running 2025-04-02")
    #expect(try confirmed.clock(on: "2025-03-05").daysLeft == 20)
    #expect(try confirmed.clock(on: "2025-03-05").askClarificationBy.iso == "2025-03-14")
    let application = try confirmed.application()
    #expect(application.received.iso == "2025-03-05")
    #expect(try application.intake.receipt == .received(day("2025-03-05"), arrived: day("2025-03-03")))
    #expect(application.number == (try arrived.application().number))
  }

  @Test("takes what happens between the two")
  func between() throws {
    let consulted = try Case(arrived: "2025-03-03").consulted("2025-03-04", returned: "2025-03-10").confirmed(
      "2025-03-05")
    #expect(consulted.violations.isEmpty)
    #expect(try consulted.clock(on: "2025-03-10").due?.iso == "2025-04-08")
    let asked = try Case(arrived: "2025-03-03").clarificationAsked("2025-03-04").confirmed("2025-03-05")
    #expect(asked.violations.isEmpty)
    #expect(try asked.glance("2025-03-05") == "stopped -")
    #expect(try asked.clarificationReceived("2025-03-07").glance("2025-03-07") == "running 2025-04-07")
  }

  @Test("starts at the receipt where both days were known from the first")
  func knownAtOnce() throws {
    let one = try Case(received: "2025-03-05", arrived: "2025-03-03", channel: .letter)
    #expect(try one.clock(on: "2025-03-05").due?.iso == "2025-04-02")
    #expect(try one.assigned("2025-03-04").violations.isEmpty)
  }
}

@Suite("A provisional due date")
struct ProvisionalTests {
  @Test("is one that a day in the count makes hang on a notice not yet known")
  func provisional() throws {
    let one = try Case(received: "2026-12-01")
    #expect(try one.clock(on: "2026-12-01").due?.iso == "2026-12-29")
    #expect(try !one.clock(on: "2026-12-01").isProvisional)
    let paused = try one.consulted("2026-12-10", returned: "2026-12-20")
    #expect(try paused.clock(on: "2026-12-20").isProvisional)
    #expect(try one.deferred("2026-12-10", until: "2027-02-01").clock(on: "2026-12-10").isProvisional)
    #expect(try !one.deferred("2026-12-10", until: "2026-12-31").clock(on: "2026-12-10").isProvisional)
    #expect(try !paused.feeServed("2026-12-21").clock(on: "2027-01-05").isProvisional)
  }

  @Test("becomes certain with that year's own notice only")
  func notice() throws {
    var one = try Case(received: "2026-12-01").extended("2026-12-02", days: 10)
    #expect(try one.clock(on: "2026-12-02").isProvisional)
    let newYear = ArrangedDay(day: try day("2027-01-01"), kind: .off, name: "元旦", notice: "甲")
    one.calendar.supplement(nil, days: [newYear])
    #expect(try one.clock(on: "2026-12-02").isProvisional)
    #expect(try one.clock(on: "2026-12-02").due?.iso == "2027-01-13")
    one.calendar.supplement(Notice(number: "乙", year: 2027, published: nil), days: [newYear])
    #expect(try !one.clock(on: "2026-12-02").isProvisional)
  }
}
