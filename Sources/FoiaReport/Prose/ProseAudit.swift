public import FoiaCore
internal import FoiaText

/// The rules on the text of a report (X1 to X7): what the prose says against what the tables and the ledger say.
public struct ProseAudit {
  private let text: ProseText
  private let lastYear: ProseText?
  private let agency: String
  private let report: YearReport
  private let fees: FeeTotals
  private let names: FigureNames

  /// - Parameter lastYear: the text of the report of the year before, where there is one.
  public init(_ text: ProseText, lastYear: ProseText? = nil, agency: String, report: YearReport, fees: FeeTotals) {
    self.text = text
    self.lastYear = lastYear
    self.agency = agency
    self.report = report
    self.fees = fees
    self.names = FigureNames(agency: agency, report: report, fees: fees)
  }

  private var year: Int { report.table.year }

  /// Everything that is wrong, by line.
  public var findings: [Finding] {
    let all = text.headingFaults + lineFaults + problemFaults + feeFaults + sameness
    return all.enumerated().sorted { ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset) }
      .map { $0.element.fault.finding(in: year, line: $0.element.line) }
  }

  private typealias Fault = (fault: TextFault, line: Int?)

  private var lineFaults: [Fault] {
    text.allLines.flatMap { line -> [Fault] in
      let faults = names.fill(line.text).faults + numberFaults(line.text) + receiptFaults(line.text) + yearFaults(line)
      return faults.map { ($0, line.number) } + leftOpen(line)
    }
  }

  /// X1: numbers typed by hand.
  private func numberFaults(_ line: String) -> [TextFault] {
    ProseNumbers.typed(in: line).compactMap { name, number in
      guard case .text(let expected) = names.value(of: name), expected != String(number) else { return nil }
      // That something was received in a year without applications is a fault of its own.
      if name == "new.total", expected == "0" { return .saysSome }
      return .number(name, expected: expected, found: String(number))
    }
  }

  /// X2: that no application was received.
  private func receiptFaults(_ line: String) -> [TextFault] {
    let received = report.table[.new, .total]
    guard received > 0, line.contains("申请") else { return [] }
    let saysNone = line.split { "，。；".contains($0) }.contains { clause in
      Self.denials.contains { denial in
        clause.ranges(of: denial).contains { clause[$0.upperBound...].contains("申请") }
      }
    }
    return saysNone ? [.saysNone(received: received)] : []
  }

  private static let denials = ["未", "没有", "无"].flatMap { no in ["收到", "接到", "受理"].map { no + $0 } }

  /// X7: the year and the agency in the title, the period.
  private func yearFaults(_ line: ProseText.Line) -> [TextFault] {
    var faults: [TextFault] = []
    let text = line.text.filter { !$0.isWhitespace }
    let titles = ["年政府信息公开工作年度报告", "年度政府信息公开工作年度报告", "年政府信息公开年度报告", "年度政府信息公开年度报告"]
    let years =
      titles.flatMap { Self.years(in: text, before: $0) } + Self.years(in: text, before: "年1月1日", after: "自")
      + Self.years(in: text, before: "年12月31日", after: "至")
      + ["年底", "年末", "年12月"].flatMap { Self.years(in: text, before: $0, after: "截至") }
    for found in Set(years).sorted() where found != year {
      faults.append(.otherYear(expected: year, found: found))
    }
    guard line == self.text.title else { return faults }
    // What stands before the year is the agency.
    let title = names.fill(line.text).text
    guard let end = title.firstIndex(of: "年") else { return faults }
    let name = String(title[..<end].reversed().drop { $0.isNumber || $0.isWhitespace }.reversed()).trimmed
    if !name.isEmpty, name.comparable != agency.comparable { faults.append(.otherAgency(name)) }
    return faults
  }

  /// The years of four digits that stand before some words, and after others where these are told.
  private static func years(in text: String, before words: String, after prefix: String = "") -> [Int] {
    text.ranges(of: words).compactMap { range in
      let digits = text[..<range.lowerBound].suffix(4)
      guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
        text[..<digits.startIndex].hasSuffix(prefix)
      else { return nil }
      return Int(digits)
    }
  }

  private func leftOpen(_ line: ProseText.Line) -> [Fault] {
    ProseText.isLeftOpen(line.text) ? [(.leftOpen(line.text), line.number)] : []
  }

  /// X4: section five is there for more than a word.
  private var problemFaults: [Fault] {
    guard let section = text.sections.first(where: { $0.section == .problems }) else { return [] }
    let prose = section.lines.map(\.text).filter { !ProseText.isSubheading($0) }
    if prose.contains(where: ProseText.isLeftOpen) { return [] }
    return prose.joined().count < Self.leastProblems ? [(.problemsEmpty, section.heading.number)] : []
  }

  /// [D] Fewer characters name no problem and no remedy.
  private static let leastProblems = 30

  /// X5: what section six says of the processing fee.
  private var feeFaults: [Fault] {
    guard let section = text.sections.first(where: { $0.section == .other }) else { return [] }
    let lines = section.lines.filter { line in ["信息处理费", "收费", "fee"].contains(where: line.text.contains) }
    guard let first = lines.first else { return [(.feesMissing, section.heading.number)] }
    let expected = "\(fees.notices) \(fees.amount.yuan) \(fees.collected.yuan)"
    if !fees.isEmpty, lines.contains(where: { line in Self.noFees.contains(where: line.text.contains) }),
      !lines.contains(where: { $0.text.contains("{fee.") })
    {
      return [(.fees(expected: expected, found: "0"), first.number)]
    }
    return lines.flatMap { line in
      Self.amounts(in: line.text).compactMap { text -> Fault? in
        let amount = try? Money(reading: text)
        return amount == fees.amount || amount == fees.collected
          ? nil : (.fees(expected: expected, found: text), line.number)
      }
    }
  }

  private static let noFees = ["未", "没有", "无"].flatMap { no in ["收取", "收费", "发生收取", "发生收费"].map { no + $0 } }

  /// The amounts in yuan that were typed by hand.
  private static func amounts(in text: String) -> [String] {
    text.split(separator: "元", omittingEmptySubsequences: false).dropLast().compactMap { part in
      let digits = part.reversed().drop(while: \.isWhitespace).prefix {
        $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".")
      }
      return digits.isEmpty ? nil : String(digits.reversed())
    }
  }

  /// X6: the same words as last year, but for numbers and names.
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

  /// How many hundredths of the pairs of neighbouring characters two texts have in common.
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
