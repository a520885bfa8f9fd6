internal import FoiaCalendar

extension Registration {
  var payload: Payload {
    var payload = Payload()
    payload.set("number", number.description)
    payload.set("office_number", officeNumber)
    payload.set("arrived", intake.receipt.arrived)
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

  init?(_ effective: Day, _ payload: Payload, _ personal: Payload?) {
    guard let number = payload.text("number").flatMap(ApplicationNumber.init(printed:)),
      let channel = payload.code("channel", Channel.self), let kind = payload.code("kind", ApplicantKind.self),
      let subject = payload.text("subject")
    else { return nil }
    let intake = Intake(
      receipt: payload.integer("confirmed") == 0
        ? .arrived(effective) : .received(effective, arrived: payload.day("arrived")),
      channel: channel, kind: kind, subject: subject, form: payload.text("form"), delivery: payload.text("delivery"),
      unit: payload.text("unit"), officer: payload.text("officer"), personal: personal.flatMap(PersonalDetails.init))
    self.init(number: number, officeNumber: payload.text("office_number"), intake: intake)
  }
}

extension PersonalDetails {
  var payload: Payload {
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

  init?(_ payload: Payload) {
    guard let applicant = payload.text("applicant") else { return nil }
    self.init(
      applicant: applicant, coApplicants: payload.list("co_applicants"), identity: payload.text("identity"),
      phone: payload.text("phone"), email: payload.text("email"), address: payload.text("address"),
      agent: payload.text("agent"), details: payload.text("details"), note: payload.text("note"))
  }
}

extension Assignment {
  var payload: Payload {
    var payload = Payload()
    payload.set("unit", unit)
    payload.set("officer", officer)
    payload.set("reply_by", replyBy)
    if isJoint { payload.set("joint", 1) }
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let unit = payload.text("unit") else { return nil }
    self.init(
      on: day, unit: unit, officer: payload.text("officer"), replyBy: payload.day("reply_by"),
      isJoint: payload.integer("joint") == 1)
  }
}
