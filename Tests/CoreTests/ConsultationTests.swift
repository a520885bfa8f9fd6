import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("A consultation")
struct ConsultationTests {
  @Test(
    "keeps out the days after it was sent up to the day the opinion came",
    arguments: [
      ("2025-03-10", "2025-03-10", "2025-03-31"), ("2025-03-10", "2025-03-11", "2025-04-01"),
      ("2025-03-10", "2025-03-12", "2025-04-02"), ("2025-03-10", "2025-03-28", "2025-04-21"),
      ("2025-03-31", "2025-04-10", "2025-03-31"),
    ])
  func span(sent: String, returned: String, due: String) throws {
    let one = try Case(received: "2025-03-03").consulted(sent, returned: returned)
    #expect(try one.clock(on: returned).due?.iso == due)
    #expect(try one.clock(on: returned).computation.untimely.isEmpty)
    #expect(try one.status() == .inProgress)
  }

  @Test("is counted once with another that overlaps it")
  func union() throws {
    let outer = try Case(received: "2025-03-03").consulted("2025-03-10", returned: "2025-03-28")
    for (sent, returned) in [("2025-03-10", "2025-03-28"), ("2025-03-12", "2025-03-20"), ("2025-03-20", "2025-03-28")] {
      #expect(try outer.consulted(sent, .agency, returned: returned).clock(on: "2025-03-28").due?.iso == "2025-04-21")
    }
    let apart = try Case(received: "2025-03-03").consulted("2025-03-05", returned: "2025-03-07").consulted(
      "2025-03-12", .coProducer, returned: "2025-03-14")
    #expect(try apart.clock(on: "2025-03-14").due?.iso == "2025-04-07")
  }

  @Test(
    "of a third party or a co-producer keeps out no more than fifteen working days after service",
    arguments: [ConsultedRole.thirdParty, .coProducer])
  func cap(role: ConsultedRole) throws {
    let one = try Case(received: "2025-03-03").consulted("2025-03-10", role, served: "2025-03-17")
    #expect(try one.application().consultations.first?.opinionBy(one.calendar)?.iso == "2025-04-08")
    #expect(try one.clock(on: "2025-05-30").due?.iso == "2025-04-28")
    let unserved = try Case(received: "2025-03-03").consulted("2025-03-10", role)
    #expect(try unserved.clock(on: "2025-05-30").due?.iso == "2025-04-22")
    let late = try Case(received: "2025-03-03").consulted(
      "2025-03-10", role, served: "2025-03-17", returned: "2025-04-25")
    #expect(try late.clock(on: "2025-04-25").due?.iso == "2025-04-28")
  }

  @Test("of another agency keeps out as much as it takes")
  func agency() throws {
    let one = try Case(received: "2025-03-03").consulted("2025-03-10", .agency, served: "2025-03-11")
    #expect(try one.glance("2025-05-30") == "paused 2025-06-23")
    #expect(try one.application().consultations.first?.opinionBy(one.calendar) == nil)
    let back = try Case(received: "2025-03-03").consulted("2025-03-10", .agency, returned: "2025-05-30")
    #expect(try back.glance("2025-05-30") == "running 2025-06-23")
  }

  @Test("of another agency has the time for the answer that was set, which moves neither clock nor remark")
  func timeSetForAgency() throws {
    func asked(_ limit: Request.Limit, served: String?) throws -> Case {
      let one = try Case(received: "2025-03-03")
      let sent = one.with(
        .consultationSent(ConsultationRequest(on: try day("2025-03-10"), role: .agency, party: "财政局", limit: limit)))
      return try served.map {
        sent.with(.consultationServed(ConsultationStep(on: try day($0), consultation: EntryID(rawValue: 2))))
      } ?? sent
    }
    func by(_ one: Case) throws -> String? { try one.application().consultations.first?.opinionBy(one.calendar)?.iso }
    let named = try asked(.day(day("2025-03-20")), served: nil)
    #expect(try by(named) == "2025-03-20")
    #expect(try named.glance("2025-05-30") == "paused 2025-06-23")
    let long = Irregularity.consultationLong(.agency, sent: try day("2025-03-10"), limit: try day("2025-03-31"))
    #expect(try named.irregularities(on: "2025-03-28").isEmpty && named.irregularities(on: "2025-04-01") == [long])
    #expect(try by(asked(.workingDays(10), served: nil)) == nil)
    #expect(try by(asked(.workingDays(10), served: "2025-03-12")) == "2025-03-26")
    let (early, sent) = (try day("2025-03-07"), try day("2025-03-10"))
    let before = Event.consultationSent(
      ConsultationRequest(on: sent, role: .agency, party: "财政局", limit: .day(early)))
    #expect(try before.violations(today: day("2025-04-01")) == [.limitBeforeEvent(.replyBy, early, event: sent)])
  }

