public import FoiaCalendar

/// What the applications of a period are divided by.
public enum StatisticsGrouping: String, CaseIterable, Sendable {
  /// The unit that has the application now, the officer there, or the channel it came by.
  case unit, officer, channel
}

/// One group of the applications of a period.
public enum StatisticsGroup: Hashable, Sendable {
  /// What one unit has; nil for what is assigned to none.
  case unit(String?)
  /// What one officer has; nil for what is assigned to none.
  case officer(String?)
  /// What came by one group of channels.
  case channel(ChannelGroup)

  /// The group that an application belongs to.
  public init(of application: Application, by grouping: StatisticsGrouping) {
    switch grouping {
    case .unit: self = .unit(application.intake.unit)
    case .officer: self = .officer(application.intake.officer)
    case .channel: self = .channel(application.intake.channel.group)
    }
  }
}

/// What became of the applications of one group in a period: by the day of receipt what was received and how much of it
/// is closed by now, by the day of closing what was closed and how long it took.
public struct GroupCounts: Hashable, Sendable {
  /// The group.
  public let group: StatisticsGroup
  /// The four counts of the group.
  public private(set) var flow = FlowCounts()
  /// How many of those received in the period are closed by now.
  public private(set) var newClosed = 0
  /// How long the answers given in the period took.
  public private(set) var handling = HandlingTime()

  /// A group with zero in all counts.
  public init(_ group: StatisticsGroup) { self.group = group }

  fileprivate mutating func add(_ application: Application, _ flow: Flow, by calendar: WorkCalendar) {
    switch flow.origin {
    case .new:
      self.flow.new += 1
      if application.closing != nil { newClosed += 1 }
    case .carriedIn: self.flow.carriedIn += 1
    }
    switch flow.fate {
    case .closed:
      self.flow.closed += 1
      handling.add(application, by: calendar)
    case .carriedOut: self.flow.carriedOut += 1
    }
  }
}

/// The applications of a period, divided into groups.
public struct GroupedCounts: Hashable, Sendable {
  /// What they are divided by.
  public let grouping: StatisticsGrouping
  private var groups: [StatisticsGroup: GroupCounts] = [:]

  /// No groups, to be filled with `add`.
  public init(by grouping: StatisticsGrouping) {
    self.grouping = grouping
    guard grouping == .channel else { return }
    for channel in ChannelGroup.allCases { groups[.channel(channel)] = GroupCounts(.channel(channel)) }
  }

  /// Counts an application; one that adds nothing to the period is ignored.
  public mutating func add(_ application: Application, in period: Period, by calendar: WorkCalendar) {
    guard let flow = application.flow(in: period) else { return }
    let group = StatisticsGroup(of: application, by: grouping)
    groups[group, default: GroupCounts(group)].add(application, flow, by: calendar)
  }

  /// The counts of a group; nil if it has none.
  public subscript(group: StatisticsGroup) -> GroupCounts? { groups[group] }

  /// The groups with their counts: channels in the order of the table, else the group with most applications first, and
  /// those assigned to nobody last.
  public var sorted: [GroupCounts] {
    groups.values.sorted { first, second in
      switch (first.group, second.group) {
      case (.channel(let one), .channel(let other)): return one.place < other.place
      case (.unit(let one?), .unit(let other?)), (.officer(let one?), .officer(let other?)):
        return (-first.flow.handled, one) < (-second.flow.handled, other)
      case (.unit(let name), _), (.officer(let name), _): return name != nil
      case (.channel, _): return true
      }
    }
  }
}

extension ChannelGroup {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// When the applications of a period were written down, which is not always when they came in.
public struct RegistrationCounts: Hashable, Sendable {
  /// Registered in the period, one by one.
  public let registered: Int
  /// Of these, received before the period.
  public let receivedBefore: Int
  /// Received in the period and registered after it.
  public let registeredLater: Int

  /// Imported applications belong to none of the counts: nothing tells when they were first registered.
  public init(registered: Int, receivedBefore: Int, registeredLater: Int) {
    self.registered = registered
    self.receivedBefore = receivedBefore
    self.registeredLater = registeredLater
  }

  /// Whether something came in and was written down in different periods.
  public var differ: Bool { receivedBefore > 0 || registeredLater > 0 }
}
