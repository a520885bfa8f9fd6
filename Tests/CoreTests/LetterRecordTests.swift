// Letters with a number, dispatch and service of their own.

import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("A letter")
struct LetterRecordTests {
  /// Clarification is asked for on 2025-03-10, the fifth working day; by 2025-03-12 it must be.
  private let asked: Case

  init() throws {
    asked = try Case(received: "2025-03-03").with(
      .clarificationAsked(Request(on: day("2025-03-10"), replyBy: day("2025-03-25"))))
  }

  private func issued(_ one: Case, _ code: LetterCode, _ on: String, _ document: String = "甲函〔2025〕1号") throws -> Case {
    one.with(.letterIssued(LetterIssue(on: try day(on), letter: code, document: document)))
  }

  private func sent(_ one: Case, _ code: LetterCode, _ on: String, _ method: ServiceMethod? = .post) throws -> Case {
    one.with(.letterSent(LetterDispatch(letter: code, Dispatch(on: try day(on), method: method))))
  }

  private func served(_ one: Case, _ code: LetterCode, _ on: String, _ method: ServiceMethod? = nil) throws -> Case {
    one.with(.letterServed(LetterService(letter: code, Service(on: try day(on), method: method))))
  }

  private func back(_ one: Case, _ code: LetterCode, _ on: String) throws -> Case {
    one.with(.letterReturned(LetterReturn(on: try day(on), letter: code, reason: "查无此人")))
  }

