public import FoiaCalendar

/// What an action needs to know to make entries: who records and when, and the place in the log of the next entry.
public struct RecordingContext: Sendable {
  public let recording: Recording
  /// The place of the action's first entry.
  public let action: Int
  /// The place that the next entry will take.
  public private(set) var nextEntry: Int

  /// Today, as the person who records was told or told it.
  public var today: Day { recording.day }

  public init(recording: Recording, action: Int, nextEntry: Int) {
    self.recording = recording
    self.action = action
    self.nextEntry = nextEntry
  }

  /// Moves on behind entries that will be appended before the next ones.
  public mutating func pass(_ entries: [Entry]) { nextEntry += entries.count }

  /// The entry of an act.
  ///
  /// - Parameters:
  ///   - subject: the place of the first entry of the application or dispute; nil for what is about the ledger.
  ///   - others: how many entries of the same action come before it.
  func entry(_ act: Act, about subject: Int?, after others: Int = 0) -> Entry {
    Entry(
      seq: nextEntry + others, action: action, application: subject, event: act.event, recording: recording,
      supersedes: act.supersedes)
  }

  /// The entries of some acts, one after the other.
  func entries(_ acts: [Act], about subject: Int?) -> [Entry] {
    acts.enumerated().map { entry($1, about: subject, after: $0) }
  }
}

/// Something to be recorded: what happened, and the earlier entry that it takes the place of.
struct Act {
  let event: Event
  let supersedes: Int?

  init(_ event: Event, superseding old: Int? = nil) {
    self.event = event
    self.supersedes = old
  }
}
