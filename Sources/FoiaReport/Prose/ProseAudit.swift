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

  /// Names that no figure has, or whose figure is not typed in, by line: with them no report can be made.
  public var nameFindings: [Finding] {
    text.allLines.flatMap { line in names.fill(line.text).faults.map { $0.finding(in: year, line: line.number) } }
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
    guard received > 0, line.contains(/(未|没有|无)(收到|接到|受理)[^，。；]*申请/) else { return [] }
    return [.saysNone(received: received)]
  }

  /// X7: the year and the agency in the title, the period.
  private func yearFaults(_ line: ProseText.Line) -> [TextFault] {
    var faults: [TextFault] = []
    let years =
      line.text.matches(of: /(\d{4})\s*年(?:度)?\s*政府信息公开(?:工作)?年度报告/).map(\.output.1)
      + line.text.matches(of: /自\s*(\d{4})\s*年\s*1\s*月\s*1\s*日/).map(\.output.1)
      + line.text.matches(of: /至\s*(\d{4})\s*年\s*12\s*月\s*31\s*日/).map(\.output.1)
      + line.text.matches(of: /截至\s*(\d{4})\s*年(?:底|末|12)/).map(\.output.1)
    for found in Set(years.compactMap { Int($0) }).sorted() where found != year {
      faults.append(.otherYear(expected: year, found: found))
    }
    guard line == text.title, let match = line.text.firstMatch(of: /^(.*?)(?:\d{4}|\{year\}|\{年度\})\s*年/) else {
      return faults
    }
    let name = names.fill(String(match.output.1)).text.trimmed
    if !name.isEmpty, name.comparable != agency.comparable { faults.append(.otherAgency(name)) }
    return faults
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
    let lines = section.lines.filter { $0.text.contains(/信息处理费|收费|fee/) }
    guard let first = lines.first else { return [(.feesMissing, section.heading.number)] }
    let expected = "\(fees.notices) \(fees.amount.yuan) \(fees.collected.yuan)"
    if !fees.isEmpty, lines.contains(where: { $0.text.contains(/(未|没有|无)(?:发生)?(?:收取|收费|收到)/) }),
      !lines.contains(where: { $0.text.contains("{fee.") })
    {
      return [(.fees(expected: expected, found: "0"), first.number)]
    }
    return lines.flatMap { line in
      line.text.matches(of: /([0-9][0-9,]*(?:\.[0-9]+)?)\s*元/).compactMap { match -> Fault? in
        let amount = try? Money(reading: String(match.output.1))
        return amount == fees.amount || amount == fees.collected
          ? nil : (.fees(expected: expected, found: String(match.output.1)), line.number)
      }
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
    text.sections.flatMap(\.lines).map { $0.text.replacing(/\{[^{}]*\}/, with: "") }.joined()
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
