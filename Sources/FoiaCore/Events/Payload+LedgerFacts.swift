internal import FoiaCalendar

extension Founding {
  var payload: Payload {
    var payload = Payload()
    payload.set("agency", agency)
    return payload
  }

  init?(_ payload: Payload) {
    guard let agency = payload.text("agency") else { return nil }
    self.init(agency: agency)
  }
}

extension Import {
  var payload: Payload {
    var payload = Payload()
    payload.set("rows", rows)
    payload.set("digest", digest)
    return payload
  }

  init?(_ payload: Payload) {
    guard let rows = payload.integer("rows", in: 0...Int.mostStored) else { return nil }
    self.init(rows: rows, digest: payload.text("digest"))
  }
}

extension CalendarAddition {
  /// The days are three lists of the same length: date and kind in one text (`2027-01-01 off`), names, and notices.
  var payload: Payload {
    var payload = Payload()
    payload.set("anyway", anyway)
    payload.set("days", days.map { "\($0.day.iso) \($0.kind.rawValue)" })
    payload.set("names", days.map(\.name))
    payload.set("notice", notice?.number)
    payload.set("notices", days.map(\.notice))
    payload.set("published", notice?.published)
    if let notice { payload.set("year", notice.year) }
    return payload
  }

  init?(_ payload: Payload) {
    let (rows, names, notices) = (payload.list("days"), payload.list("names"), payload.list("notices"))
    guard names.count == rows.count, notices.count == rows.count else { return nil }
    var days: [ArrangedDay] = []
    for (index, row) in rows.enumerated() {
      guard let day = Day(iso: row.prefix(10)), let kind = ArrangedDay.Kind(rawValue: String(row.dropFirst(11))) else {
        return nil
      }
      days.append(ArrangedDay(day: day, kind: kind, name: names[index], notice: notices[index]))
    }
    let notice = payload.year.map { year in
      Notice(number: payload.text("notice") ?? "", year: year, published: payload.day("published"))
    }
    self.init(notice: notice, days: days, anyway: payload.text("anyway"))
  }
}
