/// The six sections of the annual report, numbered as it numbers them.
public enum ReportSection: Int, CaseIterable, Sendable {
  case overview = 1
  case disclosure, applications, disputes, problems, other
}

/// The parts that section one has.
public enum OverviewPart: Int, CaseIterable, Sendable {
  case disclosure = 1
  case onApplication, management, platforms, supervision
  /// Of a government's report only. Regulation art. 50.
  case assessment

  /// The parts of a body's report, in order.
  public static func all(of body: ReportingBody) -> [OverviewPart] {
    allCases.filter { $0 != .assessment || body == .government }
  }
}
