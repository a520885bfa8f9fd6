import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("A new answer, with an outcome, dispatch and service of its own")
struct NewAnswerTests {
  /// The first answer is sent and not served; the new one, entry 5, is given.
  private let answered: Case

  init() throws {
    answered = try Case(received: "2025-03-03").closed("2025-03-20", .denyInternal).dispatched("2025-03-21")
      .redoOrdered("2025-06-03", until: "2025-06-30").with(
        .redoAnswered(RedoAnswer(on: day("2025-06-20"), outcome: .granted, document: "〔2025〕9号")))
  }

  private func sent(_ one: Case, _ on: String, of answer: EntryID? = 5) throws -> Case {
    one.with(.dispatched(Dispatch(on: try day(on), method: .post, tracking: "EB1", newAnswer: answer)))
  }

  private func served(_ one: Case, _ on: String, of answer: EntryID? = 5) throws -> Case {
    one.with(.answerServed(Service(on: try day(on), newAnswer: answer)))
  }

  @Test("keeps what it says apart from the first answer")
  func apart() throws {
    let one = try served(sent(answered, "2025-06-23"), "2025-06-25")
    #expect(one.violations.isEmpty)
    let (application, first) = try (one.application(), answered.application())
    #expect(application.dispatch == first.dispatch && application.service == nil)
    #expect(application.closing == first.closing && application.closing?.outcome == .denyInternal)
    let answer = try #require(application.newAnswers.first)
    #expect(answer.entry == 5 && answer.fact.outcome == .granted && answer.fact.document == "〔2025〕9号")
    #expect(try answer.dispatch?.on == day("2025-06-23") && answer.dispatch?.tracking == "EB1")
    #expect(try answer.service?.on == day("2025-06-25"))
    #expect(application.order(settledBy: 5)?.asked.organ == "市政府")
    for year in 2024...2026 {
      #expect(application.placements(in: .year(year)) == first.placements(in: .year(year)))
    }
    #expect(try one.glance("2025-08-01") == answered.glance("2025-08-01"))
  }

  @Test("can be given and sent on one day, whatever was typed first")
  func oneDay() throws {
    let swapped = try Case(received: "2025-03-03").closed("2025-03-20").redoOrdered("2025-06-03").with(
      .dispatched(Dispatch(on: day("2025-06-20"), newAnswer: 5))
    ).redoAnswered("2025-06-20")
    #expect(swapped.violations.isEmpty)
    #expect(try swapped.application().newAnswers.first?.dispatch != nil)
    #expect(try swapped.application().dispatch == nil)
  }

