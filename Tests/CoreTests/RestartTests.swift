import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("A clarification or a fee")
struct RestartTests {
  /// Asks for one of the two.
  private func ask(_ what: Awaited, _ one: Case, _ on: String) throws -> Case {
    what == .clarification ? try one.clarificationAsked(on, replyBy: "2025-04-30") : try one.feeServed(on)
  }

  private func answer(_ what: Awaited, _ one: Case, _ on: String) throws -> Case {
    what == .clarification ? try one.clarificationReceived(on) : try one.feePaid(on)
  }

  private func kind(_ what: Awaited) -> Event.Kind { what == .clarification ? .clarificationAsked : .feeServed }
  private func awaiting(_ what: Awaited) -> Status {
    what == .clarification ? .awaitingClarification : .awaitingPayment
  }

  @Test("starts the clock anew on the day the answer comes", arguments: [Awaited.clarification, .payment])
  func restarts(_ what: Awaited) throws {
    let one = try answer(what, ask(what, Case(received: "2025-03-03"), "2025-03-10"), "2025-03-20")
    #expect(try one.glance("2025-03-20") == "running 2025-04-18")
    #expect(try one.clock(on: "2025-03-20").daysLeft == 20)
    #expect(try one.clock(on: "2025-03-20").computation.base.iso == "2025-03-20")
    #expect(try one.status() == .inProgress)
    #expect(try one.irregularities(on: "2025-03-20").isEmpty)
  }

  @Test("stops the clock while it is awaited, also past its day", arguments: [Awaited.clarification, .payment])
  func stops(_ what: Awaited) throws {
    let one = try ask(what, Case(received: "2025-03-03"), "2025-03-10")
    for today in ["2025-03-10", "2025-03-31", "2025-04-30", "2025-05-01", "2026-02-01"] {
      let clock = try one.clock(on: today)
      #expect(clock.state == .stopped)
      #expect(clock.due == nil)
      #expect(clock.daysLeft == nil)
      #expect(!clock.isProvisional)
    }
    #expect(try one.status() == awaiting(what))
    #expect(try one.clock(on: "2025-03-20").proof == nil)
  }

  @Test("can be asked for on the due date itself", arguments: [Awaited.clarification, .payment])
  func onDue(_ what: Awaited) throws {
    let asked = try ask(what, Case(received: "2025-03-03"), "2025-03-31")
    #expect(try asked.glance("2025-04-10") == "stopped -")
    let answered = try answer(what, asked, "2025-05-12")
    #expect(try answered.glance("2025-05-12") == "running 2025-06-10")
    #expect(try answered.clock(on: "2025-05-12").computation.untimely.isEmpty)
  }

  @Test("asked for the day after the due date moves nothing", arguments: [Awaited.clarification, .payment])
  func afterDue(_ what: Awaited) throws {
    let asked = try ask(what, Case(received: "2025-03-03"), "2025-04-01")
    #expect(try asked.glance("2025-04-01") == "overdue(by: 1) 2025-03-31")
    #expect(try asked.status() == awaiting(what))
    let untimely = try asked.clock(on: "2025-04-01").computation.untimely
    #expect(untimely.map(\.kind) == [kind(what)])
    #expect(untimely.map(\.entry) == [2])
    #expect(
      try asked.irregularities(on: "2025-04-01").contains(
        .tooLate(kind(what), on: day("2025-04-01"), due: day("2025-03-31"))))
    let answered = try answer(what, asked, "2025-04-07")
    #expect(try answered.glance("2025-04-07") == "overdue(by: 4) 2025-03-31")
    #expect(try answered.clock(on: "2025-04-07").strictDue?.iso == "2025-03-31")
  }

  @Test("restarts however late the answer to a timely request comes", arguments: [Awaited.clarification, .payment])
  func lateAnswer(_ what: Awaited) throws {
    let one = try answer(what, ask(what, Case(received: "2025-03-03"), "2025-03-10"), "2025-09-01")
    #expect(try one.glance("2025-09-01") == "running 2025-09-28")
    #expect(try one.irregularities(on: "2025-09-01").isEmpty)
  }

  @Test("waits for both where both are asked for, and starts on the later day")
  func both() throws {
    let asked = try Case(received: "2025-03-03").clarificationAsked("2025-03-10").feeServed("2025-03-11")
    let paid = try asked.feePaid("2025-03-14")
    #expect(try paid.glance("2025-03-14") == "stopped -")
    #expect(try paid.status() == .awaitingClarification)
    let both = try paid.clarificationReceived("2025-03-20")
    #expect(try both.glance("2025-03-20") == "running 2025-04-18")
    let other = try asked.clarificationReceived("2025-03-14")
    #expect(try other.glance("2025-03-14") == "stopped -")
    #expect(try other.status() == .awaitingPayment)
  }

  @Test("can be asked for again by the due date of the new count")
  func again() throws {
    let one = try Case(received: "2025-03-03").clarificationAsked("2025-03-10").clarificationReceived("2025-03-20")
    #expect(try one.feeServed("2025-04-18").glance("2025-04-18") == "stopped -")
    #expect(try one.feeServed("2025-04-19").glance("2025-04-21") == "overdue(by: 1) 2025-04-18")
    let twice = try one.clarificationAsked("2025-04-18").clarificationReceived("2025-05-12")
    #expect(try twice.glance("2025-05-12") == "running 2025-06-10")
  }

  @Test("can be answered on the day it is asked for, whatever was typed first")
  func sameDay() throws {
    let one = try Case(received: "2025-03-03").clarificationReceived("2025-03-20").clarificationAsked("2025-03-20")
    #expect(one.violations.isEmpty)
    #expect(try one.glance("2025-03-20") == "running 2025-04-18")
  }

  @Test("is no restart when reasons are asked for")
  func reasons() throws {
    let asked = try Case(received: "2025-03-03").reasonsAsked("2025-03-10", replyBy: "2025-03-20")
    #expect(try asked.glance("2025-03-25") == "running 2025-03-31")
    #expect(try asked.status() == .inProgress)
    #expect(try asked.reasonsReceived("2025-03-20").glance("2025-03-20") == "running 2025-03-31")
  }
}

