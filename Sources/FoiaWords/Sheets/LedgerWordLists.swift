public import FoiaCore

/// Short words that stand in the cells of office ledgers.
public enum LedgerCell {
  /// Whether a cell says that there is nothing.
  public static func isNothing(_ text: String) -> Bool {
    // Words tell it from the first letter on, unless they are short.
    if text.utf8.count > 60, let first = text.first, first.isLetter, !"xXｘＸ".contains(first) { return false }
    if beginsPlainly(text, but: "无空未不没暂nNxX") { return false }
    let word = text.comparable
    return word.isEmpty || word.allSatisfy { "-/\\—_.。*×x".contains($0) } && !word.contains("*")
      || nothing.contains(word)
  }

  private static let nothing: Set<String> = [
    "无", "空", "未填", "不详", "n/a", "na", "none", "null", "没有", "未提供", "暂无",
  ]

  /// Whether a cell repeats the one above.
  public static func isDitto(_ text: String) -> Bool {
    text.utf8.count <= 60 && !beginsPlainly(text, but: "同上dD") && ditto.contains(text.comparable)
  }

  /// Whether a text begins with a Chinese character, a letter or a digit other than some; then no word of a list begins so, and
  /// it need not be brought into the form in which they are compared.
  private static func beginsPlainly(_ text: String, but some: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first.value {
    case 0x4E00...0x9FFF, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return !some.unicodeScalars.contains(first)
    default: return false
    }
  }

  private static let ditto: Set<String> = [
    "〃", "″", "\"", "''", "”", "“", "同上", "同前", "上同", "々", "ditto", "〃〃",
  ]

  /// Whether a cell says yes or no; nil for anything else.
  public static func isYes(_ text: String) -> Bool? {
    // No such word is longer, and none begins with another digit.
    if text.utf8.count > 60 || text.utf8.first.map({ (0x32...0x39).contains($0) }) ?? false { return nil }
    let word = text.comparable
    if affirming.contains(word) { return true }
    return isNothing(text) || denying.contains(word) ? false : nil
  }

  // Lists that every row is compared with are made once.
  private static let affirming: Set<String> = [
    "是", "有", "√", "✓", "☑", "✔", "y", "yes", "对", "1", "true", "已延期", "已收费", "已补正", "延期", "需要",
  ]
  /// What says that there was no extension.
  static let deniedExtensions = [
    "未延期", "不延期", "不予延期", "没有延期", "无需延期", "无须延期", "不需延期", "不需要延期", "无延期",
  ]
  private static let denying = Set(deniedExtensions).union([
    "否", "不", "未", "n", "no", "0", "false", "×", "✗", "☐", "□", "不需要", "不需", "无需", "未补正", "无需补正", "无须补正", "不需要补正",
    "没有补正", "不补正", "未征求", "无需征求", "不需要征求", "未复议", "未诉讼", "无复议", "无诉讼",
    "未申请复议", "未提起诉讼", "未送达", "未寄出", "不收费", "免费", "未收费",
  ])

  /// Whether a cell is marked as what the heading above it says.
  public static func isTicked(_ text: String) -> Bool {
    ["√", "✓", "☑", "✔", "■", "●", "○", "是", "1", "v", "对"].contains(text.comparable)
  }

  /// Whether a row begins like one of totals.
  public static func isTotal(_ text: String) -> Bool {
    let word = text.comparable
    return totals.contains(where: word.hasPrefix) || word.hasSuffix("合计") || word.hasSuffix("小计")
  }

  private static let totals = [
    "合计", "小计", "总计", "共计", "累计", "本页合计", "本月合计", "本年合计", "全年合计", "本季合计", "总数", "汇总", "本月小计", "本季小计", "total",
  ]

