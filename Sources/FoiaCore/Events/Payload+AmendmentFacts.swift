internal import FoiaCalendar

extension Correction {
  /// The facts of the corrected entry, with its kind and the reason for correcting it.
  var payload: Payload {
    var payload = event.payload
    payload.set("corrected_kind", event.kind.rawValue)
    payload.set("correction_reason", reason)
    return payload
  }

  init?(_ day: Day?, _ payload: Payload, _ personal: Payload?) {
    guard let kind = payload.code("corrected_kind", Event.Kind.self), kind != .corrected,
      let reason = payload.text("correction_reason"),
      let event = Event(kind: kind, effective: day, payload: payload, personal: personal)
    else { return nil }
    self.init(event, reason: reason)
  }
}

extension Explanation {
  var payload: Payload {
    var payload = Payload()
    payload.set("duplicate_of", duplicateOf?.description)
    payload.set("reason", reason)
    return payload
  }

  init(_ payload: Payload) {
    self.init(
      reason: payload.text("reason"),
      duplicateOf: payload.text("duplicate_of").flatMap(ApplicationNumber.init(printed:)))
  }
}

extension RedoOrder {
  var payload: Payload {
    var payload = Payload()
    payload.set("organ", organ)
    payload.set("until", until)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let organ = payload.text("organ"), let until = payload.day("until") else { return nil }
    self.init(on: day, organ: organ, until: until)
  }
}

extension RedoAnswer {
  var payload: Payload {
    var payload = Payload()
    payload.set("document", document)
    payload.set("outcome", outcome?.rawValue)
    payload.set("sub_reason", subReason?.rawValue)
    payload.set("reason", reason)
    payload.set("basis", basis)
    payload.set("searched", searched)
    payload.set("refer_to", referTo)
    payload.set("refer_contact", referContact)
    return payload
  }

  init(_ day: Day, _ payload: Payload) {
    self.init(
      on: day, outcome: payload.code("outcome"), subReason: payload.code("sub_reason"),
      document: payload.text("document"), reason: payload.text("reason"), basis: payload.text("basis"),
      searched: payload.text("searched"), referTo: payload.text("refer_to"),
      referContact: payload.text("refer_contact"))
  }
}

extension Filing {
  var payload: Payload {
    var payload = Payload()
    payload.set("blank_reason", blankReason)
    payload.set("blanks", blanks.map(\.line))
    payload.set("digest", digest)
    payload.set("disclosure", report.disclosure?.lines ?? [])
    payload.set("disclosure_blanks", report.disclosure?.blankLines ?? [])
    payload.set("disputes", report.disputes?.lines ?? [])
    payload.set("figures", table.lines)
    payload.set("form", table.form.edition)
    payload.set("head", head)
    payload.set("position", position)
    payload.set("published", published)
    payload.set("reason", reason)
    payload.set("source", source.rawValue)
    payload.set("year", year)
    return payload
  }

  /// Reads a filing by the form it was made in, whatever forms came after it.
  init?(_ payload: Payload, among forms: [Form] = Form.allCases) {
    guard let year = payload.year,
      let form = payload.text("form").flatMap({ Form(edition: $0, among: forms) }),
      let table = YearTable(year: year, form: form, lines: payload.list("figures")),
      let source = payload.code("source", Source.self), let position = payload.integer("position"),
      let head = payload.text("head"), let digest = payload.text("digest")
    else { return nil }
    let (disputes, disclosure) = (payload.list("disputes"), payload.list("disclosure"))
    let report = YearReport(
      table: table, disputes: DisputeTable(lines: disputes),
      disclosure: disclosure.isEmpty
        ? nil : DisclosureFigures(form: form, lines: disclosure, blanks: payload.list("disclosure_blanks")))
    if report.disputes == nil, !disputes.isEmpty { return nil }
    if report.disclosure == nil, !disclosure.isEmpty { return nil }
    self.init(
      report: report, source: source, position: position, head: head, digest: digest,
      published: payload.day("published"), reason: payload.text("reason"))
    let lines = payload.list("blanks")
    blanks = lines.compactMap { BlankCell(line: $0, in: form) }
    blankReason = payload.text("blank_reason")
    if blanks.count != lines.count { return nil }
  }
}

extension Waiver {
  var payload: Payload {
    var payload = Payload()
    payload.set("key", key)
    payload.set("reason", reason)
    payload.set("rule", rule.rawValue)
    payload.set("subject", subject)
    return payload
  }

  init?(_ payload: Payload) {
    guard let rule = payload.code("rule", Rule.self), let subject = payload.text("subject"),
      let key = payload.text("key"), let reason = payload.text("reason")
    else { return nil }
    self.init(rule: rule, subject: subject, key: key, reason: reason)
  }
}
