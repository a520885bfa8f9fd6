public import FoiaCore

/// What the heading of a column means.
public enum LedgerHeading {
  /// The column that a heading names, read alone or below the heading of its group.
  ///
  /// - Returns: nil if nobody knows it.
  public static func column(_ heading: String, below group: String? = nil) -> LedgerColumn? {
    let leaf = heading.heading
    if let group, option(heading, below: group) != nil { return nil }
    let above = group.map { $0.heading.withoutGroupEnding }
    // 日期 and 结果 mean something only with what stands above them.
    if let above, !above.isEmpty {
      if let whole = known(above + leaf) { return whole }
      if let inside = LedgerGroup(above)?.column(leaf, knownAlone: known(leaf)) { return inside }
    }
    if let column = known(leaf) { return column }
    // A bracket explains more than it names: 收到日期（年月日）, 申请人（单位）.
    let outside = heading.withoutBrackets.heading
    if outside != leaf, let column = known(outside) { return column }
    return within(leaf) ?? column(byParts: leaf)
  }

  /// A column by its synonym; offices write 时间 and 日期 for the same.
  static func known(_ heading: String) -> LedgerColumn? {
    table[heading] ?? table[heading.replacing("时间", with: "日期")] ?? table[heading.replacing("日期", with: "时间")]
  }

  private static let table: [String: LedgerColumn] = {
    var table: [String: LedgerColumn] = [:]
    for column in LedgerColumn.allCases {
      for synonym in column.synonyms where table[synonym.heading] == nil { table[synonym.heading] = column }
    }
    // The program's own form has the codes as headings.
    for column in LedgerColumn.allCases where table[column.rawValue] == nil { table[column.rawValue] = column }
    return table
  }()

  /// What makes a heading one of something else, unless the synonym has it, too.
  private static let others = [
    "科室", "股室", "处室", "第三方", "承办", "经办", "拟", "重新", "受理通知", "来文", "批准人", "审批人", "补正", "延期", "征求", "通知书", "领导", "复议",
    "诉讼",
    "身份证", "电话", "文号", "字号",
  ]

  private static let longest = table.map { ($0.key, $0.value) }.filter { $0.0.count >= 4 }
    .sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }

  /// The column whose longest synonym stands within a longer heading; a sentence is none.
  private static func within(_ heading: String) -> LedgerColumn? {
    guard (5...24).contains(heading.count) else { return nil }
    let others = Self.others.filter(heading.includes)
    // 第三方签收日期 is not when the applicant signed for it.
    let isOfDay = ["日期", "时间"].contains(where: heading.includes)
    let found = longest.filter { synonym, column in
      heading.includes(synonym) && others.allSatisfy(synonym.includes) && (!isOfDay || column.isDay)
    }
    guard let first = found.first else { return nil }
    // Two that are equally long and different leave it open.
    return found.contains { $0.0.count == first.0.count && $0.1 != first.1 } ? nil : first.1
  }
}

extension String {
  /// A heading without blanks, line ends, signs and numbering.
  var heading: String {
    String(comparable.filter { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }).trimmingNumbering
  }

  private var trimmingNumbering: String {
    self.last == "*" ? String(dropLast()) : self
  }

  var withoutBrackets: String {
    var depth = 0
    return filter { character in
      if "（([【〔".contains(character) { depth += 1 }
      if "）)]】〕".contains(character) {
        depth -= 1
        return false
      }
      return depth <= 0
    }
  }

  /// What a group is about: 答复情况 is about 答复.
  fileprivate var withoutGroupEnding: String {
    for ending in ["基本情况", "情况", "信息", "环节", "办理", "登记"] where hasSuffix(ending) && count > ending.count {
      return String(dropLast(ending.count))
    }
    return self
  }
}
