public import FoiaCalendar

/// X8: the report is published in time: by departments until 31 January, by governments until 31 March of the year
/// after (art. 49 and 50).
public enum PublishedLate: TextRule {
  /// The rule as a value.
  public static let rule = Rule("X8", on: .text, .warning, article: .regulation(49))

  static func severity(of fault: TextFault) -> Severity? {
    if case .publishedLate = fault { .warning } else { nil }
  }

  /// A finding if the report of a year was published late; nil if it was not.
  ///
  /// - Parameters:
  ///   - published: the day it was published first, whatever was amended and published again later.
  ///   - body: whose report it is.
  public static func finding(of year: Int, published: Day, by body: ReportingBody) -> Finding? {
    let due = body.reportDue(of: year)
    return published > due ? TextFault.publishedLate(due: due, on: published).finding(in: year, line: nil) : nil
  }
}
