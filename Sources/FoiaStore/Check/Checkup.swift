public import FoiaCalendar
public import FoiaCore
internal import GRDB

/// What the rules find in the text of the report of a year, given its figures and what was charged in it; the text itself is none
/// of the ledger's.
public typealias TextFindings = (YearReport, FeeTotals) throws -> [Finding]

/// One go of `foia check`: every rule in its scope over tables, applications and record, with memory for one application.
struct Checkup {
  let database: Database
  let today: Day
  let scope: CheckScope
  let calendar: WorkCalendar
  let filed: [Int: Filing]
  /// What the rules find in the text of a year's report.
  let textFindings: TextFindings?
  private let waivers: Waivers
  /// What went wrong with reading calendar, filings or waivers: a damage to be told with the others.
  private let beginnings: [Finding]

  init(_ database: Database, today: Day, scope: CheckScope, texts: TextFindings? = nil) throws {
    self.database = database
    self.today = today
    self.scope = scope
    self.textFindings = texts
    var faults: [Finding] = []
    func reading<Value>(otherwise: Value, _ body: () throws -> Value) throws -> Value {
      do {
        return try body()
      } catch let error as DatabaseError {
        faults.append(Checkup.damage(error))
      } catch RecordFault.badEntry(let seq) {
        faults.append(Checkup.unreadable(seq))
      }
      return otherwise
    }
    self.calendar = try reading(otherwise: .shipped) { try CalendarReading.calendar(in: database) }
    let filings = try reading(otherwise: []) {
      try LedgerEntries.filings(in: database) { faults.append(Checkup.unreadable($0)) }
    }
    self.filed = Dictionary(filings.map { ($0.year, $0) }, uniquingKeysWith: { $1 })
    self.waivers = try reading(otherwise: Waivers()) {
      try Waivers(in: database) { faults.append(Checkup.unreadable($0)) }
    }
    self.beginnings = faults
  }

  private static func damage(_ error: DatabaseError) -> Finding {
    FileDamaged.finding(error.message ?? "SQLite \(error.resultCode.rawValue)")
  }

  private static func unreadable(_ seq: Int) -> Finding {
    RecordChanged.finding(.unreadable(seq), at: seq)
  }

  /// - Parameter visit: takes every finding in the scope as it is found, the waived ones with their reason.
  /// - Returns: the waivers that have lapsed; only a look at everything can tell.
  func run(_ visit: (Finding) throws -> Void) throws -> [Waiver] {
    var waivers = self.waivers
    func found(_ finding: Finding) throws {
      if scope.wants(finding.rule) { try visit(waivers.applied(to: finding)) }
    }
    // A damaged file is a finding like any other; what can still be read is looked at all the same.
    func surviving(_ audit: () throws -> Void) throws {
      do {
        try audit()
      } catch let error as DatabaseError {
        try visit(Checkup.damage(error))
      } catch RecordFault.badEntry(let seq) {
        try visit(Checkup.unreadable(seq))
      }
    }
    for finding in beginnings { try visit(finding) }
    if scope.wants(.record) { try surviving { try RecordAudit(database: database, scope: scope).run(found) } }
    if scope.wants(.tables) || scope.wants(.text) { try surviving { try TableAudit(self).run(found) } }
    if scope.wants(.applications) || scope.wants(RecordChanged.rule) {
      try surviving { try ApplicationAudit(self).run(found) }
    }
    return scope.year == nil ? waivers.lapsed(of: scope.rules) : []
  }

  /// The errors that nobody waived.
  func standingErrors() throws -> [Finding] {
    var errors: [Finding] = []
    _ = try run { if $0.isStandingError { errors.append($0) } }
    return errors
  }
}

extension Ledger {
  /// Runs the rules in a scope over the ledger.
  ///
  /// - Parameters:
  ///   - texts: what the rules find in the text of a year's report.
  ///   - visit: takes every finding as it is found.
  /// - Returns: the waivers that have lapsed.
  public func check(
    _ scope: CheckScope, today: Day, texts: TextFindings? = nil, _ visit: (Finding) throws -> Void
  ) throws -> [Waiver] {
    try read { try Checkup($0, today: today, scope: scope, texts: texts).run(visit) }
  }
}
