import FoiaCalendar
import FoiaCore
import Testing

@Suite("An event")
struct EventPayloadTests {
  /// As it comes back from what is stored.
  private func reread(_ event: Event) throws -> Event? {
    func stored(_ payload: Payload) throws -> Payload {
      try #require(Payload(canonical: String(decoding: payload.canonical, as: UTF8.self)))
    }
    return try Event(
      kind: event.kind, effective: event.effective, payload: stored(event.payload),
      personal: event.personal.map(stored))
  }

  @Test("comes back from its payload as it was")
  func roundTrip() throws {
    let all = try EventSamples.all()
    #expect(Set(all.map(\.kind)) == Set(Event.Kind.allCases))
    for event in all { #expect(try reread(event) == event) }
  }

  @Test("needs its day, unless it concerns the ledger alone or mends a mistake")
  func needsDay() throws {
    let needless: Set<Event.Kind> = [
      .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged,
      .numberSpoilt, .reopened, .voided, .undone, .erased,
    ]
    for event in try EventSamples.all() {
      let dayless = Event(kind: event.kind, effective: nil, payload: event.payload, personal: event.personal)
      #expect(dayless == (needless.contains(event.kind) ? event : nil))
    }
  }

  @Test("that is corrected has the day of what it should have said")
  func correctedDay() throws {
    for event in try EventSamples.ofCase() {
      #expect(Event.corrected(Correction(event, reason: "录错")).effective == event.effective)
    }
  }

  @Test("that is corrected keeps all that its kind keeps, and what was personal apart")
  func correctedPayload() throws {
    for event in try EventSamples.ofCase() {
      let corrected = Event.corrected(Correction(event, reason: "录错"))
      #expect(corrected.personal == event.personal)
      for field in event.payload.fields { #expect(corrected.payload[field.key] == field.value) }
    }
  }

  @Test("cannot be a correction of a correction, nor one without a reason")
  func correctionOfCorrection() throws {
    let inner = Event.corrected(Correction(.confirmed(Confirmation(on: try day("2025-03-10"))), reason: "录错"))
    var payload = inner.payload
    #expect(try Event(kind: .corrected, effective: day("2025-03-10"), payload: payload, personal: nil) == inner)
    payload["correction_reason"] = nil
    #expect(try Event(kind: .corrected, effective: day("2025-03-10"), payload: payload, personal: nil) == nil)
    payload = inner.payload
    payload["corrected_kind"] = .text("corrected")
    #expect(try Event(kind: .corrected, effective: day("2025-03-10"), payload: payload, personal: nil) == nil)
  }

  @Test("of filing is none where the figures are not those of its form")
  func filing() throws {
    for event in try EventSamples.ofLedger() where event.kind == .frozen {
      let rows = event.payload.list("figures")
      for wrong in [Array(rows.dropLast()), rows + ["new 0 0 0 0 0 0 0"], rows.reversed(), rows.map { $0 + " 0" }] {
        var payload = event.payload
        payload["figures"] = .list(wrong)
        #expect(Event(kind: .frozen, effective: nil, payload: payload, personal: nil) == nil)
      }
    }
  }

  @Test("is none where a fact is missing that it cannot be without")
  func needsFacts() throws {
    let needing: Set<Event.Kind> = [
      .founded, .imported, .frozen, .waived, .backedUp, .settingChanged, .numberSpoilt, .registered, .assigned,
      .unitAccepted,
      .unitReturned,
      .handedOver, .feeServed,
      .consultationSent,
      .consultationServed, .applicantTold, .consultationReturned, .extended, .deferred, .itemAdded, .closed,
      .approvalGiven, .madePublic, .redoOrdered, .letterIssued, .letterSent, .letterServed, .letterReturned, .attached,
      .corrected,
    ]
    for kind in needing {
      #expect(Event(kind: kind, effective: try day("2025-03-10"), payload: Payload(), personal: nil) == nil, "\(kind)")
    }
  }

  @Test("keeps a third party's name where it can be erased, and an agency's where it stays")
  func parties() throws {
    let on = try day("2025-03-10")
    func sent(_ role: ConsultedRole) -> Event {
      .consultationSent(ConsultationRequest(on: on, role: role, party: "甲公司"))
    }
    #expect(sent(.thirdParty).payload.text("party") == nil)
    #expect(sent(.thirdParty).personal?.text("party") == "甲公司")
    for role in [ConsultedRole.coProducer, .agency] {
      #expect(sent(role).payload.text("party") == "甲公司")
      #expect(sent(role).personal == nil)
    }
    let erased = Event(kind: .consultationSent, effective: on, payload: sent(.thirdParty).payload, personal: nil)
    #expect(erased == .consultationSent(ConsultationRequest(on: on, role: .thirdParty, party: nil)))
  }

  @Test("of a registration has nothing personal in what stays")
  func applicant() throws {
    for event in try EventSamples.all() where [.registered, .corrected].contains(event.kind) {
      let kept = String(decoding: event.payload.canonical, as: UTF8.self)
      for name in ["张三", "李四", "130600197001011234", "赵六", "a@b.cn", "易县\"", "一\\n二", "注"] {
        #expect(!kept.contains(name))
      }
    }
  }
}
