import FoiaCalendar
import FoiaCore
import Testing

@Suite("The day's work")
struct AgendaTests {
  private let plain: Case

  init() throws { plain = try Case(received: "2025-03-03") }

  private func agenda(_ cases: [Case], on today: String, within: Int? = Policy.dueSoonWithin) throws -> Agenda {
    var agenda = Agenda(today: try day(today), within: within, calendar: .shipped)
    for one in cases { agenda.add(ApplicationToday(try one.application(), on: try day(today), by: .shipped)) }
    return agenda
  }

  /// Section and day of one application, `-` where it is left out.
  private func place(_ one: Case, on today: String, within: Int? = Policy.dueSoonWithin) throws -> String {
    let items = try agenda([one], on: today, within: within).items
    #expect(items.count <= 1)
    return items.first.map { "\($0.section) \($0.day)" } ?? "-"
  }

  @Test("is a letter that came back until it is sent otherwise, an answer until it is served")
  func sentBack() throws {
    func sent(_ one: Case, _ on: String, _ method: ServiceMethod) throws -> Case {
      one.with(.letterSent(LetterDispatch(letter: .clarification, Dispatch(on: try day(on), method: method))))
    }
    func back(_ one: Case, _ code: LetterCode, _ on: String) throws -> Case {
      one.with(.letterReturned(LetterReturn(on: try day(on), letter: code, reason: "查无此人")))
    }
    let asked = try sent(
      Case(received: "2025-03-03").with(
        .clarificationAsked(Request(on: day("2025-03-10"), replyBy: day("2025-03-25")))), "2025-03-11", .post)
    #expect(try place(asked, on: "2025-03-19") == "stopped 2025-03-25")
    // Nobody is taken not to have answered a request that did not arrive.
    let returned = try back(asked, .clarification, "2025-03-18")
    #expect(try place(returned, on: "2025-03-27") == "sentBack 2025-03-18")
    #expect(try place(sent(returned, "2025-03-18", .email), on: "2025-03-19") == "stopped 2025-03-25")
    let answered = try Case(received: "2025-03-03").closed("2025-03-20").dispatched("2025-03-21")
    #expect(try place(answered, on: "2025-04-01") == "-")
    let undelivered = try back(answered, .reply, "2025-03-28")
    #expect(try place(undelivered, on: "2025-04-01") == "sentBack 2025-03-28")
    #expect(
      try place(undelivered.with(.answerServed(Service(on: day("2025-04-02"), method: .left))), on: "2025-04-03") == "-"
    )
    #expect(try place(undelivered.voided(), on: "2025-04-01") == "-")
  }

  @Test("is the due date when it is near, today or past")
  func due() throws {
    #expect(try place(plain, on: "2025-03-04") == "-")
    #expect(try place(plain, on: "2025-03-04", within: nil) == "later 2025-03-31")
    #expect(try place(plain, on: "2025-03-21") == "-")
    #expect(try place(plain, on: "2025-03-24") == "dueSoon 2025-03-31")
    #expect(try place(plain, on: "2025-03-21", within: 6) == "dueSoon 2025-03-31")
    #expect(try place(plain, on: "2025-03-31") == "dueToday 2025-03-31")
    #expect(try place(plain, on: "2025-04-01") == "overdue 2025-03-31")
  }

  @Test("is the return of the month before, until the fifth of a month")
  func monthlyReturn() throws {
    let first = try #require(agenda([], on: "2025-04-01").monthlyReturn)
    #expect(first.month.iso == "2025-03" && first.due.iso == "2025-04-05")
    #expect(try agenda([], on: "2025-01-05").monthlyReturn?.month.iso == "2024-12")
    #expect(try agenda([], on: "2025-04-06").monthlyReturn == nil && agenda([], on: "2025-04-30").monthlyReturn == nil)
    #expect(try agenda([], on: "2025-04-01", within: nil).monthlyReturn == nil)
  }

  @Test("is what a department was to have done")
  func department() throws {
    let one = try plain.assigned("2025-03-04", replyBy: "2025-03-18")
    #expect(try place(one, on: "2025-03-17") == "-")
    #expect(try place(one, on: "2025-03-18") == "dueSoon 2025-03-31")
    #expect(try one.application().internalDue(day("2025-03-31"), by: .shipped).iso == "2025-03-18")
    #expect(try plain.application().internalDue(day("2025-03-31"), by: .shipped).iso == "2025-03-24")
  }

  @Test("is asking for clarification while there is still time")
  func toAsk() throws {
    #expect(try place(plain, on: "2025-03-10") == "-")
    #expect(try place(plain, on: "2025-03-11") == "clarificationToAsk 2025-03-12")
    #expect(try place(plain, on: "2025-03-12") == "clarificationToAsk 2025-03-12")
    #expect(try place(plain, on: "2025-03-13") == "-")
    let asked = try plain.clarificationAsked("2025-03-10").clarificationReceived("2025-03-11")
    #expect(try place(asked, on: "2025-03-11") == "-")
  }

  @Test("is what the applicant has not answered")
  func unanswered() throws {
    let asked = try plain.clarificationAsked("2025-03-10", replyBy: "2025-03-20")
    #expect(try place(asked, on: "2025-03-20") == "stopped 2025-03-20")
    #expect(try place(asked, on: "2025-03-21") == "replyPassed 2025-03-20")
    let served = try plain.feeServed("2025-03-10")
    #expect(try place(served, on: "2025-04-08") == "stopped 2025-04-08")
    #expect(try place(served, on: "2025-04-09") == "paymentPassed 2025-04-08")
  }

  @Test("is an arrival to be confirmed")
  func toConfirm() throws {
    let one = try Case(arrived: "2025-03-03")
    #expect(try place(one, on: "2025-03-04") == "toConfirm 2025-03-03")
    #expect(try place(one.confirmed("2025-03-04"), on: "2025-03-04") == "-")
  }

  @Test("is a consultation open past its time")
  func consultation() throws {
    let one = try plain.consulted("2025-03-07", served: "2025-03-10")
    #expect(try place(one, on: "2025-03-31") == "consulting 2025-03-31")
    #expect(try place(one, on: "2025-03-31", within: nil) == "consulting 2025-03-31")
    #expect(try place(one, on: "2025-04-01") == "consultationLong 2025-03-31")
    let back = try plain.consulted("2025-03-07", served: "2025-03-10", returned: "2025-04-01")
    #expect(try place(back, on: "2025-04-01") == "-")
  }

  @Test("shows an application once, in the first section that fits")
  func precedence() throws {
    #expect(
      Agenda.Section.allCases == [
        .overdue, .dueToday, .redo, .sentBack, .replyPassed, .clarificationToAsk, .givenBack, .dueSoon,
        .consultationLong, .paymentPassed, .toConfirm, .stopped, .consulting, .later,
      ])
    let arrived = try Case(arrived: "2025-03-03")
    #expect(try place(arrived, on: "2025-03-11") == "clarificationToAsk 2025-03-12")
    #expect(try place(arrived, on: "2025-03-21") == "toConfirm 2025-03-03")
    #expect(try place(arrived, on: "2025-03-24") == "dueSoon 2025-03-31")
    #expect(try place(arrived, on: "2025-03-31") == "dueToday 2025-03-31")
    #expect(try place(arrived, on: "2025-04-01") == "overdue 2025-03-31")
    let both = try plain.feeServed("2025-03-10").clarificationAsked("2025-03-11", replyBy: "2025-03-20")
    #expect(try place(both, on: "2025-04-09") == "replyPassed 2025-03-20")
    #expect(try place(both.clarificationReceived("2025-04-01"), on: "2025-04-09") == "paymentPassed 2025-04-08")
    let consulting = try plain.consulted("2025-03-10").feeServed("2025-03-10")
    #expect(try place(consulting, on: "2025-04-09") == "consultationLong 2025-03-31")
    let consulted = try plain.consulted("2025-03-10")
    #expect(try place(consulted, on: "2025-04-15") == "dueSoon 2025-04-22")
    #expect(try place(consulted, on: "2025-04-23") == "overdue 2025-04-22")
    // A request that came too late stops nothing.
    let late = try plain.clarificationAsked("2025-04-01", replyBy: "2025-04-10")
    #expect(try place(late, on: "2025-04-11") == "overdue 2025-03-31")
  }

  /// What is told of one application: what is awaited, until when, and how far that is.
  private func waits(_ one: Case, on today: String) throws -> [String] {
    let items = try agenda([one], on: today).items
    #expect(items.count == 1)
    return items.flatMap(\.waits).map { wait in
      let matter = "\(wait.matter)".prefix { $0 != "(" }
      return "\(matter) \(wait.until?.iso ?? "-") \(wait.distance)"
    }
  }

  @Test("tells of an application everything that is due, first what its section is about")
  func everything() throws {
    let one = try plain.consulted("2025-03-07", served: "2025-03-10").consulted("2025-03-10", .agency)
    #expect(
      try waits(one, on: "2025-04-01") == [
        "opinion 2025-03-31 over(1)", "answer 2025-04-24 left(16)", "opinion - waiting(16)",
      ])
    #expect(
      try waits(one.assigned("2025-03-04", replyBy: "2025-03-18"), on: "2025-04-01") == [
        "answer 2025-04-24 left(16)", "opinion 2025-03-31 over(1)", "opinion - waiting(16)",
        "department 2025-03-18 over(10)",
      ])
    let arrived = try Case(arrived: "2025-03-03").feeServed("2025-03-10").clarificationAsked("2025-03-10")
    #expect(
      try waits(arrived, on: "2025-03-12") == [
        "confirmation 2025-03-04 over(6)", "clarification - waiting(2)", "payment 2025-04-08 left(18)",
      ])
    let ordered = try plain.closed("2025-03-20").redoOrdered("2025-06-03", until: "2025-06-30")
    #expect(try waits(ordered, on: "2025-06-30") == ["newAnswer 2025-06-30 today"])
    #expect(try waits(plain, on: "2025-03-31") == ["answer 2025-03-31 today"])
  }

  @Test("leaves out what is closed")
  func closed() throws {
    #expect(try place(plain.closed("2025-03-20"), on: "2025-06-02", within: nil) == "-")
  }

  @Test("is a new answer that was ordered, until it is given")
  func redo() throws {
    let closed = try plain.closed("2025-03-20", .denyInternal).dispatched("2025-03-21")
    let ordered = try closed.redoOrdered("2025-06-03", until: "2025-06-30")
    #expect(try place(ordered, on: "2025-06-04") == "redo 2025-06-30")
    // Its day gone by, it still needs a person.
    #expect(try place(ordered, on: "2025-07-01") == "redo 2025-06-30")
    #expect(try place(ordered.redoAnswered("2025-06-20"), on: "2025-06-20") == "-")
    #expect(try place(ordered.with(.voided(Explanation(reason: "误登"))), on: "2025-06-04") == "-")
    // Of two that wait the nearer day counts; what was ordered after the new answer waits again.
    let twice = try ordered.redoOrdered("2025-06-05", until: "2025-06-16")
    #expect(try place(twice, on: "2025-06-06") == "redo 2025-06-16")
    let again = try ordered.redoAnswered("2025-06-20").redoOrdered("2025-09-01", until: "2025-09-30")
    #expect(try place(again, on: "2025-09-02") == "redo 2025-09-30")
  }

  @Test("never calls overdue what is paused, deferred or stopped, and misses nothing that is overdue")
  func overdue() throws {
    for seed in UInt64(1)..<501 {
      let history = try History(seed: seed, arrives: true, closes: true)
      let today = history.today.iso
      let clock = try history.clock()
      let isFirst = try agenda([history.one], on: today).items(of: .overdue).count == 1
      #expect(isFirst == ("\(clock.state)".hasPrefix("overdue")), "\(history)")
      let isOpen = try history.one.application().isOpen
      #expect(try agenda([history.one], on: today, within: nil).items.count == (isOpen ? 1 : 0), "\(history)")
    }
  }

  @Test("has the most urgent first")
  func order() throws {
    let cases = try [("2025-03-05", 3), ("2025-03-03", 9), ("2025-03-04", 1), ("2025-03-03", 2)].map {
      try Case(received: $0, serial: $1)
    }
    let items = try agenda(cases, on: "2025-05-30").items(of: .overdue)
    #expect(items.map(\.application.number.serial) == [2, 9, 1, 3])
    #expect(items.map(\.day.iso) == ["2025-03-31", "2025-03-31", "2025-04-01", "2025-04-02"])
  }

  @Test("names the due dates that hang on a notice")
  func provisional() throws {
    let cases = try [("2026-12-10", 1), ("2026-12-01", 2), ("2026-12-11", 3)].map { try Case(received: $0, serial: $1) }
    let all = try agenda(cases + [Case(received: "2026-12-14", serial: 4).closed("2026-12-15")], on: "2026-12-16")
    #expect(all.provisional.map(\.serial) == [1, 3])
  }

  @Test("keeps the first of each section and counts the others", arguments: [false, true])
  func keeping(isByUnit: Bool) throws {
    var (kept, whole) = (
      Agenda(today: try day("2025-04-08"), within: nil, calendar: .shipped, isByUnit: isByUnit, keeping: 3),
      Agenda(today: try day("2025-04-08"), within: nil, calendar: .shipped, isByUnit: isByUnit)
    )
    // The earliest come last; two units in turn, of which the third application has neither.
    for index in 0..<90 {
      var one = try Case(received: try day("2025-04-07").advanced(by: -index).iso)
      if index % 3 != 2 { one = try one.assigned("2025-04-07", to: index % 3 == 0 ? "甲处" : "乙处") }
      let now = ApplicationToday(try one.application(), on: try day("2025-04-08"), by: .shipped)
      kept.add(now)
      whole.add(now)
    }
    #expect(whole.items.count == 90 && kept.items.count < 70)
    let units: [String??] = isByUnit ? [.some("甲处"), .some("乙处"), .some(nil)] : [nil]
    for (section, unit) in Agenda.Section.allCases.flatMap({ section in units.map { (section, $0) } }) {
      let all = whole.items(of: section, of: unit)
      #expect(kept.items(of: section, of: unit).map(\.day) == all.prefix(3).map(\.day))
      #expect(kept.count(of: section, of: unit) == all.count)
    }
    #expect(kept.count(of: .overdue) > 30)
  }
}
