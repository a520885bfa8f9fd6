internal import Crypto
public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Action {
  /// Files the table of a year as it stands in the records, or as it was typed in; later edits do not change it.
  ///
  /// - Parameters:
  ///   - typed: the table that was filed elsewhere; nil counts the records.
  ///   - amendment: why it is filed a second time.
  ///   - waiver: why it is filed although errors stand; each of them is waived with it.
  /// - Throws: `RuleViolations` while the year is not over, while errors of it stand, or where it was filed before and no
  ///   reason is told.
  public func freeze(
    _ year: Int, typed: YearTable? = nil, published: Day? = nil, amendment: String? = nil, waiver: String? = nil
  ) throws -> (filing: Filing, waived: [Finding]) {
    let today = log.recording.day
    var violations: [RuleViolation] = []
    let first = try LedgerYears.first(in: database)
    if typed == nil, today > Day.lastDay(of: year), year < first ?? .max {
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
      return (filing, [])
    }
    let table = try typed ?? YearTable(Tallying.tally(.year(year), by: .kind, in: database), form: earlier?.table.form)
    if earlier != nil, amendment == nil { violations.append(.amending(.filedAlready(year))) }
    if earlier == nil, amendment != nil { violations.append(.amending(.notFiledYet(year))) }
    try RuleViolations.check(violations)
    let head = log.head
    let errors = try Checkup(database, today: today, scope: CheckScope(filing: table)).standingErrors()
    if !errors.isEmpty, waiver == nil { throw RuleViolations(all: [.amending(.errorsStand(year, errors))]) }
    if let waiver { for error in errors { try record(waiverOf: error, reason: waiver) } }
    let filing = Filing(
      table: table, source: typed == nil ? .records : .figures, position: head.count, head: head.hash,
      digest: Digest.hexadecimal(of: table.lines.joined(separator: "\n")), published: published,
      reason: amendment)
    try log.append(.frozen(filing), about: .ledger)
    return (filing, errors)
  }

  private func record(waiverOf finding: Finding, reason: String) throws {
    let waiver = Waiver(
      rule: finding.rule, subject: finding.subject.description, key: Waivers.key(of: finding), reason: reason)
    try log.append(.waived(waiver), about: .ledger)
  }

  /// Lets findings of a rule about a subject pass, for a reason.
  public func waive(_ rule: Rule, _ subject: String, reason: String) throws -> [Finding] {
    var wanted: [Finding] = []
    let checkup = try Checkup(database, today: log.recording.day, scope: CheckScope(rules: [rule]))
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

enum Digest {
  /// SHA-256 of a text in UTF-8, in lower-case hexadecimal.
  static func hexadecimal(of text: String) -> String {
    hexadecimal(of: Array(text.utf8))
  }

  static func hexadecimal(of bytes: [UInt8]) -> String {
    Array(SHA256.hash(data: bytes)).hexadecimal
  }
}

extension Ledger {
  /// Every filing that stands, in the order of filing.
  public func filings() throws -> [Filing] { try read { try LedgerEntries.filings(in: $0) } }

  /// The table of a year that is in force; nil where the year was never filed.
  public func filing(of year: Int) throws -> Filing? { try read { try LedgerEntries.filed(in: $0)[year] } }

  /// How long the log is, and how it ends.
  public func head() throws -> LogHead { try read { try Chain.head(of: $0).head } }

  /// What has moved in a filed year since it was filed.
  ///
  /// - Throws: `RecordFault.notFiled` for a year that was never filed.
  public func drift(of year: Int) throws -> Drift {
    try read { database in
      guard let filing = try LedgerEntries.filed(in: database)[year] else { throw RecordFault.notFiled(year) }
      return try Drifting.drift(from: filing, in: database)
    }
  }
}

/// Finding out what has moved in a filed year.
enum Drifting {
  static func drift(from filing: Filing, in database: Database) throws -> Drift {
    let now = YearTable(try Tallying.tally(.year(filing.year), by: .kind, in: database), form: filing.table.form)
    let isWhole = try LedgerYears.first(in: database).map { $0 <= filing.year } ?? false
    return Drift(
      filing: filing, now: now, isWhole: isWhole, moves: try moves(since: filing, in: database),
      answeredLater: isWhole ? try answeredLater(filing, now, in: database) : [])
  }

  /// Where a table that was typed in carries less out than the records: the first answers after the year, as many as are
  /// missing.
  private static func answeredLater(
    _ filing: Filing, _ now: YearTable, in database: Database
  ) throws -> [(number: ApplicationNumber, on: Day)] {
    let missing = now[.carriedOut, .total] - filing.table[.carriedOut, .total]
    guard filing.source == .figures, missing > 0 else { return [] }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT year, serial, closed FROM application
        WHERE void = 0 AND received <= ?1 AND closed > ?1 ORDER BY closed, year, serial LIMIT ?2
        """, arguments: [Day.lastDay(of: filing.year).iso, missing])
    let answered = rows.compactMap { row -> (ApplicationNumber, Day)? in
      guard let number = ApplicationNumber(year: row[0], serial: row[1]), let day = Day(iso: row[2] as String) else {
        return nil
      }
      return (number, day)
    }
    return answered.count == missing ? answered : []
  }

  /// The applications that land elsewhere than when the year was filed. What was received after the year and registered
  /// after the filing is passed over: it lands nowhere in it.
  private static func moves(since filing: Filing, in database: Database) throws -> [Drift.Move] {
    let ids = try Int.fetchAll(
      database,
      sql: """
        SELECT DISTINCT a.id FROM entry e JOIN application a ON a.id = e.application
        WHERE e.seq > ?1 AND (a.received <= ?2 OR a.id <= ?1) ORDER BY a.year, a.serial
        """, arguments: [filing.position, Day.lastDay(of: filing.year).iso])
    let period = Period.year(filing.year)
    return try ids.compactMap { id in
      let entries = try EntryReading.entries(of: id, in: database)
      guard let after = Application(entries: entries) else { return nil }
      let before = Application(entries: entries.filter { $0.seq <= filing.position })
      let (was, lands) = (before?.landings(in: period) ?? [], after.landings(in: period))
      let isSame = was.map(\.content) == lands.map(\.content) && was.first?.kind == lands.first?.kind
      if isSame { return nil }
      return Drift.Move(
        number: after.number, before: was, after: lands, history: History(entries), position: filing.position)
    }
  }
}
