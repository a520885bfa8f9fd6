internal import FoiaCalendar
internal import FoiaCore
internal import GRDB
internal import GRDBSQLite

/// The rules on applications, and whether the derived rows are what the log makes: one go through the log, application by
/// application, and for what concerns several of them a look at the traces that each leaves.
struct ApplicationAudit {
  private let checkup: Checkup
  private var database: Database { checkup.database }
  private var scope: CheckScope { checkup.scope }

  init(_ checkup: Checkup) { self.checkup = checkup }

  func run(_ found: (Finding) throws -> Void) throws {
    let derived = try DerivedRows(database)
    let traces = try Traces(checkup)
    var numbers = GivenNumbers()
    var units: Set<String> = []
    var awaitingRedo: Set<Int> = []
    try Replay.forEachHistory(
      in: database,
      unreadable: { seq in try found(Finding(.r1, .error, .entry(seq), .chain(.unreadable(seq)))) },
      { history in
        guard let application = Application(history) else { return }
        if scope.wants(.r1) {
          try derived.compare(with: application, found)
          units.formUnion(history.entries.compactMap { $0.event.unit?.comparable })
          if application.awaitsRedo { awaitingRedo.insert(application.id) }
        }
        numbers.note(application.number)
        guard scope.wants(.applications), isWanted(application) else { return }
        for finding in application.findings(of: history.standing, on: checkup.today, by: checkup.calendar) {
          try found(finding)
        }
        if let finding = try earlierAnswerFinding(application) { try found(finding) }
        try traces.note(application, history)
      })
    if scope.wants(.r1) {
      try derived.finish(found)
      if try !isSound(numbers, units, awaitingRedo) {
        try found(Finding(.r1, .error, .record, .derived(.table)))
      }
    }
    for finding in try rowFindings() + numbers.findings(in: scope.year) { try found(finding) }
    if scope.wants(.applications) { try traces.forEachFinding(found) }
    if scope.wants(.c18) { for finding in try reviewFirstFindings() { try found(finding) } }
    if scope.wants(.c2) { for finding in try earlyDisputeFindings() { try found(finding) } }
  }

