public import FoiaCore
internal import GRDB

/// Goes through the rows of an old ledger from the first to the last: the good ones, each with its line, and what is
/// wrong with the others.
public typealias RowWalk = (
  _ row: (LedgerRow, _ line: Int) throws -> Void, _ problem: (ImportProblem) -> Void
) throws -> Void

extension Ledger {
  /// Takes in an old ledger, all rows or none, as one action: a first go finds every problem and numbers the rows, a
  /// second one records them, so that memory does not grow with the file.
  ///
  /// - Parameters:
  ///   - walk: goes through the same rows each time it is called.
  ///   - progress: told how many rows of how many are recorded, now and then.
  /// - Returns: how many applications were taken in, how many of them closed, and what that does to filed years.
  /// - Throws: `ImportProblems`, in which case nothing is recorded.
  public func takeIn(
    _ walk: @escaping RowWalk, as recording: Recording, dryRun: Bool,
    progress: @escaping (_ done: Int, _ all: Int) -> Void
  ) throws -> (rows: Int, closed: Int, moves: [FiledMove]) {
    try record(as: recording, dryRun: dryRun) { action in
      var (plan, rows, closed) = try action.plan(walk)
      guard rows > 0 else { return (0, 0, []) }
      plan.allocate()
      try action.log.append(.imported(Import(rows: rows)), about: .ledger)
      var done = 0
      var isSame = true
      action.log.writer.runBehind()
      defer { try? action.log.writer.catchUp() }
      try walk(
        { row, line in
          guard let number = row.number ?? plan.takeNumber(received: row.intake.receipt.day) else {
            throw RecordFault.inputChanged
          }
          try action.take(row, number: number)
          done += 1
          if done % 1000 == 0 { progress(done, rows) }
        }, { _ in isSame = false })
      try action.log.writer.catchUp()
      guard isSame, done == rows else { throw RecordFault.inputChanged }
      for (year, serial) in plan.last {
        if let last = ApplicationNumber(year: year, serial: serial) { try action.derived.noteGiven(last) }
      }
      return (rows, closed, try action.filedMoves())
    }
  }
}

extension Action {
  /// The first go: what is wrong, and which numbers there are.
  fileprivate func plan(_ walk: RowWalk) throws -> (NumberPlan, rows: Int, closed: Int) {
    try database.execute(sql: "PRAGMA cache_size = -8000")
    var plan = NumberPlan(after: try lastSerials())
    let taken = try database.makeStatement(sql: "SELECT 1 FROM application WHERE year = ? AND serial = ?")
    var problems: [ImportProblem] = []
    var doubles: Set<ApplicationNumber> = []
    var (rows, closed) = (0, 0)
    try walk(
      { row, line in
        rows += 1
        if row.closing != nil { closed += 1 }
        if let number = row.number, try Int.fetchOne(taken, arguments: [number.year, number.serial]) != nil {
          problems.append(ImportProblem(line: line, reason: .rule(.numberTaken(number))))
        }
        if !plan.note(row.number, received: row.intake.receipt.day), let number = row.number { doubles.insert(number) }
      }, { problems.append($0) })
    if !doubles.isEmpty { problems += try Self.doubles(doubles, walk) }
    if !problems.isEmpty { throw ImportProblems(all: problems.sorted { $0.line < $1.line }) }
    return (plan, rows, closed)
  }

  /// Where numbers stand a second time, each with the line it stood in first.
  private static func doubles(_ numbers: Set<ApplicationNumber>, _ walk: RowWalk) throws -> [ImportProblem] {
    var firstLines: [ApplicationNumber: Int] = [:]
    var problems: [ImportProblem] = []
    try walk(
      { row, line in
        guard let number = row.number, numbers.contains(number) else { return }
        if let first = firstLines[number] {
          problems.append(ImportProblem(line: line, reason: .numberTwice(number, firstLine: first)))
        } else {
          firstLines[number] = line
        }
      }, { _ in })
    return problems
  }

  private func lastSerials() throws -> [Int: Int] {
    let rows = try Row.fetchAll(database, sql: "SELECT year, last FROM serial")
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }

  /// The second go: records one row.
  fileprivate func take(_ row: LedgerRow, number: ApplicationNumber) throws {
    let registration = Registration(number: number, officeNumber: row.officeNumber, intake: row.intake)
    var entries = [try log.append(.registered(registration), about: .itself)]
    if let closing = row.closing {
      entries.append(try log.append(.closed(closing), about: .application(entries[0].seq)))
    }
    guard let application = Application(entries: entries) else { throw RecordFault.badEntry(entries[0].seq) }
    try derived.write(application)
    try note(from: nil, to: application)
  }
}
