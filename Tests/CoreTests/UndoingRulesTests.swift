import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("What may be undone")
struct UndoingRulesTests {
  private let one: Case
  private let number: ApplicationNumber

  init() throws {
    one = try Case(received: "2025-03-03")
    number = try one.application().number
  }

  /// Takes back what one action wrote of an application.
  private func undoing(_ action: ActionID, of one: Case) throws -> (proposed: ProposedEntries?, undoing: Undoing) {
    var plan = UndoingPlan(takingBack: action, reason: nil, by: one.calendar)
    let proposed = try plan.undo(one.file(), in: one.context())
    try plan.check()
    return (proposed, plan.undoing)
  }

  private func refusal(_ action: ActionID, of one: Case) throws -> [RuleViolation] {
    try violations { _ = try undoing(action, of: one) }
  }

  private func depends(_ entry: EntryID, _ kind: Event.Kind, _ on: String) throws -> RuleViolation {
    .amending(.laterDepends(number, entry: entry, kind, on: try day(on)))
  }

  /// The action that 王芳 means, whose actions 9, 7 and 2 stand, where 李雷 recorded 8 and 10 takes back 4.
  private func action(_ target: UndoTarget, last: ActionID? = 9) throws -> ActionID {
    let actions = [
      RecordedAction(2, by: "王芳", kind: .registered), RecordedAction(4, by: "王芳", kind: .closed, undoneBy: 10),
      RecordedAction(7, by: "王芳", kind: .closed), RecordedAction(8, by: "李雷", kind: .closed),
      RecordedAction(9, by: "王芳", kind: .assigned), RecordedAction(10, by: "王芳", kind: .undone),
    ]
    return try UndoingPlan.action(
      target, of: "王芳", last: { last },
      holding: { entry in actions.last { $0.id.entry <= entry && entry <= 10 } })
  }

  @Test("is the last of a person's own actions where none is named")
  func last() throws {
    #expect(try action(.last) == 9)
    #expect(try violations { _ = try action(.last, last: nil) } == [.amending(.nothingToUndo(by: "王芳"))])
  }

  @Test("is the action that an entry belongs to, where it stands, is one's own and no undoing")
  func named() throws {
    #expect(try action(.entry(3)) == 2)
    #expect(try action(.entry(7)) == 7)
    #expect(try violations { _ = try action(.entry(8)) } == [.amending(.actionOfAnother(8, by: "李雷"))])
    #expect(try violations { _ = try action(.entry(5)) } == [.amending(.undoneAlready(5, by: 10))])
    #expect(try violations { _ = try action(.entry(10)) } == [.amending(.cannotUndo(.undone))])
    #expect(throws: Fault.record(.noSuchHandle(11))) { try action(.entry(11)) }
  }

  @Test("is no correction that a later one of the same entry has built on")
  func correctedAgain() throws {
    let twice = try one.assigned("2025-03-04").corrected(2, .unit, to: "财务科").corrected(2, .unit, to: "规划科")
    #expect(try refusal(3, of: twice) == [depends(4, .corrected, "2025-03-04")])
    #expect(try refusal(4, of: twice) == [])
    #expect(try refusal(3, of: twice.undone(4)) == [])
  }

  @Test("is an entry that nothing rests on; the application is as it was before")
  func plain() throws {
    let assigned = try one.assigned("2025-03-04").itemAdded("2025-03-05")
    let (proposed, undoing) = try undoing(2, of: assigned)
    #expect(proposed?.entries.map(\.supersedes) == [2] && proposed?.entries.map(\.event.kind) == [.undone])
    #expect(proposed?.after.application.intake.unit == nil && proposed?.after.application.items.count == 1)
    #expect(undoing.entryCount == 1 && undoing.applicationCount == 1)
    #expect(undoing.entries.map(\.entry.seq) == [2] && undoing.transition?.after.intake.unit == nil)
  }

  @Test("is nothing that a later entry follows, or has corrected")
  func dependents() throws {
    let answered = try one.clarificationAsked("2025-03-05").clarificationReceived("2025-03-10")
    #expect(try refusal(2, of: answered) == [depends(3, .clarificationReceived, "2025-03-10")])
    #expect(try refusal(3, of: answered) == [])
    let corrected = try one.assigned("2025-03-04").corrected(2, .unit, to: "财务科")
    #expect(try refusal(2, of: corrected) == [depends(3, .corrected, "2025-03-04")])
    #expect(try refusal(3, of: corrected) == [])
  }

  @Test("is nothing that the ground of an answer rests on")
  func ground() throws {
    let closed = try one.clarificationAsked("2025-03-05", replyBy: "2025-03-20").closed(
      "2025-03-24", .otherNoClarification)
    #expect(try refusal(2, of: closed) == [depends(3, .closed, "2025-03-24")])
    let waived = try one.clarificationAsked("2025-03-05", replyBy: "2025-03-20").closed(
      "2025-03-24", .otherNoClarification
    ) { $0.waiver = "电话确认" }
    #expect(try refusal(2, of: waived) == [])
  }

  @Test("is a registration only where nothing that stands was written since; it voids the application")
  func registration() throws {
    let (proposed, _) = try undoing(1, of: one)
    #expect(proposed?.after.application.isVoid ?? false)
    let assigned = try one.assigned("2025-03-04")
    #expect(try refusal(1, of: assigned) == [depends(2, .assigned, "2025-03-04")])
    #expect(try refusal(1, of: assigned.undone(2)) == [])
  }

  @Test("is no erasure")
  func erasure() throws {
    let erased = one.erased()
    #expect(try refusal(ActionID(first: erased.last), of: erased) == [.amending(.cannotUndo(.erased))])
  }

  @Test("is told with all its applications, and only a single one is told as it stands")
  func several() throws {
    let other = try Case(received: "2025-03-03", serial: 2, registeredAt: 40)
    var plan = UndoingPlan(takingBack: 1, reason: nil, by: one.calendar)
    _ = try plan.undo(one.file(), in: one.context())
    #expect(plan.undoing.transition?.after.number == number)
    _ = try plan.undo(other.file(), in: one.context())
    #expect(plan.undoing.applicationCount == 2 && plan.undoing.transition == nil)
  }

  @Test("is of the ledger's own entries neither the founding nor figures that were typed again since")
  func ledger() throws {
    var plan = UndoingPlan(takingBack: 5, reason: nil, by: one.calendar)
    let context = try RecordingContext.of("2026-11-23", after: 9)
    func entry(_ event: Event) -> Entry {
      Entry(seq: 5, action: 5, subject: .ledger, event: event, recording: context.recording)
    }
    let figures = Event.figuresSet(FiguresEntry(year: 2024, figures: DisclosureFigures(form: .form2021)))
    #expect(
      try violations { _ = try plan.undo(entry(.founded(Founding(agency: "某局"))), in: context) { _ in nil } } == [
        .amending(.cannotUndo(.founded))
      ])
    #expect(
      try violations { _ = try plan.undo(entry(figures), in: context) { _ in 8 } } == [
        .amending(.figuresSetLater(2024, entry: 8))
      ])
    let undone = try plan.undo(entry(figures), in: context) { _ in 5 }
    #expect(undone.seq == 10 && undone.supersedes == 5 && undone.subject == .ledger)
    #expect(plan.undoing.entryCount == 1 && plan.undoing.applicationCount == 0)
  }
}
