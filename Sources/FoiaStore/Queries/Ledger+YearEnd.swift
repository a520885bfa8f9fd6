public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Ledger {
  /// The checklist for the end of a year.
  ///
  /// - Parameters:
  ///   - year: the year.
  ///   - today: today in UTC+8.
  ///   - text: how far the text of the report is.
  ///   - texts: gives what the rules find in the text; nil leaves it out.
  public func yearEnd(_ year: Int, today: Day, text: YearEnd.Text, texts: TextFindings?) throws(Fault) -> YearEnd {
    let calendar = try calendar()
    let last = Day.lastDay(of: year)
    var passed = PassedDays()
    try forEachHistory("void = 0 AND closed IS NULL AND received <= ?", [last.iso]) { application, _ in
      passed.add(ApplicationToday(application, on: today, by: calendar))
    }
    var notDispatched: [ApplicationNumber] = []
    try forEachHistory(
      "void = 0 AND closed BETWEEN ? AND ?", [Day.firstDay(of: year).iso, last.iso]
    ) { application, _ in
      if application.lacksDispatch { notDispatched.append(application.number) }
    }
    var carriedOver: [ApplicationNumber] = []
    try forEachHistory(
      "void = 0 AND received <= ? AND (closed IS NULL OR closed > ?)", [last.iso, last.iso]
    ) { application, _ in carriedOver.append(application.number) }
    var found: [Severity: Int] = [:]
    _ = try check(CheckScope(year: year), today: today, texts: texts) { finding in
      if finding.waiver == nil { found[finding.severity, default: 0] += 1 }
    }
    let figures = try disclosure(of: year) ?? DisclosureFigures(form: Form(for: .year(year)))
    let filing = try filing(of: year)
    let published = try read { try LedgerEntries.firstPublished(in: $0)[year] }
    let first = try firstYear()
    let lacksRecords = filing == nil && today > last && year < first ?? .max
    let pending = try disputes(.year(year)).filter { $0.column(in: year) == .pending }
    return YearEnd(
      [
        .replyPassed(passed.reply), .paymentPassed(passed.payment), .overdue(passed.due),
        .notDispatched(notDispatched), .carriedOver(carriedOver), .disputesPending(pending.map(\.id)),
        .check(errors: found[.error] ?? 0, faults: found[.fault] ?? 0, warnings: found[.warning] ?? 0),
        .notice(year: year + 1, isKnown: calendar.notice(of: year + 1) != nil), .disclosure(missing: figures.missing),
        .text(text), .filed(on: try filedOn(year), differences: filing == nil ? 0 : try drift(of: year).count),
        .published(
          on: published,
          due: try settings().body(on: today).reportDue(of: year)),
      ], of: year, lacksRecords: lacksRecords, today: today)
  }

  /// The day on which a year was last filed; nil if it was not.
  private func filedOn(_ year: Int) throws(Fault) -> Day? {
    try read { database in
      try LedgerEntries.standing(.frozen, in: database).last { entry in
        if case .frozen(let filing) = entry.event { filing.year == year } else { false }
      }?.recording.day
    }
  }
}
