internal import FoiaCore
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

/// Makes the whole report of a year, and the draft of its text.
struct FullReport {
  private let applications: ApplicationsReport
  private let body: ReportingBody
  private let report: YearReport
  private let fees: FeeTotals
  private let texts: ReportTexts
  private let world: World

  /// - Parameters:
  ///   - applications: the applications table.
  ///   - body: whose report it is.
  ///   - report: the figures of the year, counted or as filed.
  ///   - ledger: the ledger, for its fees and its path.
  ///   - world: where the command runs.
  init(
    _ applications: ApplicationsReport, of body: ReportingBody, report: YearReport, in ledger: Ledger, _ world: World
  ) throws(Fault) {
    self.applications = applications
    self.body = body
    self.report = report
    self.fees = try ledger.fees(in: report.table.year)
    self.texts = ReportTexts(beside: ledger.path, world)
    self.world = world
  }

  private var year: Int { report.table.year }

  /// The report with the text in a file, or in the file beside the ledger, or else with sentences made from the
  /// figures.
  ///
  /// - Returns: the report, and notes to print on stderr.
  func made(with file: String?, _ language: Language) throws(Fault) -> (report: AnnualReport, notes: [String]) {
    let written =
      if let file { ProseText(try Files.text(of: file, in: world)) } else { try texts.text(of: year) }
    var notes: [String] = []
    if written == nil { notes.append(ReportNotes.notDrafted(year)(world.language)) }
    if let missing = missingFigures { notes.append(ReportNotes.figuresMissing(year, missing)(world.language)) }
    let text = written ?? ProseText(draft(nil).text(isWhole: false, language))
    let lastYear = try? texts.text(of: year - 1)
    let findings = ProseAudit(
      text, lastYear: lastYear, agency: applications.agency, body, report: report, fees: fees
    ).findings
    let unknown = findings.filter { if case .text(let fault) = $0.fact { fault.isName } else { false } }
    if !unknown.isEmpty {
      throw Fault(
        unknown.map { .text($0) }, consequence: .textUnusable(file: file ?? ReportTexts.name(of: year)))
    }
    if written != nil { notes += findings.map { $0.sentence(world.language) } }
    return (AnnualReport(applications, report: report, fees: fees, prose: text), notes)
  }

  /// The rows of section two that are not typed in; nil if all are.
  private var missingFigures: [DisclosureItem]? {
    let missing = (report.disclosure ?? DisclosureFigures(form: report.table.form)).missing
    return missing.isEmpty ? nil : missing
  }

  /// Writes the draft of the text to the named file, or beside the ledger; an existing file is never overwritten.
  func writeDraft(to output: String?, _ language: Language) throws(Fault) {
    let file = output ?? texts.path(of: year)
    let text = draft(try? texts.text(of: year - 1)).text(language)
    if file == "-" { return world.output.write(text) }
    if Files.exists(file, in: world) { throw Fault.record(.draftExists(output ?? ReportTexts.name(of: year))) }
    try Files.write(Array(text.utf8), to: file, in: world, mode: 0o600)
    world.say(ReportNotes.drafted(output ?? ReportTexts.name(of: year), year, of: language)(world.language))
  }

  private func draft(_ lastYear: ProseText?) -> ReportDraft {
    ReportDraft(of: body, report: report, fees: fees, lastYear: lastYear)
  }
}
