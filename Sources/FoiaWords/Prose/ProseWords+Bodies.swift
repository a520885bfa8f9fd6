extension ProseWords {
  /// What a government adds to the name of its area, the longest first.
  public static let governmentEndings = [
    "人民政府办公厅", "人民政府办公室", "人民政府办", "人民政府", "政府办公厅", "政府办公室", "政府", "街道办事处", "办事处", "管理委员会", "管委会",
  ]
  /// What short names of bodies end with, by the ending of the whole: 工信局, 发改委.
  public static let shortEndings: [(of: String, ending: Character)] = [
    ("委员会", "委"), ("局", "局"), ("厅", "厅"), ("中心", "心"), ("办公室", "办"), ("办公厅", "办"),
  ]
  /// What names of areas end with.
  public static let areas = Set("省市区县镇乡街州旗盟" as String)
  /// The areas of which a bureau's name may leave the higher ones out: 宿迁市沭阳县水利局.
  public static let areasAbove = Set("省市区县" as String)
  /// The areas that nobody but their own body speaks of as a whole.
  public static let smallAreas = Set("镇乡街" as String)
}

extension ProseWords {
  /// The parts of section one that no section is called like.
  public static let partsOfOverview = ["依申请公开", "政府信息管理", "信息管理", "平台建设", "监督保障"]
  /// What titles of sections have that those parts have not.
  public static let ofSections = ["主动公开", "复议", "诉讼", "问题"]
  /// Numerals of titles in Chinese.
  public static let numerals = "一二三四五六七八九十"
  /// What a sentence has in which the year is that of the whole report: 现将2022年……报告如下.
  public static let ofReport = ["报告如下", "编制"]
  /// What a line on the processing fee has.
  public static let ofProcessingFee = ["信息处理费", "收费", "fee"]
  /// Measures behind which a number is missing where a sign stands for it: XX件.
  public static let measuresOfBlanks = "件年月日条次份个项起局元%"
  /// Measures that are never said twice: 5件件.
  public static let measuresOnce = "件条份项"
  /// The last days of a year.
  public static let endOfYear = ["12月31日", "12月底", "12月末"]
  /// What stands before the year that something is carried to.
  public static let upTo: Set<String> = ["至", "到", "入"]
  /// What stands between the first day of a year and its last.
  public static func upToEnd(of year: Int) -> [String] {
    let words = ["至", "到", "起至", "起到", "—", "-", "－"]
    return words + words.map { "\($0)\(year)年" }
  }
}
