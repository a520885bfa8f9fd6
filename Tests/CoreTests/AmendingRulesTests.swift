import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("What may be corrected, reopened, voided and erased")
struct AmendingRulesTests {
  private let one: Case
  private let number: ApplicationNumber

  init() throws {
    one = try Case(received: "2025-03-03")
    number = try one.application().number
  }

  /// An entry corrected to another event.
  private func correcting(
    _ one: Case, _ seq: EntryID, to event: Event, waiver: String? = nil, on today: String = "2026-11-23"
  ) throws -> ProposedEntries {
    try one.file().correcting(
      reason: "录错", waiver: waiver, in: one.context(on: today), by: one.calendar,
      isOwnUnit: { name in (name == "规划科" || name == "某局", name == "某局") }, { _ in [(seq, event)] })
  }

  private func refusal(
    _ one: Case, _ seq: EntryID, to event: Event, waiver: String? = nil, on today: String = "2026-11-23"
  ) throws -> [RuleViolation] {
    try violations { _ = try correcting(one, seq, to: event, waiver: waiver, on: today) }
  }

  @Test("takes the place of the entry it corrects")
  func corrected() throws {
    let asked = try one.clarificationAsked("2025-03-05", replyBy: "2025-03-20")
    let event = try Event.clarificationAsked(Request(on: day("2025-03-06"), replyBy: day("2025-03-25")))
    let proposed = try correcting(asked, 2, to: event)
    #expect(proposed.entries.map(\.supersedes) == [2])
    #expect(proposed.after.application.clarifications.map(\.asked.on) == [try day("2025-03-06")])
  }

