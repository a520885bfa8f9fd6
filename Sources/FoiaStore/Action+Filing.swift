public import FoiaCalendar
public import FoiaCore
internal import GRDB

/// What a filing came to.
public struct Filed: Sendable {
  public enum What: Sendable {
    case first, amendment
    /// Only the day of publication of a table that was filed before.
    case publication
  }

  public let filing: Filing
  /// The errors that stood, and were waived.
  public let waived: [Finding]
  public let what: What
}

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
    let today = log.recording.day
    var violations: [RuleViolation] = []
    let first = try LedgerYears.first(in: database)
    if typed == nil, !isNil, today > Day.lastDay(of: year), year < first ?? .max {
      violations.append(.amending(.noRecords(year, first: first)))
    }
    if today <= Day.lastDay(of: year) { violations.append(.amending(.yearNotOver(year, today: today))) }
    if let published, published > today { violations.append(.future(.published, published, today: today)) }
    if let published, published <= Day.lastDay(of: year) {
      violations.append(.amending(.publishedBeforeEnd(year, published)))
    }
    let earlier = try LedgerEntries.filed(in: database)[year]
    if let earlier, let published, earlier.published == nil, typed == nil, amendment == nil, violations.isEmpty {
      // Telling later when the filed table was published is no amendment: it stays as it is.
      var filing = earlier
      filing.published = published
      try log.append(.frozen(filing), about: .ledger)
      return Filed(filing: filing, waived: [], what: .publication)
    }
    var report = try typed ?? Drifting.report(of: year, form: earlier?.table.form, in: database)
    let known = try LedgerEntries.disclosure(in: database)[year]
    if let typed = report.disclosure, let known, typed != known, earlier == nil || amendment != nil {
      violations.append(.amending(.figuresDiffer(year)))
    }
    report.disclosure = report.disclosure ?? known
    // A table typed anew leaves section four as it was filed.
    report.disputes = report.disputes ?? earlier?.report.disputes
    let handled = report.table[.new, .total] + report.table[.carriedIn, .total]
    if isNil, handled > 0 { violations.append(.amending(.notNil(year, handled: handled))) }
    if earlier != nil, amendment == nil { violations.append(.amending(.filedAlready(year))) }
    if earlier == nil, amendment != nil { violations.append(.amending(.notFiledYet(year))) }
    try RuleViolations.check(violations)
    let head = log.head
    let errors = try Checkup(database, today: today, scope: CheckScope(filing: report), texts: texts).standingErrors()
    if !errors.isEmpty, waiver == nil { throw RuleViolations(all: [.amending(.errorsStand(year, errors))]) }
    if let waiver { for error in errors { try record(waiverOf: error, reason: waiver) } }
    if known == nil, let typed = report.disclosure {
      try log.append(.figuresSet(FiguresEntry(year: year, figures: typed)), about: .ledger)
    }
    let filing = Filing(
      report: report, source: typed == nil ? .records : .figures, position: head.count, head: head.hash,
      digest: Digest.hexadecimal(of: report.lines.joined(separator: "\n")), published: published,
      reason: amendment)
    try log.append(.frozen(filing), about: .ledger)
    return Filed(filing: filing, waived: errors, what: earlier == nil ? .first : .amendment)
  }

  private func record(waiverOf finding: Finding, reason: String) throws {
    let waiver = Waiver(
      rule: finding.rule, subject: finding.subject.description, key: Waivers.key(of: finding), reason: reason)
    try log.append(.waived(waiver), about: .ledger)
  }

  /// Lets findings of a rule about a subject pass, for a reason.
  public func waive(_ rule: Rule, _ subject: String, reason: String, texts: TextFindings? = nil) throws -> [Finding] {
    var wanted: [Finding] = []
    let checkup = try Checkup(database, today: log.recording.day, scope: CheckScope(rules: [rule]), texts: texts)
    _ = try checkup.run { finding in
      if finding.waiver == nil, finding.subject.description == subject { wanted.append(finding) }
    }
    if wanted.isEmpty { throw RuleViolations(all: [.amending(.nothingToWaive(rule, subject))]) }
    for finding in wanted { try record(waiverOf: finding, reason: reason) }
    return wanted.map { finding in
      var waived = finding
      waived.waiver = reason
      waived.waivedBy = log.recording.by
      return waived
    }
  }
}
