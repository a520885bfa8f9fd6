internal import FoiaCalendar

/// X8: the report is published in time: by departments until 31 January, by governments until 31 March of the year
/// after (art. 49 and 50).
public enum PublishedLate: TextRule {
  /// The rule as a value.
  public static let rule = Rule("X8", on: .text, .warning, article: .regulation(49))

  static func severity(of fault: TextFault) -> Severity? {
    if case .publishedLate = fault { .warning } else { nil }
  }

  /// A finding if a filed report was published late; nil otherwise, and if its day of publication is not recorded.
  ///
  /// - Parameters:
  ///   - filing: the filing.
  ///   - body: whose report it is.
  public static func finding(in filing: Filing, of body: ReportingBody) -> Finding? {
    let due = body.reportDue(of: filing.year)
    guard let published = filing.published, published > due else { return nil }
    return TextFault.publishedLate(due: due, on: published).finding(in: filing.year, line: nil)
  }
}
