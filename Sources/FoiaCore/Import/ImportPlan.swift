/// Goes through the rows of an old ledger from first to last. It hands over each good row with its line, and what is
/// wrong with the others.
public typealias RowWalk = (
  _ row: (LedgerRow, _ line: Int) throws -> Void, _ problem: (ImportProblem) -> Void
) throws -> Void

/// Goes through the outlines of the same rows.
public typealias OutlineWalk = (
  _ row: (RowOutline, _ line: Int) throws -> Void, _ problem: (ImportProblem) -> Void
) throws -> Void

/// The result of the first pass through an old ledger: every row can be imported, and each has its number.
public struct ImportPlan {
  private var numbers: NumberPlan
  /// The numbers that only undone imports use.
  private var freed: Serials
  /// How many rows there are.
  public private(set) var rows = 0
  /// How many of the rows are closed.
  public private(set) var closed = 0
  private var problems = RowProblems()
  /// The first places where a number occurs again.
  private var repeats: [(line: Int, number: ApplicationNumber)] = []
  /// How many such places there are.
  private var repeatCount = 0

  /// The highest serial of each year once all rows are imported.
  public var last: [Int: Int] { numbers.last }

  /// Goes through the rows and finds everything that is wrong with them.
  ///
  /// - Parameters:
  ///   - walk: the rows.
  ///   - last: the highest serial that was given in each year before.
  ///   - freed: the numbers that only undone imports use, which can be given again.
  ///   - isTaken: whether an application of the ledger has a number.
  /// - Throws: a `Fault` with everything that is wrong; and what `walk` and `isTaken` throw.
  public init(
    _ walk: OutlineWalk, after last: [Int: Int], freed: Serials = Serials(),
    isTaken: @escaping (ApplicationNumber) throws -> Bool
  ) throws {
    self.freed = freed
    numbers = NumberPlan(after: last, freed: freed)
    var plan = self
    try walk({ row, line in try plan.note(row, line, isTaken) }, { plan.problems.note($0) })
    try plan.problems.merged(with: try plan.repeated(walk)).check()
    plan.numbers.allocate()
    self = plan
  }

  private mutating func note(
    _ row: RowOutline, _ line: Int, _ isTaken: (ApplicationNumber) throws -> Bool
  ) rethrows {
    rows += 1
    if row.isClosed { closed += 1 }
    if let number = row.number, !isFreed(number), try isTaken(number) {
      problems.note([.rule(.numberTaken(number))], line: line)
    }
    if !numbers.note(row.number, received: row.received), let number = row.number {
      repeatCount += 1
      if repeats.count < RowProblems.most { repeats.append((line, number)) }
    }
  }

  /// The places where a number occurs again, each with the line of its first occurrence.
  private func repeated(_ walk: OutlineWalk) throws -> RowProblems {
    var problems = RowProblems()
    if repeats.isEmpty { return problems }
    let numbers = Set(repeats.map(\.number))
    var firstLines: [ApplicationNumber: Int] = [:]
    try walk(
      { row, line in
        guard let number = row.number, numbers.contains(number), firstLines[number] == nil else { return }
        firstLines[number] = line
      }, { _ in })
    for (line, number) in repeats {
      problems.note([.numberTwice(number, firstLine: firstLines[number] ?? line)], line: line)
    }
    problems.count(repeatCount - repeats.count)
    return problems
  }

  /// Whether only an undone import uses a number, so that an application may take it.
  public func isFreed(_ number: ApplicationNumber) -> Bool { freed.contains(number) }

  /// The number of the next row in the second pass.
  ///
  /// - Throws: a `Fault` (input changed) if the first pass had no such row.
  public mutating func number(of row: LedgerRow) throws(Fault) -> ApplicationNumber {
    guard let number = row.number ?? numbers.takeNumber(received: row.intake.receipt.day) else {
      throw .record(.inputChanged)
    }
    return number
  }
}
