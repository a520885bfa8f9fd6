internal import FoiaCore
internal import FoiaWords

/// Finds numbers typed by hand in the text of a report, with the names of the figures they state.
///
/// [D] A wrong finding would stop a report from being filed. So a number counts only if its own clause says what it is
/// of, and not if the sentence is about another year, a part of the year or of the body, or other work.
struct ProseNumbers {
  typealias Typed = (name: String, number: String)

  let year: Int
  /// Whether the paragraph is about disclosure applications.
  private let isOfApplications: Bool
  private let sentences: [Substring]

  init(_ line: String, year: Int) {
    self.year = year
    let text = Self.withoutSeparators(Braces.removing(from: line, mark: "□"))
    isOfApplications = text.contains("信息公开申请") || text.contains("依申请公开")
    sentences = text.split { "。；;！？".contains($0) }
  }

  /// Every number whose figure is known, with the name of that figure.
  var typed: [Typed] { sentences.flatMap { typed(in: $0) + english(in: $0) } }

  private func typed(in sentence: Substring) -> [Typed] {
    // Most sentences count nothing and deny nothing; only the others are read further.
    let isOfDisputes = sentence.contains("行政复议") || sentence.contains("行政诉讼")
    guard Self.counts(sentence) || isOfDisputes, !Self.speaksOfElse(sentence, than: year) else { return [] }
    var found: [Typed] = []
    var context = Context(isOfOthers: Self.ofOthers.contains(where: sentence.contains))
    for clause in sentence.split(whereSeparator: { "，、：（）,:()".contains($0) }) {
      for (before, number, unit) in Self.numbers(in: clause) {
        context.read += before
        if let name = name(before, unit: unit, clause, &context) { found.append((name, number)) }
      }
      if let name = denied(clause, sentence) { found.append((name, "0")) }
      context.read += clause
    }
    return found
  }

  /// Whether the sentence has a number of something (件, 元).
  private static func counts(_ sentence: Substring) -> Bool {
    var last: Unicode.Scalar?
    for scalar in sentence.unicodeScalars where !scalar.properties.isWhitespace {
      if scalar == "件" || scalar == "元", let last, digits.contains(Character(last)) { return true }
      last = scalar
    }
    return false
  }

  /// What the sentence has said before the clause at hand.
  private struct Context {
    var read = ""
    /// The row that the last number was of, which 自然人 and the like then refine.
    var row: String?
    var item: DisclosureItem?
    /// Whether the sentence is about documents of other bodies, which this body reviews or drafts.
    let isOfOthers: Bool
  }

  /// Whether a sentence is about another year than the report's, about a part of the year, or about other bodies.
  static func speaksOfElse(_ sentence: Substring, than year: Int) -> Bool {
    if elsewhere.contains(where: sentence.contains) { return true }
    let digits = Array(sentence)
    return digits.indices.contains { index -> Bool in
      guard index >= 1, digits[index - 1].isASCII, digits[index - 1].isNumber else { return false }
      if digits[index] == "月" { return true }
      guard digits[index] == "年", index >= 4, let other = Int(String(digits[(index - 4)..<index])) else { return false }
      return other != year
    }
  }

  private static let elsewhere = [
    "同期", "去年", "上年度收到", "上年未", "上年没有", "近一年", "近两年", "近三年", "近四年", "近五年", "近年", "年来", "分别为", "相比", "同比",
    "较上年", "比上年", "上半年", "下半年", "当年", "季度", "全市", "全县", "全区", "全省", "各级", "下属", "乡镇", "街道", "县直", "市直", "区直", "本级",
    "各部门",
    "各单位", "非政府信息公开",
  ]

  private static let ofOthers = ["政府现行", "政府行政", "清理", "起草"]

  /// Words before a number that make it the number of a part, or of something else.
  private static let qualifiers = [
    "含", "提前", "以上", "按期", "按时", "逾期", "当场", "延期", "增加", "减少", "增长", "下降", "增至", "降至", "累计", "通过", "平台", "网络", "信函",
    "现场", "当面", "传真",
    "邮件", "材料", "投诉", "个人", "职称", "项目", "留言", "咨询", "事项", "涉企", "中有", "涉及", "建议", "提案", "热线",
  ]

  private func name(_ before: String, unit: String, _ clause: Substring, _ context: inout Context) -> String? {
    if let name = ofDisclosure(before, unit: unit, &context) { return name }
    let phrase = Self.row(before)
    let beside = phrase.map { before.replacing($0.phrase, with: "") } ?? before
    guard unit == "件", !Self.isAbout(before), !Self.qualifiers.contains(where: beside.contains) else { return nil }
    if before.contains("复议") || before.contains("诉讼") || before.contains("起诉") { return ofDisputes(before, context) }
    guard isOfApplications else { return nil }
    if let row = context.row, let column = Self.column(before) { return "\(row).\(column)" }
    guard let name = phrase?.name else { return nil }
    if name == "new", !before.contains("新收"), !clause.contains("信息公开申请") { return nil }
    if name == "total", before.contains("其中") || !context.read.contains("申请") { return nil }
    context.row = name
    return "\(name).total"
  }

  /// Whether the words before a number make it approximate.
  private static func isAbout(_ before: String) -> Bool {
    ["近", "约", "超", "超过", "逾", "余", "不足"].contains(where: before.trimmed.hasSuffix)
  }

  /// The row that the last phrase before a number is about; nil if no phrase names one.
  private static func row(_ before: String) -> (phrase: String, name: String)? {
    let found = rows.compactMap { row in
      before.ranges(of: row.phrase).last.map { (row: row, end: $0.upperBound, begin: $0.lowerBound) }
    }
    return found.max { ($0.end, $1.begin) < ($1.end, $0.begin) }?.row
  }

