public import FoiaCalendar
public import FoiaCore
internal import GRDB

/// Gives what the rules find in the text of a year's report, from the year's figures, its fees and, where the record has
/// them, the channels of what was received. The text is a file that the ledger does not know.
public typealias TextFindings = (YearReport, FeeTotals, ChannelTotals?) throws -> [Finding]

/// One run of `foia check`: every rule in its scope over tables, applications and record, with only one application in
/// memory at a time.
struct Checkup {
  let database: Database
  let today: Day
  let scope: CheckScope
  let calendar: WorkCalendar
  let filed: [Int: Filing]
  /// Gives what the rules find in the text of a year's report; nil leaves the text out.
  let textFindings: TextFindings?
  /// Where the file is not as this program makes it.
  let deviations: [FileDeviation]
  private let waivers: Waivers
  /// Damage that was found when reading calendar, filings or waivers, which is reported with everything else.
  private let beginnings: [Finding]

  init(
    _ database: Database, today: Day, scope: CheckScope, texts: TextFindings? = nil, deviations: [FileDeviation] = []
  )
    throws
  {
    self.database = database
    self.today = today
    self.scope = scope
    self.textFindings = texts
    self.deviations = deviations
    var faults: [Finding] = []
    func reading<Value>(otherwise: Value, _ body: () throws -> Value) throws -> Value {
      do {
        return try body()
      } catch {
        faults.append(try Checkup.finding(of: error))
      }
      return otherwise
    }
    self.calendar = try reading(otherwise: .shipped) { try CalendarQuery.calendar(in: database) }
    let filings = try reading(otherwise: []) {
      try LedgerEntries.filings(in: database) { faults.append(Checkup.unreadable($0)) }
    }
    self.filed = Dictionary(filings.map { ($0.year, $0) }, uniquingKeysWith: { $1 })
    self.waivers = try reading(otherwise: Waivers()) {
      try Waivers(in: database) { faults.append(Checkup.unreadable($0)) }
    }
    self.beginnings = faults
  }

  /// What an error says about the file or an entry; one that says nothing about either is thrown on.
  private static func finding(of error: any Error) throws -> Finding {
    if let error = error as? DatabaseError {
      return FileDamaged.finding(error.message ?? "SQLite \(error.resultCode.rawValue)")
    }
    guard let seq = (error as? Fault)?.badEntry else { throw error }
    return unreadable(seq)
  }

  private static func unreadable(_ seq: EntryID) -> Finding {
    RecordChanged.finding(.unreadable(seq), at: seq)
  }

  /// Goes through all rules in the scope.
  ///
  /// - Parameter visit: takes every finding as it is found, waived ones with their reason.
  /// - Returns: the waivers that have lapsed; empty if only one year is checked, because that cannot show it.
  func run(_ visit: (Finding) throws -> Void) throws -> [Waiver] {
    var waivers = self.waivers
    func found(_ finding: Finding) throws {
      if scope.wants(finding.rule) { try visit(waivers.applied(to: finding)) }
    }
    // Damage is a finding like any other; whatever can still be read is checked as well.
    func surviving(_ audit: () throws -> Void) throws {
      do {
        try audit()
      } catch {
        try visit(try Checkup.finding(of: error))
      }
    }
    for deviation in deviations { try found(FileNotAsMade.finding(deviation)) }
    for finding in beginnings { try visit(finding) }
    if scope.wants(.record) { try surviving { try RecordAudit(database: database, scope: scope).run(found) } }
    if scope.wants(.tables) || scope.wants(.text) || scope.wants(.report) {
      try surviving { try TableAudit(self).run(found) }
    }
    if scope.wants(.applications) || scope.wants(RecordChanged.rule) {
      try surviving { try ApplicationAudit(self).run(found) }
    }
    return scope.year == nil ? waivers.lapsed(of: scope.rules) : []
  }

  /// The errors that keep the tables from being filed.
  func errorsAgainstFiling() throws -> [Finding] {
    var errors: [Finding] = []
    _ = try run { if $0.stopsFiling { errors.append($0) } }
    return errors
  }
}

extension Ledger {
  /// Checks the ledger by the rules in a scope.
  ///
  /// - Parameters:
  ///   - scope: what is checked.
  ///   - today: today in UTC+8.
  ///   - texts: gives what the rules find in the text of a year's report; nil leaves the text out.
  ///   - visit: takes every finding as it is found.
  /// - Returns: the waivers that have lapsed.
  public func check(
    _ scope: CheckScope, today: Day, texts: TextFindings? = nil, _ visit: (Finding) throws(Fault) -> Void
  ) throws(Fault) -> [Waiver] {
    let lapsed = try read {
      try Checkup($0, today: today, scope: scope, texts: texts, deviations: deviations + FileDeviation.ofNames(names))
        .run(visit)
    }
    if scope.wants(AttachmentNotAsKept.rule), !isOfPast {
      // A damaged file is told of already.
      for finding in (try? attachmentFindings()) ?? [] { try visit(finding) }
    }
    return lapsed
  }
}
