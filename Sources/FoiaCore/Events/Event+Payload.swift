public import FoiaCalendar

extension Event {
  /// The version of the payloads written now; readers know it and every earlier one.
  public static let payloadVersion = 1

  /// The facts that stay for ever. The effective day stands beside them in the entry, not among them.
  public var payload: Payload {
    switch self {
    case .founded(let founding):
      var payload = Payload()
      payload.set("agency", founding.agency)
      return payload
    case .imported(let batch):
      var payload = Payload()
      payload.set("rows", batch.rows)
      return payload
    case .registered(let registration): return registration.payload
    case .closed(let closing): return closing.payload
    }
  }

  /// The facts that can be erased; nil where the event has none, or has lost them.
  public var personal: Payload? {
    switch self {
    case .registered(let registration): registration.intake.personal.map(\.payload)
    case .founded, .imported, .closed: nil
    }
  }

  /// Reads an event back; nil where a fact it cannot be without is missing or out of its range.
  public init?(kind: Kind, effective: Day?, payload: Payload, personal: Payload?) {
    switch kind {
    case .founded:
      guard let agency = payload.text("agency") else { return nil }
      self = .founded(Founding(agency: agency))
    case .imported:
      guard let rows = payload.integer("rows") else { return nil }
      self = .imported(Import(rows: rows))
    case .registered:
      guard let effective, let registration = Registration(effective, payload, personal) else { return nil }
      self = .registered(registration)
    case .closed:
      guard let effective, let closing = Closing(effective, payload) else { return nil }
      self = .closed(closing)
    }
  }
}

extension Registration {
  fileprivate var payload: Payload {
    var payload = Payload()
    payload.set("number", number.description)
    payload.set("office_number", officeNumber)
    payload.set("arrived", intake.receipt.arrived?.iso)
    payload.set("confirmed", intake.receipt.isConfirmed ? 1 : 0)
    payload.set("channel", intake.channel.rawValue)
    payload.set("kind", intake.kind.rawValue)
    payload.set("subject", intake.subject)
    payload.set("form", intake.form)
    payload.set("delivery", intake.delivery)
    payload.set("unit", intake.unit)
    payload.set("officer", intake.officer)
    return payload
  }

  fileprivate init?(_ effective: Day, _ payload: Payload, _ personal: Payload?) {
    guard let number = payload.text("number").flatMap(ApplicationNumber.init(printed:)),
      let channel = payload.text("channel").flatMap(Channel.init(rawValue:)),
      let kind = payload.text("kind").flatMap(ApplicantKind.init(rawValue:)),
      let subject = payload.text("subject")
    else { return nil }
    let arrived = payload.text("arrived").flatMap { Day(iso: $0) }
    let intake = Intake(
      receipt: payload.integer("confirmed") == 0 ? .arrived(effective) : .received(effective, arrived: arrived),
      channel: channel, kind: kind, subject: subject, form: payload.text("form"), delivery: payload.text("delivery"),
      unit: payload.text("unit"), officer: payload.text("officer"), personal: personal.flatMap(PersonalDetails.init))
    self.init(number: number, officeNumber: payload.text("office_number"), intake: intake)
  }
}

extension PersonalDetails {
  fileprivate var payload: Payload {
    var payload = Payload()
    payload.set("applicant", applicant)
    payload.set("co_applicants", coApplicants)
    payload.set("identity", identity)
    payload.set("phone", phone)
    payload.set("email", email)
    payload.set("address", address)
    payload.set("agent", agent)
    payload.set("details", details)
    payload.set("note", note)
    return payload
  }

  fileprivate init?(_ payload: Payload) {
    guard let applicant = payload.text("applicant") else { return nil }
    self.init(
      applicant: applicant, coApplicants: payload.list("co_applicants"), identity: payload.text("identity"),
      phone: payload.text("phone"), email: payload.text("email"), address: payload.text("address"),
      agent: payload.text("agent"), details: payload.text("details"), note: payload.text("note"))
  }
}

extension Closing {
  fileprivate var payload: Payload {
    var payload = Payload()
    payload.set("outcome", outcome.rawValue)
    payload.set("document", document)
    payload.set("sub_reason", subReason?.rawValue)
    payload.set("reason", reason)
    payload.set("basis", basis)
    payload.set("searched", searched)
    payload.set("refer_to", referTo)
    payload.set("same_as", sameAs)
    payload.set("approved_by", approvedBy)
    return payload
  }

  fileprivate init?(_ effective: Day, _ payload: Payload) {
    guard let outcome = payload.text("outcome").flatMap(Outcome.init(rawValue:)) else { return nil }
    self.init(
      on: effective, outcome: outcome, document: payload.text("document"),
      subReason: payload.text("sub_reason").flatMap(SubReason.init(rawValue:)), reason: payload.text("reason"),
      basis: payload.text("basis"), searched: payload.text("searched"), referTo: payload.text("refer_to"),
      sameAs: payload.text("same_as"), approvedBy: payload.text("approved_by"))
  }
}
