public import FoiaCore

extension Outcome {
  /// The article an answer of this kind rests on; empty where none is named.
  public func basis(_ language: Language) -> String {
    switch (self, language) {
    case (.granted, .zh): "《条例》第三十六条第（一）、（二）项"
    case (.granted, .en): "art. 36(1)(2)"
    case (.partial, .zh): "《条例》第三十七条"
    case (.partial, .en): "art. 37"
    case (.denySecret, .zh), (.denyLaw, .zh), (.denySafety, .zh): "《条例》第十四条"
    case (.denySecret, .en), (.denyLaw, .en), (.denySafety, .en): "art. 14"
    case (.denyThirdParty, .zh): "《条例》第十五条、第三十二条"
    case (.denyThirdParty, .en): "art. 15 and 32"
    case (.denyInternal, .zh): "《条例》第十六条第一款"
    case (.denyInternal, .en): "art. 16 para. 1"
    case (.denyProcess, .zh), (.denyEnforcement, .zh): "《条例》第十六条第二款"
    case (.denyProcess, .en), (.denyEnforcement, .en): "art. 16 para. 2"
    case (.denyQuery, .zh): "《条例》第三十六条第（七）项"
    case (.denyQuery, .en): "art. 36(7)"
    case (.unableNotHeld, .zh): "《条例》第三十六条第（四）、（五）项"
    case (.unableNotHeld, .en): "art. 36(4)(5)"
    case (.unableCreation, .zh): "《条例》第三十八条"
    case (.unableCreation, .en): "art. 38"
    case (.unableUnclear, .zh), (.otherNoClarification, .zh): "《条例》第三十条"
    case (.unableUnclear, .en), (.otherNoClarification, .en): "art. 30"
    case (.rejectPetition, .zh): "《条例》第三十九条第一款"
    case (.rejectPetition, .en): "art. 39 para. 1"
    case (.rejectRepeat, .zh): "《条例》第三十六条第（六）项"
    case (.rejectRepeat, .en): "art. 36(6)"
    case (.rejectPublication, .zh): "《条例》第三十九条第二款"
    case (.rejectPublication, .en): "art. 39 para. 2"
    case (.rejectExcessive, .zh): "《条例》第三十五条"
    case (.rejectExcessive, .en): "art. 35"
    case (.otherUnpaidFee, .zh): "《政府信息公开信息处理费管理办法》"
    case (.otherUnpaidFee, .en): "fee measure"
    case (.rejectReissue, _), (.other, _): ""
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
    case .denyThirdParty: ["第三方", "商业秘密", "个人隐私"]
    case .denyInternal: ["内部事务", "内部信息", "内部管理信息"]
    case .denyProcess: ["过程性信息", "过程信息"]
    case .denyEnforcement: ["执法案卷"]
    case .denyQuery: ["行政查询", "工商登记", "不动产登记", "工商登记资料", "不动产登记资料"]
    case .unableNotHeld:
      ["不掌握", "不存在", "信息不存在", "非本机关", "不属于本机关公开", "政府信息不存在", "经检索不存在", "不属于本机关"]
    case .unableCreation: ["另行制作", "需要加工", "加工分析", "加工汇总"]
    case .unableUnclear: ["补正后仍不明确"]
    case .rejectPetition: ["信访", "投诉", "举报"]
    case .rejectRepeat: ["重复申请", "重复", "不予重复处理"]
    case .rejectPublication: ["公开出版物"]
    case .rejectExcessive: ["大量反复申请", "反复申请"]
    case .rejectReissue: ["确认或重新出具", "重新出具"]
    case .otherNoClarification: ["逾期不补正", "不补正"]
    case .otherUnpaidFee: ["逾期未缴费", "未缴费"]
    case .other: ["其他"] + SubReason.allCases.flatMap(\.phrases)
    }
  }
}
