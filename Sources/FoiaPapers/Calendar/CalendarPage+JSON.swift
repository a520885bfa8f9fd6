internal import FoiaCalendar
public import FoiaFormats

extension CalendarPage {
  /// The year as JSON: its notice and amendments, the working days of each month, and its arranged days in order.
  public var json: JSON {
    let counts = months.map(workingDays)
    return .object([
      .init("year", .integer(year)),
      .init("known", .bool(notice != nil)),
      .init("doubts", .array((calendar.doubtedNotice(of: year)?.doubts ?? []).map(CalendarChange.json))),
      .init("notice", notice.map(value) ?? .null),
      .init("amendments", .array(amendments.map(value))),
      .init("working_days", .integer(counts.reduce(0, +))),
      .init("months", .array(counts.map(JSON.integer))),
      .init("days", .array(arranged.map(value))),
    ])
  }

  private func value(_ notice: Notice) -> JSON {
    .object([.init("number", .text(notice.number)), .init("published", JSON(notice.published?.iso))])
  }

  private func value(_ row: ArrangedDay) -> JSON {
    .object([
      .init("date", .text(row.day.iso)), .init("kind", .text(row.kind.rawValue)), .init("name", .text(row.name)),
      .init("notice", .text(row.notice)), .init("added", .bool(calendar.addedDays.contains(row.day))),
    ])
  }
}
