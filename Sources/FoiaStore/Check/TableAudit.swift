internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// The rules on tables: of every year on record or filed, of one year, or of a table about to be filed.
struct TableAudit {
  private let checkup: Checkup
  private let first: Int?

  init(_ checkup: Checkup) throws {
    self.checkup = checkup
    self.first = try LedgerYears.first(in: checkup.database)
  }

  func run(_ found: (Finding) throws -> Void) throws {
    for year in years {
      let filing = checkup.filed[year]
      let counted = try counted(year)
      // A table that is filed as it is counted is looked at once, as that of the records.
      var filed = checkup.scope.filing ?? filing?.table
      if filed?.cells == counted?.cells { filed = nil }
      let records = checkup.scope.filing == nil || filed == nil ? counted : nil
      let last = try checkup.filed[year - 1]?.table ?? self.counted(year - 1)
      for (table, source) in [(filed, TableSource.filed), (records, .records)] {
        guard let table else { continue }
        for finding in table.findings(source) { try found(finding) }
        let isOver = source == .filed || checkup.today > Day.lastDay(of: year)
        if let last, last.form == table.form, isOver {
          for finding in table.findings(source, lastYear: last) { try found(finding) }
        }
        if let before = checkup.filed[year - 1], checkup.scope.wants(.t4) {
          // Only the records know their applications; those of a table filed from them are theirs.
          let knows = source == .records && before.source == .records
          let drift = knows ? try Drifting.drift(from: before, in: checkup.database) : nil
          let carriedOver: (TableColumn) -> (gone: [ApplicationNumber], come: [ApplicationNumber]) = {
            drift?.carriedOver(in: $0) ?? ([], [])
          }
          for finding in table.findings(source, carriedOutOf: before.table, moved: carriedOver) {
            try found(finding)
          }
        }
      }
      if let filing, checkup.scope.wants(.t10), year >= first ?? .max {
        for finding in try Drifting.drift(from: filing, in: checkup.database).findings { try found(finding) }
      }
    }
  }

  private var years: [Int] {
    if let year = checkup.scope.year { return [year] }
    let own = first.map { $0 <= checkup.today.year ? Array($0...checkup.today.year) : [] } ?? []
    return Set(own + checkup.filed.keys).sorted()
  }

  /// The table that the records make; nil before the ledger's first year.
  private func counted(_ year: Int) throws -> YearTable? {
    guard let first, year >= first, year <= checkup.today.year else { return nil }
    return YearTable(
      try Tallying.tally(.year(year), by: .kind, in: checkup.database), form: checkup.filed[year]?.table.form)
  }
}
