/// The six sections of the annual report; the raw value is the number of the section (一 to 六).
public enum ReportSection: Int, CaseIterable, Sendable {
  /// 总体情况.
  case overview = 1
  /// 主动公开, 依申请公开 (the applications table), 复议与诉讼, 问题与改进, 其他事项.
  case disclosure, applications, disputes, problems, other
}

/// The parts of section one, in the order of the report.
public enum OverviewPart: Int, CaseIterable, Sendable {
  /// 主动公开.
  case disclosure = 1
  /// 依申请公开, 政府信息管理, 平台建设, 监督保障.
  case onApplication, management, platforms, supervision
  /// 工作考核、社会评议和责任追究结果: in the report of a government only (Regulation art. 50).
  case assessment

  /// The parts that the report of a body has, in order.
  public static func all(of body: ReportingBody) -> [OverviewPart] {
    allCases.filter { $0 != .assessment || body == .government }
  }
}