  /// Disputes that came before an application they concern, as they may after its receipt was corrected.
  private func earlyDisputeFindings() throws -> [Finding] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT d.id, d.filed, a.id FROM dispute d JOIN disputed c ON c.dispute = d.id
        JOIN application a ON a.id = c.application WHERE d.filed < a.received AND a.void = 0 ORDER BY d.id
        """)
    return try rows.compactMap { row in
      guard let filed = Day(iso: row[1] as String), scope.year.map({ $0 == filed.year }) ?? true else { return nil }
      let came = try EntryReading.application(row[2], in: database).came
      guard filed < came else { return nil }
      return Finding(.c2, .error, .dispute(row[0]), .beforeReceipt(.disputeFiled, on: filed, received: came))
    }
  }

  /// Direct suits over what has to go to review first.
  private func reviewFirstFindings() throws -> [Finding] {
    let disputes = try DisputeFinding.disputes(
      where: "filed >= ?", [Policy.reviewFirstSince.iso], in: database)
    return try disputes.filter { dispute in scope.year.map { dispute.column(in: $0) != nil } ?? true }
      .compactMap { dispute in
        let outcomes = try dispute.filing.applications.compactMap { number -> (ApplicationNumber, Outcome)? in
          let code = try String.fetchOne(
            database, sql: "SELECT outcome FROM application WHERE year = ? AND serial = ? AND void = 0",
            arguments: [number.year, number.serial])
          return code.flatMap(Outcome.init(rawValue:)).map { (number, $0) }
        }
        return dispute.reviewFirstFinding(outcomes)
      }
  }

  /// Whether an application is in the scope: of a year those that land in a cell of its table.
  private func isWanted(_ application: Application) -> Bool {
    guard let year = scope.year else { return true }
    return application.flow(in: .year(year)) != nil
  }

  /// A repeated application whose earlier answer is none: of another applicant, void, open, given later, or its own.
  private func earlierAnswerFinding(_ application: Application) throws -> Finding? {
    guard scope.wants(.c10), let closing = application.closing, closing.outcome.ground == .earlierAnswer,
      let number = closing.sameAs.flatMap(ApplicationNumber.init(printed:))
    else { return nil }
    let row = try Row.fetchOne(
      database, sql: "SELECT id, void, closed FROM application WHERE year = ? AND serial = ?",
      arguments: [number.year, number.serial])
    // Not of this ledger: a reference to one before it.
    guard let row else { return nil }
    let isGiven = row[1] == 0 && (row[2] as String?).map { $0 <= closing.on.iso } ?? false
    if isGiven, row[0] != application.id {
      let earlier = try EntryReading.application(row[0], in: database)
      // Of whom nothing is known any more, nothing can be said.
      let isKnown = !earlier.isErased && !application.isErased
      if !isKnown || earlier.isSameApplicant(as: application) { return nil }
    }
    return Finding(
      .c10, application.isImportedClosed ? .warning : .error, .application(application.number),
      .earlierAnswerGone(number.description), waiver: closing.waiver, isOfImport: application.isImportedClosed)
  }

  /// What the shape of the tables makes impossible, unless somebody took its constraints off.
  private func rowFindings() throws -> [Finding] {
    func numbers(_ condition: String) throws -> [ApplicationNumber] {
      let days = scope.year.map { (Day.firstDay(of: $0).iso, Day.lastDay(of: $0).iso) } ?? ("", "9999-12-31")
      return try Row.fetchAll(
        database,
        sql: """
          SELECT year, serial FROM application
          WHERE (\(condition)) AND received <= ? AND (closed IS NULL OR closed >= ?) LIMIT 1000
          """, arguments: [days.1, days.0]
      )
      .compactMap { ApplicationNumber(year: $0[0], serial: $0[1]) }
    }
    let kinds = ApplicantKind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try numbers("(closed IS NULL) <> (outcome IS NULL)").map {
      Finding(.c1, .error, .application($0), .incompleteClosing)
    } + numbers("kind NOT IN (\(kinds))").map { Finding(.c13, .error, .application($0), .kindMissing) }
  }

  /// Whether the small derived tables hold what the log makes.
  private func isSound(_ numbers: GivenNumbers, _ units: Set<String>, _ redos: Set<Int>) throws -> Bool {
    let serials = try Row.fetchAll(database, sql: "SELECT year, last FROM serial")
    let last = Dictionary(serials.map { ($0[0] as Int, $0[1] as Int) }, uniquingKeysWith: { $1 })
    let agency = try String.fetchAll(database, sql: "SELECT agency FROM ledger")
    let founded = try LedgerEntries.standing(.founded, in: database).compactMap { entry in
      if case .founded(let founding) = entry.event { founding.agency } else { nil }
    }
    return try last == numbers.last && agency == founded
      && units == Set(String.fetchAll(database, sql: "SELECT name FROM unit"))
      && redos == Set(Int.fetchAll(database, sql: "SELECT application FROM redo"))
      && DerivedDispute.isSound(in: database)
  }
}

/// The numbers of all applications, and those given more than once.
private struct GivenNumbers {
  private var serials = Serials()
  private var doubles: [ApplicationNumber: Int] = [:]
  var last: [Int: Int] { serials.last }

  mutating func note(_ number: ApplicationNumber) {
    if !serials.insert(number) { doubles[number, default: 1] += 1 }
  }

  /// Numbers given twice, and serials left out between two of a year.
  func findings(in wanted: Int?) -> [Finding] {
    let inScope = doubles.filter { wanted == nil || wanted == $0.key.year }
    let twice = inScope.sorted { $0.key < $1.key }.map { number, count in
      Finding(.c14, .error, .application(number), .numberTwice(count: count))
    }
    let years = last.keys.filter { wanted == nil || wanted == $0 }.sorted()
    return twice
      + years.flatMap { year in
        serials.gaps(in: year).map { gap in
          Finding(.c14, .warning, .numbers(year: year), .numbersMissing(from: gap.lowerBound, to: gap.upperBound))
        }
      }
  }
}
