public import FoiaCore
internal import GRDB

extension Action {
  /// Imports an old ledger, all rows or none.
  ///
  /// A first pass finds every problem and gives the rows their numbers, and a second pass records them, so that no row
  /// is kept.
  ///
  /// - Parameters:
  ///   - walk: goes through the rows; called twice, it must give the same rows each time.
  ///   - outlines: goes through the rows as a first pass notes them, where that takes less than reading them; then `walk` is called
  ///     once.
  ///   - changedPages: how many bytes of changed pages are kept in memory; nil for as many as usual. Beyond them nobody can
  ///     read the ledger until the import is over.
  ///   - progress: called now and then with how many rows of how many are recorded.
  ///   - digest: the digest of the file, by which it is known again.
  /// - Returns: how many applications were imported, and how many of them are closed.
  /// - Throws: a `Fault` with everything that is wrong.
  public func importRows(
    _ walk: @escaping RowWalk, outlines: OutlineWalk? = nil, digest: String? = nil, changedPages: Int? = nil,
    progress: @escaping (_ done: Int, _ all: Int) -> Void
  ) throws -> (rows: Int, closed: Int) {
    let pages = changedPages ?? Ledger.changedPages
    try database.execute(sql: "PRAGMA cache_spill = -\(pages >> 10)")
    // Where changed pages fill the cache alone, the others, such as that of the kinds of entries, are read anew for each row.
    try database.execute(sql: "PRAGMA cache_size = -\(pages >> 10)")
    var plan = try plan(outlines ?? { row, problem in try walk({ try row(RowOutline($0), $1) }, problem) })
    let rows = plan.rows
    guard rows > 0 else { return (0, 0) }
    try log.append(.imported(Import(rows: rows, digest: digest)), about: .ledger)
    var done = 0
    var isSame = true
    var documents = DocumentNumbers()
    var disputes: [(number: ApplicationNumber, dispute: LedgerRow.Dispute)] = []
    try readFiledYears()
    log.writer.runBehind()
    defer { try? log.writer.catchUp() }
    try walk(
      { row, line in
        guard isSame else { throw Fault.record(.inputChanged) }
        let number = try plan.number(of: row)
        if plan.isFreed(number) { try derived.release(number) }
        try importRow(row, number: number)
        if let document = row.closing?.document.flatMap(OfficialNumber.init(reading:)) {
          documents.note(given: document)
        }
        disputes += row.disputes.map { (number: number, dispute: $0) }
        done += 1
        if done % 1000 == 0 { progress(done, rows) }
      }, { _ in isSame = false })
    try log.writer.catchUp()
    guard isSame, done == rows else { throw Fault.record(.inputChanged) }
    try DerivedDispute.followNumbers(in: database)
    try derived.note(highestOf: documents)
    for (year, serial) in plan.last {
      if let last = ApplicationNumber(year: year, serial: serial) { try derived.noteGiven(last) }
    }
    for (number, dispute) in disputes {
      let filed = try file(dispute.filing, about: [.number(number)])
      guard let decision = dispute.decision, let id = filed.after?.id else { continue }
      _ = try record(.disputeDecided(decision), ofDispute: id)
    }
    return (rows, plan.closed)
  }

  /// The first pass: finds everything that is wrong, and gives each row its number.
  private func plan(_ walk: OutlineWalk) throws -> ImportPlan {
    let last = try Row.fetchAll(database, sql: "SELECT year, last FROM serial").map {
      try ($0.value(0, of: "serial") as Int, $0.value(1, of: "serial") as Int)
    }
    let taken = try database.makeStatement(sql: "SELECT 1 FROM application WHERE year = ? AND serial = ?")
    let freed = try FreedNumbers.all(in: database)
    return try ImportPlan(walk, after: Dictionary(uniqueKeysWithValues: last), freed: freed) { number in
      try Int.fetchOne(taken, arguments: [number.year, number.serial]) != nil
    }
  }

  /// The second pass: records one row.
  private func importRow(_ row: LedgerRow, number: ApplicationNumber) throws {
    let registration = Registration(number: number, officeNumber: row.officeNumber, intake: row.intake)
    var entries = [try log.append(registration)]
    if row.intake.unit != nil { try derived.note(unitsOf: entries[0].event) }
    var consultation: EntryID?
    for step in row.steps {
      switch step {
      case .event(let event) where !event.followsClosing:
        entries.append(try log.append(event, about: entries[0].subject))
        if case .consultationSent = event { consultation = entries[entries.count - 1].seq }
      case .opinion(let day, let kind):
        guard let consultation else { continue }
        let opinion = Opinion(on: day, consultation: consultation, opinion: kind)
        entries.append(try log.append(.consultationReturned(opinion), about: entries[0].subject))
      case .event: continue
      }
    }
    if let closing = row.closing {
      entries.append(try log.append(.closed(closing), about: entries[0].subject))
    }
    for case .event(let event) in row.steps where event.followsClosing {
      entries.append(try log.append(event, about: entries[0].subject))
    }
    guard let application = Application(entries: entries) else { throw Fault.record(.badEntry(entries[0].seq)) }
    try derived.write(application)
    try note(from: nil, to: application)
  }
}

extension Event {
  /// Whether it is about the answer that was given, so that it is recorded after the closing.
  fileprivate var followsClosing: Bool { [.dispatched, .answerServed].contains(kind) }
}
