public import FoiaCalendar

/// The figures of a year as the rules look at them, with those of the year before.
public struct ExaminedFigures: Sendable {
  let report: YearReport
  let source: TableSource
  /// The year before as it was filed, else as its records make it; nil where nothing is known of it.
  let lastYear: YearReport?
  /// Section two of the year before as it was filed, else as it is typed.
  let lastDisclosure: DisclosureFigures?
  /// Whether the year is over, so that what it lacks beside the year before will not come any more.
  let isOver: Bool

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

  /// What the rules find in them: column by column, then in rows and in the whole.
  public var findings: [Finding] {
    let found = Rule.onFigures.flatMap { $0.findings(in: self) }
    return TableColumn.allCases.flatMap { column in found.filter { $0.subject.column == column } }
      + found.filter { $0.subject.column == nil }
  }

  func place(row: FormRow.Content?, column: TableColumn?) -> Finding.Subject {
    .table(year, source, row: row, column: column)
  }

  /// A sum that does not come out; nil where it does.
  func sum(_ rule: Rule, expected: Int, found: Int, row: FormRow.Content?, column: TableColumn?) -> Finding? {
    guard expected != found else { return nil }
    return Finding(rule, .error, place(row: row, column: column), .sum(expected: expected, found: found))
  }
}

extension Finding.Subject {
  /// The column of the table of a year that it is about.
  fileprivate var column: TableColumn? {
    if case .table(_, _, _, let column) = self { column } else { nil }
  }
}
