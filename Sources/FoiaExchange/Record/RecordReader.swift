internal import FoiaCalendar
public import FoiaCore
internal import FoiaFormats

/// Reads the whole record of a ledger from JSON, entry by entry.
public struct RecordReader {
  /// How the log ends.
  public let head: LogHead
  private var list: JSONListReader

  /// How long an entry may be: a filing has the figures of a year, an application a description.
  private static let limits = JSONLimits(length: 4 << 20, depth: 4)

  /// Whether the beginning of a file is that of a JSON object, which no other ledger is.
  public static func recognises(_ head: [UInt8]) -> Bool {
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
  }

  /// Reads what comes before the first entry.
  ///
  /// - Parameter source: gives the next chunk of bytes; nil or an empty chunk at the end.
  /// - Throws: a `Fault` if it is no record, or one that is masked or from a later program, and what the source throws.
  public init(source: @escaping () throws -> [UInt8]?) throws {
    let list = try Self.translating {
      try JSONListReader(list: RecordKey.entries, limits: Self.limits, source: source)
    }
    guard let list, case .object(let members) = list.members else { throw Fault.record(.wholeRecord(.notARecord)) }
    let values = Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    guard case .integer(let version)? = values[RecordKey.version], version >= 1 else {
      throw Fault.record(.wholeRecord(.notARecord))
    }
    if version > RecordKey.newestVersion { throw Fault.record(.wholeRecord(.newer)) }
    guard case .integer(let count)? = values[RecordKey.count], (1...Int.mostStored).contains(count),
      case .text(let hash)? = values[RecordKey.head], case .bool(let isMasked)? = values[RecordKey.masked]
    else { throw Fault.record(.wholeRecord(.notARecord)) }
    if isMasked { throw Fault.record(.wholeRecord(.masked)) }
    head = LogHead(count: count, hash: hash)
    self.list = list
  }

  /// Goes through all entries in the order of the file.
  ///
  /// - Throws: a `Fault` at the first one that cannot be understood, and what the source and `body` throw.
  public mutating func forEach(_ body: (StoredEntry) throws -> Void) throws {
    var seq = EntryID.beforeAll
    while let value = try Self.translating({ try list.next() }) {
      seq = seq.advanced(by: 1)
      guard let entry = EntryObject(value)?.entry, entry.entry.seq == seq else {
        throw Fault.record(.wholeRecord(.badEntry(seq)))
      }
      try body(entry)
    }
  }

  private static func translating<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let fault as JSONFault { throw Fault(.structure(StructureFault(fault))) }
  }
}

/// The object of one entry.
private struct EntryObject {
  private let values: [String: JSON]

  init?(_ value: JSON) {
    guard case .object(let members) = value else { return nil }
    values = Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    if values.count != members.count { return nil }
  }

  /// The entry; nil if it cannot be one.
  var entry: StoredEntry? {
    let first = integer(RecordKey.dispute) ?? integer(RecordKey.application)
    guard let seq = integer(RecordKey.entry), let action = integer(RecordKey.action), action >= 1,
      let kind = text(RecordKey.kind).flatMap(Event.Kind.init(rawValue:)),
      let recorded = text(RecordKey.recorded).flatMap({ Day(iso: $0) }), let instant = text(RecordKey.instant),
      Instant(instant) != nil, let author = text(RecordKey.author), !author.isEmpty,
      let facts = values[RecordKey.facts].flatMap(Payload.init(json:)),
      let personal = optional(RecordKey.personal, Payload.init(json:)),
      let day = optional(RecordKey.day, { if case .text(let text) = $0 { Day(iso: text) } else { nil } }),
      let salt = optional(RecordKey.salt, { Self.bytes($0, count: 16) }),
      let commitment = optional(RecordKey.commitment, { Self.bytes($0, count: 32) }),
      let event = Event(kind: kind, effective: day, payload: facts, personal: personal),
      (kind == .founded) == (seq == 1)
    else { return nil }
    let subject = Entry.Subject(
      of: event, first: first.map(EntryID.init(rawValue:)), isOfDispute: integer(RecordKey.dispute) != nil)
    let entry = Entry(
      seq: EntryID(rawValue: seq), action: ActionID(rawValue: action), subject: subject, event: event,
      recording: Recording(day: recorded, instant: instant, by: author),
      supersedes: integer(RecordKey.supersedes).map(EntryID.init(rawValue:)))
    return StoredEntry(entry, commitment: commitment, salt: salt)
  }

  private static func bytes(_ value: JSON, count: Int) -> [UInt8]? {
    guard case .text(let text) = value, let bytes = text.bytesOfHexadecimal else { return nil }
    return bytes.count == count ? bytes : nil
  }

  private func integer(_ key: String) -> Int? {
    if case .integer(let integer)? = values[key] { integer } else { nil }
  }

  private func text(_ key: String) -> String? {
    if case .text(let text)? = values[key] { text } else { nil }
  }

  /// The value of a key that may be missing: nil in the result if it is; nil for the result if it is there and cannot be read.
  private func optional<Value>(_ key: String, _ read: (JSON) -> Value?) -> Value?? {
    guard let value = values[key], value != .null else { return .some(nil) }
    return read(value).map { .some($0) }
  }
}

extension Payload {
  /// Reads facts from an object of texts, whole numbers and lists of texts; nil if it has anything else.
  fileprivate init?(json: JSON) {
    guard case .object(let members) = json else { return nil }
    self.init()
    for member in members {
      guard let value = Value(json: member.value), self[member.key] == nil else { return nil }
      self[member.key] = value
    }
  }
}

extension Payload.Value {
  fileprivate init?(json: JSON) {
    switch json {
    case .text(let text): self = .text(text)
    case .integer(let integer) where (-Int.mostStored...Int.mostStored).contains(integer): self = .integer(integer)
    case .array(let values):
      let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
      if texts.count != values.count { return nil }
      self = .list(texts)
    default: return nil
    }
  }
}
