public import FoiaCore
internal import Synchronization

extension OutcomeCode {
  /// The label of the outcome's row as the newest form that has it prints it, its number included.
  public var label: Phrase { Form.place(of: self)?.row.label ?? Phrase(both: rawValue) }

  /// The outcome in running text: its group where the label alone says too little.
  public var name: Phrase {
    guard let (group, row) = Form.place(of: self) else { return Phrase(both: rawValue) }
    // A list names one on every line.
    return Self.names.withLock { names in
      if let known = names.first(where: { $0.outcome == self }) { return known.name }
      let (name, leaf) = (group.label.unnumbered, row.label.unnumbered)
      let full = group.outcomes.count == 1 ? name : Phrase(zh: "\(name.zh)（\(leaf.zh)）", en: "\(name.en): \(leaf.en)")
      names.append((self, full))
      return full
    }
  }

  /// The names that were asked for so far.
  private static let names = Mutex<[(outcome: OutcomeCode, name: Phrase)]>([])
}

extension Outcome {
  /// The label of the outcome's row as the newest form prints it, its number included.
  public var label: Phrase { code.label }

  /// The outcome in running text: its group where the label alone says too little.
  public var name: Phrase { code.name }

  /// Its number in part three of the newest form, `三5` · `3.5`; `一` · `1` for a row without others beside it.
  public var formNumber: Phrase {
    guard let (group, row) = Form.place(of: code) else { return .empty }
    if group.leaves.count == 1 { return Phrase(zh: group.number.inChinese, en: "\(group.number)") }
    return Phrase(zh: "\(group.number.inChinese)\(row.number)", en: "\(group.number).\(row.number)")
  }

  /// The article an answer of this kind rests on; empty where none is named.
  public var basis: Phrase {
    switch self {
    case .granted: Phrase(zh: "《条例》第三十六条第（一）、（二）项", en: "art. 36(1)(2)")
    case .partial: Phrase(zh: "《条例》第三十七条", en: "art. 37")
    case .denySecret, .denyLaw, .denySafety: Phrase(zh: "《条例》第十四条", en: "art. 14")
    case .denyThirdParty: Phrase(zh: "《条例》第十五条、第三十二条", en: "art. 15 and 32")
    case .denyInternal: Phrase(zh: "《条例》第十六条第一款", en: "art. 16 para. 1")
    case .denyProcess, .denyEnforcement: Phrase(zh: "《条例》第十六条第二款", en: "art. 16 para. 2")
    case .denyQuery: Phrase(zh: "《条例》第三十六条第（七）项", en: "art. 36(7)")
    case .unableNotHeld: Phrase(zh: "《条例》第三十六条第（四）、（五）项", en: "art. 36(4)(5)")
    case .unableCreation: Phrase(zh: "《条例》第三十八条", en: "art. 38")
    case .unableUnclear, .otherNoClarification: Phrase(zh: "《条例》第三十条", en: "art. 30")
    case .rejectPetition: Phrase(zh: "《条例》第三十九条第一款", en: "art. 39 para. 1")
    case .rejectRepeat: Phrase(zh: "《条例》第三十六条第（六）项", en: "art. 36(6)")
    case .rejectPublication: Phrase(zh: "《条例》第三十九条第二款", en: "art. 39 para. 2")
    case .rejectExcessive: Phrase(zh: "《条例》第三十五条", en: "art. 35")
    case .otherUnpaidFee: Phrase(zh: "《政府信息公开信息处理费管理办法》", en: "fee measure")
    case .rejectReissue, .other: .empty
    }
  }

  /// What offices also call it.
  public var aliases: [String] {
    switch self {
    case .granted: ["予以公开", "公开", "已公开", "已主动公开", "同意公开", "全部公开", "主动公开", "告知获取途径"]
    case .partial: ["部分公开", "区分处理"]
    case .denySecret: ["国家秘密"]
    case .denyLaw: ["法律禁止", "法律行政法规禁止"]
    case .denySafety: ["三安全一稳定"]
    case .denyThirdParty: ["第三方", "商业秘密", "个人隐私", "第三方不同意"]
    case .denyInternal: ["内部事务", "内部信息", "内部管理信息"]
    case .denyProcess: ["过程性信息", "过程信息"]
    case .denyEnforcement: ["执法案卷"]
    case .denyQuery: ["行政查询", "工商登记", "不动产登记", "工商登记资料", "不动产登记资料"]
    case .unableNotHeld:
      ["不掌握", "不存在", "信息不存在", "非本机关", "不属于本机关公开", "政府信息不存在", "经检索不存在", "不属于本机关", "查无", "查无此信息", "未检索到"]
    case .unableCreation: ["另行制作", "需要加工", "加工分析", "加工汇总"]
    case .unableUnclear: ["补正后仍不明确"]
    case .rejectPetition: ["信访", "投诉", "举报"]
    case .rejectRepeat: ["重复申请", "重复", "不予重复处理"]
    case .rejectPublication: ["公开出版物"]
    case .rejectExcessive: ["大量反复申请", "反复申请"]
    case .rejectReissue: ["确认或重新出具", "重新出具"]
    case .otherNoClarification: ["逾期不补正", "不补正"]
    case .otherUnpaidFee: ["逾期未缴费", "未缴费"]
    case .other: ["其他", "其它"]
    }
  }
}

extension [Outcome] {
  /// The outcomes by their codes, a line each.
  var catalogue: Phrase {
    let width = map(\.rawValue.count).max() ?? 0
    let lines = map { outcome in
      let gap = String(repeating: " ", count: width - outcome.rawValue.count + 2)
      return Phrase(both: "  ") + outcome.formNumber + Phrase(both: "  \(outcome.rawValue)\(gap)") + outcome.name
    }
    return lines.joined(zh: "\n", en: "\n")
  }
}
