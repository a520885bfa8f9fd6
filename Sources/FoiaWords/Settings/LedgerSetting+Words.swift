public import FoiaCore

extension LedgerSetting {
  /// What it is called.
  public var name: Phrase {
    switch self {
    case .agency: Phrase(zh: "机关名称", en: "name of the agency")
    case .level: Phrase(zh: "机关层级", en: "level of the agency")
    case .documentSeries: Phrase(zh: "文号字头", en: "series of documents")
    case .seriesOf(let letter):
      Phrase(zh: "\(letter.name.zh)文号字头", en: "series of the document '\(letter.name.en)'")
    case .remediesOf(let decision):
      Phrase(zh: "“\(decision.name.zh)”的救济途径", en: "remedies against '\(decision.name.en)'")
    case .numberPrefix: Phrase(zh: "登记编号前缀", en: "prefix of application numbers")
    case .requireApproval: Phrase(zh: "须经审批的环节", en: "approval demanded")
    case .reviewOrgan: Phrase(zh: "行政复议机关", en: "review organ")
    case .reviewChannel: Phrase(zh: "行政复议网上申请渠道", en: "online channel for reviews")
    case .court: Phrase(zh: "管辖法院", en: "court")
    case .address: Phrase(zh: "通讯地址", en: "address of the office")
    case .contact: Phrase(zh: "联系方式", en: "contact")
    case .payment: Phrase(zh: "缴费方式", en: "way of paying a fee")
    case .officeHead: Phrase(zh: "公开机构负责人", en: "head of the disclosure office")
    }
  }

  /// Reads one of its values as it is stored: a code where it takes one of a few words, else the text itself.
  public func value(reading text: String) throws(ReadingFault) -> String {
    switch self {
    case .level: try ReportingBody(reading: text).rawValue
    case .requireApproval: try ApprovalStep(reading: text).rawValue
    case .remediesOf: try Remedies(reading: text).rawValue
    case .documentSeries, .seriesOf:
      if text.contains(where: { "〔〕[]［］【】()（）".contains($0) }) { throw .notASeries(text) } else { text }
    default: text
    }
  }

  /// One of its values in words.
  func told(_ value: String) -> Phrase {
    let name: Phrase? =
      switch self {
      case .level: ReportingBody(rawValue: value)?.name
      case .requireApproval: ApprovalStep(rawValue: value)?.name
      case .remediesOf: Remedies(rawValue: value)?.name
      default: nil
      }
    return name ?? Phrase(both: value)
  }

  /// What stands for the settings that each kind of letter has, where all are listed.
  static let ofLetter = (
    code: "\(LedgerSetting.documentSeries.rawValue).CODE",
    name: Phrase(zh: "某种文书的文号字头", en: "series of one kind of letter")
  )

  /// What stands for the settings that each kind of decision has, where all are listed.
  static let ofDecision = (
    code: "remedies.OUTCOME", name: Phrase(zh: "某种办理结果的救济途径", en: "remedies against one outcome")
  )

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .remediesOf(let decision): decision.words.flatMap { ["救济途径.\($0)", "救济.\($0)", "remedies.\($0)"] }
    case .agency: ["机关", "单位名称", "名称"]
    case .level: ["层级"]
    case .documentSeries: ["文号", "字头"]
    case .seriesOf(let letter): ["文号.\(letter.name.zh)", "字头.\(letter.name.zh)"]
    case .numberPrefix: ["编号前缀", "编号字头", "登记编号字头"]
    case .requireApproval: ["审批", "审批环节", "须经审批"]
    case .reviewOrgan: ["复议机关"]
    case .reviewChannel: ["复议网址", "网上复议"]
    case .court: ["法院"]
    case .address: ["地址"]
    case .contact: ["联系人", "联系电话", "电话", "contacts"]
    case .payment: ["缴费", "收款账户"]
    case .officeHead: ["负责人"]
    }
  }
}
