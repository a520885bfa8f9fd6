internal import FoiaCalendar

extension Request {
  var payload: Payload {
    var payload = Payload()
    payload.set(limit)
    payload.set("items", items)
    payload.set("ground", ground)
    return payload
  }

  init(_ day: Day, _ payload: Payload) {
    self.init(on: day, limit: payload.limit, items: payload.text("items"), ground: payload.text("ground"))
  }
}

extension Payload {
  /// The time for a reply, as requests and consultations have it.
  fileprivate var limit: Request.Limit? {
    let days = integer("reply_within", in: 1...Policy.replyWithinMost)
    return day("reply_by").map(Request.Limit.day) ?? days.map(Request.Limit.workingDays)
  }

  fileprivate mutating func set(_ limit: Request.Limit?) {
    switch limit {
    case .day(let day): set("reply_by", day)
    case .workingDays(let count): set("reply_within", count)
    case nil: break
    }
  }
}

extension FeeNotice {
  var payload: Payload {
    var payload = Payload()
    payload.set("basis", basis.rawValue)
    payload.set("count", count)
    payload.set("earlier", earlier)
    payload.set("amount_fen", amount.fen)
    if sent != nil { payload.set("served", on) }
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let basis = payload.code("basis", FeeBasis.self), let count = payload.integer("count", in: 0...1_000_000),
      let fen = payload.integer("amount_fen", in: 0...Int.mostStored)
    else { return nil }
    let earlier = payload.integer("earlier", in: 0...1_000_000_000) ?? 0
    let served = payload.day("served")
    self.init(
      on: served ?? day, sent: served == nil ? nil : day, basis: basis, count: count, earlier: earlier,
      amount: Money(fen: fen))
  }
}

extension Payment {
  var payload: Payload {
    var payload = Payload()
    payload.set("receipt", receipt)
    return payload
  }
}

extension ConsultationRequest {
  /// The role, and the name of an agency. The name of a third party is personal and stored apart.
  var payload: Payload {
    var payload = Payload()
    payload.set("role", role.rawValue)
    if role != .thirdParty { payload.set("party", party) }
    payload.set(limit)
    return payload
  }

  var personal: Payload? {
    guard role == .thirdParty, let party else { return nil }
    var payload = Payload()
    payload.set("party", party)
    return payload
  }

  init?(_ day: Day, _ payload: Payload, _ personal: Payload?) {
    guard let role = payload.code("role", ConsultedRole.self) else { return nil }
    self.init(on: day, role: role, party: payload.text("party") ?? personal?.text("party"), limit: payload.limit)
  }
}

extension ConsultationStep {
  var payload: Payload {
    var payload = Payload()
    payload.set("consultation", consultation.rawValue)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let consultation = payload.integer("consultation").map(EntryID.init(rawValue:)) else { return nil }
    self.init(on: day, consultation: consultation)
  }
}

extension Opinion {
  var payload: Payload {
    var payload = Payload()
    payload.set("consultation", consultation.rawValue)
    payload.set("opinion", opinion?.rawValue)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let consultation = payload.integer("consultation").map(EntryID.init(rawValue:)) else { return nil }
    self.init(on: day, consultation: consultation, opinion: payload.code("opinion"))
  }
}

extension Extension {
  var payload: Payload {
    var payload = Payload()
    payload.set("approved_by", approvedBy)
    payload.set("days", days)
    payload.set("reason", reason)
    payload.set("told", told)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let days = payload.integer("days", in: 0...1_000_000) else { return nil }
    self.init(
      on: day, days: days, approvedBy: payload.text("approved_by"), reason: payload.text("reason"),
      told: payload.day("told"))
  }
}

extension Deferral {
  var payload: Payload {
    var payload = Payload()
    payload.set("reason", reason)
    payload.set("until", until)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let until = payload.day("until") else { return nil }
    self.init(on: day, until: until, reason: payload.text("reason"))
  }
}