  /// Whether a row begins like the line of signatures below a table, or a note: 填表人：张某.
  public static func isSignature(_ text: String) -> Bool {
    let word = text.comparable
    guard let colon = word.firstIndex(where: { ":：".contains($0) }) else { return Self.signers.contains(word) }
    return Self.signers.contains(String(word[..<colon]))
      || [
        "制表", "填报", "审核", "负责人", "分管领导", "主管领导", "经办人", "联系人", "填报单位", "填表单位", "制表单位", "填表日期", "填报日期", "制表日期", "填表时间",
        "填报时间", "联系电话", "注", "备注", "说明", "填表说明",
      ].contains(String(word[..<colon]))
  }

  private static let signers: Set<String> = [
    "填表人", "制表人", "填报人", "审核人", "审批人", "单位负责人", "科室负责人", "统计人", "录入人", "复核人",
  ]

  /// Whether a row says that there were no applications.
  public static func isNil(_ text: String) -> Bool {
    let word = text.comparable
    return [
      "未收到", "没有收到", "无申请", "零申请", "无依申请", "无政府信息公开申请", "零报告", "未接到", "没收到", "未受理", "无此项业务", "本月无", "本季度无", "本年无",
      "本年度无",
    ].contains {
      word.contains($0)
    }
  }

  /// Whether a name was masked by an export: 张*, 1306****1234.
  public static func isMasked(_ text: String) -> Bool {
    // The star has compatible forms, all of them far behind the characters of names.
    guard text.unicodeScalars.contains(where: { $0 == "*" || $0.value > 0x9FFF }) else { return false }
    let text = text.comparable
    guard text.contains("*") else { return false }
    // Stars alone are a sign for nothing in some ledgers, and no name either.
    return text.contains { $0.isLetter || $0.isNumber } || text.count >= 2
  }

  /// Whether words take a row out of every count, so that it is asked which other one it belongs to or why.
  public static func voiding(_ text: String) -> LedgerDoubt? {
    let word = text.comparable
    if merged.contains(where: word.includes) { return .merged }
    // Time that is not counted is something else: 征求意见的时间不计入期限.
    if ["期限", "时限", "时间", "工作日"].contains(where: word.includes) { return nil }
    return notCounted.contains(where: word.includes) ? .notCounted : nil
  }

  // Lists that every row is compared with are made once.
  private static let merged = ["已合并", "合并办理", "并入", "合并处理", "合并答复", "重复登记", "并案", "与上件合并", "已并案"]
  private static let notCounted = ["不计入", "不计数", "不统计", "不纳入统计", "不作统计", "不算"]
  private static let void: Set<String> = [
    "作废", "已作废", "误登", "误录", "登记错误", "录入错误", "测试", "测试件", "此号作废", "空号", "撤销登记", "本号作废", "已删除", "删除",
  ]
  private static let carriedOver = ["上年结转", "上年度结转", "结转件", "去年结转", "结转自", "年结转"]

  /// Whether a cell says outright that the row was typed by mistake.
  public static func isVoid(_ text: String) -> Bool {
    void.contains(text.comparable)
  }

  /// Whether a row carries over from last year's sheet.
  public static func isCarriedOver(_ text: String) -> Bool {
    let word = text.comparable
    return carriedOver.contains(where: word.includes) || word == "结转"
  }

  /// A year that a title or the name of a sheet is about: the only one in it.
  public static func year(in text: String) -> Int? {
    var found: Set<Int> = []
    let digits: [Character: Character] = [
      "〇": "0", "○": "0", "零": "0", "一": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8",
      "九": "9",
    ]
    for match in text.word.matches(of: /([二][〇○零][〇○零一二三四五六七八九]{2})年/) {
      if let year = Int(String(match.1.compactMap { digits[$0] })) { found.insert(year) }
    }
    for match in text.word.matches(of: /(?:^|[^0-9])(20[0-9]{2})(?:年度?|$|[^0-9.\/\-])/) {
      if let year = Int(match.1) { found.insert(year) }
    }
    return found.count == 1 ? found.first : nil
  }
}
