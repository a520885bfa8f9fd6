import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("What may be recorded of a review or suit")
struct DisputeFileTests {
  private let application: Application

  init() throws { application = try Case(received: "2024-03-04").closed("2024-03-20", .denyLaw).application() }

  private func context(after last: EntryID, on today: String = "2026-01-20") throws -> RecordingContext {
    try .of(today, after: last)
  }

  private func filing(_ on: String, _ way: DisputeWay = .suit, case number: String? = nil) throws -> DisputeFiling {
    DisputeFiling(on: try day(on), way: way, organ: "县法院", caseNumber: number)
  }

  /// A dispute that was filed as entry 14.
  private func filed(_ on: String = "2024-05-06", _ events: Event...) throws -> DisputeFile {
    let proposed = try DisputeFile.filing(filing(on), about: [application], in: context(after: 13))
    return try events.reduce(DisputeFile(proposed.id, proposed.history)) { file, event in
      let last = try #require(file.history.entries.last).seq
      return DisputeFile(file.id, try file.recording(event, in: context(after: last)).history)
    }
  }

  private func decided(_ on: String) throws -> Event {
    .disputeDecided(DisputeDecision(on: try day(on), result: .upheld))
  }

  @Test("is a filing about applications that came before it, each counted once")
  func filing() throws {
    let proposed = try DisputeFile.filing(
      filing("2024-05-06"), about: [application, application], in: context(after: 13))
    #expect(proposed.after?.id == 14 && proposed.after?.filing.applications == [application.number])
    func refusal(_ on: String, _ about: [Application]) throws -> [RuleViolation] {
      try violations { _ = try DisputeFile.filing(filing(on), about: about, in: context(after: 13)) }
    }
    #expect(try refusal("2024-05-06", []) == [.dispute(.aboutNothing)])
    #expect(
      try refusal("2024-03-01", [application]) == [
        .dispute(.beforeReceipt(application.number, filed: day("2024-03-01"), received: day("2024-03-04")))
      ])
    #expect(
      try refusal("2026-01-21", [application]) == [.future(.filed, day("2026-01-21"), today: day("2026-01-20"))])
    let void = try Case(received: "2024-03-04").voided().application()
    #expect(try refusal("2024-05-06", [void]) == [.isVoid(void.number)])
  }

  @Test("is a step that can follow those before it")
  func steps() throws {
    let file = try filed("2024-05-06", decided("2024-08-01"))
    #expect(file.dispute?.conclusion?.result == .upheld)
    let again = try violations { _ = try file.recording(decided("2024-09-01"), in: context(after: 15)) }
    #expect(again == [.dispute(.decidedAlready(14, on: try day("2024-08-01"), .upheld))])
    let early = try violations { _ = try filed().recording(decided("2024-05-05"), in: context(after: 14)) }
    #expect(
      early == [.dispute(.beforeFiling(.disputeDecided, on: try day("2024-05-05"), filed: try day("2024-05-06")))])
  }

  @Test("is a correction; the applications are looked at only where day or applications of the filing change")
  func correcting() throws {
    let file = try filed()
    var asked: [ApplicationNumber] = []
    func correcting(_ change: (inout DisputeFiling) throws -> Void) throws -> ProposedDisputeEntries {
      var filing = try #require(file.dispute?.filing)
      try change(&filing)
      return try file.correcting([(14, .disputeFiled(filing))], reason: "录错", in: context(after: 14)) { number in
        asked.append(number)
        return application
      }
    }
    #expect(try correcting { $0.organ = "市法院" }.after?.organ == "市法院")
    #expect(asked.isEmpty)
    let early = try violations { _ = try correcting { $0.on = try day("2024-03-01") } }
    #expect(
      early == [.dispute(.beforeReceipt(application.number, filed: try day("2024-03-01"), received: application.came))])
    #expect(asked == [application.number])
  }

  @Test("is an undoing of what nothing rests on")
  func undoing() throws {
    func undoing(_ action: ActionID, _ file: DisputeFile) throws -> ProposedDisputeEntries {
      var plan = UndoingPlan(takingBack: action, reason: nil, by: .shipped)
      return try plan.undo(file, in: context(after: 20))
    }
    #expect(try undoing(14, filed()).after == nil)
    let file = try filed("2024-05-06", decided("2024-08-01"))
    #expect(try undoing(15, file).after?.isPending ?? false)
    #expect(
      try violations { _ = try undoing(14, file) } == [
        .dispute(.laterDepends(14, entry: 15, .disputeDecided, on: day("2024-08-01")))
      ])
  }

  @Test("is told with what the rules say of its filing, and with the disputes that look like the same one")
  func alike() throws {
    func dispute(_ on: String, _ way: DisputeWay, case number: String?, at seq: EntryID) throws -> Dispute {
      let proposed = try DisputeFile.filing(
        filing(on, way, case: number), about: [application], in: context(after: seq.advanced(by: -1)))
      return try #require(proposed.after)
    }
    let others = try [
      dispute("2024-05-20", .suit, case: "行初１号", at: 5), dispute("2024-05-06", .suit, case: nil, at: 7),
      dispute("2024-05-06", .review, case: "行初1号", at: 9),
    ]
    let proposed = try DisputeFile.filing(
      filing("2024-05-06", case: "行初1号"), about: [application], in: context(after: 13))
    let transition = proposed.transition(concerned: { _ in application }, others: { _ in others })
    #expect(transition.alike == [5, 7] && transition.finding?.rule == SuitBeforeReview.rule)
    let file = DisputeFile(proposed.id, transition.history)
    let step = try file.recording(decided("2024-08-01"), in: context(after: 14))
    let told = step.transition(concerned: { _ in application }, others: { _ in others })
    #expect(told.alike == [] && told.finding == nil)
  }
}
