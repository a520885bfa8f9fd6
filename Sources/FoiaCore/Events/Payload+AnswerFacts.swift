internal import FoiaCalendar

extension Item {
  var payload: Payload {
    var payload = Payload()
    payload.set("outcome", outcome?.rawValue)
    payload.set("sub_reason", subReason?.rawValue)
    payload.set("text", text)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let text = payload.text("text") else { return nil }
    self.init(on: day, text: text, outcome: payload.code("outcome"), subReason: payload.code("sub_reason"))
  }
}

extension Closing {
  var payload: Payload {
    var payload = Payload()
    payload.set("outcome", outcome.rawValue)
    payload.set("document", document)
    payload.set("sub_reason", subReason?.rawValue)
    payload.set("reason", reason)
    payload.set("basis", basis)
    payload.set("searched", searched)
    payload.set("refer_to", referTo)
    payload.set("refer_contact", referContact)
    payload.set("same_as", sameAs)
    payload.set("approved_by", approvedBy)
    payload.set("waiver", waiver)
    return payload
  }

  init?(_ effective: Day, _ payload: Payload) {
    guard let outcome = payload.code("outcome", Outcome.self) else { return nil }
    self.init(
      on: effective, outcome: outcome, document: payload.text("document"), subReason: payload.code("sub_reason"),
      reason: payload.text("reason"), basis: payload.text("basis"), searched: payload.text("searched"),
      referTo: payload.text("refer_to"), referContact: payload.text("refer_contact"), sameAs: payload.text("same_as"),
      approvedBy: payload.text("approved_by"),
      waiver: payload.text("waiver"))
  }
}

extension Dispatch {
  var payload: Payload {
    var payload = Payload()
    payload.set("method", method?.rawValue)
    if let newAnswer { payload.set("redo", newAnswer.rawValue) }
    payload.set("tracking", tracking)
    return payload
  }

  init(_ day: Day, _ payload: Payload) {
    self.init(
      on: day, method: payload.code("method"), tracking: payload.text("tracking"), newAnswer: payload.newAnswer)
  }
}

extension Service {
  var payload: Payload {
    var payload = Payload()
    payload.set("method", method?.rawValue)
    if let newAnswer { payload.set("redo", newAnswer.rawValue) }
    return payload
  }

  init(_ day: Day, _ payload: Payload) {
    self.init(on: day, method: payload.code("method"), newAnswer: payload.newAnswer)
  }
}

extension Payload {
  /// The new answer that a dispatch or a service belongs to.
  fileprivate var newAnswer: EntryID? { integer("redo").map(EntryID.init(rawValue:)) }
}
