import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("What stands of an application's entries")
struct HistoryTests {
  private let plain: Case
  private let closed: Case

  init() throws {
    plain = try Case(received: "2025-03-03")
    closed = try plain.closed("2025-03-20", .denyInternal).dispatched("2025-03-21")
  }

  @Test("is all of them, where no mistake was mended")
  func nothing() {
    #expect(closed.history.standing == closed.entries)
    #expect(closed.history.entries == closed.entries)
    #expect(closed.history.successor(of: 2) == nil)
  }

  @Test("is what a corrected entry should have said, at its own place and as it was written down")
  func corrected() throws {
    let closing = Event.closed(Closing(on: try day("2025-03-19"), outcome: .denyProcess))
    let one = closed.corrected(2, to: closing)
    #expect(one.history.standing.map(\.seq) == [1, 2, 3])
    #expect(one.history.standing(2)?.event == closing)
    #expect(one.history.standing(2)?.recording == closed.entries[1].recording)
    #expect(one.history.entries == one.entries)
    #expect(one.history.successor(of: 2) == one.entries[3])
    #expect(try one.application().closing?.outcome == .denyProcess)
    #expect(try one.application().closed?.entry == 2)
    #expect(try one.glance("2025-06-02") == "inTime 2025-03-31")
  }

  @Test("is what the last of several corrections says")
  func correctedAgain() throws {
    let one = try closed.corrected(2, .outcome, to: "deny-process").corrected(2, .document, to: "〔2025〕7号")
    #expect(try one.application().closing?.outcome == .denyProcess)
    #expect(try one.application().closing?.document == "〔2025〕7号")
    #expect(one.history.standing.map(\.seq) == [1, 2, 3])
    #expect(try one.corrected(2, .outcome, to: "deny-law").application().closing?.outcome == .denyLaw)
  }

  @Test("is what was said before, once a correction is undone")
  func correctionUndone() throws {
    let first = try closed.corrected(2, .outcome, to: "deny-process")
    let second = try first.corrected(2, .outcome, to: "deny-law")
    // The last correction is entry 5, the first is entry 4.
    #expect(try second.undone(5).application().closing?.outcome == .denyProcess)
    #expect(try second.undone(5).undone(4).application().closing?.outcome == .denyInternal)
    #expect(try first.undone(4).application() == closed.application())
    // Undoing the first leaves the second, which holds the whole entry.
    #expect(try second.undone(4).application().closing?.outcome == .denyLaw)
  }

  @Test("is nothing that was taken back")
  func undone() throws {
    let one = try plain.extended("2025-03-10", days: 5)
    #expect(try one.glance("2025-03-11") == "running 2025-04-08")
    #expect(try one.undone(2).glance("2025-03-11") == "running 2025-03-31")
    #expect(one.undone(2).history.standing(2) == nil)
    #expect(try one.undone(2).application().extensions.isEmpty)
  }

  @Test("is no closing that was reopened, until that is undone")
  func reopened() throws {
    let answered = try plain.closed("2025-03-20", .denyInternal)
    let open = try answered.reopened()
    #expect(try open.application().isOpen)
    #expect(try open.status() == .inProgress)
    #expect(try open.glance("2025-04-01") == "overdue(by: 1) 2025-03-31")
    #expect(try open.closed("2025-03-24", .granted).violations.isEmpty)
    #expect(try open.closed("2025-03-24", .granted).application().closing?.outcome == .granted)
    let back = open.undone(3)
    #expect(try back.application() == answered.application())
    #expect(try back.status() == .closed)
  }