@Suite("The careful date")
struct StrictDateTests {
  @Test("is the due date where clarification was asked for by the seventh working day")
  func inTime() throws {
    let one = try Case(received: "2025-03-03").clarificationAsked("2025-03-12").clarificationReceived("2025-03-20")
    #expect(try one.clock(on: "2025-03-20").due?.iso == "2025-04-18")
    #expect(try one.clock(on: "2025-03-20").strictDue?.iso == "2025-04-18")
  }

  @Test("is the one without the restart where it was asked for after that")
  func late() throws {
    let asked = try Case(received: "2025-03-03").clarificationAsked("2025-03-13")
    #expect(try asked.glance("2025-03-13") == "stopped -")
    #expect(try asked.clock(on: "2025-03-13").strictDue?.iso == "2025-03-31")
    let back = try asked.clarificationReceived("2025-03-20")
    #expect(try back.glance("2025-03-20") == "running 2025-04-18")
    #expect(try back.clock(on: "2025-03-20").strictDue?.iso == "2025-03-31")
    // What prolongs the count prolongs both.
    let extended = try back.extended("2025-03-25", days: 10)
    #expect(try extended.clock(on: "2025-03-25").due?.iso == "2025-05-06")
    #expect(try extended.clock(on: "2025-03-25").strictDue?.iso == "2025-04-15")
  }

  @Test("leaves out only the request that was late")
  func second() throws {
    let one = try Case(received: "2025-03-03").clarificationAsked("2025-03-05").clarificationReceived("2025-03-10")
      .clarificationAsked("2025-03-20").clarificationReceived("2025-03-25")
    #expect(try one.clock(on: "2025-03-25").due?.iso == "2025-04-23")
    #expect(try one.clock(on: "2025-03-25").strictDue?.iso == "2025-04-08")
  }

  @Test("takes the reply to a late reminder for one to the timely request")
  func reminder() throws {
    let one = try Case(received: "2025-03-03").clarificationAsked("2025-03-05").clarificationAsked("2025-03-17")
      .clarificationReceived("2025-03-20")
    #expect(try one.glance("2025-03-20") == "running 2025-04-18")
    #expect(try one.clock(on: "2025-03-20").strictDue?.iso == "2025-04-18")
  }

  @Test("stays when the case is closed while the clock is stopped")
  func closed() throws {
    let late = try Case(received: "2025-03-03").clarificationAsked("2025-03-13", replyBy: "2025-03-20")
      .closed("2025-03-21", .otherNoClarification)
    #expect(try late.glance("2025-03-25") == "inTime -")
    #expect(try late.clock(on: "2025-03-25").strictDue?.iso == "2025-03-31")
    let inTime = try Case(received: "2025-03-03").clarificationAsked("2025-03-12", replyBy: "2025-03-20")
      .closed("2025-03-21", .otherNoClarification)
    #expect(try inTime.clock(on: "2025-03-25").strictDue == nil)
  }

  @Test("counts the seven working days from the receipt, not from a restart")
  func fromReceipt() throws {
    let one = try Case(received: "2025-03-03").feeServed("2025-03-04").feePaid("2025-03-06")
    #expect(try one.clock(on: "2025-03-06").askClarificationBy.iso == "2025-03-12")
  }
}
