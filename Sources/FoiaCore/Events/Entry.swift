public import FoiaCalendar

/// One line of the append-only log: what happened, when it took effect, who wrote it down and when.
public struct Entry: Hashable, Sendable {
  /// Its place in the log, from 1, without gaps.
  public let seq: Int
  /// The first entry of the command that wrote it; one command is one action.
  public let action: Int
  /// The application or dispute it is about: the place of its first entry in the log; nil where it is about the ledger.
  public let application: Int?
  public let event: Event
  public let recording: Recording
  /// The earlier entry that this one takes the place of.
  public let supersedes: Int?

  public init(
    seq: Int, action: Int, application: Int?, event: Event, recording: Recording, supersedes: Int? = nil
  ) {
    self.seq = seq
    self.action = action
    self.application = application
    self.event = event
    self.recording = recording
    self.supersedes = supersedes
  }

  /// Whether this entry is folded before the other: the registration first, then by effective day, rank of kind, order of
  /// typing.
  public func isFolded(before other: Entry) -> Bool {
    func key(_ entry: Entry) -> (Bool, Day, Int, Int) {
      let kind = entry.event.kind
      return (kind != .registered, entry.event.effective ?? entry.recording.day, kind.rank, entry.seq)
    }
    let (left, right) = (key(self), key(other))
    if left.0 != right.0 { return !left.0 }
    return (left.1, left.2, left.3) < (right.1, right.2, right.3)
  }
}

/// Who wrote something down, and when: the day as told (today, UTC+8), and the real instant.
public struct Recording: Hashable, Sendable {
  public let day: Day
  /// UTC, `2025-03-03T01:02:03.004Z`.
  public let instant: String
  public let by: String

  public init(day: Day, instant: String, by: String) {
    self.day = day
    self.instant = instant
    self.by = by
  }
}
