/// The words by which an office's old templates are read (`foia letter --lint`). Spaces are left out and signs are wide.
public enum TemplateWords {
  // The time for the answer -------------------------------------------------------------------------------------------

  /// What an office does within the time for an answer.
  public static let answering = ["答复", "答覆", "回复", "回覆", "提供", "办结", "办理", "作出", "做出", "处理", "寄送", "予以公开", "告知"]
  /// What makes an answer later.
  public static let extending = ["延长", "延期", "顺延", "展期", "推迟"]
  /// What keeps a number from being the length of an extension that is spoken of before it.
  public static let notExtending = ["意见", "征求", "第三方", "日起", "届满", "告知书", "延迟"]
  /// What a time is for that an office sets to others, or the law to an applicant.
  public static let ofOthers = [
    "意见", "第三方", "贵方", "征求", "权利人", "缴", "领取", "起诉", "诉讼", "复议", "函复", "协助", "共同制作", "身份", "证明", "逾期",
    "公示", "公告",
  ]
  /// What a time is for that others have, where it is said after the number.
  public static let askedOfOthers = ["补正", "提交", "说明理由", "未答复", "未回复", "未予", "未作", "未提", "不答复", "不回复"]

  // Clarification, silence --------------------------------------------------------------------------------------------

  /// What takes time that really is not counted.
  public static let notCounted = ["意见", "征求", "第三方", "专家", "缴费", "缴纳"]
  /// What takes back that silence means anything, right before it.
  public static let denyingSilence = [
    "不", "不得", "不应", "不能", "不宜", "不会", "不再", "不可", "并非", "不应当", "不能直接", "不得直接", "不直接", "不当然", "勿",
  ]

  // Purpose, costs ----------------------------------------------------------------------------------------------------

  /// What takes back that something is asked for.
  public static let denyingDemands = [
    "无需", "无须", "不需", "不必", "不用", "不再", "不要求", "不得", "不应", "不以", "不能以", "取消", "删去", "删除", "免于",
  ]
  /// What has a use of its own, so that a 用途 is part of what is asked for.
  public static let ofLand = [
    "土地", "用地", "房屋", "房产", "建筑", "建筑物", "规划", "海域", "海岛", "林地", "草地", "耕地", "宗地", "地块", "不动产", "住宅",
    "厂房", "资金", "款项", "经费", "专款", "补偿款", "贷款", "基金", "拨款", "收费", "罚没款", "车辆", "设备", "药品", "水域", "场地",
    "土地利用", "土地使用", "海域使用", "房屋使用", "规划使用", "资金使用", "经费使用", "款项使用",
  ]
  /// What follows a 用途 that is part of what is asked for.
  public static let afterUse = ["管制", "变更", "改变", "调整", "分类", "分区", "转换", "许可", "审批", "批复"]
  /// What follows a 目的 that an office speaks of in its reasons.
  public static let afterPurpose = ["并非", "不是", "在于", "不在", "明显", "系为"]
  /// Whom a special need is spoken of for that still has a claim to help.
  public static let ofHelp = ["残疾", "残障", "阅读困难", "视听障碍"]
  /// What takes back that something is charged, before it.
  public static let denyingCosts = [
    "不收", "不再收", "不得收", "不另收", "不予收", "不会收", "不向", "免收", "免除", "免缴", "免交", "免费", "减免", "无需", "无须", "不需",
    "不必", "不用", "不缴", "不再", "取消", "停收", "停止",
  ]
  /// The same, after it.
  public static let denyingCostsAfter = ["由本机关承担", "由我", "由本局承担", "不再收", "不收", "免", "取消", "停止收", "停收", "不得收"]

  /// What follows a cost that is part of what is asked for.
  public static let askedOfCosts = ["依据", "标准", "明细", "情况", "批复", "文件", "票据", "通知", "收支"]

  // Articles, remedies ------------------------------------------------------------------------------------------------

  /// What articles 20 to 24 of the decree of 2007 were cited for, and those of today never are.
  public static let groundsOfOldArticles = [
    "不予公开", "不予提供", "不公开", "不能公开", "不宜公开", "不属于", "不存在", "不予答复", "不予重复", "未制作", "未保存", "无关", "区分",
    "不明确", "补正", "更改", "征求", "第三方", "延长", "延期", "顺延", "工作日", "商业秘密", "个人隐私", "国家秘密", "说明理由",
  ]
  /// What the articles 20 to 24 of today are cited for.
  public static let ofArticlesToday = ["主动公开", "公报", "网站", "平台", "公开目录", "新闻发布", "新闻媒体", "调整公开"]
  /// How the name of a department ends that reviews used to be for.
  public static let departments = ["局", "厅", "委员会", "委", "部", "部门", "法制办", "法制办公室", "法制机构", "法制部门"]
  /// How the name ends of the office where a government takes reviews in.
  public static let reviewOffices = ["复议局", "复议委员会"]
  /// What stands in the name of a department under central direction, whose superior does take reviews (行政复议法 art. 27).
  public static let centrallyDirected = ["税务", "海关", "外汇", "金融", "国家安全"]
  /// What a refusal under articles 14 to 16 is for, where it cites none.
  public static let groundsOfRefusal = [
    "国家秘密", "商业秘密", "个人隐私", "内部事务", "内部管理", "过程性", "讨论记录", "过程稿", "磋商信函", "请示报告", "案卷", "执法案卷",
    "危及国家安全", "公共安全", "社会稳定", "禁止公开", "内部信息", "工作秘密",
  ]
}
