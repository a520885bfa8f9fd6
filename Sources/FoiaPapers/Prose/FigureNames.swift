public import FoiaCore
internal import FoiaWords

/// The figures of a year by the names that the text of a report uses for them: `{new.total}`, `{予以公开.自然人}`,
/// `{review.upheld}`, `{regulations.made}`, `{fee.collected}`, `{agency}`, `{year}`.
public struct FigureNames: Sendable {
  /// What a name stands for.
  public enum Value: Hashable, Sendable {
    /// The figure, or the agency's name, as it is printed; amounts of fees are in yuan.
    case text(String)
    /// No figure has this name.
    case unknown
    /// A figure of section two that is not typed in yet.
    case notTyped
    /// A figure of section four, in a report that was filed without section four.
    case notFiled
  }

  private let agency: String
  private let report: YearReport
  private let fees: FeeTotals

  /// The names stand for the figures of `report` and of the fees of the same year.
  public init(agency: String, report: YearReport, fees: FeeTotals) {
    self.agency = agency
    self.report = report
    self.fees = fees
  }

  /// What a name stands for, given without its braces, in Chinese or by its code.
  public func value(of name: String) -> Value {
    let words = name.comparable.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = words.first, words.count <= 2 else { return .unknown }
    let second = words.count == 2 ? words[1] : nil
    let found =
      general(first, second) ?? fee(first, second) ?? applications(first, second)
    return found.map(Value.text) ?? disputes(first, second) ?? disclosure(first, second)
  }

  private func general(_ name: String, _ rest: String?) -> String? {
    guard rest == nil else { return nil }
    switch name {
    case "agency", "机关", "机关名称": return agency
    case "year", "年度", "年": return String(report.table.year)
    default: return nil
    }
  }

  private func fee(_ name: String, _ rest: String?) -> String? {
    guard ["fee", "信息处理费"].contains(name) else { return nil }
    switch rest {
    case "notices", "通知": return String(fees.notices)
    case "amount", "金额": return fees.amount.yuan
    case "collected", "实收": return fees.collected.yuan
    default: return nil
    }
  }

  private func applications(_ row: String, _ column: String?) -> String? {
    guard let contents = contents(row) else { return nil }
    func sum(_ column: TableColumn) -> Int { contents.reduce(0) { $0 + report.table[$1, column] } }
    guard let column else { return String(sum(.total)) }
    if ["organisations", "organizations", "法人或其他组织"].contains(column) {
      return String(sum(.total) - sum(.kind(.person)))
    }
    let ofCode = TableColumn.allCases.first { $0.code == column }
    return (ofCode ?? (try? TableColumn(reading: column))).map { String(sum($0)) }
  }

  /// The rows of the table that a name adds up: one row, those of a group, or all that was to be handled. Codes are
  /// tried first, because they are compared faster.
  private func contents(_ name: String) -> [FormRow.Content]? {
    let form = report.table.form
    if let row = form.rows.first(where: { $0.code == name }) { return [row.content] }
    if ["handled", "收办"].contains(name) { return [.new, .carriedIn] }
    // `other` alone is the leaf: the group is other-all.
    let groups = form.groups.filter { $0.outcomes.count > 1 }
    let group =
      groups.first { $0.code == name || $0.codeOfSum == name }
      ?? groups.first { [$0.name.zh.comparable, $0.name.en.comparable].contains(name) }
    if let group {
      return group.rows.map(\.content)
    }
    // A single character could mean a part of the table or an outcome, and so means neither.
    if name.count == 1 { return nil }
    return (try? FormRow(reading: name, in: form)).map { [$0.content] }
  }

  private func disputes(_ name: String, _ column: String?) -> Value? {
    guard let ways = DisputeWay.together(reading: name),
      let wanted = column.map({ try? DisputeColumn(reading: $0) }) ?? .total
    else { return nil }
    guard let table = report.disputes else { return .notFiled }
    return .text(String(ways.reduce(0) { $0 + table[$1, wanted] }))
  }

  private func disclosure(_ name: String, _ column: String?) -> Value {
    let form = report.table.form
    let item = DisclosureItem.all(in: form).first { item in
      [item.rawValue, item.label(in: form).zh.comparable].contains(name)
    }
    guard let item else { return .unknown }
    let columns = item.columns(in: form)
    let wanted =
      column == nil && columns.count == 1
      ? columns[0]
      : columns.first { [$0.rawValue, item.heading(of: $0, in: form).zh.comparable].contains(column) }
    guard let wanted else { return .unknown }
    return report.disclosure?[item, wanted].map { .text($0.description) } ?? .notTyped
  }

  /// The text with every name in braces replaced by its figure. A name without a figure stays as it is, and is
  /// reported as a fault.
  public func fill(_ text: String) -> (text: String, faults: [TextFault]) {
    var faults: [TextFault] = []
    let filled = Braces.replacing(in: text) { name in
      switch value(of: name) {
      case .text(let text): return text
      case .unknown:
        let near = Nearness.near(name.comparable, among: DraftWords.figureNames.map { ($0, $0) })
        faults.append(.unknownName(name, near: near))
      case .notTyped: faults.append(.notTyped(name))
      case .notFiled: faults.append(.notFiled(name))
      }
      return nil
    }
    return (filled, faults)
  }
}
