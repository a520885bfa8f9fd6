internal import FoiaCalendar

extension Event.Kind {
  /// The fields of an entry of this kind that can be corrected, its day first if it has one.
  var fields: [Field] {
    switch self {
    case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged, .numberSpoilt,
      .corrected,
      .reopened, .voided,
      .undone,
      .erased:
      []
    case .registered:
      [
        .received, .arrived, .channel, .applicant, .coApplicant, .kind, .subject, .details, .form, .delivery, .identity,
        .phone, .email, .address, .agent, .unit, .officer, .note,
      ]
    case .confirmed, .clarificationReceived, .reasonsReceived, .consultationServed, .applicantTold:
      [dayField]
    case .assigned: [.on, .unit, .officer, .replyBy]
    case .unitAccepted: [dayField]
    case .unitReturned: [dayField, .reason]
    case .handedOver: [.on, .officer]
    case .clarificationAsked, .reasonsAsked: [.asked, .replyBy, .replyWithin, .items, .ground]
    case .feeServed: [.served, .sent, .feeBasis, .count, .amount]
    case .feePaid: [.paid, .receipt]
    case .consultationSent: [.sent] + ConsultedRole.allCases.map(\.field) + [.replyBy, .replyWithin]
    case .consultationReturned: [.returned, .opinion]
    case .extended: [.notified, .days, .approvedBy, .reason]
    case .deferred: [.notified, .until, .reason]
    case .itemAdded: [.on, .item, .outcome, .subReason]
    case .approvalGiven: [.on, .approvalStep, .approvalOpinion, .signer, .comment]
    case .closed:
      [
        .closed, .outcome, .document, .subReason, .reason, .basis, .searched, .referTo, .referContact, .sameAs,
        .approvedBy, .waiver,
      ]
    case .dispatched, .letterSent: [.sent, .service, .tracking]
    case .answerServed, .letterServed: [.served, .service]
    case .madePublic: [.on, .place]
    case .disputeFiled: [.filed, .way, .organ, .caseNumber, .answerBy, .about, .matter]
    case .disputeAnswered: [.answeredOrgan]
    case .disputeDecided: [.decided, .result, .document]
    case .disputeAppealed: [.appealed, .organ, .caseNumber, .answerBy]
    case .redoOrdered: [.ordered, .byOrgan, .redoUntil]
    case .redoAnswered:
      [.answered, .outcome, .subReason, .document, .reason, .basis, .searched, .referTo, .referContact]
    case .letterIssued: [.on, .document]
    case .letterReturned: [.on, .reason]
    case .attached: [.on, .attachmentKind, .fileName]
    }
  }
}

extension Event {
  /// The fields of the entry that can be corrected; of the three fields that name a consulted party, only the one it
  /// has, with a time for the answer only of another agency, and of an arrival its way only where it tells one of its own.
  public var fields: [Field] {
    switch self {
    case .consultationSent(let request):
      kind.fields.filter { field in
        let isLimit = field == .replyBy || field == .replyWithin
        return field == request.role.field
          || !ConsultedRole.allCases.contains { $0.field == field } && (!isLimit || request.role == .agency)
      }
    case .feeServed(let notice) where notice.sent == nil: kind.fields.filter { $0 != .sent }
    case .answerServed(let service) where service.method == nil: [kind.dayField]
    case .letterServed(let fact) where fact.service.method == nil: [kind.dayField]
    default: kind.fields
    }
  }

  /// The value of a field as it is stored; nil if the field is empty, or if the event does not have it.
  public func value(of field: Field) -> Payload.Value? {
    if case .registered(let registration) = self {
      let receipt = registration.intake.receipt
      if field == .received { return receipt.isConfirmed ? .text(receipt.day.iso) : nil }
      if field == .arrived { return receipt.arrived.map { .text($0.iso) } }
    } else if field == dayField {
      return effective.map { .text($0.iso) }
    }
    return payload[field.key] ?? personal?[field.key]
  }

