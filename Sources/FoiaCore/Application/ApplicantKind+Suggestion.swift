extension ApplicantKind {
  /// The kind of applicant that a name suggests, by words such as 律师事务所 or 公司 in it; a natural person if no such word
  /// is found.
  public static func suggested(by name: String) -> ApplicantKind {
    signs.first { $0.words.contains(where: name.includes) }?.kind ?? .person
  }

  private static let signs: [(kind: ApplicantKind, words: [String])] = [
    (.legal, ["律师事务所", "律所", "公证处", "法律援助", "司法鉴定", "基层法律服务所"]),
    (.research, ["大学", "学院", "研究院", "研究所", "科学院"]),
    (.charity, ["基金会", "协会", "学会", "商会", "促进会", "联合会", "志愿", "红十字会"]),
    (
      .other,
      [
        "村民委员会", "村委会", "村委", "日报", "晚报", "居民委员会", "居委会", "业主委员会", "业委会", "经济联合社", "报社", "电视台", "中学", "小学", "学校",
        "幼儿园", "医院", "卫生院",
        "部门", "人民政府", "委员会", "局",
      ]
    ),
    (
      .business,
      ["公司", "厂", "合作社", "企业", "集团", "商行", "经营部", "超市", "酒店", "饭店", "商店", "面馆", "银行", "信用社", "会计师事务所", "建筑队", "工程队"]
    ),
  ]
}
