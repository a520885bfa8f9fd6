/// C14: a number given twice, serials left out between two of a year, or one reply document on applications that were
/// closed at different times.
public enum NumbersDoubledOrMissing: RuleDefinition {
  public static let rule = Rule("C14", on: .applications, .error, .warning)

  /// - Parameters:
  ///   - answered: applications with the same reply document, in the order of their registrations.
  ///   - actions: how many different actions closed them.
  public static func finding(inOneDocument answered: [Application], closedBy actions: Int) -> Finding? {
    guard actions > 1, let last = answered.last, let document = last.closing?.document else { return nil }
    return Finding(
      rule, .warning, .application(last.number), .documentTwice(document, answered.dropLast().map(\.number)))
  }

  /// The numbers of all applications of a ledger, and those given more than once.
  public struct Numbers: Sendable {
    private var serials = Serials()
    private var doubles: [ApplicationNumber: Int] = [:]

    public init() {}

    /// The highest serial of each year.
    public var last: [Int: Int] { serials.last }

    public mutating func note(_ number: ApplicationNumber) {
      if !serials.insert(number) { doubles[number, default: 1] += 1 }
    }

    /// - Parameter wanted: the year that is looked at; nil for all.
    public func findings(in wanted: Int?) -> [Finding] {
      let inScope = doubles.filter { wanted == nil || wanted == $0.key.year }
      let twice = inScope.sorted { $0.key < $1.key }.map { number, count in
        Finding(rule, .error, .application(number), .numberTwice(count: count))
      }
      let years = last.keys.filter { wanted == nil || wanted == $0 }.sorted()
      return twice
        + years.flatMap { year in
          serials.gaps(in: year).map { gap in
            Finding(rule, .warning, .numbers(year: year), .numbersMissing(from: gap.lowerBound, to: gap.upperBound))
          }
        }
    }
  }
}