  @Test("is sent and served once, after it is given")
  func once() throws {
    let number = try answered.application().number
    func refusal(_ one: Case) -> [RuleViolation] { one.violations }
    #expect(
      try refusal(sent(answered, "2025-06-19")) == [
        .beforeNeeded(number, .dispatched, on: day("2025-06-19"), needs: .redoAnswered, recorded: day("2025-06-20"))
      ])
    #expect(
      try refusal(served(answered, "2025-06-25")) == [
        .nothingBefore(number, .answerServed, on: day("2025-06-25"), needs: .dispatched)
      ])
    let gone = try sent(answered, "2025-06-23")
    #expect(
      try refusal(sent(gone, "2025-06-24")) == [.twice(number, .dispatched, first: day("2025-06-23"))])
    #expect(
      try refusal(served(gone, "2025-06-22")) == [
        .beforeNeeded(number, .answerServed, on: day("2025-06-22"), needs: .dispatched, recorded: day("2025-06-23"))
      ])
    let arrived = try served(gone, "2025-06-25")
    #expect(
      try refusal(served(arrived, "2025-06-26")) == [.twice(number, .answerServed, first: day("2025-06-25"))])
    #expect(try served(arrived, "2025-06-26", of: nil).violations.isEmpty)
    #expect(
      try refusal(sent(answered, "2025-06-23", of: 9)) == [
        .nothingBefore(number, .dispatched, on: day("2025-06-23"), needs: .redoAnswered)
      ])
  }

  @Test("is the one that goes out next, until it arrives; what is under way arrives first")
  func next() throws {
    func next(_ one: Case) throws -> [AnswerReference] {
      let application = try one.application()
      return [application.answerToDeliver(isSent: true), application.answerToDeliver(isSent: false)]
    }
    let ordered = try Case(received: "2025-03-03").closed("2025-03-20").redoOrdered("2025-06-03")
    #expect(try next(ordered) == [.first, .first])
    #expect(try next(ordered.redoAnswered("2025-06-20")) == [.new(4), .new(4)])
    #expect(try next(answered) == [.new(5), .first])
    let gone = try sent(answered, "2025-06-23")
    #expect(try next(gone) == [.new(5), .new(5)])
    #expect(try next(served(gone, "2025-06-25")) == [.first, .first])
    let again = try gone.redoOrdered("2025-09-01", until: "2025-09-30").redoAnswered("2025-09-10")
    #expect(try next(again) == [.new(8), .new(5)])
  }

  @Test("offers its sending, then its arrival")
  func offered() throws {
    func offered(_ one: Case) throws -> Set<Event.Kind> {
      try Set(Lifecycle.next(for: one.application(), on: day("2025-08-01")).map(\.kind))
    }
    #expect(try offered(answered).isSuperset(of: [.dispatched, .redoOrdered]))
    let gone = try sent(answered, "2025-06-23")
    #expect(try !offered(gone).contains(.dispatched) && offered(gone).contains(.answerServed))
    #expect(try !offered(gone).contains(.redoAnswered))
  }

  @Test("goes with its dispatch and service, so that it cannot be undone before them")
  func dependents() throws {
    let one = try served(sent(answered, "2025-06-23"), "2025-06-25")
    let undone = one.undone(5)
    #expect(Lifecycle.dependents(of: undone.entries.suffix(1), in: one.entries).map(\.seq) == [6, 7])
    let corrected = try one.corrected(6, .sent, to: "2025-06-24").application()
    #expect(try corrected.newAnswers.first?.dispatch?.on == day("2025-06-24"))
    #expect(try corrected.dispatch?.on == day("2025-03-21"))
  }

  @Test("without a record of dispatch is remarked on; one that an earlier program recorded is not")
  func notSent() throws {
    let delivered = try served(answered, "2025-06-20", of: nil)
    func found(_ one: Case) throws -> [String] {
      try one.findings(on: "2025-08-01").filter { $0.rule == DispatchNotRecorded.rule }.compactMap(\.found)
    }
    #expect(try found(delivered) == ["new-answer 2025-06-20"])
    #expect(try found(sent(answered, "2025-06-23")).isEmpty)
    let old = try Case(received: "2025-03-03").closed("2025-03-20").dispatched("2025-03-21").redoOrdered("2025-06-03")
      .redoAnswered("2025-06-20")
    #expect(try found(old).isEmpty)
  }

  @Test("is late by the day it was sent, as the first answer is")
  func late() throws {
    func found(_ one: Case) throws -> [String] {
      try one.findings(on: "2025-08-01").filter { $0.rule == AnsweredLate.rule }.compactMap(\.found)
    }
    #expect(try found(sent(answered, "2025-06-30")).isEmpty)
    #expect(try found(sent(answered, "2025-07-01")) == ["2025-07-01"])
  }

  @Test("has a sub-reason only where its outcome is other, and keeps an outcome once it has one")
  func outcome() throws {
    let on = try day("2025-06-20")
    let wrong = Event.redoAnswered(RedoAnswer(on: on, outcome: .granted, subReason: .withdrawn))
    #expect(wrong.violations(today: on) == [.subReasonOf(.granted)])
    let answer = Event.redoAnswered(RedoAnswer(on: on, outcome: .other, subReason: .withdrawn))
    #expect(answer.violations(today: on).isEmpty)
    #expect(answer.correcting(.outcome, to: nil) == nil)
    #expect(
      answer.correcting(.outcome, to: .text("granted")) == .redoAnswered(RedoAnswer(on: on, outcome: .granted)))
  }

  @Test("of an earlier program is read without an outcome")
  func old() throws {
    let on = try day("2025-06-20")
    var payload = Payload()
    payload.set("document", "〔2025〕9号")
    #expect(
      Event(kind: .redoAnswered, effective: on, payload: payload, personal: nil)
        == .redoAnswered(RedoAnswer(on: on, document: "〔2025〕9号")))
    #expect(
      Event(kind: .answerServed, effective: on, payload: Payload(), personal: nil) == .answerServed(Service(on: on)))
  }
}
