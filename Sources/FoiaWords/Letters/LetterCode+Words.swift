public import FoiaCore

extension LetterCode: Choosable {
  /// The letters and sheets of an office.
  public static var vocabulary: Vocabulary { .letter }

  /// What it is called as a document.
  public var name: Phrase {
    switch self {
    case .form: Phrase(zh: "政府信息公开申请表", en: "application form")
    case .registration: Phrase(zh: "登记表", en: "registration sheet")
    case .receipt: Phrase(zh: "登记回执", en: "receipt")
    case .clarification: Phrase(zh: "补正告知书", en: "request for clarification")
    case .reasons: Phrase(zh: "说明理由告知书", en: "request for reasons")
    case .extending: Phrase(zh: "延期答复告知书", en: "notice of extension")
    case .deferral: Phrase(zh: "延迟答复告知书", en: "notice of deferral")
    case .thirdParty: Phrase(zh: "征求意见书（第三方）", en: "consultation of a third party")
    case .thirdPartyApplicant: Phrase(zh: "征求意见告知书（申请人）", en: "notice to the applicant that a third party is consulted")
    case .thirdPartyOverride:
      Phrase(zh: "政府信息依申请公开告知书（第三方）", en: "notice to a third party that information is disclosed")
    case .coProducer: Phrase(zh: "征求意见书（共同制作机关）", en: "consultation of a co-producing agency")
    case .agency: Phrase(zh: "征求意见函（其他机关）", en: "consultation of another agency")
    case .fee: Phrase(zh: "收费通知书", en: "fee notice")
    case .reply: Phrase(zh: "答复书或告知书", en: "reply")
    case .withdrawn: Phrase(zh: "终止办理告知书", en: "notice that processing has ended")
    case .service: Phrase(zh: "送达回证", en: "record of service")
    case .publicNotice: Phrase(zh: "送达公告", en: "service by public notice")
    case .transfer: Phrase(zh: "转办单", en: "assignment slip")
    case .search: Phrase(zh: "检索情况说明", en: "record of the search")
    case .secrecy: Phrase(zh: "保密审查表", en: "secrecy review sheet")
    case .extensionApproval: Phrase(zh: "延期审批表", en: "approval of an extension")
    case .fileIndex: Phrase(zh: "卷内文件目录", en: "index of the file")
    case .approval: Phrase(zh: "审批表", en: "approval sheet")
    case .handover: Phrase(zh: "工作交接清单", en: "hand-over list")
    case .envelope: Phrase(zh: "信封", en: "envelope")
    }
  }

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .form: ["申请表"]
    case .registration: ["登记"]
    case .receipt: ["回执", "受理回执", "登记回执单"]
    case .clarification: ["补正", "补正通知书", "补正告知"]
    case .reasons: ["说明理由", "说明理由通知书"]
    case .extending: ["延期", "延期答复", "延期告知书"]
    case .deferral: ["延迟", "延迟答复", "延迟告知书"]
    case .thirdParty: ["第三方", "征求意见书", "征求第三方意见书", "第三方意见征求书"]
    case .thirdPartyApplicant: ["征求意见告知书"]
    case .thirdPartyOverride: ["第三方告知书", "依申请公开告知书"]
    case .coProducer: ["共同制作机关"]
    case .agency: ["征求意见函", "其他机关"]
    case .fee: ["收费", "收费通知"]
    case .reply: ["答复", "答复书", "告知书", "不再处理告知书"]
    case .withdrawn: ["撤回", "终止办理"]
    case .service: ["回证"]
    case .publicNotice: ["公告", "公告送达"]
    case .transfer: ["转办", "交办单", "分办单"]
    case .search: ["检索", "检索记录", "检索说明"]
    case .secrecy: ["保密审查"]
    case .extensionApproval: ["延期审批"]
    case .fileIndex: ["目录", "卷内目录"]
    case .approval: ["审批", "答复审批表", "呈批表"]
    case .handover: ["交接", "交接清单"]
    case .envelope: ["封面", "邮寄面单", "面单"]
    }
  }

  /// 征求意见书 alone goes to a third party or to a co-producing agency, but the first is what offices call so.
  public static func ambiguous(_ word: String) -> [LetterCode] {
    word == "征求意见" ? [.thirdParty, .thirdPartyApplicant, .coProducer, .agency] : []
  }
}

extension LetterCode {
  /// What the letter about an entry is called: `补正告知书 #5`; its name alone where none is named.
  ///
  /// - Parameter closing: the answer that it gives, where that is known.
  public func name(about entry: EntryID?, giving closing: Closing? = nil) -> Phrase {
    let name = name(giving: closing)
    return entry.map { name + Phrase(both: " #\($0)") } ?? name
  }

  /// What the document is called that gives an answer: 答复书 or 告知书; the name of both where there is none.
  public func name(giving closing: Closing?) -> Phrase { self == .reply ? closing?.documentName ?? name : name }
}
