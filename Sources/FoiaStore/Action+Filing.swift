public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Action {
  /// Files the figures of a year as published; later edits do not change them.
  ///
  /// - Parameters:
  ///   - year: the year.
  ///   - typed: figures that were filed elsewhere; nil files what the records give.
  ///   - blanks: the cells of these figures that were blank and count as 0, for the reason of the waiver.
  ///   - isComplete: whether all records of a year whose figures are typed in are in this ledger.
  ///   - published: the day the report was published; nil if not given.
  ///   - amendment: why the year is filed again; nil for the first filing.
  ///   - waiver: why it is filed although errors stand, each of which is then waived; nil if they are not.
  ///   - isNil: whether it is a nil return (零报告): a year without applications, of which the ledger may have no records.
  ///   - texts: gives what the rules find in the text of the report; nil leaves the text out.
  /// - Throws: a `Fault` if the file is damaged, if the year is not over, if errors stand and are not waived, or if it was
  ///   filed before and no reason is given.
  public func freeze(
    _ year: Int, typed: YearReport? = nil, blanks: [BlankCell] = [], isComplete: Bool = false, published: Day? = nil,
    amendment: String? = nil,
    waiver: String? = nil, isNil: Bool = false, texts: TextFindings? = nil
  ) throws -> Filed {
    // Nothing is counted from a file whose indexes may not hold what its tables do.
    let damages = RecordAudit.damages(in: database, isFull: true)
    if !damages.isEmpty { throw Fault.rule(.amending(.errorsStand(year, damages))) }
    var request = YearFiling.Request(year)
    (request.typed, request.isComplete, request.isNil) = (typed, isComplete, isNil)
    request.blanks = blanks
    (request.published, request.amendment) = (published, amendment)
    let known = YearFiling.KnownYear(
      firstYear: try LedgerYears.first(in: database), earlier: try LedgerEntries.filed(in: database)[year],
      disclosure: try LedgerEntries.disclosure(in: database)[year])
    let filing = YearFiling(request, known: known, today: context.today)
    let filed = try filing.laterPublication ?? file(filing, waiver: waiver, texts: texts)
    for event in filing.events(filed, waiver: waiver, key: Waivers.key) { try log.append(event, about: .ledger) }
    return filed
  }

  /// What differs from the figures that were filed for a year, with what has been recorded so far; nil if the year was
  /// never filed.
  public func drift(of year: Int) throws -> Drift? {
    try LedgerEntries.filed(in: database)[year].map { try DriftQuery.drift(from: $0, in: database) }
  }

  /// The first year whose table the records can give, with what has been recorded so far; nil while the ledger is empty.
  public func firstYear() throws -> Int? { try LedgerYears.first(in: database) }

  private func file(_ filing: YearFiling, waiver: String?, texts: TextFindings?) throws -> Filed {
    let report = try filing.report { form in try DriftQuery.report(of: filing.year, form: form, in: database) }
    let checkup = try Checkup(database, today: context.today, scope: CheckScope(filing: report), texts: texts)
    return try filing.filed(
      report, despite: try checkup.errorsAgainstFiling(), waiver: waiver, head: log.head, digest: Digest.hexadecimal)
  }

  /// Waives the findings of a rule about a subject, for a reason.
  ///
  /// - Throws: a `Fault` if there are none.
  public func waive(_ rule: Rule, _ subject: String, reason: String, texts: TextFindings? = nil) throws -> [Finding] {
    let checkup = try Checkup(database, today: context.today, scope: CheckScope(rules: [rule]), texts: texts)
    let wanted = try Finding.toWaive(rule, subject) { visit in _ = try checkup.run(visit) }
    for finding in wanted {
      try log.append(.waived(Waiver(of: finding, key: Waivers.key(of: finding), reason: reason)), about: .ledger)
    }
    return wanted.map { $0.waived(for: reason, by: log.recording.by) }
  }
}
