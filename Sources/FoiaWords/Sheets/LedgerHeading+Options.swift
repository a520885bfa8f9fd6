public import FoiaCore

extension LedgerHeading {
  /// What a heading offers to be ticked: 网络 below 申请方式 is a channel.
  ///
  /// - Parameter group: what stands above it.
  /// - Returns: the field whose value it is; nil if it is no value.
  public static func option(_ heading: String, below group: String?) -> LedgerColumn? {
    let leaf = heading.heading
    if let group {
      guard let field = column(group), [.channel, .kind, .outcome].contains(field), leaf != group.heading else {
        return nil
      }
      if ["其他", "其它"].contains(leaf) { return field }
      // What is a heading of its own is no value: 是否公开, 不予公开理由.
      if field == .outcome, known(leaf) != nil || isHeading(leaf) { return nil }
      return reads(leaf, as: field) && !isDayOrNumber(leaf) ? field : nil
    }
    return [.channel, .kind, .outcome].first { reads(leaf, as: $0) }
  }

  /// Whether a heading is what offices call a kind of applicant, so that names may stand below it.
  public static func isKind(_ heading: String) -> Bool { reads(heading.heading, as: .kind) }

  private static func isDayOrNumber(_ leaf: String) -> Bool {
    ["日期", "时间", "文号", "编号", "期限", "地址", "电话", "号码"].contains(where: leaf.contains)
  }

  private static func isHeading(_ leaf: String) -> Bool {
    ["是否", "理由", "原因", "依据", "方式", "情况", "结果", "类型", "内容"].contains(where: leaf.contains)
  }

  private static func reads(_ leaf: String, as field: LedgerColumn) -> Bool {
    switch field {
    case .channel:
      switch LedgerWord<Channel>(channel: leaf) {
      case .sure(let channel), .guessed(let channel): return channel != .unknown
      case .doubt(let doubt, _): return [.letterOrMail, .postOrEmail].contains(doubt)
      }
    case .kind:
      if case .sure = LedgerWord<ApplicantKind>(kind: leaf, name: "某人") { return true }
      return ["法人", "其他组织", "法人或其他组织", "法人及其他组织", "法人和其他组织", "法人其他组织", "单位"].contains(leaf)
    case .outcome:
      switch LedgerOutcome(reading: leaf) {
      case .sure, .guessed: return true
      case .none, .state: return false
      case .doubt(let doubt, _): return doubt == .groupOfOutcomes
      }
    case _: return false
    }
  }
}