  /// The event with another value in one field. Days are ISO text, codes are the stored ones, amounts are in fen.
  ///
  /// - Parameters:
  ///   - field: the field to change.
  ///   - value: the new value; nil empties the field.
  /// - Returns: nil if the event needs the field, if the value does not fit, or if the personal data the field belongs
  ///   to was erased.
  public func correcting(_ field: Field, to value: Payload.Value?) -> Event? {
    let day: Day? = if case .text(let iso)? = value { Day(iso: iso) } else { nil }
    if case .registered(var registration) = self, field == .received || field == .arrived {
      guard let receipt = registration.intake.receipt.correcting(field, to: day) else { return nil }
      registration.intake.receipt = receipt
      return .registered(registration)
    }
    if field == dayField {
      return day.flatMap { Event(kind: kind, effective: $0, payload: self.payload, personal: self.personal) }
    }
    var (payload, personal) = (payload, personal)
    if isPersonal(field) {
      if personal == nil || value == nil && kind == .consultationSent { return nil }
      personal?[field.key] = value
      // A registration without a name has lost its personal data, and cannot be read back.
      guard let event = Event(kind: kind, effective: effective, payload: payload, personal: personal),
        event.personal != nil
      else { return nil }
      return event
    }
    payload[field.key] = value
    // A consultation must name its party; a fee by pages counts no earlier items.
    if case .consultationSent(let request) = self, field == request.role.field, value == nil { return nil }
    if field == .feeBasis, value == .text(FeeBasis.pages.rawValue) { payload["earlier"] = .integer(0) }
    // A new answer has its outcome; only one that an earlier program recorded is without.
    if case .redoAnswered = self, field == .outcome {
      guard case .text(let code)? = value, Outcome(rawValue: code) != nil else { return nil }
    }
    // A request has one time for the reply.
    if value != nil, field == .replyBy || field == .replyWithin {
      payload[(field == .replyBy ? Field.replyWithin : .replyBy).key] = nil
    }
    // Only the outcome `other` has a sub-reason.
    if field == .outcome, value != .text(Outcome.other.rawValue) { payload[Field.subReason.key] = nil }
    return Event(kind: kind, effective: effective, payload: payload, personal: personal)
  }

  /// The personal facts by field, each with the key that it is stored under; empty if the event has none, or they were
  /// erased.
  public var personalFacts: [(field: Field, key: String, value: Payload.Value)] {
    if case .corrected(let correction) = self { return correction.event.personalFacts }
    return fields.filter(isPersonal).compactMap { field in value(of: field).map { (field, field.key, $0) } }
  }

  /// Whether the value of a field is personal data, which can be erased.
  public func isPersonal(_ field: Field) -> Bool {
    switch self {
    case .registered:
      [.applicant, .coApplicant, .identity, .phone, .email, .address, .agent, .details, .note].contains(field)
    case .consultationSent(let request): request.role == .thirdParty && field == .thirdParty
    case .attached: field == .fileName
    default: false
    }
  }
}

extension Receipt {
  fileprivate func correcting(_ field: Field, to day: Day?) -> Receipt? {
    switch (self, field) {
    case (.received(_, let arrived), .received): day.map { .received($0, arrived: arrived) }
    case (.received(let received, _), .arrived): .received(received, arrived: day)
    case (.arrived, .arrived): day.map { .arrived($0) }
    default: nil
    }
  }
}

extension ConsultedRole {
  /// The field that names the party consulted in this role.
  public var field: Field {
    switch self {
    case .thirdParty: .thirdParty
    case .coProducer: .coProducer
    case .agency: .otherAgency
    }
  }
}

extension Field {
  /// The key of the field's value in a payload.
  fileprivate var key: String {
    switch self {
    case .coApplicant: "co_applicants"
    case .thirdParty, .coProducer, .otherAgency: "party"
    case .feeBasis: "basis"
    case .amount: "amount_fen"
    case .item: "text"
    case .approvalStep: "step"
    case .attachmentKind: "as"
    case .fileName: "name"
    case .approvalOpinion: "opinion"
    case .about: "applications"
    case .matter: "subject"
    case .service: "method"
    case .byOrgan: "organ"
    case .redoUntil: "until"
    default: rawValue.replacing("-", with: "_")
    }
  }
}

extension Field {
  /// Every field that can be corrected in an entry of some kind.
  public static let correctable = Set(Event.Kind.allCases.flatMap(\.fields))
}

extension History {
  /// The entries in which a field can be corrected: those of the application itself first, then those of its answers,
  /// else every entry that has the field.
  ///
  /// - Parameter names: whether a field is the one that is meant.
  public func places(_ names: (Field) -> Bool) -> [(entry: Entry, field: Field)] {
    let all = standing.flatMap { entry in entry.event.fields.filter(names).map { (entry: entry, field: $0) } }
    let assigned = all.filter {
      [.assigned, .handedOver].contains($0.entry.event.kind) && [.unit, .officer].contains($0.field)
    }
    if !assigned.isEmpty { return assigned }
    let ofItself = all.filter { $0.entry.event.kind == .registered }
    // Once there is a confirmation, the day of receipt is its day.
    if ofItself.contains(where: { $0.field == .received }),
      let confirmation = standing.first(where: { $0.event.kind == .confirmed })
    {
      return [(confirmation, .on)]
    }
    if !ofItself.isEmpty { return ofItself }
    // A field that the answer has means that of the answer, and of the new answers too if they have it.
    let ofAnswer = all.filter { $0.entry.event.kind == .closed }
    let ofNewAnswer = all.filter { $0.entry.event.kind == .redoAnswered }
    return ofAnswer.isEmpty ? all : ofAnswer + ofNewAnswer
  }
}
