internal import FoiaCore

/// Words by which offices tell an outcome in a few words of their own, each with what it means.
struct OutcomeSign {
  enum Meaning: Hashable {
    case outcome(Outcome, SubReason?)
    /// A refusal without its ground.
    case refusal
    /// Not processed, without the ground.
    case rejection
    /// Words that fit several rows of the table.
    case either([Outcome])
    /// Says nothing of the outcome, so that no other sign is seen in it.
    case nothing
  }

  let word: String
  /// The word as texts are compared.
  let sought: String
  let meaning: Meaning

  init(word: String, meaning: Meaning) {
    self.word = word
    sought = word.comparable
    self.meaning = meaning
  }

  /// The longest first, so that a shorter sign within a longer one is not seen.
  static let all: [OutcomeSign] = (grants + refusals + unable + rejections + others + ambiguous + elsewhere + silent)
    .sorted { ($1.word.count, $0.word) < ($0.word.count, $1.word) }

  /// The words that fit several rows, as texts are compared.
  static let several: Set<String> = Set(
    all.compactMap { sign in if case .either = sign.meaning { sign.sought } else { nil } })

  private static func signs(_ meaning: Meaning, _ words: [String]) -> [OutcomeSign] {
    words.map { OutcomeSign(word: $0, meaning: meaning) }
  }

  private static func signs(_ outcome: Outcome, _ words: [String]) -> [OutcomeSign] {
    signs(.outcome(outcome, nil), words)
  }

  private static let grants =
    signs(
      .granted,
      [
        "予以公开", "同意公开", "全部公开", "主动公开", "已公开", "告知获取途径", "告知获取方式", "依申请公开", "网上有", "告知网址", "公开并提供", "已提供", "提供了", "给了",
        "给他了",
        "复印给", "全部提供", "予以提供", "同意提供", "可以公开", "告知查询途径", "公开信息", "给看了", "给了复印件", "已在网站公开", "告知网站", "完全公开", "公开答复",
      ])
    + signs(
      .partial,
      [
        "部分公开", "公开(部分)", "区分处理", "公开了一部分", "公开一部分", "给了一部分", "部分提供", "部分予以公开", "部分不予公开", "部分同意", "部分不公开", "提供部分",
        "公开部分",
        "一部分公开",
        "遮挡后公开", "隐去", "去标识化", "作区分处理", "提供了一部分", "部分未公开", "给了部分",
      ])

  private static let refusals =
    signs(
      .refusal,
      [
        "不予公开", "不公开", "免予公开", "暂缓公开", "暂不公开", "缓公开", "不同意公开", "拒绝公开", "未公开", "不能公开", "不予以公开", "不给", "没给", "不宜公开",
        "不予提供", "不提供", "未予公开", "非公开", "没公开",
        "不可公开",
      ])
    + signs(.denySecret, ["国家秘密", "涉密", "属于秘密", "机密", "密级", "定为国家"])
    + signs(.denyLaw, ["法律行政法规禁止", "法律法规禁止", "法律禁止", "法规禁止公开", "禁止公开"])
    + signs(.denySafety, ["三安全一稳定", "国家安全", "公共安全", "经济安全", "社会稳定"])
    + signs(
      .denyThirdParty,
      ["商业秘密", "个人隐私", "第三方", "隐私", "商业机密", "第三人不同意", "权利人不同意", "涉及他人", "个人信息", "第三方合法权益", "当事人不同意公开"])
    + signs(
      .denyInternal,
      ["内部事务", "内部管理", "内部信息", "人事管理", "后勤管理", "内部工作流程", "内部事务信息", "内部文件", "内部资料"])
    + signs(.denyProcess, ["过程性信息", "过程信息", "过程性", "讨论记录", "过程稿", "磋商信函", "请示报告", "征求意见稿", "未定稿", "草稿"])
    + signs(.denyEnforcement, ["行政执法案卷", "执法案卷", "执法卷宗", "处罚案卷", "执法案件卷宗"])
    + signs(
      .denyQuery,
      [
        "行政查询", "不动产登记", "工商登记", "登记资料查询", "不动产登记资料", "工商登记资料", "不动产登记档案", "工商登记档案", "不动产", "房屋登记", "户籍", "婚姻登记",
        "企业登记档案", "工商档案",
        "登记资料", "房产档案", "行政查询事项", "专门查询", "专门规定查询", "档案查询规定",
      ])

  private static let unable =
    signs(
      .unableNotHeld,
      [
        "不掌握", "不存在", "非本机关", "不属于本机关", "不属本机关", "查无", "未检索到", "没有这个", "没有此", "没有该", "无此信息", "无相关信息", "未制作", "未获取",
        "未保存", "不是本机关",
        "不归我们", "不是我们", "非我单位", "不属于我单位", "非我局", "不属我局", "不属于我局", "本机关未", "未查到", "没查到", "查不到", "找不到", "建议向", "不属于本行政机关",
        "未制作或者获取", "无此项",
        "非职权范围", "不属职权", "不属于职权", "非本级", "没有相关信息", "不属于本单位", "非本单位", "没有这份", "没这个", "不在本机关", "本机关无", "我局无", "不归我局",
        "不属我镇", "非我镇",
        "没有文件", "没有可公开", "让去", "不是本局", "不属本局", "不是我单位", "非本局", "不是我局", "不属于公开主体", "非公开主体", "非公开义务机关", "不属于我机关",
        "非本机关公开职权范围", "未予制作", "归别的", "归其他", "没有信息",
      ])
    + signs(
      .unableCreation,
      ["另行制作", "需要加工", "加工分析", "加工汇总", "没有现成", "需加工", "需汇总", "汇总加工", "重新制作", "加工整理", "需要汇总", "须加工", "现成信息", "另作"])
    + signs(
      .unableUnclear,
      [
        "补正后仍不明确", "补正后还是不清楚", "仍不明确", "补正后内容仍不明确", "补正后不明确", "补正后仍不清楚", "还是不清楚", "仍不清楚", "补了还是不清楚", "补正不符合要求",
        "补正后仍无法",
      ])

