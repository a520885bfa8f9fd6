internal import FoiaCalendar
public import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// Writes the whole record of a ledger as JSON: whose it is, how its log ends, and every entry on a line of its own.
public struct RecordWriter {
  private let showsPersonal: Bool
  private var list = JSONListWriter(.lines)

  /// A writer that has written nothing yet.
  ///
  /// - Parameter showsPersonal: whether personal values are written with their salts; false masks them, and the file cannot
  ///   be imported.
  public init(showsPersonal: Bool) { self.showsPersonal = showsPersonal }

  /// What comes before the first entry, in UTF-8.
  public func beginning(agency: String, head: LogHead) -> [UInt8] {
    let members = JSON.object([
      .init(RecordKey.version, .integer(RecordKey.newestVersion)),
      .init(RecordKey.agency, .text(agency)),
      .init(RecordKey.count, .integer(head.count)),
      .init(RecordKey.head, .text(head.hash)),
      .init(RecordKey.masked, .bool(!showsPersonal)),
    ])
    return Array("\(members.line.dropLast()), \"\(RecordKey.entries)\": ".utf8)
  }

  /// The next entry, in UTF-8.
  public mutating func next(_ stored: StoredEntry) -> [UInt8] {
    let (entry, event) = (stored.entry, stored.entry.event)
    var members: [JSON.Member] = [
      .init(RecordKey.entry, .integer(entry.seq.rawValue)),
      .init(RecordKey.action, .integer(entry.action.rawValue)),
      .init(RecordKey.kind, .text(event.kind.rawValue)),
      .init(RecordKey.application, JSON(entry.application?.rawValue)),
      .init(RecordKey.dispute, JSON(entry.dispute?.rawValue)),
      .init(RecordKey.day, JSON(event.effective?.iso)),
      .init(RecordKey.recorded, .text(entry.recording.day.iso)),
      .init(RecordKey.instant, .text(entry.recording.instant)),
      .init(RecordKey.author, .text(entry.recording.by)),
      .init(RecordKey.supersedes, JSON(entry.supersedes?.rawValue)),
      .init(RecordKey.facts, Self.json(event.payload) { $0 }),
    ]
    if let personal = personal(event) { members.append(.init(RecordKey.personal, personal)) }
    if showsPersonal, let salt = stored.salt { members.append(.init(RecordKey.salt, .text(salt.hexadecimal))) }
    if let commitment = stored.commitment { members.append(.init(RecordKey.commitment, .text(commitment.hexadecimal))) }
    return list.next(.object(members))
  }

  /// What comes after the last entry, in UTF-8.
  public var end: [UInt8] { list.end.dropLast() + Array("}\n".utf8) }

  private func personal(_ event: Event) -> JSON? {
    if showsPersonal { return event.personal.map { Self.json($0) { $0 } } }
    let facts = event.personalFacts
    if facts.isEmpty { return nil }
    return .object(
      facts.map { field, key, value in .init(key, Self.json(value) { event.masked($0, field) }) })
  }

  private static func json(_ payload: Payload, _ shown: (String) -> String) -> JSON {
    .object(payload.fields.map { .init($0.key, json($0.value, shown)) })
  }

  private static func json(_ value: Payload.Value, _ shown: (String) -> String) -> JSON {
    switch value {
    case .text(let text): .text(shown(text))
    case .integer(let integer): .integer(integer)
    case .list(let list): .array(list.map { .text(shown($0)) })
    }
  }
}

/// The keys in a file with the whole record of a ledger.
enum RecordKey {
  /// The version of the file's form.
  static let version = "foia_record"
  /// The newest version that this program knows.
  static let newestVersion = 1

  // Of the ledger.
  static let agency = "agency"
  static let count = "count"
  static let head = "head"
  static let masked = "masked"
  static let entries = "entries"

  // Of an entry.
  static let entry = "entry"
  static let action = "action"
  static let kind = "kind"
  static let application = "application"
  static let dispute = "dispute"
  static let day = "on"
  static let recorded = "recorded"
  static let instant = "recorded_at"
  static let author = "by"
  static let supersedes = "supersedes"
  static let facts = "facts"
  static let personal = "personal"
  static let salt = "salt"
  static let commitment = "commitment"
}
