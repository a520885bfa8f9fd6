/// A row of section two: what an agency discloses of its own accord, by the items of art. 20.
public enum DisclosureItem: String, CaseIterable, Sendable {
  case regulations
  case normativeDocuments = "normative-documents"
  case licensing
  /// 其他对外管理服务事项, form 2019 only.
  case otherServices = "other-services"
  case punishment, coercion, fees
  /// 政府集中采购, form 2019 only.
  case procurement

  /// The item of art. 20 under which the form has it.
  public var clause: Int {
    switch self {
    case .regulations, .normativeDocuments: 1
    case .licensing, .otherServices: 5
    case .punishment, .coercion: 6
    case .fees: 8
    case .procurement: 9
    }
  }

  /// Its figures in a form, in order; empty where the form does not have it.
  public func columns(in form: Form) -> [DisclosureColumn] {
    switch (self, form) {
    case (.regulations, .form2021), (.normativeDocuments, .form2021): [.made, .repealed, .inForce]
    case (.regulations, .form2019), (.normativeDocuments, .form2019): [.made, .newlyPublic, .publicTotal]
    case (.licensing, .form2021), (.punishment, .form2021), (.coercion, .form2021): [.decisions]
    case (.licensing, .form2019), (.otherServices, .form2019), (.punishment, .form2019), (.coercion, .form2019):
      [.lastYear, .change, .decisions]
    case (.fees, .form2021): [.feesCollected]
    case (.fees, .form2019): [.lastYear, .change]
    case (.procurement, .form2019): [.projects, .projectsCost]
    case (.otherServices, .form2021), (.procurement, .form2021): []
    }
  }

  /// The rows of a form, in order.
  public static func all(in form: Form) -> [DisclosureItem] { allCases.filter { !$0.columns(in: form).isEmpty } }
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
