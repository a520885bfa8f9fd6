public import FoiaCore

extension SubReason: Choosable {
  /// The kinds of other handling.
  public static var vocabulary: Vocabulary { .subReason }

  /// Why the application was closed so.
  public var name: Phrase {
    switch self {
    case .withdrawn: Phrase(zh: "申请人撤回", en: "withdrawn by the applicant")
    case .notInformation: Phrase(zh: "不属于政府信息", en: "not government information")
    case .inquiry: Phrase(zh: "咨询", en: "an inquiry")
    case .archived: Phrase(zh: "已移交国家档案馆", en: "transferred to the state archives")
    case .caseParty: Phrase(zh: "应依法定查阅程序办理", en: "to be consulted by the procedure for parties")
    case .ended: Phrase(zh: "申请人死亡或终止", en: "applicant dead or dissolved")
    case .misc: Phrase(zh: "其他（须注明）", en: "other (to be stated)")
    }
  }

  /// What people also call it, which names it where an outcome is asked for, too.
  public var aliases: [String] {
    switch self {
    case .withdrawn: ["撤回", "撤销申请", "撤回申请", "主动撤回", "主动撤销"]
    case .notInformation: ["非政府信息", "不是政府信息"]
    case .inquiry: ["咨询事项", "属于咨询"]
    case .archived: ["移送档案馆", "移交档案馆", "已移交档案馆"]
    case .caseParty: ["查阅案卷", "案卷查阅"]
    case .ended: ["死亡", "申请人死亡", "申请人终止"]
    case .misc: []
    }
  }
}