  @Test(
    "while it is open the due date is the one if the answer came today",
    arguments: [
      ("2025-03-10", "running 2025-03-31"), ("2025-03-11", "paused 2025-04-01"), ("2025-03-15", "paused 2025-04-07"),
      ("2025-03-20", "paused 2025-04-11"), ("2025-03-31", "paused 2025-04-22"), ("2025-04-01", "running 2025-04-22"),
      ("2025-04-22", "running 2025-04-22"), ("2025-04-23", "overdue(by: 1) 2025-04-22"),
    ])
  func open(today: String, glance: String) throws {
    let one = try Case(received: "2025-03-03").consulted("2025-03-10", served: "2025-03-10")
    #expect(try one.glance(today) == glance)
    #expect(try one.status() == .consulting)
    let latest = try one.clock(on: today).latestDue?.iso
    #expect(latest == (glance.hasPrefix("paused") ? "2025-04-22" : nil))
  }

  @Test("without a limit knows no latest due date")
  func unlimited() throws {
    let one = try Case(received: "2025-03-03").consulted("2025-03-10", .agency)
    #expect(try one.glance("2025-03-20") == "paused 2025-04-11")
    #expect(try one.clock(on: "2025-03-20").latestDue == nil)
  }

  @Test("sent on the due date comes in time, but has no day left to keep out")
  func onDue() throws {
    let one = try Case(received: "2025-03-03").consulted("2025-03-31")
    #expect(try one.glance("2025-03-31") == "running 2025-03-31")
    #expect(try one.glance("2025-04-01") == "overdue(by: 1) 2025-03-31")
    #expect(try one.irregularities(on: "2025-04-01").isEmpty)
    let dayBefore = try Case(received: "2025-03-03").consulted("2025-03-28")
    #expect(try dayBefore.glance("2025-03-31") == "paused 2025-04-01")
  }

  @Test("sent after the due date moves nothing")
  func late() throws {
    let one = try Case(received: "2025-03-03").consulted("2025-04-01", .agency)
    #expect(try one.glance("2025-04-07") == "overdue(by: 4) 2025-03-31")
    #expect(try one.status() == .consulting)
    #expect(
      try one.irregularities(on: "2025-04-07") == [
        .tooLate(.consultationSent, on: day("2025-04-01"), due: day("2025-03-31"))
      ])
  }

  @Test("open across a restart keeps out the days after it only")
  func acrossRestart() throws {
    let asked = try Case(received: "2025-03-03").clarificationAsked("2025-03-07").consulted(
      "2025-03-10", returned: "2025-03-28")
    #expect(try asked.glance("2025-03-12") == "stopped -")
    #expect(try asked.clarificationReceived("2025-03-20").clock(on: "2025-03-28").due?.iso == "2025-04-27")
    let over = try Case(received: "2025-03-03").clarificationAsked("2025-03-07").consulted(
      "2025-03-10", returned: "2025-03-19")
    #expect(try over.clarificationReceived("2025-03-20").clock(on: "2025-03-20").due?.iso == "2025-04-18")
    let open = try Case(received: "2025-03-03").clarificationAsked("2025-03-07").consulted("2025-03-10", .agency)
    #expect(try open.clarificationReceived("2025-03-20").glance("2025-03-28") == "paused 2025-04-27")
  }

  @Test("still open at the closing keeps out the days up to it")
  func closing() throws {
    let one = try Case(received: "2025-03-03").consulted("2025-03-10", .agency).closed("2025-03-24")
    #expect(try one.glance("2025-06-02") == "inTime 2025-04-15")
    let noted = one.with(.consultationReturned(Opinion(on: try day("2025-05-30"), consultation: 2)))
    #expect(noted.violations.isEmpty)
    #expect(try noted.glance("2025-06-02") == "inTime 2025-04-15")
    #expect(try one.dispatched("2025-04-16").glance("2025-06-02") == "late(by: 1) 2025-04-15")
  }
}
