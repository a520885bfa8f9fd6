internal import FoiaCore

/// What a group of columns is about, where the headings below it do not say it themselves.
enum LedgerGroup {
  case clarification, consultation, prolongation, review, suit, service, fee, answer, receipt, applicant

  /// The group that a heading names; nil where it names none, or two of them.
  init?(_ heading: String) {
    let signs: [(LedgerGroup, [String])] = [
      (.clarification, ["补正"]), (.consultation, ["征求", "第三方", "征询"]), (.prolongation, ["延期", "延长"]),
      (.review, ["复议"]), (.suit, ["诉讼", "应诉"]), (.service, ["送达", "寄送", "邮寄"]), (.fee, ["收费", "缴费"]),
    ]
    let found = signs.filter { $0.1.contains(where: heading.contains) }.map(\.0)
    if found.count > 1 { return nil }
    if let one = found.first {
      self = one
    } else if ["答复", "办结", "办理结果"].contains(where: heading.contains) {
      self = .answer
    } else if ["收到", "收件", "受理", "来件"].contains(where: heading.contains) {
      self = .receipt
    } else if heading.contains("申请人") {
      self = .applicant
    } else {
      return nil
    }
  }

  /// The column of a heading below the group.
  ///
  /// - Parameter knownAlone: what the heading means without a group, which holds where it is more exact.
  func column(_ leaf: String, knownAlone: LedgerColumn?) -> LedgerColumn? {
    func has(_ words: [String]) -> Bool { words.contains(where: leaf.contains) }
    let isDay = has(["日期", "时间", "日"]) && !has(["工作日"])
    switch self {
    case .review:
      if !isDay { return .review }
      return has(["决定", "结果", "结案", "办结", "作出"]) ? .reviewDecided : .reviewFiled
    case .suit:
      if !isDay { return .suit }
      return has(["判决", "裁判", "裁定", "结果", "结案"]) ? .suitDecided : .suitFiled
    case .clarification:
      if has(["期限", "截止", "限"]) { return .clarificationLimit }
      if has(["收到", "提交", "回复", "返回", "反馈", "补来", "材料"]) { return .clarificationReceived }
      return isDay || has(["告知", "通知"]) ? .clarificationAsked : .isClarified
    case .consultation:
      if has(["回复", "收到", "反馈", "返回", "复函", "回函"]), isDay { return .consultationReturned }
      if isDay { return .consultationSent }
      return has(["意见", "同意", "结果"]) ? .opinion : .consultedParty
    case .prolongation:
      if has(["天数", "工作日", "天"]) { return .extendedDays }
      if has(["至", "到", "截止", "期限", "届满"]) { return .extendedUntil }
      return isDay ? .extendedOn : .isExtended
    case .service:
      if has(["单号", "编号", "号码", "邮件号"]) { return .tracking }
      if isDay { return has(["发出", "寄出", "寄送", "邮寄", "送出"]) ? .dispatched : .served }
      return has(["方式", "途径"]) ? .service : knownAlone
    case .fee:
      if isDay { return has(["缴", "交", "收"]) ? .feePaid : .feeNotified }
      return has(["金额", "元", "数额"]) ? .fee : .isCharged
    case .answer: return answerColumn(leaf, isDay: isDay, knownAlone)
    case .receipt:
      if leaf == "月" || leaf == "月份" { return .month }
      if leaf == "日" { return .dayOfMonth }
      if let knownAlone { return knownAlone }
      return isDay ? .received : has(["方式", "渠道"]) ? .channel : nil
    case .applicant:
      if let knownAlone, knownAlone != .outcome { return knownAlone }
      return has(["类型", "类别", "性质"]) ? .kind : has(["姓名", "名称"]) ? .applicant : nil
    }
  }

  private func answerColumn(_ leaf: String, isDay: Bool, _ knownAlone: LedgerColumn?) -> LedgerColumn? {
    func has(_ words: [String]) -> Bool { words.contains(where: leaf.contains) }
    let general: [LedgerColumn] = [.received, .applied, .accepted, .kind, .channel, .number, .subject]
    if let knownAlone, !general.contains(knownAlone) { return knownAlone }
    if isDay { return .closed }
    if has(["文号", "编号", "字号"]) { return .document }
    if has(["结果", "类型", "类别", "情况", "内容", "形式"]) { return .outcome }
    return has(["方式"]) ? .service : knownAlone
  }
}
