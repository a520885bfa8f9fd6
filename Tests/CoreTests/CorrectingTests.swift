import FoiaCalendar
import FoiaCore
import Testing

@Suite("Correcting a field of an entry")
struct CorrectingTests {
  /// Another value than any of the samples has, of the kind the field wants.
  private func other(_ field: Field, than old: Payload.Value?) -> Payload.Value {
    switch field {
    case .received, .arrived, .on, .asked, .replied, .sent, .served, .applicantTold, .returned, .notified, .until,
      .redoUntil, .accepted, .givenBack,
      .paid, .closed, .ordered, .answered, .replyBy:
      .text("2025-03-12")
    case .channel: .text("fax")
    case .kind: .text("research")
    case .outcome: old == .text("other") ? .text("deny-law") : .text("other")
    case .subReason: old == .text("inquiry") ? .text("ended") : .text("inquiry")
    case .opinion: old == .text("object") ? .text("agree") : .text("object")
    case .approvalStep: old == .text("legal") ? .text("office") : .text("legal")
    case .approvalOpinion: old == .text("return") ? .text("agree") : .text("return")
    case .attachmentKind: old == .text("reply") ? .text("letter") : .text("reply")
    case .feeBasis: old == .text("pages") ? .text("items") : .text("pages")
    case .service: old == .text("fax") ? .text("post") : .text("fax")
    case .count, .days, .replyWithin, .amount: .integer(7)
    case .coApplicant: .list(["钱七", "孙八"])
    default: .text("改过的")
    }
  }

  /// What an entry cannot be without, beside its own day.
  private func needed(_ event: Event) -> Set<Field> {
    switch event.kind {
    case .registered: [.applicant, .kind, .channel, .subject]
    case .assigned: [.unit]
    case .unitReturned: [.reason]
    case .handedOver: [.officer]
    case .feeServed: [.feeBasis, .count, .amount]
    case .extended: [.days]
    case .deferred: [.until]
    case .itemAdded: [.item]
    case .madePublic: [.place]
    case .approvalGiven: [.approvalStep, .approvalOpinion]
    case .letterIssued: [.document]
    case .letterReturned: [.reason]
    case .attached: [.attachmentKind, .fileName]
    case .closed, .redoAnswered: [.outcome]
    case .redoOrdered: [.byOrgan, .redoUntil]
    default: []
    }
  }

  @Test("is possible for whatever its command takes")
  func flags() throws {
    let expected: [Event.Kind: [String]] = [
      .registered: [
        "applicant", "kind", "received", "channel", "subject", "arrived", "details", "form", "delivery", "phone",
        "email", "identity", "address", "agent", "co-applicant", "unit", "officer", "note",
      ],
      .confirmed: ["on"], .assigned: ["on", "unit", "officer", "reply-by"],
      .unitAccepted: ["accepted"], .unitReturned: ["returned", "reason"], .handedOver: ["on", "officer"],
      .clarificationAsked: ["asked", "reply-by", "reply-within", "items", "ground"],
      .clarificationReceived: ["received"],
      .reasonsAsked: ["asked", "reply-by", "reply-within", "items", "ground"], .reasonsReceived: ["received"],
      .feeServed: ["served", "basis", "count", "amount"], .feePaid: ["paid", "receipt"],
      .consultationServed: ["served"], .applicantTold: ["applicant-told"],
      .consultationReturned: ["returned", "opinion"], .extended: ["notified", "days", "approved-by", "reason"],
      .deferred: ["notified", "until", "reason"], .itemAdded: ["on", "add", "outcome", "sub-reason"],
      .closed: [
        "on", "outcome", "document", "sub-reason", "reason", "basis", "searched", "refer-to", "refer-contact",
        "same-as", "approved-by", "waive",
      ],
      .approvalGiven: ["on", "step", "opinion", "name", "note"],
      .letterIssued: ["on", "document"], .letterSent: ["sent", "service", "tracking"],
      .letterServed: ["served", "service"], .letterReturned: ["on", "reason"],
      .attached: ["on", "as", "name"],
      .madePublic: ["on", "where"], .dispatched: ["sent", "service", "tracking"], .answerServed: ["served"],
      .disputeFiled: ["filed", "way", "organ", "case", "answer-by", "about", "subject"], .disputeAnswered: ["answered"],
      .disputeDecided: ["decided", "result", "document"],
      .disputeAppealed: ["appealed", "organ", "case", "answer-by"],
      .redoOrdered: ["ordered", "by-organ", "until"],
      .redoAnswered: [
        "answered", "outcome", "sub-reason", "document", "reason", "basis", "searched", "refer-to", "refer-contact",
      ],
    ]
    for event in try EventSamples.all() {
      let flags = Set(event.fields.map(\.flag))
      switch event {
      case .consultationSent(let request):
        let party = request.role == .agency ? "agency" : request.role.rawValue
        #expect(flags == Set(["sent", party] + (request.role == .agency ? ["reply-by", "reply-within"] : [])))
      case .answerServed(let service) where service.method != nil: #expect(flags == ["served", "service"])
      default: #expect(flags == Set(expected[event.kind] ?? []), "\(event.kind)")
      }
      #expect(flags.count == event.fields.count)
    }
    #expect(try Set(EventSamples.all().flatMap(\.fields)) == Field.correctable)
  }

