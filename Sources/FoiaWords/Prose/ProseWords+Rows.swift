internal import FoiaCore

extension ProseWords {
  /// The rows of the applications table and what offices call them.
  static let rows: [(String, ProseWord)] = flows + groups + leaves + labels

  private static func row(_ rank: ProseRow.Rank, _ names: String...) -> ProseWord {
    .row(ProseRow(names: names, rank: rank))
  }

  private static let flows: [(String, ProseWord)] = [
    ("收到 新收 新收到 接到 接收 接收到 收悉 所收 所收到 收取到 收件 受理量 收件量 新收量 本年新收 新接收 新增", row(.flow, "new")),
    // What was carried in may have been accepted this year, too.
    ("受理 新受理", row(.flow, "new", "handled")),
    ("收办", row(.flow, "handled")),
    (
      "办结 答复 已答复 已办结 作出答复 做出答复 予以答复 回复 已回复 予以回复 办复 答复办结 办结答复 办理完毕 办理答复 处理完毕 办理完结 办理完成 结案 作出处理 办理结果总计 办理总数",
      row(.flow, "total")
    ),
    ("办理 处理 承办", row(.vague, "total", "handled", "new")), ("书面答复", row(.vague, "total")),
    (
      "上年结转 上年度结转 上一年结转 上一年度结转 结转上年 结转上年度 结转上一年度 上年转入 上年度转入 去年结转 上年结转至本年 往年结转 结转自上年 上年转结 上年度转结 上一年转结 上一年度转结 上年遗留 上年度遗留 结转的上年",
      row(.carried, "carried-in")
    ),
    (
      "结转下年 结转下年度 结转下一年 结转下一年度 结转至下年 结转至下年度 结转至下一年 结转至下一年度 结转到下年 结转到下年度 结转到下一年度 转入下年 转入下年度 转入下一年度 转结下年度 结转至次年 结转次年 结转到次年 结转下年度继续办理",
      row(.carried, "carried-out")
    ),
    ("结转", row(.vague, "carried-in", "carried-out")),
  ]

  private static let groups: [(String, ProseWord)] = [
    (
      "予以公开 同意公开 准予公开 全部公开 完全公开 全部予以公开 予以全部公开 予以公开答复 同意公开答复 决定公开 给予公开",
      row(.group, "granted")
    ),
    (
      "部分公开 予以部分公开 部分予以公开 同意部分公开 部分同意公开 部分公开答复 同意部分公开答复 准予部分公开 区分处理 作区分处理 做区分处理",
      row(.group, "partial")
    ),
    ("不予公开 不同意公开 不予以公开 拒绝公开 决定不予公开 不予公开答复 不同意公开答复 否决公开", row(.group, "deny")),
    ("无法提供 不能提供 信息无法提供 无法提供信息 本机关无法提供 未能提供", row(.group, "unable")),
    ("不予处理 不予以处理 不再处理", row(.group, "reject")),
    ("其他处理 其它处理 作其他处理 做其他处理 其他方式处理 作其他方式处理 其他情形处理", row(.group, "other-all")),
  ]

  private static let leaves: [(String, ProseWord)] = [
    ("属于国家秘密 涉及国家秘密 国家秘密 涉密", row(.leaf, "deny-secret")),
    ("法律行政法规禁止公开 法律、行政法规禁止公开 其他法律行政法规禁止公开 其他法律、行政法规禁止公开", row(.leaf, "deny-law")),
    ("三安全一稳定 危及“三安全一稳定” “三安全一稳定” 危及三安全一稳定", row(.leaf, "deny-safety")),
    ("保护第三方合法权益 第三方合法权益 损害第三方合法权益", row(.leaf, "deny-third-party")),
    ("三类内部事务信息 内部事务信息 属于内部事务信息", row(.leaf, "deny-internal")),
    ("四类过程性信息 过程性信息 属于过程性信息", row(.leaf, "deny-process")),
    ("行政执法案卷 属于行政执法案卷 行政执法案卷信息", row(.leaf, "deny-enforcement")),
    ("行政查询事项 属于行政查询事项", row(.leaf, "deny-query")),
    ("本机关不掌握 本机关不掌握相关政府信息 不掌握相关政府信息 本机关不掌握相关信息", row(.leaf, "unable-not-held")),
    ("没有现成信息 没有现成信息需要另行制作 无现成信息需另行制作 需要另行制作", row(.leaf, "unable-creation")),
    ("补正后申请内容仍不明确 补正后仍不明确 补正后内容仍不明确", row(.leaf, "unable-unclear")),
    ("信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请 信访投诉举报类申请", row(.leaf, "reject-petition")),
    ("重复申请", row(.leaf, "reject-repeat")),
    ("要求提供公开出版物 公开出版物", row(.leaf, "reject-publication")),
    ("无正当理由大量反复申请 大量反复申请", row(.leaf, "reject-excessive")),
    (
      "要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息 要求确认或重新出具已获取信息", row(.leaf, "reject-reissue")
    ),
    (
      "逾期不补正 逾期不补正、行政机关不再处理其申请 申请人逾期不补正、行政机关不再处理其申请 申请人逾期不补正，行政机关不再处理其申请 申请人无正当理由逾期不补正 无正当理由逾期不补正 申请人逾期不补正 申请人逾期未补正 逾期未补正",
      row(.leaf, "other-no-clarification")
    ),
    (
      "申请人逾期未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用 逾期未缴纳费用 逾期未缴费", row(.leaf, "other-unpaid-fee")
    ),
  ]

  /// The rows as the form has them.
  private static let labels: [(String, ProseWord)] = Form.current.groups.filter { $0.leaves.count > 1 }.flatMap(
    \.leaves
  )
  .filter { $0.outcome != Outcome.other.code }
  .map { ($0.label.unnumbered.zh, row(.leaf, $0.outcome.rawValue)) }
}
