/// Where applications came from and where they went in a period, in four figures.
public struct FlowCounts: Hashable, Sendable {
  public var new = 0
  public var carriedIn = 0
  public var closed = 0
  public var carriedOut = 0

  public init() {}

  /// All that was to be handled.
  public var handled: Int { new + carriedIn }
}

extension Tally {
  /// The four figures of a column, that of the total by the last index.
  public func flow(inColumn column: Int) -> FlowCounts {
    var counts = FlowCounts()
    counts.new = cells(.new)[column]
    counts.carriedIn = cells(.carriedIn)[column]
    counts.closed = answered[column]
    counts.carriedOut = cells(.carriedOut)[column]
    return counts
  }

  /// The four figures of all columns together.
  public var flow: FlowCounts { flow(inColumn: breakdown.columns.count - 1) }

  /// How many were answered so, in all columns together.
  public func closed(_ outcomes: [OutcomeCode]) -> Int { cells(outcomes.map(TallyRow.outcome)).last ?? 0 }
}

/// What a handling unit had to do in a period.
public struct UnitCounts: Hashable, Sendable {
  /// As it stands; nil for what was handed to nobody.
  public let unit: String?
  public var counts = FlowCounts()

  public init(unit: String?) { self.unit = unit }
}

/// The figures of one period beyond the statutory table.
public struct PeriodStatistics: Hashable, Sendable {
  public let part: StatisticsPart
  public let kinds: Tally
  public let channels: Tally
  /// Who had most to do first, what was handed to nobody last.
  public let units: [UnitCounts]
  public let handling: HandlingTime

  public init(part: StatisticsPart, kinds: Tally, channels: Tally, units: [UnitCounts], handling: HandlingTime) {
    self.part = part
    self.kinds = kinds
    self.channels = channels
    self.handling = handling
    self.units = units.sorted { first, second in
      guard let name = first.unit, let other = second.unit else { return first.unit != nil }
      return (-first.counts.handled, name) < (-second.counts.handled, other)
    }
  }

  /// The four figures of all applications.
  public var flow: FlowCounts { kinds.flow }
}
