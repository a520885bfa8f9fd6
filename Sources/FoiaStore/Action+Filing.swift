public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Action {
  /// Files the table of a year as it stands in the records, or as it was typed in; later edits do not change it.
  ///
  /// - Parameters:
  ///   - typed: the table that was filed elsewhere; nil counts the records.
  ///   - amendment: why it is filed a second time.
  ///   - isNil: that it is a nil return: a year without applications, of which the ledger may have no records.
  ///   - texts: what the rules find in the text of the report.
  ///   - waiver: why it is filed although errors stand; each of them is waived with it.
  /// - Throws: `RuleViolations` while the year is not over, while errors of it stand, or where it was filed before and no
  ///   reason is told.
  public func freeze(
    _ year: Int, typed: YearReport? = nil, published: Day? = nil, amendment: String? = nil, waiver: String? = nil,
    isNil: Bool = false, texts: TextFindings? = nil
  ) throws -> Filed {
    var request = YearFiling.Request(year)
    (request.typed, request.published, request.amendment, request.isNil) = (typed, published, amendment, isNil)
    let known = YearFiling.KnownYear(
      firstYear: try LedgerYears.first(in: database), earlier: try LedgerEntries.filed(in: database)[year],
      disclosure: try LedgerEntries.disclosure(in: database)[year])
    let filing = YearFiling(request, known: known, today: context.today)
    let filed = try filing.laterPublication ?? file(filing, waiver: waiver, texts: texts)
    for event in filing.events(filed, waiver: waiver, key: Waivers.key) { try log.append(event, about: .ledger) }
    return filed
  }

  private func file(_ filing: YearFiling, waiver: String?, texts: TextFindings?) throws -> Filed {
    let report = try filing.report { form in try Drifting.report(of: filing.year, form: form, in: database) }
    let checkup = try Checkup(database, today: context.today, scope: CheckScope(filing: report), texts: texts)
    return try filing.filed(
      report, despite: try checkup.standingErrors(), waiver: waiver, head: log.head, digest: Digest.hexadecimal)
  }

  /// Lets findings of a rule about a subject pass, for a reason.
  public func waive(_ rule: Rule, _ subject: String, reason: String, texts: TextFindings? = nil) throws -> [Finding] {
    let checkup = try Checkup(database, today: context.today, scope: CheckScope(rules: [rule]), texts: texts)
    let wanted = try Finding.toWaive(rule, subject) { visit in _ = try checkup.run(visit) }
    for finding in wanted {
      try log.append(.waived(Waiver(of: finding, key: Waivers.key(of: finding), reason: reason)), about: .ledger)
    }
    return wanted.map { $0.waived(for: reason, by: log.recording.by) }
  }
}
