/// What one application adds to the table of a period: where it came from and where it went.
///
/// Every application that is counted adds exactly one of each; therefore new + carried-in = total + carried-out holds
/// in every column.
public struct Flow: Hashable, Sendable {
  /// Where it came from: received in the period, or before it and still open when it began.
  public enum Origin: Sendable { case new, carriedIn }
  /// Where it went.
  public enum Fate: Hashable, Sendable {
    /// Answered in the period, with this outcome.
    case closed(OutcomeCode)
    /// Not answered by the end of the period.
    case carriedOut
  }

  /// Where it came from.
  public let origin: Origin
  /// Where it went.
  public let fate: Fate

  /// Every pair of an origin and a fate is possible.
  public init(origin: Origin, fate: Fate) {
    self.origin = origin
    self.fate = fate
  }
}

extension Application {
  /// What this application adds to the table of a period; nil if it adds nothing.
  public func flow(in period: Period) -> Flow? {
    let days = period.days
    guard !isVoid, received <= days.upperBound else { return nil }
    let origin: Flow.Origin = days.contains(received) ? .new : .carriedIn
    guard let closing, closing.on <= days.upperBound else { return Flow(origin: origin, fate: .carriedOut) }
    return closing.on >= days.lowerBound ? Flow(origin: origin, fate: .closed(closing.outcome.code)) : nil
  }
}

/// What the columns of the table are: kinds of applicants, or channels.
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

/// A row of figures that is counted; the rows of a printed form are made from these.
public enum TallyRow: Hashable, Sendable {
  /// Received in the period; carried into it; carried out of it.
  case new, carriedIn, carriedOut
  /// Answered in the period with this outcome.
  case outcome(OutcomeCode)
}

/// The figures of the applications table for one period: a count for every row and column.
public struct Tally: Hashable, Sendable {
  /// The period that is counted.
  public let period: Period
  /// What the columns are.
  public let breakdown: Breakdown
  private var counts: [TallyRow: [Int]] = [:]

  /// A tally without applications, to be filled with `add`.
  public init(period: Period, breakdown: Breakdown = .kind) {
    self.period = period
    self.breakdown = breakdown
  }

  /// Counts `times` applications of one flow in a column, given by its index in `breakdown.columns` and never that of
  /// the total.
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

  /// The figures of one row, column by column, the total last.
  public func cells(_ row: TallyRow) -> [Int] { cells([row]) }

  /// The sum of several rows, column by column, the total last.
  public func cells(_ rows: [TallyRow]) -> [Int] {
    var sum = Array(repeating: 0, count: breakdown.columns.count - 1)
    for row in rows {
      for (column, count) in (counts[row] ?? []).enumerated() { sum[column] += count }
    }
    return sum + [sum.reduce(0, +)]
  }

  /// How many were answered, with any outcome and whether or not a form has a row for it; column by column, the total
  /// last.
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
