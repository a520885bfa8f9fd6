internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// The rules on tables: of every year on record or filed, of one year, or of figures about to be filed.
struct TableAudit {
  private let checkup: Checkup
  private let first: Int?
  private let disclosure: [Int: DisclosureFigures]
  private let agency: String

  init(_ checkup: Checkup) throws {
    self.checkup = checkup
    self.first = try LedgerYears.first(in: checkup.database)
    self.disclosure = try LedgerEntries.disclosure(in: checkup.database)
    self.agency = try String.fetchOne(checkup.database, sql: "SELECT agency FROM ledger") ?? ""
  }

  func run(_ found: (Finding) throws -> Void) throws {
    for year in years {
      let filing = checkup.filed[year]
      let counted = try counted(year)
      // Figures that are filed as they are counted are looked at once, as those of the records.
      var filed = checkup.scope.filing ?? filing?.report
      if filed?.lines == counted?.lines { filed = nil }
      let records = checkup.scope.filing == nil || filed == nil ? counted : nil
      if let texts = checkup.textFindings, checkup.scope.wants(.text) {
        let report = try records ?? filed ?? Drifting.report(of: year, in: checkup.database)
        for finding in try texts(report, Charging.totals(in: year, checkup.database)) { try found(finding) }
      }
      if let filing, let finding = publication(filing) { try found(finding) }
      let last = try checkup.filed[year - 1]?.report ?? self.counted(year - 1)
      for (report, source) in [(filed, TableSource.filed), (records, .records)] {
        guard let report else { continue }
        for finding in findings(report, source, last: last) { try found(finding) }
        if let before = checkup.filed[year - 1], checkup.scope.wants(.t4) {
          // Only the records know their applications; those of a table filed from them are theirs.
          let knows = source == .records && before.source == .records
          let drift = knows ? try Drifting.drift(from: before, in: checkup.database) : nil
          let carriedOver: (TableColumn) -> (gone: [ApplicationNumber], come: [ApplicationNumber]) = {
            drift?.carriedOver(in: $0) ?? ([], [])
          }
          for finding in report.table.findings(source, carriedOutOf: before.table, moved: carriedOver) {
            try found(finding)
          }
        }
      }
      if let filing, checkup.scope.wants(.t10), year >= first ?? .max {
        for finding in try Drifting.drift(from: filing, in: checkup.database).findings { try found(finding) }
      }
    }
    // What is typed of years that the records do not reach.
    for (year, figures) in disclosure.sorted(by: { $0.key < $1.key }) where isWanted(year) && !years.contains(year) {
      guard let last = lastDisclosure(before: year) else { continue }
      for finding in figures.findings(.records, of: year, lastYear: last) { try found(finding) }
    }
  }

  /// What the rules find in the figures of a year alone, and beside those of the year before.
  private func findings(_ report: YearReport, _ source: TableSource, last: YearReport?) -> [Finding] {
    let year = report.table.year
    var found = report.table.findings(source) + (report.disputes?.findings(source, of: year) ?? [])
    if let figures = report.disclosure, let before = lastDisclosure(before: year) {
      found += figures.findings(source, of: year, lastYear: before)
    }
    let isOver = source == .filed || checkup.today > Day.lastDay(of: year)
    if let last, isOver {
      if last.table.form == report.table.form {
        found += report.table.findings(source, lastYear: last.table)
      }
      if let disputes = report.disputes, let before = last.disputes {
        found += disputes.findings(source, of: year, lastYear: before)
      }
    }
    return found
  }

  /// A report that was published after its day (X8).
  private func publication(_ filing: Filing) -> Finding? {
    let due = ReportingBody(agency: agency).reportDue(of: filing.year)
    guard let published = filing.published, published > due else { return nil }
    return TextFault.publishedLate(due: due, on: published).finding(in: filing.year, line: nil)
  }

  private var years: [Int] {
    if let year = checkup.scope.year { return [year] }
    let own = first.map { $0 <= checkup.today.year ? Array($0...checkup.today.year) : [] } ?? []
    return Set(own + checkup.filed.keys).sorted()
  }

  /// Section two of the year before, as it was filed, else as it is typed.
  private func lastDisclosure(before year: Int) -> DisclosureFigures? {
    checkup.filed[year - 1]?.report.disclosure ?? disclosure[year - 1]
  }

  private func isWanted(_ year: Int) -> Bool { checkup.scope.year.map { $0 == year } ?? true }

  /// The figures that the records make; nil before the ledger's first year.
  private func counted(_ year: Int) throws -> YearReport? {
    guard let first, year >= first, year <= checkup.today.year else { return nil }
    return try Drifting.report(of: year, form: checkup.filed[year]?.table.form, in: checkup.database)
  }
}
