internal import FoiaCore
internal import FoiaText

/// Numbers that were typed into prose by hand, and the figures of the tables they speak of.
enum ProseNumbers {
  /// What a phrase before a number speaks of: the name of its figure.
  private static let keywords: [(phrase: String, name: String)] = {
    let flows = [
      ("收到", "new.total"), ("新收", "new.total"), ("上年结转", "carried-in.total"), ("结转上年", "carried-in.total"),
      ("上年度结转", "carried-in.total"), ("结转下年", "carried-out.total"), ("结转下一年", "carried-out.total"),
      ("结转至下", "carried-out.total"), ("收办", "handled.total"), ("办结", "total.total"),
    ]
    let groups = OutcomeGroup.allCases.map { group in
      let code = group.outcomes.count == 1 ? group.outcomes[0].rawValue : group == .other ? "other-all" : "\(group)"
      return (group.name(.zh), "\(code).total")
    }
    let leaves = Outcome.allCases.filter { $0.numberInGroup != nil && $0 != .other }.map { outcome in
      (String(outcome.label(.zh).drop { $0.isNumber || $0 == "." }), "\(outcome.rawValue).total")
    }
    return flows + groups + leaves
  }()

  private static let results: [(phrase: String, code: String)] = [
    ("维持", "upheld"), ("纠正", "corrected"), ("其他结果", "other"), ("尚未审结", "pending"), ("未审结", "pending"),
  ]

  /// Words before a number that make it one of something else.
  private static let qualifiers = ["按期", "按时", "逾期", "当场", "延期", "自然人", "法人", "同比", "增加", "减少", "增长", "下降", "累计"]

  /// The numbers of a line that a figure is known for, each with the name of the figure. A number that is named in braces is none
  /// typed by hand.
  static func typed(in line: String) -> [(name: String, number: Int)] {
    let text = withoutSeparators(Braces.removing(from: line, mark: "□"))
    return text.split { "，。；：、,;:（）()".contains($0) }.flatMap(numbers)
  }

  /// The numbers of things in one clause.
  private static func numbers(in clause: Substring) -> [(name: String, number: Int)] {
    var found: [(String, Int)] = []
    var start: Substring.Index?
    for index in clause.indices {
      let character = clause[index]
      if digits.contains(character) {
        start = start ?? index
        continue
      }
      // Blanks may stand between a number and what it counts.
      if character.isWhitespace, start != nil { continue }
      defer { start = nil }
      guard let first = start, units.contains(character),
        let number = String(clause[first..<index]).trimmed.chineseNumber,
        let name = name(before: String(clause[..<first]))
      else { continue }
      found.append((name, number))
    }
    return found
  }

  private static let digits: Set<Character> = Set("0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万")
  private static let units: Set<Character> = ["件", "宗", "起", "份"]

  /// A separator of thousands is no end of a clause.
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

  private static func name(before text: String) -> String? {
    if qualifiers.contains(where: text.contains) { return nil }
    let way =
      text.contains("复议后") ? "suit-after-review" : text.contains("诉讼") || text.contains("起诉") ? "suits" : "review"
    if text.contains("行政复议") || way != "review" {
      let result = results.first { text.contains($0.phrase) }?.code ?? "total"
      return "\(way).\(result)"
    }
    // The last phrase before the number is the one that it counts.
    let found = keywords.compactMap { keyword in
      text.ranges(of: keyword.phrase).last.map { (name: keyword.name, end: $0.upperBound, begin: $0.lowerBound) }
    }
    let last = found.max { ($0.end, $1.begin) < ($1.end, $0.begin) }
    // What was received is told of applications only.
    if last?.name == "new.total", !text.contains("申请") { return nil }
    return last?.name
  }
}
