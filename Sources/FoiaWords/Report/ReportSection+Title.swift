public import FoiaCore

extension ReportSection {
  /// The title as the form has it, with its number.
  public var title: Phrase {
    Phrase(zh: "\(rawValue.inChinese)、\(name.zh)", en: "\(Self.romans[rawValue - 1]). \(name.en)")
  }

  /// The title without its number.
  public var name: Phrase {
    switch self {
    case .overview: Phrase(zh: "总体情况", en: "Overview")
    case .disclosure: Phrase(zh: "主动公开政府信息情况", en: "Information disclosed without application")
    case .applications: Phrase(zh: "收到和处理政府信息公开申请情况", en: "Applications received and handled")
    case .disputes: Phrase(zh: "政府信息公开行政复议、行政诉讼情况", en: "Administrative reviews and suits")
    case .problems: Phrase(zh: "存在的主要问题及改进情况", en: "Main problems and how they are met")
    case .other: Phrase(zh: "其他需要报告的事项", en: "Other matters")
    }
  }

  /// Titles that offices also use, none of them the form's.
  var variants: [String] {
    switch self {
    case .overview: ["概述", "基本情况", "总体情况概述", "工作总体情况"]
    case .disclosure: ["主动公开情况", "主动公开政府信息的情况", "政府信息主动公开情况"]
    case .applications: ["依申请公开情况", "收到和处理政府信息公开申请的情况", "收到和处理申请情况", "政府信息依申请公开情况"]
    case .disputes:
      ["行政复议和行政诉讼情况", "申请行政复议、提起行政诉讼情况", "行政复议、提起行政诉讼情况"]
    case .problems:
      [
        "存在的主要问题和改进情况", "存在的主要问题及改进措施", "存在问题及改进情况", "存在的问题及改进情况", "存在问题及改进措施",
        "政府信息公开工作存在的主要问题及改进情况",
      ]
    case .other: ["其他需要报告的情况", "需要报告的其他事项", "其他事项", "其它需要报告的事项"]
    }
  }

  private static let romans = ["I", "II", "III", "IV", "V", "VI"]

  /// The words of which a title of the section has at least one, however an office words it.
  private var coreWords: [String] {
    switch self {
    case .overview: ["总体", "概述", "概况", "综述", "基本情况", "整体情况", "开展情况"]
    case .disclosure: ["主动公开"]
    case .applications: ["申请"]
    case .disputes: ["复议", "诉讼"]
    case .problems: ["问题", "不足", "困难", "薄弱", "改进", "整改"]
    case .other: ["其他", "其它", "需要报告", "需报告", "需要说明", "补充"]
    }
  }

  /// What a line is as a title of a section.
  public enum Reading: Hashable, Sendable {
    /// A title, with the number it has; variant where it is known and not the form's.
    case title(ReportSection, number: Int?, isVariant: Bool)
    /// Words that are known of no title, with the number and a core word of a section. In its place it is that section's
    /// title in words of the office's own; elsewhere it can be an item of a list.
    case resembling(ReportSection, isNumberedAsForm: Bool)
    /// A number with words that are no title.
    case unknown(number: Int)
  }

  /// Reads a line that may be the title of a section; nil where it is none.
  public static func reading(_ line: String) -> Reading? {
    // 三是… and long lines are prose, however they begin.
    guard line.count <= longestTitle else { return nil }
    let (number, name) = numbered(line.trimmed)
    let wanted = name.bare
    if let section = own[wanted] { return .title(section, number: number, isVariant: false) }
    if let section = alike[core(wanted)] { return .title(section, number: number, isVariant: true) }
    if name.contains("。") { return nil }
    guard let number else { return nil }
    let isSentence = name.count > longestOwnWording || name.contains { "，；".contains($0) }
    if let section = ReportSection(rawValue: number), !isSentence, section.coreWords.contains(where: wanted.contains) {
      return .resembling(section, isNumberedAsForm: line.trimmed.first.map { !$0.isASCII } ?? false)
    }
    return .unknown(number: number)
  }

  /// The longest title in words of an office's own; a longer line is taken for a sentence.
  private static let longestOwnWording = 30

  /// The titles of the form, and by their core those that offices also use.
  private static let own = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { section in Language.allCases.map { (section.name($0).bare, section) } })
  private static let alike = Dictionary(
    allCases.flatMap { section in ([section.name.zh] + section.variants).map { (core($0.bare), section) } },
    uniquingKeysWith: { first, _ in first })

  /// A title without the words that change nothing.
  private static func core(_ title: String) -> String {
    var (rest, core) = (title[...], "")
    while let first = rest.first {
      if let filler = fillers.first(where: rest.hasPrefix) {
        rest = rest.dropFirst(filler.count)
      } else {
        core.append(first)
        rest = rest.dropFirst()
      }
    }
    return core
  }

  private static let fillers = ["行政机关", "政府信息公开", "工作", "因", "被", "的", "需要", "需"]

  /// With its number; those of the form are shorter in both languages.
  private static let longestTitle = 48

  /// The number that a line begins with, and the rest: 一、 一． 1、 1. I. and 第一部分.
  private static func numbered(_ line: String) -> (Int?, String) {
    var line = line.hasSuffix("。") || line.hasSuffix("：") ? String(line.dropLast()) : line
    if line.hasPrefix("第"), let part = line.firstRange(of: "部分") {
      let rest = line[part.upperBound...].drop { $0.isWhitespace || "、：:．.".contains($0) }
      line = String(line[..<part.lowerBound].dropFirst()) + "、" + rest
    }
    guard let mark = line.firstIndex(where: { "、.．".contains($0) }) else { return (nil, line) }
    let number = String(line[..<mark])
    let rest = String(line[line.index(after: mark)...]).trimmed
    guard (1...3).contains(number.count) else { return (nil, line) }
    if let roman = romans.firstIndex(of: number) { return (roman + 1, rest) }
    let isNumber = number.allSatisfy("一二三四五六七八九十0123456789".contains)
    return isNumber ? (number.chineseNumber, rest) : (nil, line)
  }
}

extension OverviewPart {
  /// The title with its number: `（一）主动公开` · `(1) Disclosure without application`.
  public var title: Phrase {
    Phrase(zh: "（\(rawValue.inChinese)）\(name.zh)", en: "(\(rawValue)) \(name.en)")
  }

  /// The title without its number.
  public var name: Phrase {
    switch self {
    case .disclosure: Phrase(zh: "主动公开", en: "Disclosure without application")
    case .onApplication: Phrase(zh: "依申请公开", en: "Disclosure on application")
    case .management: Phrase(zh: "政府信息管理", en: "Management of information")
    case .platforms: Phrase(zh: "政府信息公开平台建设", en: "Platforms")
    case .supervision: Phrase(zh: "监督保障", en: "Supervision and support")
    case .assessment: Phrase(zh: "工作考核、社会评议和责任追究结果", en: "Assessment, public review and accountability")
    }
  }
}
