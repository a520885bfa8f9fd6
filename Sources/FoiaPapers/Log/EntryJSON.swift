internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// An entry of the log as JSON, without personal data, which can be erased.
enum EntryJSON {
  static func object(_ entry: Entry, in history: History) -> JSON {
    .object([
      .init("superseded_by", JSON(history.successor(of: entry.seq)?.seq.rawValue)),
      .init("supersedes", JSON(entry.supersedes?.rawValue)),
      .init("entry", .integer(entry.seq.rawValue)),
      .init("kind", .text(entry.event.kind.rawValue)),
      .init("on", JSON(entry.event.effective?.iso)),
      .init("recorded", .text(entry.recording.day.iso)),
      .init("recorded_at", .text(entry.recording.instant)),
      .init("by", .text(entry.recording.by)),
      .init("facts", facts(of: entry)),
    ])
  }

  /// The facts that are never erased, by the keys and codes they are stored with.
  static func facts(of entry: Entry) -> JSON {
    .object(entry.event.payload.fields.map { .init($0.key, json($0.value)) })
  }

  /// A stored value.
  ///
  /// - Parameter shown: how a text in it is shown.
  static func json(_ value: Payload.Value, _ shown: (String) -> String = { $0 }) -> JSON {
    switch value {
    case .text(let text): .text(shown(text))
    case .integer(let integer): .integer(integer)
    case .list(let list): .array(list.map { .text(shown($0)) })
    }
  }
}
