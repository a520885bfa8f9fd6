/// Where the applications of a period came from and what became of them, in four counts: `new` + `carriedIn` =
/// `closed` + `carriedOut`.
public struct FlowCounts: Hashable, Sendable {
  /// Received in the period.
  public var new = 0
  /// Received before the period and still open when it began.
  public var carriedIn = 0
  /// Answered in the period, whenever received.
  public var closed = 0
  /// Received by the end of the period and not answered by then.
  public var carriedOut = 0

  /// Zero in all four counts.
  public init() {}

  /// All applications there were to handle: new and carried in.
  public var handled: Int { new + carriedIn }
}

extension Tally {
  /// The four counts of a column, given by its index; the last index is the total.
  public func flow(inColumn column: Int) -> FlowCounts {
    var counts = FlowCounts()
    counts.new = cells(.new)[column]
    counts.carriedIn = cells(.carriedIn)[column]
    counts.closed = answered[column]
    counts.carriedOut = cells(.carriedOut)[column]
    return counts
  }

  /// The four counts of all columns together.
  public var flow: FlowCounts { flow(inColumn: breakdown.columns.count - 1) }

  /// How many were answered with one of these outcomes, in all columns together.
  public func closed(_ outcomes: [OutcomeCode]) -> Int { cells(outcomes.map(TallyRow.outcome)).last ?? 0 }
}

/// What one handling unit had to do in a period.
public struct UnitCounts: Hashable, Sendable {
  /// The name of the unit that has the application now; nil for applications not assigned.
  public let unit: String?
  /// The four counts of the unit.
  public var counts = FlowCounts()

  /// A unit with zero in all counts.
  public init(unit: String?) { self.unit = unit }
}

/// The statistics of one period: the table by kind and by channel, the handling units and the handling time.
public struct PeriodStatistics: Hashable, Sendable {
  /// The period, as far as it has gone by today.
  public let part: StatisticsPart
  /// The counts by kind of applicant.
  public let kinds: Tally
  /// The counts by channel.
  public let channels: Tally
  /// The handling units: the one with most applications first, those not assigned last.
  public let units: [UnitCounts]
  /// How long the answers given in the period took.
  public let handling: HandlingTime
  /// When its applications were written down; nil if that was not counted.
  public let registrations: RegistrationCounts?
  /// How many applications had what they ask for turned into proactive disclosure in the period, for the first time.
  public let disclosed: Int
  /// The groups that its applications are divided into; nil if no division was asked for.
  public let groups: GroupedCounts?

  /// Sorts the units: the one with most applications first, those not assigned last.
  public init(
    part: StatisticsPart, kinds: Tally, channels: Tally, units: [UnitCounts], handling: HandlingTime,
    registrations: RegistrationCounts? = nil, disclosed: Int = 0, groups: GroupedCounts? = nil
  ) {
    self.registrations = registrations
    self.disclosed = disclosed
    self.groups = groups
    self.part = part
    self.kinds = kinds
    self.channels = channels
    self.handling = handling
    self.units = units.sorted { first, second in
      guard let name = first.unit, let other = second.unit else { return first.unit != nil }
      return (-first.counts.handled, name) < (-second.counts.handled, other)
    }
  }

  /// The four counts of all applications.
  public var flow: FlowCounts { kinds.flow }
}
