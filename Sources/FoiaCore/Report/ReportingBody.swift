public import FoiaCalendar

/// The kind of body that owes a report: a department by 31 January (Regulation art. 49), a government by 31 March
/// (art. 50).
public enum ReportingBody: String, CaseIterable, Sendable {
  case department, government

  /// [D] A body is a government if its name ends like that of a government or of a government's general office; any
  /// other is a department.
  public init(agency: String) {
    let marks = ["人民政府", "政府办公室", "政府办公厅", "人民政府办"]
    self = marks.contains(where: agency.hasSuffix) ? .government : .department
  }

  /// The last day for publishing the report of a year, in the year after it.
  public func reportDue(of year: Int) -> Day {
    let (month, day) = self == .department ? Policy.reportByDepartments : Policy.reportByGovernments
    return Day(year: year + 1, month: month, day: day) ?? .lastDay(of: year + 1)
  }
}
