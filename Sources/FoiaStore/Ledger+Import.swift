public import FoiaCore
internal import GRDB

extension Ledger {
  /// Imports an old ledger as one action, all rows or none.
  ///
  /// A first pass finds every problem and gives the rows their numbers, and a second pass records them, so that memory
  /// does not grow with the file.
  ///
  /// - Parameters:
  ///   - walk: goes through the rows; called twice, it must give the same rows each time.
  ///   - recording: who records, and when.
  ///   - dryRun: whether everything is done and checked, but then rolled back.
  ///   - progress: called now and then with how many rows of how many are recorded.
  /// - Returns: how many applications were imported, how many of them closed, and what this changes in filed years.
  /// - Throws: a `Fault` with everything that is wrong, in which case nothing is recorded.
  public func importRows(
    _ walk: @escaping RowWalk, as recording: Recording, dryRun: Bool,
    progress: @escaping (_ done: Int, _ all: Int) -> Void
  ) throws(Fault) -> (rows: Int, closed: Int, moves: [FiledMove]) {
    try record(as: recording, dryRun: dryRun) { action in
      var plan = try action.plan(walk)
      let rows = plan.rows
      guard rows > 0 else { return (0, 0, []) }
      try action.log.append(.imported(Import(rows: rows)), about: .ledger)
      var done = 0
      var isSame = true
      action.log.writer.runBehind()
      defer { try? action.log.writer.catchUp() }
      try walk(
        { row, line in
          let number = try plan.number(of: row)
          if plan.isFreed(number) { try action.derived.release(number) }
          try action.importRow(row, number: number)
          done += 1
          if done % 1000 == 0 { progress(done, rows) }
        }, { _ in isSame = false })
      try action.log.writer.catchUp()
      guard isSame, done == rows else { throw Fault.record(.inputChanged) }
      try DerivedDispute.followNumbers(in: action.database)
      for (year, serial) in plan.last {
        if let last = ApplicationNumber(year: year, serial: serial) { try action.derived.noteGiven(last) }
      }
      return (rows, plan.closed, try action.filedMoves())
    }
  }
}

extension Action {
  /// The first pass: finds everything that is wrong, and gives each row its number.
  fileprivate func plan(_ walk: RowWalk) throws -> ImportPlan {
    try database.execute(sql: "PRAGMA cache_size = -8000")
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
  fileprivate func importRow(_ row: LedgerRow, number: ApplicationNumber) throws {
    let registration = Registration(number: number, officeNumber: row.officeNumber, intake: row.intake)
    var entries = [try log.append(registration)]
    if let closing = row.closing { entries.append(try log.append(.closed(closing), about: entries[0].subject)) }
    guard let application = Application(entries: entries) else { throw Fault.record(.badEntry(entries[0].seq)) }
    try derived.write(application)
    try note(from: nil, to: application)
  }
}
