public import FoiaCalendar
public import FoiaCore
internal import GRDB

/// One go of `foia check`: every rule in its scope over tables, applications and record, with memory for one application.
struct Checkup {
  let database: Database
  let today: Day
  let scope: CheckScope
  let calendar: WorkCalendar
  let filed: [Int: Filing]

  init(_ database: Database, today: Day, scope: CheckScope) throws {
    self.database = database
    self.today = today
    self.scope = scope
    self.calendar = try CalendarReading.calendar(in: database)
    self.filed = try LedgerEntries.filed(in: database)
  }

  /// - Parameter visit: takes every finding in the scope as it is found, the waived ones with their reason.
  /// - Returns: the waivers that have lapsed; only a look at everything can tell.
  func run(_ visit: (Finding) throws -> Void) throws -> [Waiver] {
    var waivers = try Waivers(in: database)
    func found(_ finding: Finding) throws {
      if scope.wants(finding.rule) { try visit(waivers.applied(to: finding)) }
    }
    // A damaged file is a finding like any other; what can still be read is looked at all the same.
    func surviving(_ audit: () throws -> Void) throws {
      do {
        try audit()
      } catch let error as DatabaseError {
        try visit(Finding(.r2, .error, .record, .damage(error.message ?? "SQLite \(error.resultCode.rawValue)")))
      } catch RecordFault.badEntry(let seq) {
        try visit(Finding(.r1, .error, .entry(seq), .chain(.unreadable(seq))))
      }
    }
    if scope.wants(.record) { try surviving { try RecordAudit(self).run(found) } }
    if scope.wants(.tables) { try surviving { try TableAudit(self).run(found) } }
    if scope.wants(.applications) || scope.wants(.r1) { try surviving { try ApplicationAudit(self).run(found) } }
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
  /// - Parameter visit: takes every finding as it is found.
  /// - Returns: the waivers that have lapsed.
  public func check(_ scope: CheckScope, today: Day, _ visit: (Finding) throws -> Void) throws -> [Waiver] {
    try read { try Checkup($0, today: today, scope: scope).run(visit) }
  }
}
