import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("Whatever happens, the clock")
struct ClockPropertyTests {
  private static let seeds: Range<UInt64> = 1..<1001

  @Test("is what the formula of the law gives, where nothing came too late")
  func formula() throws {
    for seed in Self.seeds {
      let history = try History(seed: seed, span: 18, closes: true)
      let clock = try history.clock()
      #expect(clock.computation.untimely.isEmpty, "\(history)")
      #expect(try clock.due == Formula(history).due, "\(history)")
    }
  }

  @Test("is never brought forward by a consultation")
  func consultation() throws {
    var moved = 0
    for seed in Self.seeds {
      var history = try History(seed: seed, arrives: true)
      let before = try history.clock().due
      let role = ConsultedRole.allCases.randomElement(using: &history.random) ?? .agency
      let sent = history.today.advanced(by: -Int.random(in: 0..<60, using: &history.random))
      var more = history.one.with(.consultationSent(ConsultationRequest(on: sent, role: role, party: "丁")))
      if Bool.random(using: &history.random) {
        let returned = sent.advanced(by: Int.random(in: 0...(sent.distance(to: history.today)), using: &history.random))
        more = more.with(.consultationReturned(Opinion(on: returned, consultation: more.last)))
      }
      guard more.violations.isEmpty else { continue }
      let after = try history.clock(more).due
      #expect(after ?? .distantFuture >= before ?? .distantFuture, "\(history) \(sent)")
      if after != before { moved += 1 }
    }
    #expect(moved > 50)
  }

  @Test("is not moved by a consultation within another")
  func nested() throws {
    var nested = 0
    for seed in Self.seeds {
      var history = try History(seed: seed, arrives: true)
      let clock = try history.clock()
      // Without a limit, so that it keeps out all its days.
      let outer = clock.computation.pauses.first { $0.role == .agency && $0.returned != nil }
      guard let outer, let returned = outer.returned else { continue }
      let length = outer.sent.distance(to: returned)
      let start = Int.random(in: 0...length, using: &history.random)
      let end = Int.random(in: start...length, using: &history.random)
      let inner = history.one.with(
        .consultationSent(ConsultationRequest(on: outer.sent.advanced(by: start), role: .thirdParty, party: "丁")))
      let both = inner.with(
        .consultationReturned(Opinion(on: outer.sent.advanced(by: end), consultation: inner.last)))
      #expect(both.violations.isEmpty, "\(history)")
      let after = try history.clock(both)
      #expect(after.due == clock.due, "\(history)")
      #expect(after.state == clock.state, "\(history)")
      nested += 1
    }
    #expect(nested > 50)
  }

  @Test("is not moved by anything that comes after the due date")
  func incurable() throws {
    var overdue = 0
    let acts: [Event.Kind] = [.clarificationAsked, .feeServed, .consultationSent, .extended, .deferred, .reasonsAsked]
    for seed in Self.seeds {
      var history = try History(seed: seed, arrives: true)
      let clock = try history.clock()
      guard clock.isOverdue else { continue }
      overdue += 1
      var more = history.one
      for kind in acts.shuffled(using: &history.random) {
        more = more.with(try #require(Event.sample(kind, on: history.today)))
      }
      #expect(more.violations.isEmpty, "\(history)")
      let after = try history.clock(more)
      #expect(after.due == clock.due, "\(history)")
      #expect(after.state == clock.state, "\(history)")
      #expect(after.computation.untimely.count == clock.computation.untimely.count + acts.count - 1, "\(history)")
    }
    #expect(overdue > 50)
  }

  @Test("falls due on a working day, unless it was deferred")
  func workingDay() throws {
    for seed in Self.seeds {
      let history = try History(seed: seed, arrives: true, closes: true)
      let clock = try history.clock()
      guard let due = clock.due, clock.computation.deferral == nil else { continue }
      #expect(history.one.calendar.isWorkingDay(due), "\(history)")
    }
  }

  @Test("does not depend on the order in which things were typed")
  func order() throws {
    for seed in Self.seeds {
      var history = try History(seed: seed, arrives: true, closes: true)
      let twin = history.one.retyped(using: &history.random)
      #expect(twin.violations.isEmpty, "\(history)")
      let (clock, other) = (try history.clock(), try history.clock(twin))
      #expect(clock.due == other.due, "\(history)")
      #expect(clock.strictDue == other.strictDue, "\(history)")
      #expect(clock.state == other.state, "\(history)")
      #expect(try history.one.status() == twin.status(), "\(history)")
    }
  }

  @Test("is proved day by day")
  func proof() throws {
    for seed in Self.seeds {
      let history = try History(seed: seed, arrives: true, closes: true)
      let clock = try history.clock()
      guard let proof = clock.proof, let due = clock.due else {
        #expect(clock.proof == nil && clock.due == nil, "\(history)")
        continue
      }
      let days = proof.lines.map(\.day)
      #expect(days == Array(clock.computation.base.advanced(by: 1)...due), "\(history)")
      let numbers = proof.lines.compactMap(\.number)
      #expect(numbers == Array(1..<numbers.count + 1), "\(history)")
      if clock.computation.deferral == nil { #expect(numbers.count == 20 + clock.computation.extra, "\(history)") }
      #expect(proof.spans.flatMap { Array($0.days) } == days, "\(history)")
      #expect(proof.spans.flatMap { $0.numbers.map(Array.init) ?? [] } == numbers, "\(history)")
    }
  }
}

/// The due date from the facts alone, by the formula and not step by step; for histories without anything untimely.
private struct Formula {
  let due: Day?

  init(_ history: History) throws {
    let (one, calendar) = (try history.one.application(), history.one.calendar)
    let end = one.closing?.on ?? history.today
    func past(_ day: Day?) -> Day? { day.flatMap { $0 <= end ? $0 : nil } }
    let clarified = one.clarifications.map { past($0.answer?.fact.on) }
    let paid = one.fees.map { past($0.answer?.fact.on) }
    let base = (clarified + paid).compactMap(\.self).reduce(one.received, max)
    let excluded = one.consultations.map { consultation in
      let start = past(consultation.served) ?? consultation.request.on
      let cap = consultation.request.role == .agency ? end : calendar.workingDay(15, after: start)
      return (after: consultation.request.on, through: min(past(consultation.returned?.fact.on) ?? end, cap))
    }
    if clarified.last == .some(nil) || paid.last == .some(nil) {
      due = nil
    } else if let deferral = one.deferrals.last(where: { $0.fact.on >= base }) {
      due = deferral.fact.until
    } else {
      let extra = one.extensions.filter { $0.fact.on >= base }.reduce(0) { $0 + $1.fact.days }
      let counting = sequence(first: base.advanced(by: 1)) { $0.advanced(by: 1) }.lazy.filter { day in
        calendar.isWorkingDay(day) && !excluded.contains { $0.after < day && day <= $0.through }
      }
      due = counting.prefix(20 + min(20, extra)).reduce(nil) { $1 }
    }
  }
}
