internal import FoiaCalendar
internal import FoiaCore
internal import GRDB
internal import GRDBSQLite

/// The rules on applications, and the comparison of the derived rows with the log.
///
/// It goes once through the log, application by application. For rules that compare several applications it collects
/// keys on the way and examines the groups at the end.
struct ApplicationAudit {
  private let checkup: Checkup
  private var database: Database { checkup.database }
  private var scope: CheckScope { checkup.scope }

  init(_ checkup: Checkup) { self.checkup = checkup }

  func run(_ found: (Finding) throws -> Void) throws {
    let derived = try DerivedRows(database)
    let candidates = try Candidates(checkup)
    let settings = try LedgerEntries.settings(in: database, unreadable: { _ in })
    var numbers = NumbersDoubledOrMissing.Numbers()
    var documents = DocumentNumbers()
    var units: Set<String> = []
    var awaitingRedo: Set<ApplicationID> = []
    try Replay.forEachHistory(
      in: database,
      unreadable: { seq in try found(RecordChanged.finding(.unreadable(seq), at: seq)) },
      { history in
        guard let application = Application(history) else { return }
        if scope.wants(RecordChanged.rule) {
          try derived.compare(with: application, found)
          units.formUnion(history.entries.compactMap { $0.event.unit?.comparable })
          if application.needsMoreThanAnswer { awaitingRedo.insert(application.id) }
        }
        numbers.note(application.number, isWithdrawn: application.isWithdrawn)
        documents.note(application, history)
        guard scope.wants(.applications), isWanted(application) else { return }
        let earlier = try SameApplicant.itemsBefore(application, in: database)
        for finding in application.findings(
          of: history.standing, on: checkup.today, by: checkup.calendar, earlierItems: earlier,
          settings: settings)
        {
          try found(finding)
        }
        if let finding = try earlierAnswerFinding(application) { try found(finding) }
        try candidates.note(application, history)
      })
    let spoilt = try LedgerEntries.spoiltNumbers(in: database, unreadable: { _ in })
    for number in spoilt.all { documents.note(given: number) }
    for number in spoilt.standing { documents.note(spoilt: number) }
    if scope.wants(RecordChanged.rule) {
      try derived.finish(found)
      if try !isSound(numbers, documents, units, awaitingRedo) {
        try found(RecordChanged.finding(.table, of: nil))
      }
    }
    let missing = numbers.findings(in: scope.year, beginning: try LedgerYears.first(in: database))
    let unused = NumbersDoubledOrMissing.findings(
      documents, of: settings.documentSeries, in: scope.year)
    for finding in try rowFindings() + missing + unused { try found(finding) }
    if scope.wants(.applications) { try candidates.forEachFinding(found) }
    if scope.wants(SuitBeforeReview.rule) { for finding in try reviewFirstFindings() { try found(finding) } }
    if scope.wants(DatesOutOfOrder.rule) { for finding in try earlyDisputeFindings() { try found(finding) } }
  }

