public import FoiaCore
internal import FoiaWords

/// The check rules for the text of a report (X1 to X7): they compare what it says with the tables and the ledger.
public struct ProseAudit {
  let text: ProseText
  private let lastYear: ProseText?
  let agency: String
  let report: YearReport
  private let fees: FeeTotals
  /// The channels by which applications came; nil where the record cannot say it for the figures of the report.
  private let channels: ChannelTotals?
  let names: FigureNames
  /// What was read in each line, by its number.
  let readings: [Int: ProseReading]

  /// An audit of one text, which runs when `findings` is read.
  ///
  /// - Parameters:
  ///   - body: what the agency is; nil tells it by the name.
  ///   - report: the figures that the text must agree with.
  ///   - lastYear: the text of the report of the year before; nil if there is none.
  ///   - channels: the channels by which applications came; nil if they are not on record.
  public init(
    _ text: ProseText, lastYear: ProseText? = nil, agency: String, _ body: ReportingBody? = nil, report: YearReport,
    fees: FeeTotals, channels: ChannelTotals? = nil
  ) {
    self.text = text
    self.lastYear = lastYear
    self.agency = agency
    self.report = report
    self.fees = fees
    // Of a table that was typed in, the record need not have all applications.
    self.channels = channels.flatMap { $0.total == report.table[.new, .total] ? $0 : nil }
    self.names = FigureNames(agency: agency, report: report, fees: fees)
    self.readings = Self.readings(of: text, agency: agency, body, year: report.table.year)
  }

  /// What is read in the lines of a text, from its first to its last.
  static func readings(of text: ProseText, agency: String, _ body: ReportingBody?, year: Int) -> [Int: ProseReading] {
    var reader = ProseReader(year: year, body: ProseBody(agency: agency, body))
    var readings: [Int: ProseReading] = [:]
    for line in text.introduction { readings[line.number] = reader.read(line.text) }
    for section in text.sections {
      reader.begin(section.section)
      for line in section.lines { readings[line.number] = reader.read(line.text) }
    }
    return readings
  }

  var year: Int { report.table.year }

  /// Everything that is wrong with the text, in the order of its lines; findings about no line come last.
  public var findings: [Finding] {
    let all = text.headingFaults + lineFaults + claimFaults + problemFaults + feeFaults + sameness
    return all.enumerated().sorted { ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset) }
      .compactMap { $0.element.fault.finding(in: year, line: $0.element.line) }
  }

  private typealias Fault = (fault: TextFault, line: Int?)

  private var lineFaults: [Fault] {
    text.allLines.flatMap { line -> [Fault] in
      let faults =
        names.fill(line.text).faults + strayBraces(line.text) + readingFaults(line) + channelFaults(line)
        + yearFaults(line)
      return faults.map { ($0, line.number) } + leftOpen(line)
    }
  }

  /// X1: braces without a partner.
  private func strayBraces(_ line: String) -> [TextFault] {
    let braces = Braces.removing(from: line)
    return braces.contains("{") || braces.contains("}") ? [.strayBrace] : []
  }

  /// X1 and X2: what the sentences of a line say otherwise than the tables.
  private func readingFaults(_ line: ProseText.Line) -> [TextFault] {
    guard let reading = readings[line.number] else { return [] }
    let received = report.table[.new, .total]
    let statements = reading.statements + EnglishNumbers.statements(in: line.text, year: year)
    let ofKinds = reading.deniedKinds.contains { names.value(of: "new.\($0)") != .text("0") }
    let saysNone = reading.deniesReceipt || ofKinds || line.text.contains("o application was received")
    return statements.compactMap(fault) + reading.shares.compactMap(fault)
      + (saysNone && received > 0 ? [.saysNone(received: received)] : [])
  }

  /// X1: what a line says of the channels otherwise than the record, which no table of the report has.
  private func channelFaults(_ line: ProseText.Line) -> [TextFault] {
    guard let channels, let reading = readings[line.number] else { return [] }
    return reading.channels.compactMap { statement in
      let count = channels[statement.channel]
      if statement.number != String(count) {
        return .channel(statement.channel, expected: String(count), found: statement.number)
      }
      guard let share = statement.share, let right = Self.share(of: count, in: channels.total, like: share),
        right != share
      else { return nil }
      return .channel(statement.channel, expected: right + "%", found: share + "%")
    }
  }

  /// A share in percent with as many decimals as another has, rounded half up; nil where it has more than six.
  static func share(of count: Int, in total: Int, like text: String) -> String? {
    let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
    guard total > 0, decimals <= 6 else { return nil }
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let (scaled, overflow) = count.multipliedReportingOverflow(by: 200 * scale)
    guard !overflow else { return nil }
    return ExactNumber((scaled + total) / (2 * total)).shifted(by: -decimals)?.description
  }

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
      let clauses = text.split { "。；".contains($0) }.filter { ProseWords.ofReport.contains(where: $0.contains) }
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
    let isWhole = sentence.contains("年1月1日") && sentence.contains("12月31日") || sentence.contains("全年")
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

  /// X5: what is said about the processing fee does not agree with the record, or section six says nothing of it.
  private var feeFaults: [Fault] {
    var faults: [Fault] = []
    if let section = text.sections.first(where: { $0.section == .other }),
      !section.lines.contains(where: { line in ProseWords.ofProcessingFee.contains(where: line.text.contains) })
    {
      faults.append((.feesMissing, section.heading.number))
    }
    let expected = "\(fees.notices) \(fees.amount.yuan) \(fees.collected.yuan)"
    for line in text.allLines {
      for fee in readings[line.number]?.fees ?? [] {
        guard let found = found(fee) else { continue }
        faults.append((.fees(expected: expected, found: found), line.number))
        if fee == .none { return faults }
      }
    }
    return faults
  }

  /// What is said of the fee where the ledger has it otherwise; nil where it has it so.
  private func found(_ fee: ProseFee) -> String? {
    switch fee {
    case .none: return fees.isEmpty ? nil : "0"
    case .notices(let number): return number == String(fees.notices) ? nil : number + " notices"
    case .amount(let text):
      let amount = try? Money(reading: text)
      return amount == fees.amount || amount == fees.collected ? nil : text
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
  var hasHan: Bool { unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
}
