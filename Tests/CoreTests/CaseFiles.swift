import FoiaCalendar
import FoiaCore
import TestKit
import Testing

/// What is handed to the rules on recording, and what comes back.
extension Case {
  /// The application with its history.
  func file() throws -> CaseFile { try #require(CaseFile(history)) }

  /// Somebody who records on a day, after all that is there.
  func context(on today: String = "2026-11-23", by person: String = "王芳") throws -> RecordingContext {
    try .of(today, after: last, by: person)
  }

  /// With entries that were proposed, as the ledger appends them.
  func appending(_ proposed: ProposedEntries) -> Case {
    proposed.entries.reduce(self) { one, entry in
      one.with(entry.event, recorded: entry.recording.day, superseding: entry.supersedes)
    }
  }
}

extension RecordingContext {
  static func of(_ today: String, after last: EntryID, by person: String = "王芳") throws -> RecordingContext {
    let next = last.advanced(by: 1)
    return RecordingContext(
      recording: Recording(day: try day(today), instant: "\(today)T01:02:03.004Z", by: person),
      action: ActionID(first: next), nextEntry: next)
  }
}

/// What forbids something; empty where nothing does.
func violations(_ body: () throws -> Void) throws -> [RuleViolation] {
  do {
    try body()
    return []
  } catch let fault as Fault where !fault.violations.isEmpty {
    return fault.violations
  }
}
