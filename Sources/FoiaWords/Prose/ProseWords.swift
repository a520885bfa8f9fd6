internal import FoiaCore

/// The words that the sentences of reports are read by: each list stands once, with what its words mean.
public enum ProseWords {
  /// The longest word that a text has at a place, with its length; nil if none begins there.
  public static func word(in text: [Character], at start: Int) -> (word: ProseWord, length: Int)? {
    guard let known = byFirst[text[start]] else { return nil }
    return known.first { text.count - start >= $0.characters.count && text[start...].starts(with: $0.characters) }
      .map { ($0.word, $0.characters.count) }
  }

  private static let byFirst: [Character: [(characters: [Character], word: ProseWord)]] = {
    var found: [Character: [(characters: [Character], word: ProseWord)]] = [:]
    var seen: Set<String> = []
    for (words, meaning) in rows + things + circumstances {
      for word in words.split(separator: " ") where seen.insert(String(word)).inserted {
        let characters = Array(word)
        found[characters[0], default: []].append((characters, meaning))
      }
    }
    return found.mapValues { $0.sorted { $0.characters.count > $1.characters.count } }
  }()

  /// What a number counts.
  public static let measures = ["件次", "件", "份", "起", "次", "条", "项", "宗", "例", "封", "个", "笔"].map(Array.init)
  /// What follows a number that is none of applications, and what 件 counts apart from them.
  public static let otherThings = [
    "信访", "投诉", "举报", "建议", "提案", "来信", "人", "工作日", "部门", "街道", "乡镇", "月", "方面", "栏目", "规范性", "文件", "公文", "专栏", "事项",
    "问题",
    "意见", "案例", "性", "以上", "以内", "信息",
  ].map(Array.init)
  /// Words before a number that make it approximate, and after one.
  public static let about = (before: Set("近约超逾余"), after: Set("余多几"))
  /// Words behind a measure that make it approximate: 5件左右.
  public static let aboutBehind = ["左右", "上下", "以上"].map(Array.init)
  /// How names of bodies end.
  public static let ofBodies = [
    "局", "委", "厅", "办", "院", "处", "所", "站", "街", "镇", "乡", "村", "校", "司", "政府", "区", "县", "市", "省", "单位", "部门", "机构",
    "机关",
    "中心", "社区", "办公室", "办公厅", "公司", "委员会", "法庭", "大队", "支队",
  ]
}

extension ProseWords {
  /// Reviews and suits, kinds of applicants, section two and fees.
  static let things: [(String, ProseWord)] = [
    (
      "政府信息公开申请 信息公开申请 依申请公开 政府信息依申请公开办理事项 政府信息依申请公开事项 依申请政府信息公开事项 依申请公开事项 公开政府信息请求 依申请政府信息 依申请公开内容 依申请公开事宜 政务公开申请 政务信息公开申请 公开申请 申请公开 政府信息依申请公开 依申请信息公开 依申请公开政府信息 依申请公开信息 政府信息公开的申请 申请政府信息公开 公开政府信息的申请 公开信息的申请 要求公开的信息 公开政府信息申请 提供政府信息的申请 获取政府信息的申请 信息公开的申请 政府信息公开申请表 信息公开申请表 收到申请情况 政府信息公开申请量 依申请公开量 关于政府信息公开的申请 依申请公开诉求 信息公开诉求 政府信息公开诉求",
      .applications
    ),
    ("申请 申请书 申请件 申请表 申请事项 申请总数 申请总量 申请数量 申请数 申请量", .application),
    ("政府信息公开 信息公开 政务公开 政府信息 政府信息公开类 信息公开类 涉及政府信息公开 涉及信息公开 涉政府信息公开 涉信息公开 政府信息公开工作 信息公开工作 政府信息公开问题 信息公开问题", .disclosure),
    ("行政复议 复议 行政复议结果 复议结果", .dispute("review")),
    ("行政诉讼 诉讼 行政诉讼结果 诉讼结果 行政应诉 应诉 起诉 行政案件", .dispute("suits")),
    ("复议后起诉 复议后提起行政诉讼 复议后诉讼 经复议后起诉 经复议后提起行政诉讼 复议后提起诉讼 复议后又提起行政诉讼", .dispute("suit-after-review")),
    (
      "未经复议直接起诉 未经复议直接提起行政诉讼 未经行政复议直接起诉 未经行政复议直接提起行政诉讼 直接起诉 直接提起行政诉讼 直接提起诉讼 未经复议直接诉讼 未经复议直接向人民法院起诉 未经复议直接向法院起诉 直接向人民法院起诉 直接向法院起诉 直接向人民法院提起行政诉讼 直接向人民法院提起诉讼",
      .dispute("suit")
    ),
    ("结果维持 维持 维持原行政行为 复议机关维持 被复议机关维持 被维持 驳回 驳回诉讼请求", .result(.result(.upheld))),
    (
      "结果纠正 纠正 被纠正 被纠错 纠错 被撤销 责令重新答复 撤销并责令重新答复 撤销并责令重新作出答复 责令重新作出答复 撤销原答复 被复议机关纠正 被复议机关撤销 被复议机关纠错",
      .result(.result(.corrected))
    ),
    ("其他结果", .result(.result(.other))),
    ("尚未审结 未审结 没有审结 尚未审理结束 正在审理 正在审理中 尚在审理 尚在审理中 审理中 尚未结案 未结案", .result(.pending)),
    ("自然人 公民个人 个人公民", .kind("person", isCertain: true)), ("公民 个人", .kind("person", isCertain: false)),
    (
      "法人或其他组织 法人或者其他组织 法人和其他组织 法人及其他组织 法人、其他组织 法人与其他组织 法人其他组织 法人（其他组织） 法人或其它组织 法人和其它组织 法人或非法人组织",
      .kind("organisations", isCertain: true)
    ),
    ("法人 法人单位", .kind("organisations", isCertain: false)),
    ("商业企业", .kind("business", isCertain: true)), ("企业 公司", .kind("business", isCertain: false)),
    ("科研机构", .kind("research", isCertain: true)), ("社会公益组织 公益组织", .kind("charity", isCertain: true)),
    ("法律服务机构", .kind("legal", isCertain: true)), ("律师事务所 律所", .kind("legal", isCertain: false)),
    ("行政规范性文件 规范性文件", .item(.normativeDocuments)), ("规章 政府规章", .item(.regulations)),
    ("行政许可处理决定 行政许可决定", .item(.licensing)), ("行政处罚处理决定 行政处罚决定", .item(.punishment)),
    ("行政强制处理决定 行政强制决定", .item(.coercion)), ("行政事业性收费", .item(.fees)),
    ("制发 制定 出台 新制发 新制定 印发", .made), ("废止", .repealed), ("现行有效", .inForce),
    ("政府现行 政府行政 清理 起草 审核 审查 备案 修改 修订", .ofOthers),
    ("信息处理费 信息公开处理费 政府信息处理费", .fee), ("减免 未缴 逾期 应收 免收", .owed),
    (
      "主动公开 发布信息 政务信息 政务新媒体 微信 微博 公众号 网站 栏目 政策解读 解读 回应关切 建议 提案 热线 信访 举报 投诉 留言 咨询 培训 会议 公文 发文 公开属性 行政许可 行政处罚 行政强制 职称 项目资金 涉企 诉求 信箱 舆情 行政执法 12345 访谈 文件 保密审查 规划计划 申诉 典型案例 案例汇编 案例选编 汇编 收录案例",
      .otherWork
    ),
  ]
}
