import FoiaCalendar
import FoiaCore
import Testing

/// What is no event of a case: mistakes, and how a clerk mends them.
extension Case {
  /// With a correction of one entry: what it should have said.
  func corrected(_ seq: EntryID, to event: Event) -> Case {
    with(.corrected(Correction(event, reason: "录错")), recorded: recordedLater, superseding: seq)
  }

  /// With a correction of one field of an entry as it stands.
  func corrected(_ seq: EntryID, _ field: Field, to value: String) throws -> Case {
    let standing = try #require(history.standing(seq)).event
    return corrected(seq, to: try #require(standing.correcting(field, to: .text(value))))
  }

  func corrected(_ seq: EntryID, _ field: Field, to value: Int) throws -> Case {
    let standing = try #require(history.standing(seq)).event
    return corrected(seq, to: try #require(standing.correcting(field, to: .integer(value))))
  }

  func undone(_ seq: EntryID) -> Case {
    with(.undone(Explanation(reason: nil)), recorded: recordedLater, superseding: seq)
  }

  func reopened() throws -> Case {
    let closing = try #require(try application().closed)
    return with(.reopened(Explanation(reason: "继续办理")), recorded: recordedLater, superseding: closing.entry)
  }

  func voided() -> Case { with(.voided(Explanation(reason: "误登")), recorded: recordedLater) }

  /// With the personal data gone from what is stored, as after an erasure.
  func erased() -> Case {
    mapped { Event(kind: $0.kind, effective: $0.effective, payload: $0.payload, personal: nil) ?? $0 }
      .with(.erased(Explanation(reason: "申请人要求")), recorded: recordedLater)
  }

  func redoOrdered(_ on: String, until: String = "2025-06-30") throws -> Case {
    with(.redoOrdered(RedoOrder(on: try day(on), organ: "市政府", until: try day(until))))
  }

  func redoAnswered(_ on: String) throws -> Case { with(.redoAnswered(RedoAnswer(on: try day(on)))) }

  var history: FoiaCore.History { FoiaCore.History(entries) }

  /// Mistakes are seen long after the last day of any case under test.
  private var recordedLater: Day { .lastDay(of: 2030) }

  /// What the rules find in it on a day.
  func findings(on today: String) throws -> [Finding] {
    try application().findings(of: history.standing, on: day(today), by: calendar)
  }

  /// Rule and severity of each finding, `C3 fault`, of the rules that are told.
  func glance(_ rules: Rule..., on today: String) throws -> [String] {
    try findings(on: today).filter { rules.contains($0.rule) }.map { "\($0.rule.rawValue) \($0.severity)" }
  }
}
