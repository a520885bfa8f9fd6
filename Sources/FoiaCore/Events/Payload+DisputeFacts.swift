internal import FoiaCalendar

extension DisputeFiling {
  var payload: Payload {
    var payload = Payload()
    payload.set("answer_by", answerBy)
    payload.set("applications", applications.map(\.description))
    payload.set("case", caseNumber)
    payload.set("organ", organ)
    payload.set("subject", subject)
    payload.set("way", way.rawValue)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let way = payload.code("way", DisputeWay.self) else { return nil }
    self.init(
      on: day, way: way, organ: payload.text("organ"), caseNumber: payload.text("case"),
      answerBy: payload.day("answer_by"),
      applications: payload.list("applications").compactMap(ApplicationNumber.init(printed:)),
      subject: payload.text("subject"))
  }
}

extension DisputeDecision {
  var payload: Payload {
    var payload = Payload()
    payload.set("document", document)
    payload.set("result", result.rawValue)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let result = payload.code("result", DisputeResult.self) else { return nil }
    self.init(on: day, result: result, document: payload.text("document"))
  }
}

extension DisputeAppeal {
  var payload: Payload {
    var payload = Payload()
    payload.set("answer_by", answerBy)
    payload.set("case", caseNumber)
    payload.set("organ", organ)
    return payload
  }

  init(_ day: Day, _ payload: Payload) {
    self.init(
      on: day, organ: payload.text("organ"), caseNumber: payload.text("case"), answerBy: payload.day("answer_by"))
  }
}