  @Test("keeps an application whose registration was undone, out of every count")
  func registrationUndone() throws {
    let one = plain.undone(1)
    let application = try one.application()
    #expect(application.isVoid)
    #expect(try application.number == plain.application().number)
    #expect(try one.status() == .void)
    #expect(application.clock(on: try day("2025-03-10"), by: .shipped) == nil)
    for year in 2024...2026 { #expect(application.flow(in: .year(year)) == nil) }
    #expect(try one.undone(2).application() == plain.application())
  }

  @Test("is void once it was voided, also after the closing, until that is undone")
  func voided() throws {
    #expect(try closed.voided().status() == .void)
    #expect(try closed.voided().application().placements(in: .year(2025)).isEmpty)
    #expect(try closed.voided().undone(4).application() == closed.application())
  }

  @Test("is what a superseded entry would have superseded")
  func supersededSupersedesNothing() throws {
    let one = try plain.extended("2025-03-10", days: 5)
    // The undoing of an undoing brings back what the first took away.
    #expect(try one.undone(2).undone(3).application() == one.application())
    #expect(try one.undone(2).undone(3).undone(4).application() == one.undone(2).application())
    // What was corrected and then taken back is gone with its correction.
    let gone = try one.corrected(2, .days, to: 10).undone(2)
    #expect(try gone.application().extensions.isEmpty)
    #expect(gone.history.standing.map(\.seq) == [1, 4])
  }

  @Test("is told as it was known to whoever typed a later entry")
  func before() throws {
    let one = try closed.corrected(2, .outcome, to: "deny-process").corrected(2, .outcome, to: "deny-law")
    func outcome(_ later: EntryID) -> Outcome? {
      if case .closed(let closing)? = one.history.standing(2, before: later)?.event { closing.outcome } else { nil }
    }
    #expect(outcome(3) == .denyInternal)
    #expect(outcome(4) == .denyInternal)
    #expect(outcome(5) == .denyProcess)
    #expect(outcome(6) == .denyLaw)
    #expect(one.history.standing(2, before: 2) == nil)
  }

  @Test("holds a letter at its place, so that what came of it still finds it")
  func consultation() throws {
    let one = try plain.consulted("2025-03-10", served: "2025-03-11", returned: "2025-03-20")
    let request = ConsultationRequest(on: try day("2025-03-07"), role: .coProducer, party: "市局")
    let corrected = one.corrected(2, to: .consultationSent(request))
    let consultation = try #require(corrected.application().consultation(2))
    #expect(consultation.request == request)
    #expect(consultation.served?.iso == "2025-03-11")
    #expect(consultation.returned?.fact.on.iso == "2025-03-20")
    #expect(try corrected.application().consultations.count == 1)
    #expect(Lifecycle.violations(of: corrected.entries).isEmpty)
  }

  @Test("cannot be without what others follow")
  func dependents() throws {
    let one = try plain.consulted("2025-03-10", served: "2025-03-11", returned: "2025-03-20")
    func dependents(_ longer: Case) -> [EntryID] {
      Lifecycle.dependents(of: longer.entries.suffix(1), in: longer.entries.dropLast()).map(\.seq)
    }
    #expect(dependents(one.undone(2)) == [3, 4])
    #expect(dependents(one.undone(4)).isEmpty)
    #expect(dependents(closed.undone(2)) == [3])
    // The letter, sent later than it was served.
    let later = Event.consultationSent(
      ConsultationRequest(on: try day("2025-03-12"), role: .thirdParty, party: "甲"))
    #expect(dependents(one.corrected(2, to: later)) == [3])
    #expect(
      try one.corrected(2, to: later).violations == [
        .beforeNeeded(
          one.application().number, .consultationServed, on: day("2025-03-11"), needs: .consultationSent,
          recorded: day("2025-03-12"))
      ])
  }

  @Test("makes the same application in whatever order its entries come")
  func order() throws {
    var random = SplitMix64(state: 7)
    let one = try closed.corrected(2, .outcome, to: "deny-process").redoOrdered("2025-06-03").undone(5)
      .corrected(1, .kind, to: "legal").reopened()
    let expected = try one.application()
    for _ in 0..<50 { #expect(Application(entries: one.entries.shuffled(using: &random)) == expected) }
  }

  @Test("is, after every mistake and its mending, what it would be without either")
  func mended() throws {
    for seed in UInt64(1)..<301 {
      var history = try History(seed: seed, arrives: true, closes: true)
      let expected = try history.one.application()
      let today = history.today
      // Some entry was typed with a wrong day, or as something that never happened, and put right later.
      let place = Int.random(in: 0..<history.one.entries.count, using: &history.random)
      let right = history.one.entries[place]
      let wrong = Event(
        kind: right.event.kind, effective: right.event.effective?.advanced(by: -3), payload: right.event.payload,
        personal: right.event.personal)
      var entries = history.one.entries
      entries[place] = Entry(
        seq: right.seq, action: right.action, subject: right.subject, event: try #require(wrong),
        recording: right.recording)
      func next() -> EntryID { EntryID(rawValue: entries.count + 1) }
      entries.append(amendment(.corrected(Correction(right.event, reason: "录错")), of: right.seq, at: next()))
      #expect(Application(entries: entries) == expected, "\(history)")
      let invented = Event.assigned(Assignment(on: today, unit: "误登的科"))
      let mistake = next()
      entries.append(
        Entry(seq: mistake, action: 0, subject: right.subject, event: invented, recording: right.recording))
      #expect(Application(entries: entries) != expected, "\(history)")
      entries.append(amendment(.undone(Explanation(reason: nil)), of: mistake, at: next()))
      #expect(Application(entries: entries.shuffled(using: &history.random)) == expected, "\(history)")
    }
  }

  private func amendment(_ event: Event, of old: EntryID, at place: EntryID) -> Entry {
    Entry(
      seq: place, action: ActionID(first: place), subject: .application(1), event: event,
      recording: Recording(day: .lastDay(of: 2030), instant: "2030-12-31T00:00:00.000Z", by: "clerk"), supersedes: old)
  }
}
