/// How an application was answered in the end. The `Form` says in which row of the statutory table each is counted.
public enum Outcome: String, CaseIterable, Sendable {
  /// 予以公开: disclosed, or already public and the applicant told where (art. 36 no. 1 and 2).
  case granted
  /// 部分公开: partly disclosed; a severed answer is counted here only (art. 37).
  case partial
  /// 属于国家秘密: a state secret (art. 14).
  case denySecret = "deny-secret"
  /// 其他法律行政法规禁止公开: another law or administrative regulation prohibits it (art. 14).
  case denyLaw = "deny-law"
  /// 危及“三安全一稳定”: it would endanger national, public or economic security or social stability (art. 14).
  case denySafety = "deny-safety"
  /// 保护第三方合法权益: a third party's lawful rights (art. 15 and 32).
  case denyThirdParty = "deny-third-party"
  /// 属于三类内部事务信息: internal affairs (art. 16 para. 1).
  case denyInternal = "deny-internal"
  /// 属于四类过程性信息: records of a process of deliberation (art. 16 para. 2).
  case denyProcess = "deny-process"
  /// 属于行政执法案卷: a case file of administrative enforcement (art. 16 para. 2).
  case denyEnforcement = "deny-enforcement"
  /// 属于行政查询事项: information with its own rules for queries, such as registers (art. 36 no. 7).
  case denyQuery = "deny-query"
  /// 本机关不掌握相关政府信息: this agency does not hold the information (art. 36 no. 4 and 5).
  case unableNotHeld = "unable-not-held"
  /// 没有现成信息需要另行制作: the information would have to be made (art. 38).
  case unableCreation = "unable-creation"
  /// 补正后申请内容仍不明确: still unclear after clarification (art. 30).
  case unableUnclear = "unable-unclear"
  /// 信访举报投诉类申请: a petition, report or complaint (art. 39 para. 1).
  case rejectPetition = "reject-petition"
  /// 重复申请: a repeated application (art. 36 no. 6).
  case rejectRepeat = "reject-repeat"
  /// 要求提供公开出版物: it asks for published material (art. 39 para. 2).
  case rejectPublication = "reject-publication"
  /// 无正当理由大量反复申请: excessive applications without good reason (art. 35).
  case rejectExcessive = "reject-excessive"
  /// 要求行政机关确认或重新出具已获取信息: it asks to confirm or reissue information already obtained.
  case rejectReissue = "reject-reissue"
  /// 申请人无正当理由逾期不补正: the applicant did not clarify in time (art. 30).
  case otherNoClarification = "other-no-clarification"
  /// 申请人逾期未按收费通知要求缴纳费用: the applicant did not pay the fee in time (国办函〔2020〕109号).
  case otherUnpaidFee = "other-unpaid-fee"
  /// 其他: anything else, with a `SubReason`.
  case other
}

/// Why an application was closed as `other`.
public enum SubReason: String, CaseIterable, Sendable {
  /// 申请人撤回: the applicant withdrew the application.
  case withdrawn
  /// 不属于政府信息: what is asked for is not government information.
  case notInformation = "not-information"
  /// 咨询: a question, not an application.
  case inquiry
  /// 已移交国家档案馆: the records were transferred to a state archive.
  case archived
  /// 应依法定查阅程序办理: a party to a case must use the procedure for inspecting its files.
  case caseParty = "case-party"
  /// 申请人死亡或终止: the applicant died or ceased to exist.
  case ended
  /// 其他（须注明）: none of these; it needs a note.
  case misc

  /// Whether the application ended by itself: there is no answer whose sending or service would tell whether it was in
  /// time.
  public var endsUnanswered: Bool {
    switch self {
    case .withdrawn, .ended: true
    case .notInformation, .inquiry, .archived, .caseParty, .misc: false
    }
  }
}