  private static let rejections =
    signs(.rejection, ["不予处理", "不予受理", "不受理", "不再受理", "不予答复"])
    + signs(.rejectPetition, ["信访", "投诉", "举报", "上访", "告状", "检举"])
    + signs(.rejectRepeat, ["重复申请", "不予重复处理", "不重复处理", "以前给过", "已答复过", "要过了", "重复提出", "重复", "前已答复", "已作答复"])
    + signs(.rejectPublication, ["公开出版物", "出版物", "年鉴", "出版的书", "政府公报", "书店"])
    + signs(.rejectExcessive, ["大量反复申请", "反复申请", "大量反复", "大量申请", "频次明显超过", "无正当理由大量", "超出合理范围"])
    + signs(.rejectReissue, ["要求确认", "重新出具", "确认或重新出具", "确认信息", "出具证明", "请求确认", "确认已获取", "确认或者重新出具"])

  private static let others =
    signs(
      .otherNoClarification,
      [
        "逾期不补正", "不补正", "未补正", "逾期未补正", "没补正", "未按期补正", "未按要求补正", "没来补", "没补", "未在规定期限内补正", "无正当理由逾期", "补正逾期", "超期未补",
        "不来补", "逾期未补",
        "未按时补正", "没有补",
      ])
    + signs(.otherUnpaidFee, ["未缴费", "逾期未缴", "逾期不缴", "不缴费", "未交费", "没交钱", "未缴纳", "不缴纳", "不交费", "没缴费"])
    + signs(
      .outcome(.other, .withdrawn),
      ["撤回", "撤销申请", "主动撤销", "申请撤销", "放弃申请", "不要了", "取消申请", "自愿撤", "撤件", "申请人撤", "不申请了", "主动放弃"])
    + signs(
      .outcome(.other, .notInformation),
      [
        "非政府信息", "不属于政府信息", "不是政府信息", "非规定所指政府信息", "不属政府信息", "非《条例》所指", "不属于条例", "不属于《条例》", "非条例所指", "不属于公开范围",
        "不是条例所说",
        "非政府信息公开申请", "不构成政府信息", "党务信息", "不属于信息公开",
      ])
    + signs(.outcome(.other, .inquiry), ["咨询", "问政策", "属于询问", "问问题"])
    + signs(.outcome(.other, .archived), ["档案馆", "移交档案", "移送档案", "档案", "已归档移交"])
    + signs(.outcome(.other, .ended), ["申请人死亡", "去世", "申请人终止", "申请人注销"])

  /// What says that it is none of these applications, without saying what it is.
  private static let elsewhere = signs(
    .either([.rejectPetition, .denyQuery, .other]),
    ["不属于依申请公开", "不属依申请公开", "非依申请公开", "不是依申请公开", "不在依申请公开", "不属于政府信息公开申请", "不属于公开范围"])

  private static let ambiguous =
    signs(
      .either([.denyLaw, .denyQuery]),
      ["法律法规另有规定", "法律行政法规另有规定", "另有规定", "法律、行政法规另有规定", "法律、法规另有规定", "其他法律法规另有规定", "其他法律法规"])
    + signs(
      .either([.denyEnforcement, .other]),
      ["查阅案卷材料", "查阅案卷", "案卷查阅", "案卷材料", "查阅卷宗", "案卷", "卷宗", "阅卷"])
    + signs(.either([.denyProcess, .denyInternal]), ["内部讨论", "会议纪要", "工作秘密", "内部请示", "内部研究", "会议记录", "还没定", "正在研究"])
    + signs(.either([.otherNoClarification, .otherUnpaidFee, .other]), ["视为放弃", "不再处理", "终止办理", "终止处理", "终止"])
    + signs(.either([.unableUnclear, .otherNoClarification]), ["不明确", "不清楚", "说不清", "内容不明"])
    + signs(.either([.unableNotHeld, .unableCreation]), ["无法提供", "不能提供"])
    + signs(.either([.granted, .partial]), ["已答复并提供", "书面公开"])

  /// Words that hold a sign by chance.
  private static let silent = signs(
    .nothing,
    [
      "不作为政府信息公开申请处理", "征求第三方意见", "征得第三方同意", "征求第三方同意", "第三方同意", "不涉及国家秘密", "不涉及商业秘密", "不涉及个人隐私", "政府信息公开", "信息公开",
      "依申请公开办", "公开办", "公开职权范围", "不再处理其政府信息公开申请", "不予答复处理", "建议通过", "申请公开", "公开申请",
    ])
}
