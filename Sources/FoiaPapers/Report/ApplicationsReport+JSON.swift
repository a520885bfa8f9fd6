internal import FoiaCalendar
internal import FoiaCore
public import FoiaFormats
public import FoiaWords

extension ApplicationsReport {
  /// The report as JSON. Labels are in `language`; keys and codes are the same in both.
  public func json(_ language: Language) -> JSON {
    let days = period.days
    let year: JSON = if case .year(let year) = period { .integer(year) } else { .null }
    let filing: (head: LogHead, published: Day?)? =
      if case .filed(let head, let published)? = origin { (head, published) } else { nil }
    return .object([
      .init("year", year), .init("from", .text(days.lowerBound.iso)), .init("to", .text(days.upperBound.iso)),
      .init("form", .text(form.edition)), .init("agency", .text(agency)),
      .init("by", .text(breakdown.rawValue)),
      .init("columns", .array(breakdown.columns.map(JSON.text))),
      .init(
        "applications",
        .array(
          zip(form.rows, figures).map { row, cells in
            .object([
              .init("code", .text(row.code)), .init("label", .text(row.label(language))),
              .init("cells", .array(cells.map(JSON.integer))),
            ])
          })),
      .init("disputes", disputes.map { JSON($0) } ?? .null), .init("disclosure", disclosure.map { JSON($0) } ?? .null),
      .init("filed", .bool(filing != nil)), .init("published", JSON(filing?.published?.iso)),
      .init("head", origin.map { $0.head.json } ?? .null),
    ])
  }
}