  @Test("keeps its number, and a second request has a letter of its own")
  func numbers() throws {
    let first = try issued(asked, .clarification, "2025-03-10")
    #expect(first.violations.isEmpty)
    let number = try first.application().number
    #expect(
      try issued(first, .clarification, "2025-03-10", "甲函〔2025〕2号").violations
        == [.numbered(number, .clarification, document: "甲函〔2025〕1号", entry: 3)])
    let again = try first.with(.clarificationReceived(Reply(on: day("2025-03-14")))).with(
      .clarificationAsked(Request(on: day("2025-03-17"), replyBy: day("2025-03-31"))))
    #expect(try again.application().letter(.clarification) == nil)
    let second = try issued(again, .clarification, "2025-03-17", "甲函〔2025〕2号")
    #expect(second.violations.isEmpty)
    #expect(try second.application().letters.map { $0.issue?.document } == ["甲函〔2025〕1号", "甲函〔2025〕2号"])
    #expect(try second.application().letter(.clarification)?.issue?.document == "甲函〔2025〕2号")
    // What moves the clock is the request, not its letter.
    #expect(try second.glance("2025-03-20") == again.glance("2025-03-20"))
  }

  @Test("is issued, sent and served only once what it tells is on record")
  func afterWhatItTells() throws {
    let number = try asked.application().number
    #expect(
      try issued(asked, .extending, "2025-03-11").violations
        == [.nothingBefore(number, .letterIssued, on: day("2025-03-11"), needs: .extended)])
    #expect(
      try sent(asked, .clarification, "2025-03-07").violations == [
        .beforeNeeded(
          number, .letterSent, on: day("2025-03-07"), needs: .clarificationAsked, recorded: day("2025-03-10"))
      ])
    #expect(
      try served(asked, .clarification, "2025-03-12").violations
        == [.nothingBefore(number, .letterServed, on: day("2025-03-12"), needs: .letterSent, of: .clarification)])
    #expect(try served(asked, .clarification, "2025-03-12", .inPerson).violations.isEmpty)
    #expect(throws: Fault.record(.letter(number, .hasNoWay(.approval)))) {
      try asked.application().subject(of: .approval, toRecord: .letterIssued)
    }
    #expect(throws: Fault.record(.letter(number, .recordedElsewhere(.reply, .closed)))) {
      try asked.closed("2025-03-20").application().subject(of: .reply, toRecord: .letterIssued)
    }
  }

  @Test("makes late what it tells: an act whose letter goes out after the due date moves nothing")
  func late() throws {
    // Due on 2025-03-31, and on 2025-04-15 with ten working days more (a holiday on 4 April).
    let plain = try Case(received: "2025-03-03")
    let extended = try plain.extended("2025-03-28", days: 10)
    #expect(try extended.clock(on: "2025-04-01").due == day("2025-04-15"))
    #expect(try sent(extended, .extending, "2025-03-31").clock(on: "2025-04-01").due == day("2025-04-15"))
    let late = try sent(extended, .extending, "2025-04-02")
    #expect(try late.clock(on: "2025-04-03").due == day("2025-03-31"))
    #expect(try late.closed("2025-04-10").clock(on: "2025-04-10").state == .late(by: 7))
    let act = try #require(try late.clock(on: "2025-04-03").computation.untimely.first)
    #expect(try act.kind == .extended && act.day == day("2025-04-02") && act.due == day("2025-03-31"))
    // Handed over, the day of service counts.
    #expect(
      try served(sent(extended, .extending, "2025-03-31", .inPerson), .extending, "2025-04-01", .inPerson)
        .clock(on: "2025-04-03").due == day("2025-03-31"))
    let deferred = try plain.with(.deferred(Deferral(on: day("2025-03-28"), until: day("2025-06-30"))))
    #expect(try sent(deferred, .deferral, "2025-04-05").clock(on: "2025-04-07").due == day("2025-03-31"))
    // A request for clarification whose letter goes out after the due date does not stop the clock.
    let asked = try plain.with(.clarificationAsked(Request(on: day("2025-03-28"), replyBy: day("2025-04-15"))))
    #expect(try asked.clock(on: "2025-04-02").state == .stopped)
    #expect(try sent(asked, .clarification, "2025-04-01").clock(on: "2025-04-02").state == .overdue(by: 2))
  }

  @Test("shows the date without a clarification whose letter went out after the seventh working day")
  func strict() throws {
    let came = try asked.with(.clarificationReceived(Reply(on: day("2025-03-20"))))
    #expect(try came.clock(on: "2025-03-21").strictDue == came.clock(on: "2025-03-21").due)
    let late = try sent(asked, .clarification, "2025-03-14").with(.clarificationReceived(Reply(on: day("2025-03-20"))))
    #expect(try late.clock(on: "2025-03-21").strictDue == day("2025-03-31"))
  }

  @Test("of a fee is judged by its sending, and paying is counted from its service")
  func feeNotice() throws {
    func notice(sent: String?, served: String) throws -> Event {
      .feeServed(
        FeeNotice(
          on: try day(served), sent: try sent.map(day), basis: .items, count: 11, amount: Money(yuan: 100)))
    }
    // Due on 2025-03-31: posted on that day and served later it stops the clock; served alone it came too late.
    let plain = try Case(received: "2025-03-03")
    let posted = try plain.with(notice(sent: "2025-03-31", served: "2025-04-02"))
    #expect(try posted.violations.isEmpty && posted.clock(on: "2025-04-03").state == .stopped)
    #expect(try plain.with(notice(sent: nil, served: "2025-04-02")).clock(on: "2025-04-03").state == .overdue(by: 3))
    let application = try posted.application()
    let demand = try #require(application.fees.last)
    #expect(application.payBy(demand, by: posted.calendar) == demand.asked.payBy(posted.calendar))
    // The record of the letter says when it was served.
    let other = try served(sent(posted, .fee, "2025-03-31"), .fee, "2025-04-07").application()
    #expect(try other.payBy(demand, by: posted.calendar) == posted.calendar.workingDay(20, after: day("2025-04-07")))
    #expect(
      try notice(sent: "2025-04-03", served: "2025-04-02").violations(today: day("2025-04-07"))
        == [.servedBeforeSent(sent: day("2025-04-03"), served: day("2025-04-02"))])
    let event = try notice(sent: "2025-03-31", served: "2025-04-02")
    #expect(Event(kind: .feeServed, effective: event.effective, payload: event.payload, personal: nil) == event)
    let corrected = try #require(event.correcting(.sent, to: .text("2025-03-28")))
    #expect(try corrected.effective == day("2025-03-28") && corrected.value(of: .served) == .text("2025-04-02"))
  }

  @Test("that is served by public notice counts as served thirty days after it is published")
  func deemedServed() throws {
    let one = try Case(received: "2025-03-03").with(
      .clarificationAsked(Request(on: day("2025-03-05"), limit: .workingDays(5))))
    let published = try sent(
      back(sent(one, .clarification, "2025-03-06"), .clarification, "2025-03-12"), .clarification, "2025-03-13",
      .publicNotice)
    func replyBy(_ one: Case) throws -> Day? {
      let application = try one.application()
      return application.replyBy(try #require(application.clarifications.last), by: one.calendar)
    }
    let deemed = try one.calendar.workingDay(5, after: day("2025-04-12"))
    #expect(try replyBy(published) == deemed)
    // The day on which it counts as served may be recorded, too.
    #expect(try replyBy(served(published, .clarification, "2025-04-12")) == deemed)
    #expect(
      try replyBy(served(published, .clarification, "2025-03-20", .inPerson))
        == one.calendar.workingDay(5, after: day("2025-03-20")))
  }

  @Test("tells a third party that did not agree before its information is given, or C9 warns")
  func override() throws {
    let asked = try Case(received: "2025-03-03").with(
      .consultationSent(ConsultationRequest(on: day("2025-03-05"), role: .thirdParty, party: "某某公司")))
    func opinion(_ kind: OpinionKind) throws -> Case {
      asked.with(.consultationReturned(Opinion(on: try day("2025-03-10"), consultation: 2, opinion: kind)))
    }
    func warned(_ one: Case) throws -> [Irregularity] {
      try one.irregularities(on: "2025-04-01").filter { if case .overrideNotTold = $0 { true } else { false } }
    }
    let given = try opinion(.object).closed("2025-03-20", .granted)
    #expect(try warned(given) == [.overrideNotTold(disclosed: day("2025-03-20"))])
    #expect(try warned(opinion(.agree).closed("2025-03-20", .granted)).isEmpty)
    #expect(try warned(opinion(.object).closed("2025-03-20", .denyThirdParty)).isEmpty)
    // Served a day after the decision; what goes out to the applicant comes later.
    let told = try served(given, .thirdPartyOverride, "2025-03-21", .inPerson)
    #expect(try warned(told) == [.overrideNotTold(disclosed: day("2025-03-20"))])
    #expect(try warned(told.dispatched("2025-03-24")).isEmpty)
    // One that is only on its way by post has told nobody; e-mail arrives at once.
    for (method, isTold) in [(ServiceMethod.post, false), (.email, true)] {
      let under = try sent(given, .thirdPartyOverride, "2025-03-21", method).dispatched("2025-03-24")
      #expect(try warned(under).isEmpty == isTold)
    }
  }

  @Test("that another courier brought is remarked on, as an answer is (C23)")
  func courier() throws {
    func remarked(_ one: Case) throws -> [Irregularity] {
      try one.irregularities(on: "2025-03-20").filter { if case .sentByCourier = $0 { true } else { false } }
    }
    #expect(
      try remarked(sent(asked, .clarification, "2025-03-11", .courier)) == [.sentByCourier(on: day("2025-03-11"))])
    #expect(try remarked(sent(asked, .clarification, "2025-03-11", .post)).isEmpty)
  }

  @Test("is sent again only after it came back")
  func again() throws {
    let one = try sent(asked, .clarification, "2025-03-11")
    let number = try one.application().number
    #expect(
      try sent(one, .clarification, "2025-03-13").violations
        == [.twice(number, .letterSent, first: day("2025-03-11"))])
    let returned = try back(one, .clarification, "2025-03-18")
    #expect(returned.violations.isEmpty)
    #expect(
      try back(returned, .clarification, "2025-03-19").violations
        == [.twice(number, .letterReturned, first: day("2025-03-18"))])
    let twice = try sent(returned, .clarification, "2025-03-19", .email)
    #expect(twice.violations.isEmpty)
    #expect(try twice.application().letter(.clarification)?.dispatches.map(\.method) == [.post, .email])
    #expect(
      try back(asked.closed("2025-03-20"), .reply, "2025-03-28").violations
        == [.nothingBefore(number, .letterReturned, on: day("2025-03-28"), needs: .dispatched)])
    #expect(try back(asked.closed("2025-03-20").dispatched("2025-03-21"), .reply, "2025-03-28").violations.isEmpty)
  }

  @Test("that is the answer is sent again once it came back, and its first sending stays")
  func answerAgain() throws {
    let one = try asked.closed("2025-03-20").dispatched("2025-03-21")
    let number = try one.application().number
    #expect(
      try sent(one, .reply, "2025-03-22").violations == [.twice(number, .letterSent, first: day("2025-03-21"))])
    let returned = try back(one, .reply, "2025-03-28")
    #expect(try returned.application().answerToSendAgain == .reply)
    let again = try sent(returned, .reply, "2025-03-29", .email)
    #expect(again.violations.isEmpty)
    #expect(try again.application().lettersSentBack.isEmpty && again.application().answerToSendAgain == nil)
    #expect(try again.application().dispatch?.on == day("2025-03-21"))
    #expect(try again.glance("2025-04-10") == one.glance("2025-04-10"))
    #expect(try back(again, .reply, "2025-04-08").application().lettersSentBack.map(\.on) == [day("2025-04-08")])
  }

  @Test("is served by public notice only after it came back")
  func publicNotice() throws {
    let number = try asked.application().number
    let lacking = RuleViolation.nothingBefore(
      number, .letterServed, on: try day("2025-03-20"), needs: .letterReturned, of: .clarification)
    #expect(try served(asked, .clarification, "2025-03-20", .publicNotice).violations == [lacking])
    let returned = try back(sent(asked, .clarification, "2025-03-11"), .clarification, "2025-03-18")
    #expect(try served(returned, .clarification, "2025-03-20", .publicNotice).violations.isEmpty)
  }

  @Test("of a request for clarification is judged by its own day: posting, or the signature where it is handed over")
  func clarificationJudged() throws {
    let (askBy, today) = (try day("2025-03-12"), "2025-03-20")
    func late(_ one: Case) throws -> [Irregularity] {
      try one.irregularities(on: today).filter { if case .clarificationLate = $0 { true } else { false } }
    }
    #expect(try late(asked).isEmpty && late(sent(asked, .clarification, "2025-03-12")).isEmpty)
    #expect(
      try late(sent(asked, .clarification, "2025-03-13")) == [.clarificationLate(on: day("2025-03-13"), by: askBy)])
    let handed = try served(sent(asked, .clarification, "2025-03-12", .inPerson), .clarification, "2025-03-14")
    #expect(try late(handed) == [.clarificationLate(on: day("2025-03-14"), by: askBy)])
    #expect(try handed.glance(ClarificationIrregular.rule, on: today) == ["C5 fault"])
  }

  @Test("of an extension or a deferral is judged by the due date as it stood before it")
  func prolongationJudged() throws {
    let (due, after) = (try day("2025-03-31"), try day("2025-04-01"))
    let extended = try Case(received: "2025-03-03").with(
      .extended(Extension(on: day("2025-03-28"), days: 10, approvedBy: "局长")))
    #expect(try sent(extended, .extending, "2025-03-31").irregularities(on: "2025-04-02").isEmpty)
    let late = try sent(extended, .extending, "2025-04-01")
    #expect(try late.irregularities(on: "2025-04-02") == [.tooLate(.extended, on: after, due: due)])
    #expect(try late.glance(ExtensionIrregular.rule, on: "2025-04-02") == ["C4 fault"])
    let deferred = try Case(received: "2025-03-03").with(.reasonsAsked(Request(on: day("2025-03-05"), replyBy: due)))
      .with(.reasonsReceived(Reply(on: day("2025-03-07")))).with(
        .deferred(Deferral(on: day("2025-03-28"), until: day("2025-04-15"))))
    #expect(
      try sent(deferred, .deferral, "2025-04-01").irregularities(on: "2025-04-02")
        == [.tooLate(.deferred, on: after, due: due)])
    let charged = try Case(received: "2025-03-03").with(
      .feeServed(FeeNotice(on: day("2025-03-28"), basis: .items, count: 11, amount: Money(yuan: 100))))
    #expect(
      try served(charged, .fee, "2025-04-01", .left).irregularities(on: "2025-04-02")
        == [.tooLate(.feeServed, on: after, due: due)])
  }
}
