/// C14: a number is used twice, serials of a year are missing, or applications closed by different actions
/// have the same reply document.
public enum NumbersDoubledOrMissing: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("C14", on: .applications, .error, .warning)

  /// A finding if applications with the same reply document were answered by different actions; nil otherwise.
  ///
  /// - Parameters:
  ///   - name: the number of that document, as numbers are compared.
  ///   - answered: the applications with it, in the order of their registration.
  ///   - actions: how many different actions answered them.
  public static func finding(
    inOneDocument name: String, answered: [Application], by actions: Int
  ) -> Finding? {
    guard actions > 1, let last = answered.last else { return nil }
    let documents = [last.closing?.document] + last.newAnswers.map(\.fact.document)
    guard let document = documents.lazy.compactMap(\.self).first(where: { $0.comparable == name }) else { return nil }
    let others = answered.dropLast().map(NamedApplication.init)
    return Finding(
      rule, .warning, .application(last.number),
      .documentTwice(document, NamedApplication(last), others: others))
  }

  /// Collects the numbers of all applications of a ledger, and those used more than once.
  public struct Numbers: Sendable {
    private var serials = Serials()
    private var doubles: [ApplicationNumber: Int] = [:]
    /// The numbers that undone imports use, and no application after them.
    private var freed = Serials()

    /// No numbers, to be filled with `note`.
    public init() {}

    /// The highest serial of each year.
    public var last: [Int: Int] { serials.last }

    /// Adds the number of an application.
    ///
    /// - Parameter isWithdrawn: whether its import was undone, so that a later application may have the same number.
    public mutating func note(_ number: ApplicationNumber, isWithdrawn: Bool = false) {
      let isNew = serials.insert(number)
      let isReused = freed.remove(number)
      if isWithdrawn { _ = freed.insert(number) }
      if !isNew, !isReused { doubles[number, default: 1] += 1 }
    }

    /// The findings about numbers used twice and missing.
    ///
    /// - Parameters:
    ///   - wanted: the year to look at; nil for all years.
    ///   - beginning: the ledger's first year, in which the serials before its first application may stand elsewhere; nil
    ///     if it is not known.
    public func findings(in wanted: Int?, beginning: Int? = nil) -> [Finding] {
      let inScope = doubles.filter { wanted == nil || wanted == $0.key.year }
      let twice = inScope.sorted { $0.key < $1.key }.map { number, count in
        Finding(rule, .error, .application(number), .numberTwice(count: count))
      }
      let years = last.keys.filter { wanted == nil || wanted == $0 }.sorted()
      return twice
        + years.flatMap { year in
          serials.gaps(in: year, fromFirst: beginning.map { year > $0 } ?? false).map { gap in
            Finding(rule, .warning, .numbers(year: year), .numbersMissing(from: gap.lowerBound, to: gap.upperBound))
          }
        }
    }
  }
}
