internal import FoiaCore
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

/// Making the whole report of a year, and the draft of its text.
struct FullReport {
  private let applications: ApplicationsReport
  private let report: YearReport
  private let fees: FeeTotals
  private let texts: ReportTexts
  private let world: World

  /// - Parameter report: the figures, counted or as they were filed.
  init(
    _ applications: ApplicationsReport, report: YearReport, in ledger: Ledger, _ world: World
  ) throws {
    self.applications = applications
    self.report = report
    self.fees = try ledger.fees(in: report.table.year)
    self.texts = ReportTexts(beside: ledger.path, world)
    self.world = world
  }

  private var year: Int { report.table.year }

  /// The report with the text of a file, or that beside the ledger; without one with the sentences that the figures make.
  ///
  /// - Returns: the report, and what is to be said beside it.
  func made(with file: String?, _ language: Language) throws -> (report: AnnualReport, notes: [String]) {
    let written = try file.map { ProseText(try Files.text(of: $0, in: world)) } ?? texts.text(of: year)
    var notes: [String] = []
    if written == nil { notes.append(ReportNotes.notDrafted(year, world.language)) }
    if let missing = missingFigures { notes.append(ReportNotes.figuresMissing(year, missing, world.language)) }
    let text = written ?? ProseText(draft(nil).text(file: "", isWhole: false, language))
    let lastYear = try? texts.text(of: year - 1)
    let findings = ProseAudit(
      text, lastYear: lastYear, agency: applications.agency, report: report, fees: fees
    ).findings
    let unknown = findings.filter { if case .text(let fault) = $0.fact { fault.isName } else { false } }
    if !unknown.isEmpty { throw TextProblems(file: file ?? ReportTexts.name(of: year), all: unknown) }
    if written != nil { notes += findings.map { $0.sentence(world.language) } }
    return (AnnualReport(applications, report: report, fees: fees, prose: text), notes)
  }

  /// What of section two is not typed in.
  private var missingFigures: [DisclosureItem]? {
    let missing = (report.disclosure ?? DisclosureFigures(form: report.table.form)).missing
    return missing.isEmpty ? nil : missing
  }

  /// Writes the draft of the text: to the file named, or beside the ledger; never over one that is there.
  func writeDraft(to output: String?, _ language: Language) throws {
    let file = output ?? texts.path(of: year)
    let text = draft(try? texts.text(of: year - 1)).text(file: file, language)
    if file == "-" { return world.output.write(text) }
    if Files.exists(file, in: world) { throw RecordFault.draftExists(output ?? ReportTexts.name(of: year)) }
    try Files.write(Array(text.utf8), to: file, in: world, mode: 0o600)
    world.say(ReportNotes.drafted(output ?? ReportTexts.name(of: year), year, of: language, world.language))
  }

  private func draft(_ lastYear: ProseText?) -> ReportDraft {
    ReportDraft(agency: applications.agency, report: report, fees: fees, lastYear: lastYear)
  }
}

/// A text that no report can be made with: names that no figure has.
struct TextProblems: Error {
  let file: String
  let all: [Finding]
}
