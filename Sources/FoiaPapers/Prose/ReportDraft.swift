public import FoiaCore
public import FoiaWords

/// The draft of a report's text, which the office then edits: titles, sentences with figures named in braces, places
/// still to be written, and the wording of last year as remarks.
public struct ReportDraft {
  private let body: ReportingBody
  private let report: YearReport
  private let fees: FeeTotals
  private let lastYear: ProseText?

  /// A draft for the year of `report`.
  ///
  /// - Parameter lastYear: the text of last year's report, whose wording is added as remarks; nil adds none.
  public init(of body: ReportingBody, report: YearReport, fees: FeeTotals, lastYear: ProseText? = nil) {
    self.body = body
    self.report = report
    self.fees = fees
    self.lastYear = lastYear
  }

  /// The draft as the content of a text file.
  ///
  /// - Parameter isWhole: whether remarks and places still to be written are included; false gives the text of an
  ///   office that wrote none.
  public func text(isWhole: Bool = true, _ language: Language) -> String {
    let year = report.table.year
    let remarks = DraftWords.remarks(year)(language).split(separator: "\n").map { "# \($0)" }
    var lines: [String] = isWhole ? remarks + [""] : []
    lines += [DraftWords.title(language), "", DraftWords.introduction(report.table.form)(language), ""]
    for section in ReportSection.allCases {
      lines += [section.title(language)] + body(of: section, isWhole: isWhole, language) + [""]
    }
    return lines.joined(separator: "\n")
  }

  private func body(of section: ReportSection, isWhole: Bool, _ language: Language) -> [String] {
    func open(_ what: DraftWords.OpenPart) -> [String] { isWhole ? [DraftWords.open(what)(language)] : [] }
    switch section {
    case .overview:
      return OverviewPart.all(of: self.body).flatMap { part -> [String] in
        guard part != .onApplication else {
          let (new, carriedIn) = (report.table[.new, .total], report.table[.carriedIn, .total])
          return (isWhole ? [part.title(language)] : []) + [
            DraftWords.applications(new: new, carriedIn: carriedIn)(language)
          ]
        }
        let written = open(.part(part)) + remembered(of: section, under: part.name, isWhole: isWhole, language)
        return written.isEmpty ? [] : [part.title(language)] + written
      }
    case .disclosure, .applications, .disputes: return []
    case .problems:
      guard isWhole else { return [] }
      let titles = DraftWords.problemTitles.map { $0(language) }
      return [titles[0]] + open(.problems) + [titles[1]] + open(.remedies)
        + remembered(of: section, under: nil, isWhole: isWhole, language)
    case .other: return [DraftWords.fees(fees)(language)]
    }
  }

  /// What was written last year in a section, or in one part of it, each line as a remark; empty if nothing was.
  private func remembered(
    of section: ReportSection, under name: Phrase?, isWhole: Bool, _ language: Language
  ) -> [String] {
    guard isWhole, let lastYear else { return [] }
    var lines = lastYear.lines(of: section).map(\.text)
    if let name {
      let begin = lines.firstIndex { line in
        ProseText.isSubheading(line) && (line.contains(name.zh) || line.contains(name.en))
      }
      guard let begin else { return [] }
      lines = Array(lines[(begin + 1)...].prefix { !ProseText.isSubheading($0) })
    }
    lines = lines.filter { !ProseText.isLeftOpen($0) }
    if lines.isEmpty { return [] }
    return ["# " + DraftWords.ofLastYear(language)] + lines.map { "# " + $0 }
  }
}
