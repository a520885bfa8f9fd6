public import FoiaCalendar

/// The figures of a year as the rules examine them, with those of the year before.
public struct ExaminedFigures: Sendable {
  let report: YearReport
  let source: TableSource
  /// The figures of the year before as filed, else as counted from the records; nil if nothing is known of that year.
  let lastYear: YearReport?
  /// Section two of the year before as filed, else as typed in; nil if neither is known.
  let lastDisclosure: DisclosureFigures?
  /// Whether the year is over, so that figures it lacks compared with the year before will not come any more.
  let isOver: Bool

  /// The figures of one year.
  ///
  /// - Parameters:
  ///   - report: the figures to examine.
  ///   - source: whether they were counted from the records or filed.
  ///   - lastYear: the figures of the year before; nil if nothing is known of it.
  ///   - lastDisclosure: section two of the year before; nil if it is not known.
  ///   - today: today in UTC+8, which decides whether the year is over.
  public init(
    _ report: YearReport, _ source: TableSource, lastYear: YearReport? = nil,
    lastDisclosure: DisclosureFigures? = nil, today: Day
  ) {
    self.report = report
    self.source = source
    self.lastYear = lastYear
    self.lastDisclosure = lastDisclosure
    self.isOver = source == .filed || today > Day.lastDay(of: report.table.year)
  }

  var year: Int { report.table.year }

  /// What the rules find in the figures: first column by column, then in rows and in the whole table.
  public var findings: [Finding] {
    let found = Rule.onFigures.flatMap { $0.findings(in: self) }
    return TableColumn.allCases.flatMap { column in found.filter { $0.subject.column == column } }
      + found.filter { $0.subject.column == nil }
  }

  func place(row: FormRow.Content?, column: TableColumn?) -> Finding.Subject {
    .table(year, source, row: row, column: column)
  }

  /// The finding that a sum is wrong; nil if it is right.
  func sum(_ rule: Rule, expected: Int, found: Int, row: FormRow.Content?, column: TableColumn?) -> Finding? {
    guard expected != found else { return nil }
    return Finding(rule, .error, place(row: row, column: column), .sum(expected: expected, found: found))
  }
}

extension Finding.Subject {
  /// The column of a year's table that it is about; nil if it is not about one column.
  fileprivate var column: TableColumn? {
    if case .table(_, _, _, let column) = self { column } else { nil }
  }
}
