import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("What a mended mistake makes impossible")
struct AmendingLifecycleTests {
  private let plain: Case
  private let number: ApplicationNumber

  init() throws {
    plain = try Case(received: "2025-03-03")
    number = try plain.application().number
  }

  private func dependents(_ one: Case) -> [EntryID] {
    Lifecycle.dependents(of: one.entries.suffix(1), in: one.entries.dropLast()).map(\.seq)
  }

  @Test("is what happened before the corrected receipt")
  func receipt() throws {
    let one = try plain.assigned("2025-03-04").closed("2025-03-20")
    #expect(try one.corrected(1, .received, to: "2025-03-04").violations.isEmpty)
    let (received, on) = (try day("2025-03-05"), try day("2025-03-04"))
    #expect(
      try one.corrected(1, .received, to: "2025-03-05").violations == [
        .beforeReceipt(number, .assigned, on: on, received: received)
      ])
    #expect(
      try one.corrected(1, .received, to: "2025-03-21").violations == [
        .beforeReceipt(number, .assigned, on: on, received: day("2025-03-21")),
        .closedBeforeReceipt(number, on: day("2025-03-20"), received: day("2025-03-21")),
      ])
  }

  @Test("is what the agency did after the corrected closing, and a dispatch before it")
  func closing() throws {
    let one = try plain.extended("2025-03-18", days: 5).closed("2025-03-20").dispatched("2025-03-21")
    #expect(try one.corrected(3, .closed, to: "2025-03-18").violations.isEmpty)
    #expect(
      try one.corrected(3, .closed, to: "2025-03-17").violations == [
        .afterClosing(number, .extended, on: day("2025-03-18"), closed: day("2025-03-17"))
      ])
    let later = try one.corrected(3, .closed, to: "2025-03-24")
    #expect(
      later.violations == [
        .beforeDecision(number, .dispatched, on: try day("2025-03-21"), decided: try day("2025-03-24"))
      ])
    #expect(dependents(later) == [4])
  }

  @Test("is a reply to a request that is taken back, unless another one was made before it")
  func requests() throws {
    let one = try plain.clarificationAsked("2025-03-05").clarificationReceived("2025-03-10")
    #expect(dependents(one.undone(2)) == [3])
    #expect(dependents(one.undone(3)).isEmpty)
    let twice = try plain.clarificationAsked("2025-03-05").clarificationAsked("2025-03-06")
      .clarificationReceived("2025-03-10")
    #expect(dependents(twice.undone(2)).isEmpty)
    #expect(dependents(twice.undone(3)).isEmpty)
    #expect(dependents(twice.undone(2).undone(3)) == [4])
  }

  @Test("is a dispatch, a service, an order, once the closing is reopened alone")
  func reopening() throws {
    let one = try plain.closed("2025-03-20").dispatched("2025-03-21").answerServed("2025-03-24")
      .redoOrdered("2025-06-03").redoAnswered("2025-06-20")
    #expect(dependents(try one.reopened()) == [3, 4, 5, 6])
    #expect(dependents(one.undone(5)) == [6])
    #expect(dependents(one.undone(3)) == [4])
  }

  @Test("is a second closing, where the undoing of the first is undone")
  func twoClosings() throws {
    let one = try plain.closed("2025-03-20").undone(2).closed("2025-03-24")
    #expect(Lifecycle.violations(of: one.entries).isEmpty)
    #expect(one.undone(3).violations.count == 1)
  }

  @Test("is nothing, where what is corrected is no day and no request")
  func harmless() throws {
    let one = try plain.consulted("2025-03-10", served: "2025-03-11", returned: "2025-03-20").closed("2025-03-24")
      .dispatched("2025-03-24")
    #expect(try one.corrected(1, .kind, to: "legal").violations.isEmpty)
    #expect(try one.corrected(2, .thirdParty, to: "乙公司").violations.isEmpty)
    #expect(try one.corrected(4, .opinion, to: "object").violations.isEmpty)
    #expect(try one.corrected(5, .outcome, to: "deny-law").violations.isEmpty)
    #expect(one.voided().violations.isEmpty)
  }

  @Test("is told of an application as it was just before an entry took effect")
  func before() throws {
    let one = try plain.clarificationAsked("2025-03-05", replyBy: "2025-03-12").closed("2025-03-20", .unableUnclear)
      .clarificationReceived("2025-03-24").corrected(2, .replyBy, to: "2025-03-14")
    let closing = try #require(one.history.standing(3))
    let before = try #require(Lifecycle.application(before: closing, of: one.entries))
    #expect(before.isOpen)
    #expect(try before.clarifications.map(\.asked.limit) == [.day(day("2025-03-14"))])
    #expect(before.clarifications.first?.answer == nil)
  }

  @Test("is told with what became of an entry, and what it changed")
  func telling() throws {
    let one = try plain.closed("2025-03-20", .denyLaw).corrected(2, .outcome, to: "granted").undone(3)
    let (closing, correction, undoing) = (one.entries[1], one.entries[2], one.entries[3])
    #expect(EntryContext(closing, in: one.history).successors.isEmpty)
    #expect(EntryContext(correction, in: one.history).successors == [undoing])
    #expect(EntryContext(correction, in: one.history).before == closing)
    #expect(EntryContext(undoing, in: one.history).before == correction)
    let corrected = try plain.closed("2025-03-20", .denyLaw).corrected(2, .outcome, to: "granted")
    #expect(EntryContext(closing, in: corrected.history).successors == [correction])
    #expect(EntryContext(closing, in: corrected.history).before == nil)
  }
}
