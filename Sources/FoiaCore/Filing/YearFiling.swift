public import FoiaCalendar

/// The filing of a year: what was asked for, and what the ledger knows of the year.
///
/// Ask `laterPublication` first; if it is nil, check the figures of `report` and then file them with `filed`. `events`
/// says what is to be appended.
public struct YearFiling: Sendable {
  /// What was asked for.
  public struct Request: Sendable {
    /// The year to file.
    public let year: Int
    /// Figures that were typed in, for a year that was filed elsewhere; nil files what the records give.
    public var typed: YearReport?
    /// The cells of the typed figures that were blank and count as 0.
    public var blanks: [BlankCell] = []
    /// Whether the records of a year whose figures were typed in are all in this ledger.
    public var isComplete = false
    /// The day the report was published; nil if not given.
    public var published: Day?
    /// Why the year is filed again; nil for the first filing.
    public var amendment: String?
    /// Whether it is a nil return (零报告): a year without applications, of which the ledger may have no records.
    public var isNil = false

    /// A first filing of a year from its records.
    public init(_ year: Int) { self.year = year }
  }

  /// What the ledger knows of the year.
  public struct KnownYear: Sendable {
    /// The first year whose table the records can give; nil while the ledger is empty.
    let firstYear: Int?
    /// The filing of the year that is in force; nil if there is none.
    let earlier: Filing?
    /// Section two of the year as typed in last; nil if it was not.
    let disclosure: DisclosureFigures?

    /// - Parameters:
    ///   - firstYear: the first year whose table the records can give; nil while the ledger is empty.
    ///   - earlier: the filing of the year that is in force; nil if there is none.
    ///   - disclosure: section two of the year as typed in last; nil if it was not.
    public init(firstYear: Int?, earlier: Filing?, disclosure: DisclosureFigures?) {
      self.firstYear = firstYear
      self.earlier = earlier
      self.disclosure = disclosure
    }
  }

  private let request: Request
  private let known: KnownYear
  private let today: Day
  /// The year to file.
  public var year: Int { request.year }

  /// Nothing is checked yet.
  public init(_ request: Request, known: KnownYear, today: Day) {
    self.request = request
    self.known = known
    self.today = today
  }

  /// The filing in force with its day of publication added, if that is all that was asked for; nil otherwise.
  ///
  /// Adding the day of publication is no amendment: the filed figures stay as they are.
  public var laterPublication: Filed? {
    guard var filing = known.earlier, let published = request.published, filing.published == nil,
      request.typed == nil, request.amendment == nil, ofDays.isEmpty
    else { return nil }
    filing.published = published
    return Filed(filing: filing, waived: [], what: .publication)
  }

  /// The figures to be filed.
  ///
  /// - Parameter counted: gives the figures from the records, in a form or, for nil, in the form of the year.
  /// - Throws: a `Fault` if the year is not over, or was filed before and no reason is given, or if the figures do not
  ///   fit what was asked for; and what `counted` throws.
  public func report(counted: (Form?) throws -> YearReport) throws -> YearReport {
    var report = try request.typed ?? counted(known.earlier?.table.form)
    var violations = ofDays
    if let typed = report.disclosure, let disclosure = known.disclosure,
      typed.form != disclosure.form || !typed.differences(of: disclosure).isEmpty,
      known.earlier == nil || request.amendment != nil
    {
      violations.append(.amending(.figuresDiffer(year)))
    }
    report.disclosure = report.disclosure ?? known.disclosure
    // A table that is typed in again leaves section four as it was filed.
    report.disputes = report.disputes ?? known.earlier?.report.disputes
    let handled = report.table[.new, .total] + report.table[.carriedIn, .total]
    if request.isNil, handled > 0 { violations.append(.amending(.notNil(year, handled: handled))) }
    if known.earlier != nil, request.amendment == nil { violations.append(.amending(.filedAlready(year))) }
    if known.earlier == nil, request.amendment != nil { violations.append(.amending(.notFiledYet(year))) }
    try Fault.check(violations)
    return report
  }

  /// Files figures once they are checked.
  ///
  /// - Parameters:
  ///   - report: the figures to file.
  ///   - errors: the errors of the check that stand.
  ///   - waiver: why these errors are waived; nil if they are not.
  ///   - head: the end of the log before anything is appended.
  ///   - digest: gives SHA-256 of a text in lower-case hexadecimal.
  /// - Throws: a `Fault` if errors stand and are not waived, or never can be.
  public func filed(
    _ report: YearReport, despite errors: [Finding], waiver: String?, head: LogHead, digest: (String) -> String
  ) throws(Fault) -> Filed {
    let standing = waiver == nil ? errors : errors.filter { !$0.rule.isWaivable }
    if !standing.isEmpty { throw Fault.rule(.amending(.errorsStand(year, standing))) }
    var filing = Filing(
      report: report, source: source, position: head.count, head: head.hash,
      digest: digest(report.lines.joined(separator: "\n")), published: request.published ?? known.earlier?.published,
      reason: request.amendment)
    if !request.blanks.isEmpty { (filing.blanks, filing.blankReason) = (request.blanks, waiver) }
    return Filed(filing: filing, waived: errors, what: known.earlier == nil ? .first : .amendment)
  }

  /// The events to be appended for a filing; the filing itself comes last.
  ///
  /// - Parameters:
  ///   - filed: the filing.
  ///   - waiver: why its errors are waived; nil if there are none.
  ///   - key: gives SHA-256 of a finding's identity, by which the finding is recognised later.
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

  private var source: Filing.Source {
    if request.typed == nil { .records } else if request.isComplete { .completeFigures } else { .figures }
  }

  /// Why the year cannot be filed on this day or with this day of publication; empty if it can.
  private var ofDays: [RuleViolation] {
    let (last, published) = (Day.lastDay(of: year), request.published)
    var violations: [RuleViolation] = []
    if source == .records, !request.isNil, known.earlier?.source != .records, today > last,
      year < known.firstYear ?? .max
    {
      violations.append(.amending(.noRecords(year, first: known.firstYear)))
    }
    if today <= last { violations.append(.amending(.yearNotOver(year, today: today))) }
    if let published, published > today { violations.append(.future(.published, published, today: today)) }
    if let published, published <= last { violations.append(.amending(.publishedBeforeEnd(year, published))) }
    return violations
  }
}
