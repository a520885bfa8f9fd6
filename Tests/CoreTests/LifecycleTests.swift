import FoiaCalendar
import FoiaCore
import Testing
import TestKit

/// What has happened before so that a step is possible on 20 March 2025, its own day.
private func ready(for kind: Event.Kind) throws -> Case {
  let one = try Case(received: "2025-03-03")
  return switch kind {
  case .confirmed: try Case(arrived: "2025-03-03")
  case .clarificationReceived: try one.clarificationAsked("2025-03-20")
  case .reasonsReceived: try one.reasonsAsked("2025-03-20")
  case .feePaid: try one.feeServed("2025-03-20")
  case .consultationServed, .applicantTold, .consultationReturned: try one.consulted("2025-03-20")
  case .dispatched, .redoOrdered: try one.closed("2025-03-20")
  case .answerServed: try one.closed("2025-03-20").dispatched("2025-03-20")
  case .redoAnswered: try one.closed("2025-03-20").redoOrdered("2025-03-20")
  default: one
  }
}

private func event(_ kind: Event.Kind, _ on: String) throws -> Event {
  try #require(try Event.sample(kind, on: day(on)))
}

@Suite("A step of the lifecycle")
struct LifecycleTests {
  static let acts = Step.all.map(\.kind).filter { $0 != .registered && !letters.contains($0) && !ofUnits.contains($0) }
  /// Of letters; `LetterRecordTests` says when they are possible.
  static let letters: [Event.Kind] = [.letterIssued, .letterReturned, .letterSent, .letterServed]
  /// Of departments; `UnitHandlingTests` says when they are possible.
  static let ofUnits: [Event.Kind] = [.unitAccepted, .unitReturned]
  /// From receipt to closing.
  static let ours: [Event.Kind] = [
    .confirmed, .clarificationAsked, .reasonsAsked, .feeServed, .consultationSent, .extended, .deferred,
  ]
  /// Within the agency, before the closing or after it.
  static let within: [Event.Kind] = [.assigned, .itemAdded]
  /// Beside the course, before the closing or after it.
  static let aside: [Event.Kind] = [.handedOver, .approvalGiven, .madePublic, .attached]
  /// After the closing they are notes.
  static let notes: [Event.Kind] = [
    .clarificationReceived, .reasonsReceived, .feePaid, .consultationServed, .applicantTold, .consultationReturned,
  ]
  /// Only once it is closed.
  static let afterwards: [Event.Kind] = [.dispatched, .answerServed, .redoOrdered, .redoAnswered]

