public import FoiaCalendar

/// A year that is to be filed: what is asked for, and what the ledger knows of the year.
///
/// First `laterPublication` is asked, then `report`, which is checked, and at last `filed` says what is appended.
public struct YearFiling: Sendable {
  public struct Request: Sendable {
    public let year: Int
    /// The figures that were filed elsewhere; nil counts the records.
    public var typed: YearReport?
    public var published: Day?
    /// Why it is filed a second time.
    public var amendment: String?
    /// That it is a nil return: a year without applications, of which the ledger may have no records.
    public var isNil = false

    public init(_ year: Int) { self.year = year }
  }

  public struct KnownYear: Sendable {
    /// The first year whose table the records can make; nil while the ledger is empty.
    let firstYear: Int?
    /// The filing of the year that is in force.
    let earlier: Filing?
    /// Section two of the year, as it was typed last.
    let disclosure: DisclosureFigures?

    public init(firstYear: Int?, earlier: Filing?, disclosure: DisclosureFigures?) {
      self.firstYear = firstYear
      self.earlier = earlier
      self.disclosure = disclosure
    }
  }

  private let request: Request
  private let known: KnownYear
  private let today: Day
  public var year: Int { request.year }

  public init(_ request: Request, known: KnownYear, today: Day) {
    self.request = request
    self.known = known
    self.today = today
  }

  /// The filing in force with its day of publication, where nothing else is asked for; nil otherwise.
  ///
  /// Telling later when the filed table was published is no amendment: it stays as it is.
  public var laterPublication: Filed? {
    guard var filing = known.earlier, let published = request.published, filing.published == nil,
      request.typed == nil, request.amendment == nil, ofDays.isEmpty
    else { return nil }
    filing.published = published
    return Filed(filing: filing, waived: [], what: .publication)
  }

  /// The figures that are to be filed.
  ///
  /// - Parameter counted: the figures as the records make them, in a form, else in that of the year.
  /// - Throws: `RuleViolations` while the year is not over, or where it was filed before and no reason is told.
  public func report(counted: (Form?) throws -> YearReport) throws -> YearReport {
    var report = try request.typed ?? counted(known.earlier?.table.form)
    var violations = ofDays
    if let typed = report.disclosure, let disclosure = known.disclosure, typed != disclosure,
      known.earlier == nil || request.amendment != nil
    {
      violations.append(.amending(.figuresDiffer(year)))
    }
    report.disclosure = report.disclosure ?? known.disclosure
    // A table typed anew leaves section four as it was filed.
    report.disputes = report.disputes ?? known.earlier?.report.disputes
    let handled = report.table[.new, .total] + report.table[.carriedIn, .total]
    if request.isNil, handled > 0 { violations.append(.amending(.notNil(year, handled: handled))) }
    if known.earlier != nil, request.amendment == nil { violations.append(.amending(.filedAlready(year))) }
    if known.earlier == nil, request.amendment != nil { violations.append(.amending(.notFiledYet(year))) }
    try RuleViolations.check(violations)
    return report
  }

  /// Files figures, once the errors that stand in them are found.
  ///
  /// - Parameters:
  ///   - head: the end of the log before anything is appended.
  ///   - digest: of a text, in lower-case hexadecimal.
  /// - Throws: `RuleViolations` while errors stand and no reason is told for waiving them.
  public func filed(
    _ report: YearReport, despite errors: [Finding], waiver: String?, head: LogHead, digest: (String) -> String
  ) throws(RuleViolations) -> Filed {
    if !errors.isEmpty, waiver == nil { throw RuleViolations(all: [.amending(.errorsStand(year, errors))]) }
    let filing = Filing(
      report: report, source: request.typed == nil ? .records : .figures, position: head.count, head: head.hash,
      digest: digest(report.lines.joined(separator: "\n")), published: request.published, reason: request.amendment)
    return Filed(filing: filing, waived: errors, what: known.earlier == nil ? .first : .amendment)
  }

  /// What is to be appended for a filing, the filing last.
  ///
  /// - Parameters:
  ///   - waiver: why errors are let pass.
  ///   - key: of a finding, by which it is known again.
  public func events(_ filed: Filed, waiver: String?, key: (Finding) -> String) -> [Event] {
    var events =
      waiver.map { reason in
        filed.waived.map { Event.waived(Waiver(of: $0, key: key($0), reason: reason)) }
      } ?? []
    if filed.what != .publication, known.disclosure == nil, let typed = filed.filing.report.disclosure {
      events.append(.figuresSet(FiguresEntry(year: year, figures: typed)))
    }
    return events + [.frozen(filed.filing)]
  }

  /// What the days forbid: of the year, of today and of the publication.
  private var ofDays: [RuleViolation] {
    let (last, published) = (Day.lastDay(of: year), request.published)
    var violations: [RuleViolation] = []
    if request.typed == nil, !request.isNil, today > last, year < known.firstYear ?? .max {
      violations.append(.amending(.noRecords(year, first: known.firstYear)))
    }
    if today <= last { violations.append(.amending(.yearNotOver(year, today: today))) }
    if let published, published > today { violations.append(.future(.published, published, today: today)) }
    if let published, published <= last { violations.append(.amending(.publishedBeforeEnd(year, published))) }
    return violations
  }
}
