/// What is wrong with the rows of a file: the first problems are kept and all are counted, so that memory does not grow
/// with a file in which every row is wrong.
public struct RowProblems: Sendable {
  /// How many are kept.
  public static let most = 1_000

  /// The first problems, in the order in which they were noted.
  public private(set) var first: [ImportProblem] = []
  private var count = 0

  /// No problem so far.
  public init() {}

  /// Notes a problem.
  public mutating func note(_ problem: ImportProblem) {
    count += 1
    if first.count < Self.most { first.append(problem) }
  }

  /// Notes everything that is wrong with one line.
  public mutating func note(_ reasons: [ImportProblem.Reason], line: Int) {
    for reason in reasons { note(ImportProblem(line: line, reason: reason)) }
  }

  /// Counts problems that are not kept.
  mutating func count(_ more: Int) { count += more }

  /// These problems and others, both noted line by line, in the order of their lines.
  func merged(with others: RowProblems) -> RowProblems {
    var all = RowProblems()
    all.first = Array((first + others.first).sorted { $0.line < $1.line }.prefix(Self.most))
    all.count = count + others.count
    return all
  }

  /// Does nothing if there are no problems.
  ///
  /// - Throws: a `Fault` with the first problems and the number of the others, if there are any.
  public func check() throws(Fault) {
    guard count > 0 else { return }
    throw Fault(first.map { .importing($0) }, consequence: .nothingImported(more: count - first.count))
  }
}
