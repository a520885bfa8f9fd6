import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("The day of an answer")
struct AnsweredDayTests {
  /// Received on Monday 3 March 2025, due on Monday the 31st, decided on Friday the 28th.
  private func decided() throws -> Case { try Case(received: "2025-03-03").closed("2025-03-28") }

  private func sent(_ one: Case, _ on: String, _ way: ServiceMethod?) throws -> Case {
    one.with(.dispatched(Dispatch(on: try day(on), method: way)))
  }

  private func served(_ one: Case, _ on: String, _ way: ServiceMethod? = nil) throws -> Case {
    one.with(.answerServed(Service(on: try day(on), method: way)))
  }

  private func glance(_ one: Case) throws -> String {
    #expect(one.violations == [])
    let clock = try one.clock(on: "2025-06-02")
    let answered = try #require(clock.answered)
    return "\(answered.on.iso) \(answered.kind.rawValue) \(clock.state)"
  }

  @Test(
    "is that of service where it is handed over, and that of sending where it is sent",
    arguments: [
      (.inPerson, true), (.left, true), (.agency, true), (.courier, true), (.post, false), (.email, false),
      (.online, false), (.fax, false), (.publicNotice, false), (nil, false),
    ] as [(ServiceMethod?, Bool)])
  func ways(way: ServiceMethod?, isByService: Bool) throws {
    let one = try served(sent(decided(), "2025-03-31", way), "2025-04-02")
    #expect(
      try glance(one) == (isByService ? "2025-04-02 served late(by: 2)" : "2025-03-31 dispatched inTime"), "\(one)")
  }

  @Test("is that of sending, then of the decision, where the day that would count is not recorded")
  func missing() throws {
    let handed = try sent(decided(), "2025-04-01", .agency)
    #expect(try glance(handed) == "2025-04-01 dispatched late(by: 1)")
    #expect(try handed.clock(on: "2025-06-02").answered?.lacksService == true)
    #expect(try sent(decided(), "2025-04-01", .post).clock(on: "2025-06-02").answered?.lacksService == false)
    #expect(try glance(decided()) == "2025-03-28 decided inTime")
    #expect(try Case(received: "2025-03-03").clock(on: "2025-03-10").answered == nil)
  }

  @Test(
    "needs no sending where it is handed over or published",
    arguments: [ServiceMethod.inPerson, .left, .agency, .publicNotice])
  func alone(way: ServiceMethod) throws {
    #expect(try glance(served(decided(), "2025-04-02", way)) == "2025-04-02 served late(by: 2)")
    #expect(
      try served(decided(), "2025-04-02", way).findings(on: "2025-06-02").allSatisfy {
        ["C3", "C27"].contains($0.rule.rawValue)
      })
    // It cannot be served before it was decided, nor twice.
    #expect(try served(decided(), "2025-03-27", way).violations.count == 1)
    #expect(try served(served(decided(), "2025-04-02", way), "2025-04-03", way).violations.count == 1)
  }

  @Test(
    "needs the sending by every other way", arguments: [ServiceMethod.post, .courier, .email, .online, .fax, nil])
  func sending(way: ServiceMethod?) throws {
    let (number, on) = try (decided().application().number, day("2025-04-02"))
    #expect(
      try served(decided(), "2025-04-02", way).violations == [
        .nothingBefore(number, .answerServed, on: on, needs: .dispatched)
      ])
  }

  @Test(
    "of a letter handed over later is that of the letter, and of one whose way is not recorded that of the hand-over")
  func twoWays() throws {
    #expect(
      try glance(served(sent(decided(), "2025-03-31", .post), "2025-04-02", .inPerson))
        == "2025-03-31 dispatched inTime")
    #expect(
      try glance(served(sent(decided(), "2025-03-31", nil), "2025-04-02", .inPerson)) == "2025-04-02 served late(by: 2)"
    )
  }

  @Test("of a public notice is that of the sending before it if that was in time, else that of the notice")
  func publicNotice() throws {
    for way in [ServiceMethod.post, .inPerson] {
      #expect(
        try glance(served(sent(decided(), "2025-03-31", way), "2025-05-06", .publicNotice))
          == "2025-03-31 dispatched inTime")
      // The notice comes 1 working day after the late letter.
      #expect(
        try glance(served(sent(decided(), "2025-04-01", way), "2025-04-02", .publicNotice))
          == "2025-04-02 served late(by: 2)")
    }
  }

  @Test("by another courier is that of sending until 7 December 2016, and that of service since")
  func courier() throws {
    for (sending, isBySending) in [("2016-12-07", true), ("2016-12-08", false)] {
      let one = try Case(received: "2016-12-01").closed("2016-12-06")
      let brought = try served(sent(one, sending, .courier), "2016-12-12")
      let answered = try #require(try brought.clock(on: "2017-02-06").answered)
      #expect(
        try answered
          == (isBySending
            ? AnsweredDay(day(sending), .dispatched) : AnsweredDay(day("2016-12-12"), .served)))
      #expect(
        try brought.irregularities(on: "2017-02-06") == (isBySending ? [] : [.sentByCourier(on: day(sending))]))
    }
  }

  @Test("of a new answer goes by its own way of service")
  func newAnswer() throws {
    let ordered = try decided().redoOrdered("2025-06-03", until: "2025-06-20").redoAnswered("2025-06-19")
    let answer = ordered.last
    func late(_ way: ServiceMethod) throws -> [Finding.Fact] {
      let one = try ordered.with(.dispatched(Dispatch(on: day("2025-06-20"), method: way, newAnswer: answer)))
        .with(.answerServed(Service(on: day("2025-06-23"), newAnswer: answer)))
      return try one.findings(on: "2025-07-01").filter { $0.rule == AnsweredLate.rule }.map(\.fact)
    }
    #expect(try late(.post).isEmpty)
    #expect(
      try late(.inPerson) == [.late(due: day("2025-06-20"), on: AnsweredDay(day("2025-06-23"), .served), by: 1)])
    #expect(
      try late(.courier) == [.late(due: day("2025-06-20"), on: AnsweredDay(day("2025-06-23"), .served), by: 1)])
    let couriered = try ordered.with(.dispatched(Dispatch(on: day("2025-06-19"), method: .courier, newAnswer: answer)))
    #expect(try couriered.findings(on: "2025-07-01").map(\.rule.rawValue).contains("C23"))
    #expect(
      try !ordered.with(.dispatched(Dispatch(on: day("2025-06-19"), method: .post, newAnswer: answer)))
        .findings(on: "2025-07-01").map(\.rule.rawValue).contains("C23"))
    let alone = try ordered.with(.answerServed(Service(on: day("2025-06-23"), method: .agency, newAnswer: answer)))
    #expect(alone.violations == [])
    #expect(try alone.findings(on: "2025-07-01").map(\.rule.rawValue).contains("C3"))
  }

  @Test("is counted in the handling time")
  func handlingTime() throws {
    var time = HandlingTime()
    time.add(try served(decided(), "2025-04-02", .agency).application(), by: .shipped)
    time.add(try sent(decided(), "2025-03-31", .post).application(), by: .shipped)
    time.add(try decided().application(), by: .shipped)
    #expect(time.byDay == [.served: 1, .dispatched: 1, .decided: 1])
    // 20 working days to 31 March; 1 and 2 April after them.
    #expect(time.longest == 22 && time.late == 1 && time.inTime == 2)
  }
}