  /// Disputes filed before an application they concern came in, as can happen when the receipt is corrected later.
  private func earlyDisputeFindings() throws -> [Finding] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT d.id, d.filed, a.id FROM dispute d JOIN disputed c ON c.dispute = d.id
        JOIN application a ON a.id = c.application WHERE d.filed < a.received AND a.void = 0 ORDER BY d.id
        """)
    return try rows.compactMap { row in
      guard let filed = Day(iso: try row.value(1, of: "dispute") as String),
        scope.year.map({ $0 == filed.year }) ?? true
      else { return nil }
      return DatesOutOfOrder.finding(
        in: try row.value(0, of: "dispute"), filed: filed,
        before: try EntryDecoding.application(row.value(2, of: "application"), in: database))
    }
  }

  /// Direct suits over refusals that must go to review first.
  private func reviewFirstFindings() throws -> [Finding] {
    let disputes = try DisputeLookup.disputes(
      where: "filed >= ?", [Policy.reviewFirstSince.iso], in: database)
    return try disputes.filter { dispute in scope.year.map { dispute.column(in: $0) != nil } ?? true }
      .compactMap { dispute in
        let answered = try dispute.filing.applications.compactMap { number in
          let id = try ApplicationID.fetchOne(
            database, sql: "SELECT id FROM application WHERE year = ? AND serial = ? AND void = 0",
            arguments: [number.year, number.serial])
          // Entries that cannot be read are reported by the rule on the record.
          return try id.flatMap {
            Application(entries: try EntryDecoding.entries(of: $0.entry, in: database, unreadable: { _ in }))
          }
        }
        return SuitBeforeReview.finding(in: dispute, over: answered)
      }
  }

  /// Whether an application is in the scope: with a year, those that count in a cell of its table.
  private func isWanted(_ application: Application) -> Bool {
    guard let year = scope.year else { return true }
    return application.flow(in: .year(year)) != nil
  }

  /// The finding about the earlier answer of a repeated application, which is looked up in this ledger; nil if it is
  /// right.
  private func earlierAnswerFinding(_ application: Application) throws -> Finding? {
    guard scope.wants(EarlierAnswerMissing.rule), let number = EarlierAnswerMissing.earlier(of: application) else {
      return nil
    }
    // nil for a reference to an answer from before the ledger.
    var earlier = try recorded(number)
    // What was answered is the application that a duplicate was voided into.
    if let kept = earlier?.duplicateOf { earlier = try recorded(kept) }
    return earlier.flatMap { EarlierAnswerMissing.finding(in: application, naming: $0) }
  }

  /// The application of a number; nil if the ledger has none. Entries that cannot be read are reported by the rule on the
  /// record.
  private func recorded(_ number: ApplicationNumber) throws -> Application? {
    let id = try ApplicationID.fetchOne(
      database, sql: "SELECT id FROM application WHERE year = ? AND serial = ?",
      arguments: [number.year, number.serial])
    return try id.flatMap {
      Application(entries: try EntryDecoding.entries(of: $0.entry, in: database, unreadable: { _ in }))
    }
  }

  /// What the constraints of the tables make impossible, unless somebody removed them.
  private func rowFindings() throws -> [Finding] {
    let days = scope.year.map { (Day.firstDay(of: $0).iso, Day.lastDay(of: $0).iso) } ?? ("", "9999-12-31")
    func rows(_ condition: String) throws -> [(number: ApplicationNumber, row: Row)] {
      try Row.fetchAll(
        database,
        sql: """
          SELECT year, serial, kind, closed, outcome FROM application
          WHERE (\(condition)) AND received <= ? AND (closed IS NULL OR closed >= ?) LIMIT 1000
          """, arguments: [days.1, days.0]
      )
      .compactMap { row in try row.number(0).map { ($0, row) } }
    }
    let kinds = ApplicantKind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let incomplete = try rows("(closed IS NULL) <> (outcome IS NULL)").compactMap { number, row in
      ClosingIncomplete.finding(number, isDecided: !row.hasNull(atIndex: 3), hasOutcome: !row.hasNull(atIndex: 4))
    }
    let unknown = try rows("kind NOT IN (\(kinds))").compactMap { number, row in
      ApplicantKindDoubtful.finding(number, storedKind: try row.value(2, of: "application"))
    }
    return incomplete + unknown
  }

  /// Whether the small derived tables hold what the log gives.
  private func isSound(
    _ numbers: NumbersDoubledOrMissing.Numbers, _ documents: DocumentNumbers, _ units: Set<String>,
    _ redos: Set<ApplicationID>
  ) throws -> Bool {
    let serials = try Row.fetchAll(database, sql: "SELECT year, last FROM serial")
    let last = try Dictionary(
      serials.map { try ($0.value(0, of: "serial") as Int, $0.value(1, of: "serial") as Int) }, uniquingKeysWith: { $1 }
    )
    let runs = try Row.fetchAll(database, sql: "SELECT series, year, last FROM document").map { row in
      let run = OfficialNumber.Run(series: try row.value(0, of: "document"), year: try row.value(1, of: "document"))
      return (run, try row.value(2, of: "document") as Int)
    }
    return try last == numbers.last && Dictionary(runs, uniquingKeysWith: { $1 }) == documents.last
      && units == Set(String.fetchAll(database, sql: "SELECT name FROM unit"))
      && redos == Set(ApplicationID.fetchAll(database, sql: "SELECT application FROM redo"))
      && DerivedDispute.isSound(in: database)
      && SearchIndex.isSound(in: database, comparingRows: scope.isFull)
  }
}
