internal import FoiaCalendar

/// X8: departments publish their report by 31 January, governments by 31 March of the year after.
public enum PublishedLate: TextRule {
  public static let rule = Rule("X8", on: .text, .warning, article: .regulation(49))

  static func severity(of fault: TextFault) -> Severity? {
    if case .publishedLate = fault { .warning } else { nil }
  }

  /// - Parameter agency: the name of the agency, which tells whether it is a government.
  public static func finding(in filing: Filing, of agency: String) -> Finding? {
    let due = ReportingBody(agency: agency).reportDue(of: filing.year)
    guard let published = filing.published, published > due else { return nil }
    return TextFault.publishedLate(due: due, on: published).finding(in: filing.year, line: nil)
  }
}
