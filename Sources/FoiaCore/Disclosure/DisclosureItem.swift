/// Something that section two of the report counts (Regulation art. 20); the raw value is the code that is stored. The
/// `Form` says which of them are rows, and with which figures.
public enum DisclosureItem: String, CaseIterable, Sendable {
  /// 规章.
  case regulations
  /// 行政规范性文件.
  case normativeDocuments = "normative-documents"
  /// 行政许可.
  case licensing
  /// 其他对外管理服务事项.
  case otherServices = "other-services"
  /// 行政处罚, 行政强制 and 行政事业性收费.
  case punishment, coercion, fees
  /// 政府集中采购.
  case procurement

  /// The figures it has in a form, in order; empty if the form does not have it.
  public func columns(in form: Form) -> [DisclosureColumn] { form.row(of: self)?.columns.map(\.column) ?? [] }

  /// The items that a form has rows for, in order.
  public static func all(in form: Form) -> [DisclosureItem] { form.disclosure.map(\.item) }
}

/// A figure in a row of section two; the raw value is what scripts call it.
public enum DisclosureColumn: String, CaseIterable, Sendable {
  /// How many documents were made or repealed in the year.
  case made, repealed
  /// How many documents are in force.
  case inForce = "in-force"
  /// How many documents were published in the year.
  case newlyPublic = "newly-public"
  /// How many documents are public in all.
  case publicTotal = "public-total"
  /// How many decisions were made in the year.
  case decisions
  /// How many items there were last year.
  case lastYear = "last-year"
  /// How many items more (or fewer, if negative) than last year.
  case change
  /// The fees collected in the year, in units of 10,000 yuan.
  case feesCollected = "fees-wan-yuan"
  /// How many procurement projects there were.
  case projects
  /// The total cost of the projects, in yuan.
  case projectsCost = "cost-yuan"

  /// Whether it is an amount of money, which may have decimals.
  public var isMoney: Bool { self == .feesCollected || self == .projectsCost }
  /// Whether it tells what the year itself brought, not what there is or was.
  var isOfYear: Bool {
    switch self {
    case .made, .repealed, .newlyPublic, .decisions, .change, .feesCollected, .projects, .projectsCost: true
    case .inForce, .publicTotal, .lastYear: false
    }
  }
  /// Whether it may be below zero.
  public var isSigned: Bool { self == .change }
}
