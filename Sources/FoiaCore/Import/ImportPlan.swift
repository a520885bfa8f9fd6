/// Goes through the rows of an old ledger from the first to the last: the good ones, each with its line, and what is
/// wrong with the others.
public typealias RowWalk = (
  _ row: (LedgerRow, _ line: Int) throws -> Void, _ problem: (ImportProblem) -> Void
) throws -> Void

/// What the first go through an old ledger tells: that every row can be taken, and the number that each gets.
public struct ImportPlan {
  private var numbers: NumberPlan
  public private(set) var rows = 0
  /// How many of the rows are closed.
  public private(set) var closed = 0
  private var problems: [ImportProblem] = []
  /// The numbers that stand more than once.
  private var doubles: Set<ApplicationNumber> = []

  /// The highest serial of each year once all rows are taken.
  public var last: [Int: Int] { numbers.last }

  /// Goes through the rows and finds everything that is wrong with them.
  ///
  /// - Parameters:
  ///   - last: the highest serial that was given in each year before.
  ///   - isTaken: whether an application of the ledger has a number.
  /// - Throws: `ImportProblems`, with all there are.
  public init(
    _ walk: RowWalk, after last: [Int: Int], isTaken: @escaping (ApplicationNumber) throws -> Bool
  ) throws {
    numbers = NumberPlan(after: last)
    var plan = self
    try walk({ row, line in try plan.note(row, line, isTaken) }, { plan.problems.append($0) })
    if !plan.doubles.isEmpty { plan.problems += try plan.doubled(walk) }
    if !plan.problems.isEmpty { throw ImportProblems(all: plan.problems.sorted { $0.line < $1.line }) }
    plan.numbers.allocate()
    self = plan
  }

  private mutating func note(
    _ row: LedgerRow, _ line: Int, _ isTaken: (ApplicationNumber) throws -> Bool
  ) rethrows {
    rows += 1
    if row.closing != nil { closed += 1 }
    if let number = row.number, try isTaken(number) {
      problems.append(ImportProblem(line: line, reason: .rule(.numberTaken(number))))
    }
    if !numbers.note(row.number, received: row.intake.receipt.day), let number = row.number { doubles.insert(number) }
  }

  /// Where numbers stand a second time, each with the line it stood in first.
  private func doubled(_ walk: RowWalk) throws -> [ImportProblem] {
    var firstLines: [ApplicationNumber: Int] = [:]
    var problems: [ImportProblem] = []
    try walk(
      { row, line in
        guard let number = row.number, doubles.contains(number) else { return }
        if let first = firstLines[number] {
          problems.append(ImportProblem(line: line, reason: .numberTwice(number, firstLine: first)))
        } else {
          firstLines[number] = line
        }
      }, { _ in })
    return problems
  }

  /// The number of the next row of the second go.
  ///
  /// - Throws: `RecordFault.inputChanged` where the first go had no such row.
  public mutating func number(of row: LedgerRow) throws(RecordFault) -> ApplicationNumber {
    guard let number = row.number ?? numbers.takeNumber(received: row.intake.receipt.day) else { throw .inputChanged }
    return number
  }
}
