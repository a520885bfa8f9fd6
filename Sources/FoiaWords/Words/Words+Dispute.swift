public import FoiaCore

extension DisputeWay {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.review, .zh): "行政复议"
    case (.review, .en): "administrative review"
    case (.suit, .zh): "未经复议直接起诉"
    case (.suit, .en): "direct suit"
    case (.suitAfterReview, .zh): "复议后起诉"
    case (.suitAfterReview, .en): "suit after review"
    }
  }

  public var aliases: [String] {
    switch self {
    case .review: ["复议"]
    case .suit: ["直接起诉"]
    case .suitAfterReview: []
    }
  }
}

extension DisputeResult {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.upheld, .zh): "结果维持"
    case (.upheld, .en): "upheld"
    case (.corrected, .zh): "结果纠正"
    case (.corrected, .en): "corrected"
    case (.other, .zh): "其他结果"
    case (.other, .en): "other result"
    }
  }

  public var aliases: [String] {
    switch self {
    case .upheld: ["维持", "驳回诉讼请求", "驳回复议请求"]
    case .corrected: ["纠正", "撤销", "变更", "确认违法", "责令履行", "责令重新答复"]
    case .other: ["其他", "撤回", "调解", "不予受理", "驳回起诉", "移送", "终止"]
    }
  }
}

extension DisputeColumn {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.result(let result), _): result.name(language)
    case (.pending, .zh): "尚未审结"
    case (.pending, .en): "pending"
    case (.total, .zh): "总计"
    case (.total, .en): "total"
    }
  }
}

extension DisputeWay {
  /// The heading over its columns.
  public func heading(_ language: Language) -> String {
    switch (self, language) {
    case (.review, .en): "Administrative review"
    case (.suit, .en): "Direct"
    case (.suitAfterReview, .en): "After review"
    case (_, .zh): name(.zh)
    }
  }
}

extension DisputeColumn {
  public func heading(_ language: Language) -> String {
    language == .zh ? name(.zh) : name(.en).prefix(1).uppercased() + name(.en).dropFirst()
  }
}

extension DisputeCell {
  /// `行政复议／结果维持` · `administrative review / upheld`
  public func name(_ language: Language) -> String {
    way.name(language) + (language == .zh ? "／" : " / ") + column.name(language)
  }
}

extension Dispute {
  /// 一审, 二审, 再审 of a suit; nothing of a review.
  public func instanceName(_ language: Language) -> String? {
    guard filing.way.isSuit else { return nil }
    switch (instance, language) {
    case (1, .zh): return "一审"
    case (2, .zh): return "二审"
    case (_, .zh): return "再审"
    case (1, .en): return "first instance"
    case (2, .en): return "second instance"
    case (_, .en): return "retrial"
    }
  }

  /// What it is about: the numbers of applications, and what else.
  public func about(_ language: Language) -> String {
    (filing.applications.map(\.description) + [filing.subject].compactMap { $0 })
      .joined(separator: language == .zh ? "、" : ", ")
  }
}
