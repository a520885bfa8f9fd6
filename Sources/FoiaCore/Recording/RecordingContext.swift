public import FoiaCalendar

/// What is needed to make entries: who records them and when, and their place in the log.
public struct RecordingContext: Sendable {
  /// Who records, and when, as it is stored with the entries.
  public let recording: Recording
  /// The action that the entries belong to.
  public let action: ActionID
  /// The next entry.
  public private(set) var nextEntry: EntryID

  /// Today as the program was given it, in UTC+8.
  public let today: Day

  /// `nextEntry` is that of the action itself until the action has entries; `today` is the day of `recording` if it is
  /// nil.
  public init(recording: Recording, today: Day? = nil, action: ActionID, nextEntry: EntryID) {
    self.recording = recording
    self.today = today ?? recording.day
    self.action = action
    self.nextEntry = nextEntry
  }

  /// Moves on past entries that will be appended before the next ones.
  public mutating func pass(_ entries: [Entry]) { nextEntry = nextEntry.advanced(by: entries.count) }

  /// The entry of an act.
  ///
  /// - Parameters:
  ///   - act: the act.
  ///   - subject: what it is about.
  ///   - others: how many entries of the same action come before it.
  func entry(_ act: Act, about subject: Entry.Subject, after others: Int = 0) -> Entry {
    Entry(
      seq: nextEntry.advanced(by: others), action: action, subject: subject, event: act.event, recording: recording,
      supersedes: act.supersedes)
  }

  /// The entries of several acts, one after the other.
  func entries(_ acts: [Act], about subject: Entry.Subject) -> [Entry] {
    acts.enumerated().map { entry($1, about: subject, after: $0) }
  }
}

/// Something to be recorded: what happened, and the earlier entry that it supersedes.
struct Act {
  let event: Event
  let supersedes: EntryID?

  init(_ event: Event, superseding old: EntryID? = nil) {
    self.event = event
    self.supersedes = old
  }
}
