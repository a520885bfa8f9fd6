internal import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// Writes the entries of the log as JSON, with the codes they are stored with and ISO dates.
public struct LogJSON {
  private let showsPersonal: Bool

  /// A writer for any entries.
  ///
  /// - Parameter showsPersonal: whether personal data is shown; false masks it.
  public init(showsPersonal: Bool) { self.showsPersonal = showsPersonal }

  /// An entry as one object.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - number: the number of the application it is about; nil if it is about something else.
  ///   - context: what superseded it.
  ///   - more: members that come before those of the entry.
  public func object(
    _ entry: Entry, number: ApplicationNumber?, _ context: EntryContext, after more: [JSON.Member] = []
  ) -> JSON {
    let (event, recording) = (entry.event, entry.recording)
    return .object(
      more + [
        .init("entry", .integer(entry.seq.rawValue)),
        .init("action", .integer(entry.action.rawValue)),
        .init("kind", .text(event.kind.rawValue)),
        .init("label", JSON(inBoth: event.name)),
        .init("application", JSON(number?.description)),
        .init("dispute", JSON(entry.dispute?.rawValue)),
        .init("on", JSON(event.effective?.iso)),
        .init("recorded", .text(recording.day.iso)),
        .init("recorded_at", .text(recording.instant)),
        .init("by", .text(recording.by)),
        .init("supersedes", JSON(entry.supersedes?.rawValue)),
        .init("superseded_by", JSON(context.successors.last?.seq.rawValue)),
        .init("facts", EntryJSON.facts(of: entry)),
        .init("personal", personal(event)),
        .init("erased", .bool(event.hasLostPersonalValues)),
      ])
  }

  /// The personal facts, masked unless asked for; null where there are none, or they were erased.
  private func personal(_ event: Event) -> JSON {
    let facts = event.personalFacts
    if facts.isEmpty { return .null }
    return .object(
      facts.map { field, key, value in
        .init(key, EntryJSON.json(value) { showsPersonal ? $0 : event.masked($0, field) })
      })
  }
}
