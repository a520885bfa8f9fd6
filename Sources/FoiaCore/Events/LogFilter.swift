public import FoiaCalendar

/// Which entries of the log are told: those for which every condition that is set holds.
public struct LogFilter: Hashable, Sendable {
  /// Who recorded them, by the name as it is stored; nil for anybody.
  public var by: String?
  /// The first day on which they were recorded; nil for any.
  public var first: Day?
  /// The last day on which they were recorded; nil for any.
  public var last: Day?
  /// What they say happened; nil for anything.
  public var kind: Event.Kind?
  /// The applications they are about, as somebody names them; empty for everything, the ledger itself included.
  public var applications: [NumberReference] = []

  /// A filter without conditions: the whole log.
  public init() {}
}
