public import FoiaCalendar

/// Who owes a report: a department by 31 January, a government by 31 March (Regulation art. 49 and 50).
public enum ReportingBody: Sendable {
  case department, government

  /// [D] A government is told by its name, or that of its general office.
  public init(agency: String) {
    let marks = ["人民政府", "政府办公室", "政府办公厅", "人民政府办"]
    self = marks.contains(where: agency.hasSuffix) ? .government : .department
  }

  /// The last day for publishing the report of a year.
  public func reportDue(of year: Int) -> Day {
    let (month, day) = self == .department ? Policy.reportByDepartments : Policy.reportByGovernments
    return Day(year: year + 1, month: month, day: day) ?? .lastDay(of: year + 1)
  }
}