  private static let rows: [(phrase: String, name: String)] = {
    let flows = [
      ("收到", "new"), ("受理", "new"), ("新收", "new"), ("上年结转", "carried-in"), ("结转上年", "carried-in"),
      ("上年度结转", "carried-in"), ("结转下年", "carried-out"), ("结转下一年", "carried-out"), ("结转至下", "carried-out"),
      ("收办", "handled"), ("办结", "total"),
    ]
    let groups = Form.current.groups.map { ($0.name.zh, $0.figureName) }
    let leaves = Form.current.groups.filter { $0.leaves.count > 1 }.flatMap(\.leaves).filter {
      $0.outcome != Outcome.other.code
    }.map { ($0.label.unnumbered.zh, $0.outcome.rawValue) }
    return flows + groups + leaves
  }()

  private static func column(_ before: String) -> String? {
    if before.contains("法人") { return "organisations" }
    return ApplicantKind.allCases.first { $0 != .other && before.contains($0.name.zh) }?.rawValue
  }

  private func ofDisputes(_ before: String, _ context: Context) -> String? {
    guard context.read.contains("信息公开"), !context.read.contains("其他工作") else { return nil }
    let way =
      before.contains("复议后") ? "suit-after-review" : before.contains("诉讼") || before.contains("起诉") ? "suits" : "review"
    if let result = Self.results.first(where: { before.contains($0.phrase) })?.code { return "\(way).\(result)" }
    let isOfAll = ["共", "总", "被申请", "被提起", "收到", "发生"].contains(where: before.contains)
    return isOfAll && !before.contains("结") ? "\(way).total" : nil
  }

  private static let results: [(phrase: String, code: String)] = [
    ("维持", "upheld"), ("纠正", "corrected"), ("其他结果", "other"), ("尚未审结", "pending"), ("未审结", "pending"),
  ]

  /// The figure that a clause says is zero: that there was no review, or no suit, about disclosure. nil if it says
  /// nothing of the kind.
  private func denied(_ clause: Substring, _ sentence: Substring) -> String? {
    guard sentence.contains("信息公开"), Self.results.allSatisfy({ !clause.contains($0.phrase) }) else { return nil }
    let isDenied = ["未发生", "没有发生", "未收到", "没有收到", "未被", "无政府信息公开", "无因政府信息公开"].contains(where: clause.contains)
    guard isDenied, !clause.contains("败诉") else { return nil }
    return clause.contains("行政复议") ? "review.total" : clause.contains("行政诉讼") ? "suits.total" : nil
  }

  private func ofDisclosure(_ before: String, unit: String, _ context: inout Context) -> String? {
    if unit == "万元" {
      let isPart = ["减", "免", "少", "增", "退", "较", "比"].contains(where: before.contains)
      return before.contains("行政事业性收费") && !isPart ? "fees" : nil
    }
    for item in [DisclosureItem.licensing, .punishment, .coercion] {
      if before.contains(item.label(in: .current).zh + "处理决定") { return item.rawValue }
    }
    if before.contains("规范性文件") {
      context.item = .normativeDocuments
    } else if before.contains("规章") {
      context.item = .regulations
    }
    guard let item = context.item, unit == "件", !context.isOfOthers else { return nil }
    if before.contains("废止") { return "\(item.rawValue).repealed" }
    if before.contains("现行有效") { return "\(item.rawValue).in-force" }
    let isMade = ["制发", "制定", "出台", "新制发"].contains(where: before.contains)
    return isMade && (before.contains("规范性文件") || before.contains("规章")) ? "\(item.rawValue).made" : nil
  }

  /// The numbers of a clause, each with the text between it and the number before, and its unit (件 or 万元).
  private static func numbers(in clause: Substring) -> [(before: String, number: String, unit: String)] {
    var found: [(String, String, String)] = []
    var (start, last) = (nil as Substring.Index?, clause.startIndex)
    for index in clause.indices {
      let character = clause[index]
      if digits.contains(character) || character == "." && start != nil {
        start = start ?? index
        continue
      }
      // There may be spaces between a number and its unit.
      if character.isWhitespace, start != nil { continue }
      defer { start = nil }
      guard let first = start else { continue }
      let text = String(clause[first..<index]).trimmed
      let rest = clause[index...]
      if rest.hasPrefix("元"), text.hasSuffix("万"), let amount = ExactNumber(String(text.dropLast()).comparable) {
        found.append((String(clause[last..<first]), amount.description, "万元"))
      } else if rest.hasPrefix("件"), !otherThings.contains(where: rest.dropFirst().hasPrefix),
        let number = text.chineseNumber
      {
        found.append((String(clause[last..<first]), String(number), "件"))
      } else {
        continue
      }
      last = index
    }
    return found
  }

  /// What 件 counts apart from applications.
  private static let otherThings = ["次", "信访", "投诉", "举报", "建议", "提案", "来信"]

  private static let digits: Set<Character> = Set("0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万")

  /// The text without separators of thousands, which would look like the end of a clause.
  private static func withoutSeparators(_ text: String) -> String {
    guard text.contains(",") || text.contains("，") else { return text }
    let characters = Array(text)
    func isDigit(_ index: Int) -> Bool {
      characters.indices.contains(index) && characters[index].isASCII && characters[index].isNumber
    }
    return String(
      characters.indices.filter { index in
        let isSeparator =
          ",，".contains(characters[index]) && isDigit(index - 1) && (1...3).allSatisfy { isDigit(index + $0) }
          && !isDigit(index + 4)
        return !isSeparator
      }.map { characters[$0] })
  }
}
