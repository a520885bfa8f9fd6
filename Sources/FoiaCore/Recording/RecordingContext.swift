public import FoiaCalendar

/// What is needed to make entries: who records them and when, and their place in the log.
public struct RecordingContext: Sendable {
  /// Who records, and when.
  public let recording: Recording
  /// The `seq` of the action's first entry.
  public let action: Int
  /// The `seq` of the next entry.
  public private(set) var nextEntry: Int

  /// Today as the program was given it, in UTC+8.
  public var today: Day { recording.day }

  /// `action` and `nextEntry` are the same for the first entry of an action.
  public init(recording: Recording, action: Int, nextEntry: Int) {
    self.recording = recording
    self.action = action
    self.nextEntry = nextEntry
  }

  /// Moves on past entries that will be appended before the next ones.
  public mutating func pass(_ entries: [Entry]) { nextEntry += entries.count }

  /// The entry of an act.
  ///
  /// - Parameters:
  ///   - act: the act.
  ///   - subject: the `seq` of the first entry of the application or dispute; nil if the act is about the ledger.
  ///   - others: how many entries of the same action come before it.
  func entry(_ act: Act, about subject: Int?, after others: Int = 0) -> Entry {
    Entry(
      seq: nextEntry + others, action: action, application: subject, event: act.event, recording: recording,
      supersedes: act.supersedes)
  }

  /// The entries of several acts, one after the other.
  func entries(_ acts: [Act], about subject: Int?) -> [Entry] {
    acts.enumerated().map { entry($1, about: subject, after: $0) }
  }
}

/// Something to be recorded: what happened, and the earlier entry that it supersedes.
struct Act {
  let event: Event
  let supersedes: Int?

  init(_ event: Event, superseding old: Int? = nil) {
    self.event = event
    self.supersedes = old
  }
}
