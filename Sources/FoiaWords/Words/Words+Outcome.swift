public import FoiaCore

extension Outcome {
  /// The label of the outcome's row as the official form prints it, its number included.
  public func label(_ language: Language) -> String {
    switch (self, language) {
    case (.granted, .zh): "（一）予以公开"
    case (.granted, .en): "3(1) Disclosed"
    case (.partial, .zh): "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"
    case (.partial, .en): "3(2) Partly disclosed (severed: counted here only)"
    case (.denySecret, .zh): "1.属于国家秘密"
    case (.denySecret, .en): "3(3)1 State secret"
    case (.denyLaw, .zh): "2.其他法律行政法规禁止公开"
    case (.denyLaw, .en): "3(3)2 Prohibited by another law or administrative regulation"
    case (.denySafety, .zh): "3.危及“三安全一稳定”"
    case (.denySafety, .en): "3(3)3 Would endanger national, public or economic security or social stability"
    case (.denyThirdParty, .zh): "4.保护第三方合法权益"
    case (.denyThirdParty, .en): "3(3)4 Third party's lawful rights"
    case (.denyInternal, .zh): "5.属于三类内部事务信息"
    case (.denyInternal, .en): "3(3)5 Internal affairs (three kinds)"
    case (.denyProcess, .zh): "6.属于四类过程性信息"
    case (.denyProcess, .en): "3(3)6 Deliberative process (four kinds)"
    case (.denyEnforcement, .zh): "7.属于行政执法案卷"
    case (.denyEnforcement, .en): "3(3)7 Enforcement case file"
    case (.denyQuery, .zh): "8.属于行政查询事项"
    case (.denyQuery, .en): "3(3)8 Special query regime (registers)"
    case (.unableNotHeld, .zh): "1.本机关不掌握相关政府信息"
    case (.unableNotHeld, .en): "3(4)1 Not held by this agency"
    case (.unableCreation, .zh): "2.没有现成信息需要另行制作"
    case (.unableCreation, .en): "3(4)2 Would have to be created"
    case (.unableUnclear, .zh): "3.补正后申请内容仍不明确"
    case (.unableUnclear, .en): "3(4)3 Still unclear after clarification"
    case (.rejectPetition, .zh): "1.信访举报投诉类申请"
    case (.rejectPetition, .en): "3(5)1 Petition, report or complaint"
    case (.rejectRepeat, .zh): "2.重复申请"
    case (.rejectRepeat, .en): "3(5)2 Repeated application"
    case (.rejectPublication, .zh): "3.要求提供公开出版物"
    case (.rejectPublication, .en): "3(5)3 Published material"
    case (.rejectExcessive, .zh): "4.无正当理由大量反复申请"
    case (.rejectExcessive, .en): "3(5)4 Excessive without good reason"
    case (.rejectReissue, .zh): "5.要求行政机关确认或重新出具已获取信息"
    case (.rejectReissue, .en): "3(5)5 Confirm or reissue information already obtained"
    case (.otherNoClarification, .zh): "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"
    case (.otherNoClarification, .en): "3(6)1 Not clarified in time, no longer processed"
    case (.otherUnpaidFee, .zh): "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"
    case (.otherUnpaidFee, .en): "3(6)2 Fee not paid in time, no longer processed"
    case (.other, .zh): "3.其他"
    case (.other, .en): "3(6)3 Other"
    }
  }

  /// The outcome in running text: its group where the label alone says too little.
  public func name(_ language: Language) -> String {
    switch language {
    case .zh:
      switch self {
      case .granted: "予以公开"
      case .partial: "部分公开"
      default: group.name(.zh) + "（" + label(.zh).drop { $0.isNumber || $0 == "." } + "）"
      }
    case .en:
      switch self {
      case .granted: "Disclosed"
      case .partial: "Partly disclosed"
      default: group.name(.en) + ":" + label(.en).drop { $0 != " " }
      }
    }
  }

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

extension OutcomeGroup {
  /// The group's name without its number; the two groups of one row are called like their row.
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.granted, .zh): "予以公开"
    case (.granted, .en): "Disclosed"
    case (.partial, .zh): "部分公开"
    case (.partial, .en): "Partly disclosed"
    case (.deny, .zh): "不予公开"
    case (.deny, .en): "Not disclosed"
    case (.unable, .zh): "无法提供"
    case (.unable, .en): "Cannot be provided"
    case (.reject, .zh): "不予处理"
    case (.reject, .en): "Not processed"
    case (.other, .zh): "其他处理"
    case (.other, .en): "Otherwise handled"
    }
  }

  /// The group's number as the form prints it, `（三）`.
  public var chineseNumber: String {
    switch self {
    case .granted: "一"
    case .partial: "二"
    case .deny: "三"
    case .unable: "四"
    case .reject: "五"
    case .other: "六"
    }
  }

  /// The group's heading in the table, its number included.
  public func label(_ language: Language) -> String {
    switch language {
    case .zh: "（\(chineseNumber)）\(name(.zh))"
    case .en: "(\(rawValue)) \(name(.en))"
    }
  }
}
