/// What an agency discloses of its own accord and counts in section two, by its code. Which of them are rows, and with which
/// figures, is for the `Form` to say.
public enum DisclosureItem: String, CaseIterable, Sendable {
  case regulations
  case normativeDocuments = "normative-documents"
  case licensing
  /// 其他对外管理服务事项.
  case otherServices = "other-services"
  case punishment, coercion, fees
  /// 政府集中采购.
  case procurement

  /// Its figures in a form, in order; empty where the form does not have it.
  public func columns(in form: Form) -> [DisclosureColumn] { form.row(of: self)?.columns.map(\.column) ?? [] }

  /// The items that a form has rows for, in order.
  public static func all(in form: Form) -> [DisclosureItem] { form.disclosure.map(\.item) }
}

/// A figure of a row of section two.
public enum DisclosureColumn: String, CaseIterable, Sendable {
  case made, repealed
  case inForce = "in-force"
  case newlyPublic = "newly-public"
  case publicTotal = "public-total"
  case decisions
  case lastYear = "last-year"
  /// Items more or fewer than last year.
  case change
  /// In units of 10,000 yuan.
  case feesCollected = "fees-wan-yuan"
  case projects
  /// In yuan.
  case projectsCost = "cost-yuan"

  /// Whether it is an amount of money, which has decimals.
  public var isMoney: Bool { self == .feesCollected || self == .projectsCost }
  /// Whether it may be below zero.
  public var isSigned: Bool { self == .change }
}
