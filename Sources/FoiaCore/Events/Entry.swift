public import FoiaCalendar

/// One entry of the append-only log: what happened, when it took effect, and who recorded it when.
public struct Entry: Hashable, Sendable {
  /// Its place in the log: 1, 2, 3 and so on without gaps. It also names the entry, as in `#14`.
  public let seq: EntryID
  /// The action it belongs to; one command is one action.
  public let action: ActionID
  /// What it is about.
  public let subject: Subject
  /// What happened.
  public let event: Event
  /// Who recorded it, and when.
  public let recording: Recording
  /// The earlier entry that this one corrects or takes back; nil if it does neither.
  public let supersedes: EntryID?

  /// The first entry of an action names the action, and one that registers an application or files a dispute names
  /// that: `subject` is then about itself.
  public init(
    seq: EntryID, action: ActionID, subject: Subject, event: Event, recording: Recording, supersedes: EntryID? = nil
  ) {
    self.seq = seq
    self.action = action
    self.subject = subject
    self.event = event
    self.recording = recording
    self.supersedes = supersedes
  }

  /// Whether this entry is applied before the other one: a registration first, then by effective day, then by the rank
  /// of its kind, then in the order of typing. An entry without an effective day takes the day it was recorded.
  public func isFolded(before other: Entry) -> Bool {
    func key(_ entry: Entry) -> (Bool, Day, Int, EntryID) {
      let event = entry.event
      return (event.kind != .registered, event.effective ?? entry.recording.day, event.rank, entry.seq)
    }
    let (left, right) = (key(self), key(other))
    if left.0 != right.0 { return !left.0 }
    return (left.1, left.2, left.3) < (right.1, right.2, right.3)
  }
}

/// Who recorded something, and when: both the day the program was given as today, and the real time.
public struct Recording: Hashable, Sendable {
  /// Today as the program was given it, in UTC+8; as it is stored, no earlier than that of the entry before.
  public let day: Day
  /// The real time in UTC, to the millisecond: `2025-03-03T01:02:03.004Z`.
  public let instant: String
  /// The name of the person who recorded it, as given on the command line, else the name of the system account.
  public let by: String

  /// `instant` is stored as it is given, and must have the form `2025-03-03T01:02:03.004Z`.
  public init(day: Day, instant: String, by: String) {
    self.day = day
    self.instant = instant
    self.by = by
  }
}