  @Test("is there for every kind of entry an application can have, in the rank of one day")
  func all() {
    #expect(
      Step.all.map(\.kind) == [
        .registered, .confirmed, .assigned, .unitAccepted, .unitReturned, .handedOver, .clarificationAsked,
        .clarificationReceived, .reasonsAsked,
        .reasonsReceived, .feeServed, .feePaid, .consultationSent, .consultationServed, .applicantTold,
        .consultationReturned, .extended, .deferred, .itemAdded, .approvalGiven, .closed, .dispatched, .answerServed,
        .madePublic, .redoOrdered, .redoAnswered, .letterIssued, .letterReturned, .letterSent, .letterServed, .attached,
      ])
    #expect(Set(Self.ours + Self.within + Self.aside + Self.notes + Self.afterwards + [.closed]) == Set(Self.acts))
  }

  @Test("is none for what concerns the ledger or a dispute, nor for the mending of a mistake")
  func none() {
    let ofLedger: [Event.Kind] = [
      .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged, .numberSpoilt,
    ]
    let ofDispute: [Event.Kind] = [.disputeFiled, .disputeAnswered, .disputeDecided, .disputeAppealed]
    let amending: [Event.Kind] = [.corrected, .reopened, .voided, .undone, .erased]
    for kind in ofLedger + ofDispute + amending { #expect(Step(of: kind) == nil) }
    #expect(
      Set(ofLedger + ofDispute + amending + Self.acts + Self.letters + Self.ofUnits + [.registered])
        == Set(Event.Kind.allCases))
  }

  @Test("is possible once what it follows is recorded, on the same day too", arguments: acts)
  func accepted(_ kind: Event.Kind) throws {
    #expect(try ready(for: kind).with(event(kind, "2025-03-20")).violations.isEmpty)
    #expect(try ready(for: kind).with(event(kind, "2025-03-21")).violations.isEmpty)
  }

  @Test("is refused before the receipt", arguments: acts)
  func beforeReceipt(_ kind: Event.Kind) throws {
    let one = try ready(for: kind)
    let number = try one.application().number
    let (on, received) = (try day("2025-03-02"), try day("2025-03-03"))
    #expect(
      try one.with(event(kind, "2025-03-02")).violations.first
        == (kind == .closed
          ? .closedBeforeReceipt(number, on: on, received: received)
          : .beforeReceipt(number, kind, on: on, received: received)))
    let sameDay = try Case(received: "2025-03-03").with(event(.assigned, "2025-03-03"))
    #expect(sameDay.violations.isEmpty)
  }

  @Test("is refused after the closing", arguments: ours)
  func afterClosing(_ kind: Event.Kind) throws {
    let one = try ready(for: kind).closed("2025-03-20")
    #expect(
      try one.with(event(kind, "2025-03-21")).violations == [
        .afterClosing(one.application().number, kind, on: day("2025-03-21"), closed: day("2025-03-20"))
      ])
  }

  @Test(
    "within the agency is accepted after the closing, and typed before one that is dated earlier", arguments: within)
  func withinAgency(_ kind: Event.Kind) throws {
    let closed = try Case(received: "2025-03-03").closed("2025-03-20")
    let after = try closed.with(event(kind, "2025-03-24"))
    let before = try Case(received: "2025-03-03").with(event(kind, "2025-03-24")).closed("2025-03-20")
    #expect(after.violations.isEmpty && before.violations.isEmpty)
    #expect(try Case(received: "2025-03-03").with(event(kind, "2025-03-02")).violations.count == 1)
    #expect(try after.status() == .closed && after.clock(on: "2025-06-02").state == .inTime)
    let (open, next) = try (Case(received: "2025-03-03").application(), closed.application())
    let today = try day("2025-03-24")
    #expect(Lifecycle.next(for: open, on: today).contains { $0.kind == kind })
    #expect(!Lifecycle.next(for: next, on: today).contains { $0.kind == kind })
  }

  @Test(
    "beside the course is accepted before and after the closing, any number of times, and never comes next",
    arguments: aside)
  func besideTheCourse(_ kind: Event.Kind) throws {
    let closed = try Case(received: "2025-03-03").closed("2025-03-20")
    for on in ["2025-03-03", "2025-03-20", "2025-05-12"] {
      let after = try closed.with(event(kind, on)).with(event(kind, on))
      #expect(after.violations.isEmpty)
      #expect(try after.glance("2025-06-02") == closed.glance("2025-06-02"))
    }
    #expect(try Case(received: "2025-03-03").with(event(kind, "2025-03-02")).violations.count == 1)
    let today = try day("2025-03-24")
    for one in try [Case(received: "2025-03-03").application(), closed.application()] {
      #expect(!Lifecycle.next(for: one, on: today).contains { $0.kind == kind })
    }
  }

  @Test("typed after the closing is accepted when its day is not after it", arguments: ours + within)
  func backdated(_ kind: Event.Kind) throws {
    let one = try ready(for: kind).closed("2025-03-20")
    for on in ["2025-03-03", "2025-03-19", "2025-03-20"] {
      #expect(one.with(try event(kind, on), recorded: try day("2025-06-02")).violations.isEmpty)
    }
  }

  @Test("that answers is kept as a note after the closing, and leaves the clock alone", arguments: notes)
  func note(_ kind: Event.Kind) throws {
    let one = try ready(for: kind).closed("2025-03-20", .denyInternal).dispatched("2025-03-24")
    let noted = one.with(try event(kind, "2025-05-12"))
    #expect(noted.violations.isEmpty)
    #expect(try noted.glance("2025-06-02") == one.glance("2025-06-02"))
    #expect(try noted.status() == .closed)
  }

  @Test("that answers is refused where nothing was asked by its day", arguments: notes + afterwards)
  func unasked(_ kind: Event.Kind) throws {
    // Of several that are missing the first one is named: what follows the decision needs the decision.
    let needed = Self.afterwards.contains(kind) ? .closed : try #require(Step(of: kind)?.follows)
    let early = try event(kind, "2025-03-19")
    let (number, on, later) = try (ready(for: kind).application().number, day("2025-03-19"), day("2025-03-20"))
    #expect(
      try Case(received: "2025-03-03").with(early).violations == [
        .nothingBefore(number, kind, on: on, needs: needed)
      ])
    // Where it is there and only later, it is the two days that disagree.
    #expect(
      try ready(for: kind).with(early).violations == [
        needed == .closed
          ? .beforeDecision(number, kind, on: on, decided: later)
          : .beforeNeeded(number, kind, on: on, needs: needed, recorded: later)
      ])
  }

  @Test("that follows the decision is refused with the step before it that is missing")
  func firstMissing() throws {
    let closed = try Case(received: "2025-03-03").closed("2025-03-18")
    let (number, on) = try (closed.application().number, day("2025-03-20"))
    #expect(
      try closed.answerServed("2025-03-20").violations == [
        .nothingBefore(number, .answerServed, on: on, needs: .dispatched)
      ])
    #expect(
      try closed.redoAnswered("2025-03-20").violations == [
        .nothingBefore(number, .redoAnswered, on: on, needs: .redoOrdered)
      ])
    #expect(
      try closed.dispatched("2025-03-21").answerServed("2025-03-20").violations == [
        .beforeNeeded(number, .answerServed, on: on, needs: .dispatched, recorded: day("2025-03-21"))
      ])
  }

  @Test(
    "that can happen once is refused a second time",
    arguments: notes + [.confirmed, .dispatched, .answerServed, .redoAnswered])
  func twice(_ kind: Event.Kind) throws {
    let one = try ready(for: kind).with(event(kind, "2025-03-20"))
    #expect(
      try one.with(event(kind, "2025-03-21")).violations == [
        .twice(one.application().number, kind, first: day("2025-03-20"))
      ])
  }

  @Test(
    "that answers settles all that was asked before it, and is possible again once it is asked again",
    arguments: [Event.Kind.clarificationReceived, .reasonsReceived, .feePaid, .redoAnswered])
  func oncePerRequest(_ kind: Event.Kind) throws {
    let needed = try #require(Step(of: kind)?.follows)
    let asked = try ready(for: kind).with(event(needed, "2025-03-20"))
    let answered = try asked.with(event(kind, "2025-03-21"))
    #expect(answered.violations.isEmpty)
    #expect(try answered.with(event(kind, "2025-03-24")).violations.count == 1)
    let again = try answered.with(event(needed, "2025-03-24")).with(event(kind, "2025-03-25"))
    #expect(again.violations.isEmpty)
  }

  @Test("is possible once for each letter of consultation")
  func oncePerLetter() throws {
    let one = try Case(received: "2025-03-03").consulted("2025-03-10", returned: "2025-03-20").consulted("2025-03-11")
    #expect(one.with(.consultationReturned(Opinion(on: try day("2025-03-20"), consultation: 4))).violations.isEmpty)
    #expect(one.with(.consultationReturned(Opinion(on: try day("2025-03-20"), consultation: 2))).violations.count == 1)
    #expect(one.with(.consultationReturned(Opinion(on: try day("2025-03-20"), consultation: 9))).violations.count == 1)
  }

  @Test("that the law knows once is recorded a second time", arguments: (ours + within).filter { $0 != .confirmed })
  func again(_ kind: Event.Kind) throws {
    #expect(try ready(for: kind).with(event(kind, "2025-03-20")).with(event(kind, "2025-03-20")).violations.isEmpty)
  }

  @Test("that orders a new answer is recorded as often as one is ordered")
  func redoAgain() throws {
    let one = try ready(for: .redoAnswered)
    #expect(try one.redoOrdered("2025-03-20").violations.isEmpty)
    #expect(try one.with(event(.redoAnswered, "2025-03-21")).redoOrdered("2025-03-24").violations.isEmpty)
  }

  @Test("of confirming is refused where the receipt needs no confirmation")
  func confirmed() throws {
    let one = try Case(received: "2025-03-03").confirmed("2025-03-04")
    #expect(
      try one.violations == [.confirmedByReceipt(one.application().number, received: day("2025-03-03"))])
  }

  @Test("of closing is refused a second time, and before something that happened later")
  func closing() throws {
    let one = try Case(received: "2025-03-03").closed("2025-03-20", .denyInternal)
    let number = try one.application().number
    #expect(
      try one.closed("2025-03-21").violations == [
        .alreadyClosed(number, on: day("2025-03-20"), outcome: .denyInternal)
      ])
    // The closing that is recorded is told, also where the refused one lies before it.
    #expect(
      try one.closed("2025-03-19").violations == [
        .alreadyClosed(number, on: day("2025-03-20"), outcome: .denyInternal)
      ])
    let extended = try Case(received: "2025-03-03").extended("2025-03-20", days: 5)
    #expect(
      try extended.closed("2025-03-19").violations == [
        .afterClosing(number, .extended, on: day("2025-03-20"), closed: day("2025-03-19"))
      ])
    #expect(try extended.closed("2025-03-20").violations.isEmpty)
  }

  @Test("of registering is refused a second time")
  func registering() throws {
    let one = try Case(received: "2025-03-03")
    let again = one.with(try #require(Case(received: "2025-03-10").entries.first).event)
    #expect(
      try again.violations == [.twice(one.application().number, .registered, first: day("2025-03-03"))])
  }

  @Test("is offered exactly where it would be accepted")
  func next() throws {
    for seed in UInt64(1)..<501 {
      let history = try History(seed: seed, arrives: true, closes: true)
      let today = history.today.advanced(by: 1)
      let offered = try Set(Lifecycle.next(for: history.one.application(), on: today).map(\.kind))
      let letters = history.one.entries.filter { $0.event.kind == .consultationSent }.map(\.seq)
      // What is done within the agency can be typed after the closing, too, but does not come next; what happens aside never
      // does.
      let isOpen = try history.one.application().isOpen
      let accepted = Self.acts.filter { !Self.aside.contains($0) && (isOpen || !Self.within.contains($0)) }.filter {
        kind in
        (letters + [0]).contains { letter in
          Event.sample(kind, on: today, consultation: letter).map { history.one.with($0).violations.isEmpty } ?? false
        }
      }
      #expect(offered == Set(accepted), "\(history)")
    }
  }
}
