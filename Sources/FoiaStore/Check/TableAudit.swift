internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// The rules on tables: of every year on record or filed, of one year, or of figures about to be filed.
struct TableAudit {
  private let checkup: Checkup
  private let first: Int?
  private let disclosure: [Int: DisclosureFigures]
  private let settings: LedgerSettings

  init(_ checkup: Checkup) throws {
    self.checkup = checkup
    self.first = try LedgerYears.first(in: checkup.database)
    self.disclosure = try LedgerEntries.disclosure(in: checkup.database)
    self.settings = try LedgerEntries.settings(in: checkup.database, unreadable: { _ in })
  }

  func run(_ found: (Finding) throws -> Void) throws {
    for year in years {
      let filing = checkup.filed[year]
      let counted = try counted(year)
      // If the filed figures are the counted ones, they are checked once, as those of the records.
      var filed = checkup.scope.filing ?? filing?.report
      if filed?.lines == counted?.lines { filed = nil }
      let records = checkup.scope.filing == nil || filed == nil ? counted : nil
      if let texts = checkup.textFindings, checkup.scope.wants(.text) || checkup.scope.wants(.report) {
        let report = try records ?? filed ?? DriftQuery.report(of: year, in: checkup.database)
        let channels = ChannelTotals(
          received: try TallyQuery.tally(.year(year), by: .channel, in: checkup.database))
        for finding in try texts(report, FeeQuery.totals(in: year, checkup.database), channels) {
          if let compared = try TimelinessMisstated.compared(finding, late: { try lateAnswers(in: year) }) {
            try found(compared)
          }
        }
      }
      let body = settings.body(on: checkup.today)
      if let published = try LedgerEntries.firstPublished(in: checkup.database)[year] ?? filing?.published,
        let finding = PublishedLate.finding(of: year, published: published, by: body)
      {
        try found(finding)
      }
      if let filing, checkup.scope.filing == nil, checkup.scope.wants(NotAWholeNumber.rule) {
        for finding in filing.blankFindings { try found(finding) }
      }
      let last = try checkup.filed[year - 1]?.report ?? self.counted(year - 1)
      for (report, source) in [(filed, TableSource.filed), (records, .records)] {
        guard let report else { continue }
        let figures = ExaminedFigures(
          report, source, lastYear: last, lastDisclosure: lastDisclosure(before: year), today: checkup.today)
        for finding in figures.findings { try found(finding) }
        if let before = checkup.filed[year - 1], checkup.scope.wants(CarriedInNotAsFiled.rule) {
          // Only the records know which applications are counted; for a table that was filed from them they know it
          // too.
          let knows = source == .records && before.source == .records
          let drift = knows ? try DriftQuery.drift(from: before, in: checkup.database) : nil
          let carriedOver: (TableColumn) -> (gone: [ApplicationNumber], come: [ApplicationNumber]) = {
            drift?.carriedOver(in: $0) ?? ([], [])
          }
          let findings = CarriedInNotAsFiled.findings(
            in: report.table, source, after: before.table, moved: carriedOver)
          for finding in findings { try found(finding) }
        }
      }
      if let filing, filing.source.isWhole, checkup.scope.wants(RecordsDifferFromFiling.rule) {
        let drift = try DriftQuery.drift(from: filing, in: checkup.database)
        for finding in RecordsDifferFromFiling.findings(in: drift) { try found(finding) }
      }
    }
    for (year, figures) in disclosure.sorted(by: { $0.key < $1.key })
    where isWanted(year) && checkup.filed[year] == nil && checkup.scope.wants(NotAWholeNumber.rule) {
      for finding in figures.blankFindings(of: year, .records) { try found(finding) }
    }
    // Section two of years that the records do not cover.
    for (year, figures) in disclosure.sorted(by: { $0.key < $1.key }) where isWanted(year) && !years.contains(year) {
      guard let last = lastDisclosure(before: year) else { continue }
      for finding in InForceDoesNotFollow.findings(in: figures, .records, of: year, after: last) { try found(finding) }
      if checkup.today > Day.lastDay(of: year),
        let finding = SameFiguresAsLastYear.finding(in: figures, .records, of: year, after: last)
      {
        try found(finding)
      }
    }
  }

  /// How many applications were answered in a year after their due date.
  private func lateAnswers(in year: Int) throws -> Int {
    var count = 0
    try Replay.forEachHistory(in: checkup.database, unreadable: { _ in }) { history in
      guard let application = Application(history), application.closing?.on.year == year else { return }
      let findings = application.findings(of: history.standing, on: checkup.today, by: checkup.calendar)
      if TimelinessMisstated.isLate(application, in: year, findings) { count += 1 }
    }
    return count
  }

  private var years: [Int] {
    if let year = checkup.scope.year { return [year] }
    let own = first.map { $0 <= checkup.today.year ? Array($0...checkup.today.year) : [] } ?? []
    return Set(own + checkup.filed.keys).sorted()
  }

  /// Section two of the year before: as filed, else as typed in.
  private func lastDisclosure(before year: Int) -> DisclosureFigures? {
    checkup.filed[year - 1]?.report.disclosure ?? disclosure[year - 1]
  }

  private func isWanted(_ year: Int) -> Bool { checkup.scope.year.map { $0 == year } ?? true }

  /// The figures that the records give; nil before the ledger's first year.
  private func counted(_ year: Int) throws -> YearReport? {
    guard let first, year >= first, year <= checkup.today.year else { return nil }
    return try DriftQuery.report(of: year, form: checkup.filed[year]?.table.form, in: checkup.database)
  }
}
