/// What one application adds to the table of a period: where it came from and where it went.
///
/// Every application counted at all adds exactly one of each, which is why new + carried-in = total + carried-out
/// holds in every column.
public struct Flow: Hashable, Sendable {
  public enum Origin: Sendable { case new, carriedIn }
  public enum Fate: Hashable, Sendable {
    case closed(OutcomeCode)
    case carriedOut
  }

  public let origin: Origin
  public let fate: Fate

  public init(origin: Origin, fate: Fate) {
    self.origin = origin
    self.fate = fate
  }
}

extension Application {
  /// What this application adds to the table of a period; nil where it adds nothing.
  public func flow(in period: Period) -> Flow? {
    let days = period.days
    guard !isVoid, received <= days.upperBound else { return nil }
    let origin: Flow.Origin = days.contains(received) ? .new : .carriedIn
    guard let closing, closing.on <= days.upperBound else { return Flow(origin: origin, fate: .carriedOut) }
    return closing.on >= days.lowerBound ? Flow(origin: origin, fate: .closed(closing.outcome.code)) : nil
  }
}

/// What the columns of the table are.
public enum Breakdown: String, CaseIterable, Sendable {
  case kind, channel

  /// The codes of the columns in order, the total last.
  public var columns: [String] {
    switch self {
    case .kind: ApplicantKind.allCases.map(\.rawValue) + ["total"]
    case .channel: ChannelGroup.allCases.map(\.rawValue) + ["total"]
    }
  }
}

/// A row of figures that is counted; the rows of the printed form are made of these.
public enum TallyRow: Hashable, Sendable {
  case new, carriedIn, carriedOut
  case outcome(OutcomeCode)
}

/// The figures of the applications table for one period: a count for every row and column.
public struct Tally: Hashable, Sendable {
  public let period: Period
  public let breakdown: Breakdown
  private var counts: [TallyRow: [Int]] = [:]

  public init(period: Period, breakdown: Breakdown = .kind) {
    self.period = period
    self.breakdown = breakdown
  }

  /// Counts `times` applications of one flow in a column (its index among `breakdown.columns`, never the total's).
  public mutating func add(_ flow: Flow, inColumn column: Int, times: Int = 1) {
    let came: TallyRow = flow.origin == .new ? .new : .carriedIn
    let went: TallyRow =
      switch flow.fate {
      case .closed(let outcome): .outcome(outcome)
      case .carriedOut: .carriedOut
      }
    for row in [came, went] {
      counts[row, default: Array(repeating: 0, count: breakdown.columns.count - 1)][column] += times
    }
  }

  /// Whether no application was counted.
  public var isEmpty: Bool { counts.isEmpty }

  /// One row's figures in column order, the total last.
  public func cells(_ row: TallyRow) -> [Int] { cells([row]) }

  /// The sum of several rows, column by column, the total last.
  public func cells(_ rows: [TallyRow]) -> [Int] {
    var sum = Array(repeating: 0, count: breakdown.columns.count - 1)
    for row in rows {
      for (column, count) in (counts[row] ?? []).enumerated() { sum[column] += count }
    }
    return sum + [sum.reduce(0, +)]
  }

  /// What was answered with any outcome, whether or not a form has a row for it; column by column, the total last.
  public var answered: [Int] {
    cells(
      counts.keys.filter { row in
        switch row {
        case .outcome: true
        case .new, .carriedIn, .carriedOut: false
        }
      })
  }

  /// The figures of a row of a form, column by column, the total last.
  public func cells(of row: FormRow) -> [Int] {
    switch row.content {
    case .new: cells(.new)
    case .carriedIn: cells(.carriedIn)
    case .total: answered
    case .carriedOut: cells(.carriedOut)
    case .outcome(let outcome): cells(.outcome(outcome))
    case .group(let group): cells(group.outcomes.map(TallyRow.outcome))
    }
  }
}
