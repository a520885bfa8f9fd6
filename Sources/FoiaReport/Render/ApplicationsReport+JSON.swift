internal import FoiaCalendar
internal import FoiaCore
public import FoiaText

extension ApplicationsReport {
  /// The report as scripts read it; labels in `language`, codes and keys always the same.
  public func json(_ language: Language) -> JSON {
    let days = tally.period.days
    let year: JSON = if case .year(let year) = tally.period { .integer(year) } else { .null }
    return .object([
      .init("year", year), .init("from", .text(days.lowerBound.iso)), .init("to", .text(days.upperBound.iso)),
      .init("form", .text(form.rawValue)), .init("agency", .text(agency)),
      .init("by", .text(tally.breakdown.rawValue)),
      .init("columns", .array(tally.breakdown.columns.map(JSON.text))),
      .init(
        "applications",
        .array(
          form.rows.map { row in
            .object([
              .init("code", .text(row.code)), .init("label", .text(row.label(language))),
              .init("cells", .array(cells(row).map(JSON.integer))),
            ])
          })),
      .init(
        "disputes",
        .object(
          ["review", "suit", "suit-after-review"].map { .init($0, .array(Array(repeating: .integer(0), count: 5))) })),
    ])
  }
}