  @Test("says nothing that could not have been recorded so")
  func impossible() throws {
    let asked = try one.clarificationAsked("2025-03-05", replyBy: "2025-03-20")
    func request(_ on: String, replyBy: String) throws -> Event {
      .clarificationAsked(Request(on: try day(on), replyBy: try day(replyBy)))
    }
    #expect(
      try refusal(asked, 2, to: request("2025-03-05", replyBy: "2025-03-01")) == [
        .limitBeforeEvent(.replyBy, day("2025-03-01"), event: day("2025-03-05"))
      ])
    #expect(
      try refusal(asked, 2, to: request("2025-03-02", replyBy: "2025-03-20")) == [
        .beforeReceipt(number, .clarificationAsked, on: day("2025-03-02"), received: day("2025-03-03"))
      ])
    let today = try day("2025-03-20")
    #expect(
      try refusal(asked, 2, to: request("2025-03-21", replyBy: "2025-03-28"), on: "2025-03-20") == [
        .future(.asked, day("2025-03-21"), today: today)
      ])
    #expect(try refusal(asked.voided(), 2, to: request("2025-03-06", replyBy: "2025-03-20")) == [.isVoid(number)])
  }

  @Test("is no channel that only old ledgers know, and no consultation of the agency's own")
  func values() throws {
    guard case .registered(var registration)? = one.entries.first?.event else { throw Fault.record(.badEntry(1)) }
    registration.intake.channel = .unknown
    #expect(try refusal(one, 1, to: .registered(registration)) == [.channelNotRecorded])
    let consulted = try one.consulted("2025-03-05", .agency, party: "市资源局")
    func request(_ party: String) throws -> Event {
      .consultationSent(ConsultationRequest(on: try day("2025-03-05"), role: .agency, party: party))
    }
    #expect(try refusal(consulted, 2, to: request("规划科")) == [.ownUnit(.agency, isAgencyItself: false)])
    #expect(try refusal(consulted, 2, to: request("某局")) == [.ownUnit(.agency, isAgencyItself: true)])
    #expect(try refusal(consulted, 2, to: request("市水利局")) == [])
  }

  @Test("changes a field that is there, confirmed and not erased")
  func fields() throws {
    func refusal(_ one: Case, _ field: Field, to value: String?) throws -> [RuleViolation] {
      let (application, event) = try (one.application(), #require(one.entries.first).event)
      return try violations { _ = try application.correcting(field, of: event, to: value.map { .text($0) }) }
    }
    #expect(try refusal(one, .subject, to: "y") == [])
    #expect(try refusal(one, .subject, to: "x") == [.amending(.sameAlready(number, .subject))])
    #expect(try refusal(one.erased(), .phone, to: "139") == [.amending(.isErased(number))])
    let arrived = try Case(arrived: "2025-03-03")
    #expect(try refusal(arrived, .received, to: "2025-03-04") == [.amending(.notConfirmed(number))])
    #expect(throws: Fault.reading(.empty(.subject))) { try refusal(one, .subject, to: nil) }
  }

  @Test("names an earlier answer that is one, unless that is waived")
  func earlierAnswer() throws {
    let application = try one.application()
    let itself = application.repeating(application, answered: try day("2025-03-24"))
    let closing = Closing(on: try day("2025-03-24"), outcome: .rejectRepeat)
    func correcting(from known: Event? = nil, waiver: String? = nil) throws -> Event {
      try application.correcting(closing, from: known, repeating: itself, waiver: waiver)
    }
    #expect(
      try violations { _ = try correcting() } == [
        .groundMissing(number, .rejectRepeat, .earlierAnswerIsItself, by: .correcting(nil))
      ])
    let waived = try correcting(waiver: "并入")
    guard case .closed(let corrected) = waived else { throw Fault.record(.badEntry(1)) }
    #expect(corrected.sameAs == number.description)
    #expect(
      try violations { _ = try correcting(from: waived, waiver: "并入") } == [
        .amending(.sameAlready(number, .sameAs))
      ])
  }

  @Test("takes no answer its ground away, unless that is waived")
  func ground() throws {
    let closed = try one.clarificationAsked("2025-03-05", replyBy: "2025-03-20").closed(
      "2025-03-24", .otherNoClarification)
    let later = try Event.clarificationAsked(Request(on: day("2025-03-05"), replyBy: day("2025-03-26")))
    #expect(
      try refusal(closed, 2, to: later) == [
        .groundMissing(number, .otherNoClarification, .replyByNotPassed(day("2025-03-26")), by: .correcting(nil))
      ])
    // What lacked its ground before may lack it afterwards.
    let baseless = try one.clarificationAsked("2025-03-05", replyBy: "2025-03-26").closed(
      "2025-03-24", .otherNoClarification)
    let unchanged = try Event.clarificationAsked(Request(on: day("2025-03-06"), replyBy: day("2025-03-26")))
    #expect(try refusal(baseless, 2, to: unchanged) == [])
    let other = try Event.closed(Closing(on: day("2025-03-24"), outcome: .unableUnclear))
    #expect(
      try refusal(closed, 3, to: other) == [
        .groundMissing(number, .unableUnclear, .clarificationNotReceived, by: .correcting(.clarificationReceived))
      ])
    // What came after the closing is a note, and cannot come a second time.
    #expect(
      try refusal(closed.clarificationReceived("2025-04-01"), 3, to: other) == [
        .groundMissing(number, .unableUnclear, .clarificationNotReceived, by: .correcting(nil))
      ])
    let proposed = try correcting(closed, 3, to: other, waiver: "电话确认")
    #expect(proposed.after.application.closing?.waiver == "电话确认")
  }

  @Test("is reopened only where it is closed and no new answer was ordered, and with how the answer went out")
  func reopening() throws {
    let sent = try one.closed("2025-03-24").dispatched("2025-03-25").answerServed("2025-03-27")
    let proposed = try sent.file().reopening(reason: "答复有误", in: sent.context())
    #expect(proposed.entries.map(\.supersedes) == [2, 3, 4])
    #expect(proposed.after.application.isOpen && proposed.after.application.dispatch == nil)
    func refusal(_ one: Case) throws -> [RuleViolation] {
      try violations { _ = try one.file().reopening(reason: "答复有误", in: one.context()) }
    }
    #expect(try refusal(one) == [.amending(.notClosed(number))])
    #expect(try refusal(sent.voided()) == [.isVoid(number)])
    let ordered = try sent.redoOrdered("2025-05-06")
    #expect(try refusal(ordered) == [.amending(.redoStands(number))])
    #expect(try refusal(ordered.redoAnswered("2025-05-20")) == [.amending(.redoStands(number, isAnswered: true))])
  }

  @Test("is voided into the application of the same applicant that it repeats, and into no other")
  func voidingInto() throws {
    func other(_ kind: ApplicantKind = .person) throws -> Case {
      try Case(received: "2025-03-01", kind: kind, serial: 9, registeredAt: 77)
    }
    func into(_ kept: Case) throws -> ProposedEntries {
      try one.file().voiding(reason: "重复登记", duplicateOf: kept.application(), in: one.context())
    }
    let nine = try other().application().number
    let proposed = try into(other())
    #expect(proposed.after.application.isVoid && proposed.after.application.duplicateOf == nine)
    #expect(try one.appending(proposed).application().duplicateOf == nine)
    #expect(try violations { _ = try into(one) } == [.amending(.notDuplicate(number, of: number))])
    #expect(try violations { _ = try into(other(.business)) } == [.amending(.notDuplicate(number, of: nine))])
    #expect(try violations { _ = try into(other().voided()) } == [.isVoid(nine)])
  }

  @Test("is voided once")
  func voiding() throws {
    let proposed = try one.file().voiding(reason: "误登", in: one.context())
    #expect(proposed.after.application.isVoid)
    #expect(proposed.after.application.duplicateOf == nil)
    let void = one.appending(proposed)
    #expect(try violations { _ = try void.file().voiding(reason: "误登", in: void.context()) } == [.isVoid(number)])
  }

  @Test("is erased while there is something to erase, for a reason that does not say whom it is about")
  func erasing() throws {
    func refusal(_ one: Case, _ reason: String) throws -> [RuleViolation] {
      try violations { _ = try one.file().erasing(reason: reason, in: one.context()) }
    }
    #expect(try one.file().erasing(reason: "依申请删除", in: one.context()).entries.map(\.event.kind) == [.erased])
    #expect(try refusal(one, "应张三要求") == [.amending(.reasonIsPersonal(number))])
    #expect(try refusal(one.erased(), "依申请删除") == [.amending(.isErased(number))])
    let since = try one.erased().consulted("2025-03-05", party: "李四")
    #expect(try refusal(since, "依申请删除") == [])
    let held = try one.itemAdded("2025-03-05").closed("2025-03-24") { $0.reason = "已当面答复张三" }
    #expect(try held.file().entriesHoldingIdentity() == [3])
  }
}
