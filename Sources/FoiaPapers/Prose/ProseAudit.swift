public import FoiaCore
internal import FoiaWords

/// The check rules for the text of a report (X1 to X7): they compare what it says with the tables and the ledger.
public struct ProseAudit {
  private let text: ProseText
  private let lastYear: ProseText?
  private let agency: String
  private let report: YearReport
  private let fees: FeeTotals
  private let names: FigureNames

  /// An audit of one text, which runs when `findings` is read.
  ///
  /// - Parameters:
  ///   - report: the figures that the text must agree with.
  ///   - lastYear: the text of the report of the year before; nil if there is none.
  public init(_ text: ProseText, lastYear: ProseText? = nil, agency: String, report: YearReport, fees: FeeTotals) {
    self.text = text
    self.lastYear = lastYear
    self.agency = agency
    self.report = report
    self.fees = fees
    self.names = FigureNames(agency: agency, report: report, fees: fees)
  }

  private var year: Int { report.table.year }

  /// Everything that is wrong with the text, in the order of its lines; findings about no line come last.
  public var findings: [Finding] {
    let all = text.headingFaults + lineFaults + problemFaults + feeFaults + sameness
    return all.enumerated().sorted { ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset) }
      .compactMap { $0.element.fault.finding(in: year, line: $0.element.line) }
  }

  private typealias Fault = (fault: TextFault, line: Int?)

  private var lineFaults: [Fault] {
    text.allLines.flatMap { line -> [Fault] in
      let faults = names.fill(line.text).faults + numberFaults(line.text) + receiptFaults(line.text) + yearFaults(line)
      return faults.map { ($0, line.number) } + leftOpen(line)
    }
  }

  /// X1: numbers typed by hand that differ from the figures, and braces without a partner.
  private func numberFaults(_ line: String) -> [TextFault] {
    let braces = Braces.removing(from: line)
    let stray: [TextFault] = braces.contains("{") || braces.contains("}") ? [.strayBrace] : []
    return stray
      + ProseNumbers(line, year: year).typed.compactMap { name, number in
        guard case .text(let expected) = names.value(of: name), expected != number else { return nil }
        // Saying that something was received in a year without applications is a fault of its own.
        if name == "new.total", expected == "0" { return .saysSome }
        return .number(name, expected: expected, found: number)
      }
  }

  /// X2: the text says that no application was received although there were some; a statement about some applications
  /// only does not count.
  private func receiptFaults(_ line: String) -> [TextFault] {
    let received = report.table[.new, .total]
    guard received > 0, line.unicodeScalars.contains(where: { "未没无o".unicodeScalars.contains($0) }) else { return [] }
    if line.contains("o application was received") { return [.saysNone(received: received)] }
    let saysNone = line.split { "，。；".contains($0) }.contains { clause in
      guard let denial = Self.denials.first(where: clause.contains),
        !Self.bodies.contains(where: clause.contains), !ProseNumbers.speaksOfElse(clause, than: year),
        let end = clause.ranges(of: denial).first?.upperBound
      else { return false }
      let rest = Self.general.reduce(String(clause[end...])) { $0.replacing($1, with: "") }
      return rest.trimmed == "申请"
    }
    return saysNone ? [.saysNone(received: received)] : []
  }

  private static let denials = ["未", "没有", "无"].flatMap { no in ["收到", "接到", "受理"].map { no + $0 } }
  /// Words in 未收到……申请 that do not narrow what was not received.
  private static let general = [
    "公民、法人或其他组织", "公民", "法人", "其他组织", "或", "任何", "新的", "提出的", "政府信息公开", "信息公开", "要求公开", "的", "书面", "、",
  ]
  private static let bodies = ["下属", "乡镇", "街道", "部门", "单位"]

  /// X7: another year or agency in the title, another year in the introduction, or another period.
  private func yearFaults(_ line: ProseText.Line) -> [TextFault] {
    let filled = names.fill(line.text).text
    let text = filled.filter { !$0.isWhitespace }
    var faults = periodFaults(text)
    if line == self.text.title {
      faults += Self.years(in: text).filter { $0 != year }.map { .otherYear(expected: year, found: $0) }
      // A title in one script cannot be compared with a name in another.
      if !text.contains(agency.filter { !$0.isWhitespace }), text.hasHan == agency.hasHan {
        let name = String(filled.prefix { !$0.isNumber }).trimmed
        faults.append(.otherAgency(name.isEmpty ? filled : name))
      }
    } else if self.text.introduction.contains(line) {
      // In sentences such as 现将2022年……报告如下 or 编制2022年度报告 the year is that of the whole report.
      let clauses = text.split { "。；".contains($0) }.filter { $0.contains("报告如下") || $0.contains("编制") }
      let years = clauses.filter { !$0.contains("条例") }.flatMap { Self.years(in: String($0)) }
      faults += Set(years).filter { $0 != year }.sorted().map { .otherYear(expected: year, found: $0) }
    }
    return faults
  }

  /// X7: the period of the figures (统计期限) is not the whole year.
  private func periodFaults(_ text: String) -> [TextFault] {
    guard let sentence = text.split(separator: "。").first(where: { $0.contains("统计期限") }) else { return [] }
    let years = Self.years(in: String(sentence))
    if let other = years.first(where: { $0 != year }) { return [.otherYear(expected: year, found: other)] }
    let isWhole = sentence.contains("年1月1日") && sentence.contains("年12月31日")
    return years.isEmpty || isWhole ? [] : [.otherPeriod]
  }

  /// All years of four digits in a text.
  private static func years(in text: String) -> [Int] {
    text.ranges(of: "年").compactMap { range in
      let digits = text[..<range.lowerBound].suffix(4)
      return digits.count == 4 && digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
    }
  }

  private func leftOpen(_ line: ProseText.Line) -> [Fault] {
    ProseText.isLeftOpen(line.text) ? [(.leftOpen(line.text), line.number)] : []
  }

  /// X4: section five says next to nothing.
  private var problemFaults: [Fault] {
    guard let section = text.sections.first(where: { $0.section == .problems }) else { return [] }
    let prose = section.lines.map(\.text).filter { !ProseText.isSubheading($0) }
    if prose.contains(where: ProseText.isLeftOpen) { return [] }
    return prose.joined().count < Self.leastProblems ? [(.problemsEmpty, section.heading.number)] : []
  }

  /// [D] Fewer characters than this cannot describe a problem and a remedy.
  private static let leastProblems = 30

  /// X5: what section six says about the processing fee does not agree with the record, or is missing.
  private var feeFaults: [Fault] {
    guard let section = text.sections.first(where: { $0.section == .other }) else { return [] }
    let lines = section.lines.filter { line in ["信息处理费", "收费", "fee"].contains(where: line.text.contains) }
    guard !lines.isEmpty else { return [(.feesMissing, section.heading.number)] }
    let expected = "\(fees.notices) \(fees.amount.yuan) \(fees.collected.yuan)"
    let denial = lines.first { line in Self.noFees.contains(where: line.text.contains) }
    if !fees.isEmpty, let denial { return [(.fees(expected: expected, found: "0"), denial.number)] }
    return lines.flatMap { line -> [Fault] in
      // Amounts that were waived, are still owed, or are of another year are not compared.
      let sentences = line.text.split { "。；".contains($0) }.filter { sentence in
        !["减免", "未缴", "逾期", "应收"].contains(where: sentence.contains)
          && Self.years(in: String(sentence)).allSatisfy { $0 == year }
      }
      return sentences.flatMap { Self.amounts(in: String($0)) }.compactMap { text -> Fault? in
        let amount = try? Money(reading: text)
        return amount == fees.amount || amount == fees.collected
          ? nil : (.fees(expected: expected, found: text), line.number)
      }
    }
  }

  private static let noFees = ["未", "没有", "无"].flatMap { no in ["收取", "收费", "发生收取", "发生收费"].map { no + $0 } }

  /// The amounts in yuan that a text names in digits.
  private static func amounts(in text: String) -> [String] {
    text.split(separator: "元", omittingEmptySubsequences: false).dropLast().compactMap { part in
      let digits = part.reversed().drop(while: \.isWhitespace).prefix {
        $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".")
      }
      return digits.isEmpty ? nil : String(digits.reversed())
    }
  }

  /// X6: apart from numbers and names, the text is nearly that of last year.
  private var sameness: [Fault] {
    guard let lastYear else { return [] }
    let percent = Self.likeness(of: Self.prose(text), and: Self.prose(lastYear))
    return percent > Self.mostLikeness ? [(.sameAsLastYear(percent: percent), nil)] : []
  }

  private static let mostLikeness = 90

  private static func prose(_ text: ProseText) -> [Character] {
    text.sections.flatMap(\.lines).map { Braces.removing(from: $0.text) }.joined()
      .filter { !$0.isNumber && !$0.isWhitespace && !$0.isPunctuation }
  }

  /// How much two texts have in common: the pairs of neighbouring characters they share, in percent of all pairs.
  private static func likeness(of text: [Character], and other: [Character]) -> Int {
    func pairs(_ text: [Character]) -> [String: Int] {
      Dictionary(zip(text, text.dropFirst()).map { ("\($0)\($1)", 1) }, uniquingKeysWith: +)
    }
    let (left, right) = (pairs(text), pairs(other))
    let all = left.values.reduce(0, +) + right.values.reduce(0, +)
    let common = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
    return all == 0 ? 0 : 200 * common / all
  }
}

extension String {
  /// Whether the text has a Chinese character.
  fileprivate var hasHan: Bool { unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
}
