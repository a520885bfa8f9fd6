extension ProseWords {
  // Turns that a whole clause, sentence or line is looked through for.

  /// What says that something was done within its time.
  public static let inTime = [
    "法定期限", "法定时限", "法定时间", "法定答复期", "规定期限", "规定时限", "规定时间", "规定的期限", "规定的时限", "规定的时间", "时限内", "期限内",
    "时间内", "工作日内", "按时", "按期", "及时", "时限要求",
  ]
  /// What says that something was late.
  public static let late = ["逾期", "超期", "超时", "延误"]
  /// What before that says that nothing was: 未发生申请超期答复情况.
  public static let noneBefore = ["零", "无", "未", "没有", "不存在"]
  /// What says that something is still being worked on.
  public static let stillOpen = ["还在", "仍在", "尚在", "正在"].flatMap { word in ["办理", "答复", "处理"].map { word + $0 } }
  /// What says that something is left.
  public static let stillHas: Set<String> = ["尚有", "仍有"]
  /// What is meant to be, or was due, and not what was done.
  public static let aims = ["确保", "力争", "努力", "推动", "保证", "争取", "今后", "下一步", "应当", "应在", "应于", "到期"]
  /// What says that each was answered.
  public static let eachAnswered = ["件件有答复", "件件有回复", "件件办结", "件件按期答复", "件件按时答复", "件件按时回复", "件件及时答复"]
  /// What was done to what was answered, beside the words for answering.
  public static let done = ["处理", "反馈", "回复"]
  /// What may follow the word for answering.
  public static let doneWith = ["完毕", "到位", "完", "归档"]
  /// What says of a rate what it is of.
  public static let answers = ["答复", "办结"]

  /// What says of applications that they came in the year.
  public static let ofYear = ["新收", "本年", "今年", "当年"]
  /// What says at the beginning of a sentence that it is of the year.
  public static let thatYear = ["当年"]
  /// What says of a government that only its own is counted, beside what is of all its area: 县政府本级.
  public static let ofItself = "本级"
  /// What says that what follows is of those that were named.
  public static let ofMany: Set<String> = ["中", "当中", "之中", "里"]
  /// What says that there are some: 新收申请有95件为自然人提出.
  public static let has = "有"
  /// What joins two rows to a sum, and two matters to one.
  public static let joining = ["、", "或", "及", "和", "与", "加", "连同", "跟"]
  /// What says that what was disclosed whole and in part is counted together.
  public static let wholeAndPart = ["、", "或", "或者", "及", "和", "与"].flatMap { ["全部\($0)部分", "部分\($0)全部"] }
  /// What may stand before a share.
  public static let ofShares: Set<String> = ["占", "占比", "占到", "占总", "占比为", "占全年", "占全部", "占所有", "占本年", "量"]
  /// What a title on disputes has.
  public static let ofDisputes = ["复议", "诉讼"]
  /// What a clause on fees has.
  public static let ofFees = ["收费", "收取", "通知"]
  /// What says that applications were put together, or sorted out.
  public static let sorting = ["合并", "剔除", "退回"]
  /// What makes 累计 a count over years.
  public static let sinceLong = ["截至", "截止", "以来"]
  /// How a clause begins, or ends, that says of which part of the year or of the work the rest is: 围绕城市更新, 项目公示期间.
  public static let ofSome = (
    before: ["自", "针对", "围绕", "关于", "对于", "聚焦", "借助", "因"],
    after: [
      "以来", "期间", "假期", "期", "后", "前", "以前", "阶段", "时", "中", "内", "批示", "审核", "会商", "牵头", "年间", "年来", "两年",
      "三年", "四年", "五年",
    ]
  )
  /// How a clause ends that says of which work the rest is.
  public static let ofWork = ["领域", "方面"]
  /// What is said of all that a counter takes in, and not of applications alone.
  public static let ofCounter = ["收件"]
  /// What says of a body that it decides reviews, or stands for another.
  public static let asOrgan = ["作为行政复议机关", "作为复议机关", "作为复议机构", "作为上级", "代理"]
  /// What it says of them, both together.
  public static let ofOrgan = [["受理", "审结"], ["复议申请", "受理"]]
  /// Who decides reviews.
  public static let reviewOrgan = "复议机关"
  /// What says of whom a review or a suit is, where others are named: 以所属部门为被申请人.
  public static let asRespondent = ["被申请人", "被告"]
  /// What says that somebody tried how a body answers.
  public static let ofTests = ["模拟", "暗访", "抽查", "抽样", "演练"]
  /// What denies only one form of applications: 未收到书面申请; unless another stands beside it.
  public static let ofForm = (form: "书面", others: ["口头", "任何", "、", "或", "等"])
  /// What is done with decisions: 未实施行政强制.
  public static let doing: Set<String> = ["实施", "开展", "办理", "采取"]
  /// Channels other than those named.
  public static let otherChannels = ["其他", "其它"].flatMap { other in
    ["渠道", "方式", "形式", "途径"].flatMap { [other + $0, other + "任何" + $0] }
  }
  /// The end of the year as a time of its own, unless it is said up to it: 年末未收到.
  public static let ofYearEnd = (times: ["年末", "年底"], upTo: ["截", "至", "到"])
  /// What says that disclosure is not meant.
  public static let exceptDisclosure = ["公开外", "公开以外", "公开类外", "公开类以外", "公开之外", "公开案件外", "公开案件以外"]
  /// What says that documents are spoken of, and how they are marked.
  public static let ofDocuments = ["公文", "发文", "文件", "属性"]
  /// What a clause ends with that says that none came: 依申请公开：无.
  public static let noneAtEnd = ["为零", "：无", ":无"]
  /// What a remark in brackets begins with that says what is included.
  public static let included = ["含", "包括"]
  /// What a remark says that is counted, of which the figure is then a sum: （含部分公开）.
  public static let countedWithin = ["公开", "结转", "答复", "办结", "申请"]
  /// What is no thing of its own behind a measure: 12件信息公开申请.
  public static let applicationsBehind = ["信息公开申请", "信息依申请公开", "信息申请公开"]
  /// Channels that are apart from the network where they are named.
  public static let apartFromNetwork = ["邮件", "平台"]
  /// What is left over of instructions.
  public static let instructions = ["编写说明", "填写说明", "填报说明", "写作提示", "此处填写", "（此处", "(此处", "【待填", "[待填", "【请", "[请"]
  /// Words that are never said twice at once, as parts of other words may be (规范规范性文件).
  public static let neverTwice: Set<String> = [
    "我局", "我县", "我市", "我区", "我镇", "本局", "认真", "及时", "收到", "推进", "不断", "积极", "切实", "严格", "加强", "全年", "本年", "共", "均",
    "按照",
    "根据", "通过",
  ]
  /// Words that no sentence ends with.
  public static let unfinished = ["按照", "根据", "依据", "以及", "通过", "其中", "并且", "由于", "为了", "关于"]
}