  @Test("makes the entry say the new value, and nothing else another one")
  func readBack() throws {
    for event in try EventSamples.ofCase() {
      for field in event.fields {
        let old = event.value(of: field)
        let value = other(field, than: old)
        guard let corrected = event.correcting(field, to: value) else {
          // What was erased, and the receipt of what has only arrived, cannot be corrected.
          #expect(isLost(field, of: event) || isUnconfirmed(event) && field == .received, "\(field) of \(event)")
          continue
        }
        #expect(corrected.value(of: field) == value, "\(field) of \(event)")
        #expect(corrected.kind == event.kind)
        // Only `other` has a sub-reason, and a request has one time for the reply.
        let limits: Set<Field> = [.replyBy, .replyWithin]
        let follows: Set<Field> =
          field == .outcome ? [.outcome, .subReason] : limits.contains(field) ? limits : [field]
        for another in event.fields where !follows.contains(another) {
          #expect(corrected.value(of: another) == event.value(of: another), "\(another) beside \(field) of \(event)")
        }
        if field != .outcome, field != .feeBasis, !limits.contains(field) || old != nil,
          old != nil || event.kind != .consultationSent
        {
          #expect(corrected.correcting(field, to: old) == event)
        }
      }
    }
  }

  @Test("takes nothing away that the entry cannot be without, and all the rest")
  func emptied() throws {
    for event in try EventSamples.ofCase() {
      let own = isUnconfirmed(event) ? Field.arrived : event.kind.dayField
      for field in event.fields where !isLost(field, of: event) {
        if case .consultationSent(let request) = event, field == request.role.field { continue }
        if isUnconfirmed(event), field == .received { continue }
        let emptied = event.correcting(field, to: nil)
        if field == own || needed(event).contains(field) {
          #expect(emptied == nil, "\(field) of \(event)")
        } else {
          #expect(emptied != nil, "\(field) of \(event)")
          #expect(emptied?.value(of: field) == nil)
        }
      }
    }
  }

  @Test("takes no third party's name away")
  func emptiedParty() throws {
    let sent = Event.consultationSent(
      ConsultationRequest(on: try day("2025-03-10"), role: .thirdParty, party: "甲公司"))
    #expect(sent.correcting(.thirdParty, to: nil) == nil)
    #expect(sent.correcting(.thirdParty, to: .text("乙公司"))?.personal?.text("party") == "乙公司")
  }

  @Test("brings back nothing personal that was erased, and changes the rest of the entry")
  func erased() throws {
    let one = try Case(received: "2025-03-03").erased()
    let registration = try #require(one.entries.first).event
    let personal: [Field] = [
      .applicant, .coApplicant, .identity, .phone, .email, .address, .agent, .details, .note,
    ]
    for field in registration.fields {
      #expect(registration.isPersonal(field) == personal.contains(field))
      if personal.contains(field) {
        #expect(registration.value(of: field) == nil)
        #expect(registration.correcting(field, to: other(field, than: nil)) == nil)
      }
    }
    let corrected = try #require(registration.correcting(.kind, to: .text("business")))
    #expect(corrected.value(of: .kind) == .text("business"))
    #expect(corrected.personal == nil)
    let sent = Event.consultationSent(ConsultationRequest(on: try day("2025-03-10"), role: .thirdParty, party: nil))
    #expect(sent.correcting(.thirdParty, to: .text("甲")) == nil)
    #expect(try sent.correcting(.sent, to: .text("2025-03-11"))?.effective == day("2025-03-11"))
  }

  @Test("of an outcome drops the kind of reason that only another reason has")
  func subReason() throws {
    let closing = Closing(
      on: try day("2025-03-20"), outcome: .other, document: "甲", subReason: .withdrawn, reason: "来电")
    let event = Event.closed(closing)
    for outcome in Outcome.allCases where outcome != .other {
      var expected = closing
      (expected.outcome, expected.subReason) = (outcome, nil)
      #expect(event.correcting(.outcome, to: .text(outcome.rawValue)) == .closed(expected))
    }
    #expect(event.correcting(.outcome, to: .text("other")) == event)
  }

  @Test("takes no code, day or number that is none")
  func nonsense() throws {
    for event in try EventSamples.ofCase() {
      for field in needed(event).union([event.kind.dayField]) where field != .applicant && !isLost(field, of: event) {
        let isWord = [.subject, .unit, .officer, .item, .place, .byOrgan, .document, .reason, .fileName].contains(field)
        #expect((event.correcting(field, to: .text("无此值")) == nil) == !isWord, "\(field) of \(event)")
      }
    }
  }

  private func isUnconfirmed(_ event: Event) -> Bool {
    if case .registered(let registration) = event { !registration.intake.receipt.isConfirmed } else { false }
  }

  private func isLost(_ field: Field, of event: Event) -> Bool { event.isPersonal(field) && event.personal == nil }
}
