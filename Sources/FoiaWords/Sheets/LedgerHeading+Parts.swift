internal import FoiaCore

extension LedgerHeading {
  /// The column that the parts of a heading speak of, where no synonym is the whole of it: a heading with 所需 and 信息 is that
  /// of the subject, whatever else stands in it.
  static func column(byParts heading: String) -> LedgerColumn? {
    guard (2...24).contains(heading.count) else { return nil }
    return rules.first { rule in
      rule.needs.allSatisfy { $0.contains(where: heading.includes) } && !rule.excludes.contains(where: heading.includes)
    }?.column
  }

  private struct Rule {
    let column: LedgerColumn
    /// One word of each of these groups.
    let needs: [[String]]
    let excludes: [String]

    init(_ column: LedgerColumn, _ needs: [String]..., not excludes: [String] = []) {
      self.column = column
      self.needs = needs
      self.excludes = excludes
    }
  }

  private static let day = ["日期", "时间", "日"]
  private static let others = [
    "科室", "股室", "处室", "重新", "补正", "意见", "复议", "诉讼", "起诉", "费", "第三方", "函", "延期", "延长", "材料", "审", "批", "转", "交办", "拟",
    "催", "归档",
  ]

  /// The more exact first.
  private static let rules = [
    Rule(.identity, ["身份证", "证件号", "信用代码", "机构代码"]),
    Rule(.phone, ["电话", "手机", "联系方式"], not: ["承办", "经办", "办理", "科室", "单位电话"]), Rule(.email, ["邮箱", "电子邮件"]),
    Rule(.address, ["地址", "住址"]),
    Rule(.clarificationLimit, ["补正"], ["期限", "时限", "截止"]),
    Rule(.clarificationReceived, ["补正"], ["收到", "补来", "提交", "返回", "回复"]),
    Rule(.clarificationAsked, ["补正"], day + ["告知", "通知"], not: ["文号", "编号"]),
    Rule(.isClarified, ["补正"], not: ["文号", "编号"]),
    Rule(.consultationReturned, ["意见", "第三方", "征求"], ["收到", "回复", "反馈", "返回"], day),
    Rule(.consultationSent, ["征求", "第三方", "征询"], day, not: ["签收", "送达"]),
    Rule(.extendedDays, ["延期", "延长"], ["天数", "工作日"]), Rule(.extendedUntil, ["延期", "延长"], ["至", "截止", "期限"]),
    Rule(.extendedOn, ["延期", "延长"], day), Rule(.isExtended, ["延期", "延长"], not: ["文号", "编号", "人", "理由", "原因"]),
    Rule(.feePaid, ["缴费", "交费"], day), Rule(.feeNotified, ["收费"], day), Rule(.fee, ["费"], ["金额", "元", "数额"]),
    Rule(.isCharged, ["收费"]),
    Rule(.reviewDecided, ["复议"], ["决定", "结案"], day), Rule(.reviewFiled, ["复议"], day, not: ["诉讼"]),
    Rule(.suitDecided, ["诉讼", "法院"], ["判决", "裁"], day), Rule(.suitFiled, ["诉讼", "起诉", "应诉"], day, not: ["复议"]),
    Rule(.dispute, ["复议"], ["诉讼"]), Rule(.review, ["复议"]), Rule(.suit, ["诉讼", "应诉", "起诉"]),
    Rule(.isInTime, ["是否"], ["超期", "逾期", "按期", "按时", "超时"]),
    Rule(.daysLeft, ["剩余", "倒计时"]), Rule(.daysTaken, ["用时", "耗时", "天数", "工作日数", "历时"]),
    Rule(.due, ["期限", "时限", "截止", "到期", "应答复", "应办", "最迟", "最晚", "限办"]),
    Rule(.dispatched, ["寄出", "发出", "寄送", "邮寄", "发送"], day),
    Rule(.served, ["送达", "签收", "领取"], day, not: ["科室", "股室", "处室", "第三方", "承办"]),
    Rule(.tracking, ["单号", "邮件号"]), Rule(.service, ["送达", "寄送"], ["方式", "形式", "途径"]),
    Rule(.document, ["文号", "字号", "文书号"], not: ["受理", "来文", "补正", "延期", "重新", "通知书", "征求", "复议", "诉讼"]),
    Rule(.document, ["答复", "告知", "文书"], ["编号"]),
    Rule(.closed, ["答复", "办结", "回复", "办毕", "结案"], day, not: others),
    Rule(.accepted, ["受理", "登记"], day, not: others),
    Rule(.received, ["收到", "收件", "来件", "接收", "收文", "来文"], day, not: others),
    Rule(.applied, ["申请", "提交"], day, not: others),
    Rule(.number, ["申请", "登记", "受理", "收件", "办件"], ["编号", "号码", "序号"]),
    Rule(.kind, ["申请人", "申请主体", "主体"], ["类型", "类别", "性质", "身份", "属性"]),
    Rule(.channel, ["申请", "来件", "收件", "提交", "来文"], ["方式", "渠道", "途径", "来源"], not: ["获取", "提供"]),
    Rule(.delivery, ["获取", "提供", "领取"], ["方式", "途径", "形式"]),
    Rule(.outcomeReason, ["理由", "原因", "情形", "依据"], not: ["申请", "说明理由"]),
    Rule(.outcome, ["答复", "办理", "处理", "办结", "公开"], ["结果", "类型", "情况", "结论", "决定", "类别"], not: others),
    Rule(.subject, ["所需", "申请", "要求", "公开", "索取"], ["信息", "内容", "事项", "资料"], not: ["申请人", "方式", "描述", "结果", "情况"]),
    Rule(.details, ["描述"]), Rule(.applicant, ["申请人", "申请者"], ["姓名", "名称", "单位"]),
    Rule(.unit, ["科室", "股室", "处室", "承办", "主办"], not: ["人", "领导", "意见", "电话"] + day),
    Rule(.officer, ["承办", "经办", "办理"], ["人"], not: ["电话", "手机"]),
    Rule(.isCounted, ["计入", "纳入统计"]), Rule(.note, ["备注", "说明"]),
  ]
}
