internal import FoiaCalendar
internal import FoiaCore
internal import Foundation
internal import GRDB

/// The append-only log during one action: it numbers, hashes and writes entries, and stores the head at the end.
final class Log {
  private let handle: Database
  /// Who records, and when, as the program was given it.
  let told: Recording
  /// Who records, and when, as it is stored with the entries.
  private(set) var recording: Recording
  /// Writes the rows of the log and of the derived tables.
  let writer = RowWriter()
  private var chain: Chain
  private let action: ActionID
  private let insertion: Insertion
  private let personalInsertion: Insertion
  private var salts = Salts()

  init(_ database: Database, recording: Recording) throws {
    self.handle = database
    self.told = recording
    self.recording = try RecordedDayLookup.stored(recording, in: database)
    self.chain = try Chain.head(of: database)
    self.action = ActionID(first: chain.nextEntry)
    self.insertion = Insertion(
      database,
      """
      INSERT INTO entry (seq, action, application, kind, effective, recorded_day, recorded_at, recorded_by,
        supersedes, payload_version, payload, commitment, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    self.personalInsertion = Insertion(database, "INSERT INTO personal (entry, salt, value) VALUES (?, ?, ?)")
  }

  /// The database, which only the second thread uses while it writes rows.
  private var database: Database {
    writer.requireAtRest()
    return handle
  }

  /// The place that the next entry gets.
  var nextEntry: EntryID { chain.nextEntry }
  /// The action, once it has an entry; nil before.
  var written: ActionID? { nextEntry > action.entry ? action : nil }
  /// How many entries there are now, and the hash of the last one.
  var head: LogHead { chain.head }

  /// Who records, and at which place the next entry comes.
  var context: RecordingContext {
    RecordingContext(recording: recording, today: told.day, action: action, nextEntry: nextEntry)
  }

  /// Prepares for the undoing of an action, whose recorded day then no longer counts if it was ahead of the clock. To be
  /// called before anything is written.
  func prepareUndoing(_ undone: ActionID) throws {
    recording = try RecordedDayLookup.stored(told, undoing: undone, in: database)
  }

  /// Appends the registration of an application, which is about the application that it registers.
  func append(_ registration: Registration) throws -> Entry {
    try append(.registered(registration), about: .application(ApplicationID(registration: nextEntry)))
  }

  @discardableResult
  func append(_ event: Event, about subject: Entry.Subject) throws -> Entry {
    let entry = Entry(seq: nextEntry, action: action, subject: subject, event: event, recording: recording)
    try append(entry)
    return entry
  }

  /// Appends an entry that was made for the next place in the log.
  ///
  /// - Throws: a `Fault` if it was made for another place.
  func append(_ entry: Entry) throws {
    guard entry.seq == nextEntry, entry.action == action else { throw Fault.record(.badEntry(entry.seq)) }
    let personal = entry.event.personal?.canonical
    let salt = personal.map { _ in salts.next() }
    let commitment = personal.flatMap { value in salt.map { Chain.commitment(salt: $0, value: value) } }
    try write(entry, personal: personal, salt: salt, commitment: commitment)
  }

  /// Appends an entry of another log as it was stored there.
  ///
  /// - Throws: a `Fault` if it cannot be the next one, or its personal values are not those that it stands for.
  func append(_ stored: StoredEntry) throws {
    let (entry, personal) = (stored.entry, stored.entry.event.personal?.canonical)
    var isAsCommitted = personal == nil && stored.salt == nil
    if let personal, let salt = stored.salt {
      isAsCommitted = Chain.commitment(salt: salt, value: personal) == stored.commitment
    }
    let (seq, first) = (entry.seq, entry.subject.first ?? entry.seq)
    let isInOrder =
      seq == nextEntry && entry.action.entry <= seq && first <= seq && entry.supersedes ?? .beforeAll < seq
    guard isAsCommitted, isInOrder else { throw Fault.record(.wholeRecord(.badEntry(seq))) }
    try write(entry, personal: personal, salt: stored.salt, commitment: stored.commitment)
  }

  private func write(_ entry: Entry, personal: [UInt8]?, salt: [UInt8]?, commitment: [UInt8]?) throws {
    let event = entry.event
    let payload = event.payload.canonical
    chain.extend(by: entry, payload: payload, commitment: commitment)
    try writer.run(
      insertion,
      [
        .integer(entry.seq.rawValue), .integer(entry.action.rawValue), .integer(entry.subject.first?.rawValue),
        .text(event.kind.rawValue),
        .text(event.effective?.iso), .text(entry.recording.day.iso), .text(entry.recording.instant),
        .text(entry.recording.by), .integer(entry.supersedes?.rawValue), .integer(Event.payloadVersion), .utf8(payload),
        .blob(commitment),
        .blob(chain.hash),
      ])
    if let personal, let salt {
      try writer.run(personalInsertion, [.integer(entry.seq.rawValue), .blob(salt), .utf8(personal)])
    }
  }

  /// Stores the head, if the action wrote anything.
  func finish() throws {
    guard written != nil else { return }
    try database.execute(
      sql: "UPDATE head SET count = ?, hash = ? WHERE id = 1", arguments: [chain.count, Data(chain.hash)])
  }
}

/// Random salts of 16 bytes from the system's generator, drawn many at a time.
private struct Salts {
  private static let length = 16
  private var drawn: [UInt8] = []

  mutating func next() -> [UInt8] {
    if drawn.isEmpty { drawn = Self.draw(256 * Self.length) }
    defer { drawn.removeLast(Self.length) }
    return Array(drawn.suffix(Self.length))
  }

  private static func draw(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var generator = SystemRandomNumberGenerator()
    bytes.withUnsafeMutableBytes { buffer in
      // The system gives at most 256 bytes a call; if it gives none, Swift's own generator is asked.
      for start in stride(from: 0, to: count, by: 256) where getentropy(buffer.baseAddress.map { $0 + start }, 256) != 0
      {
        for index in start..<start + 256 { buffer[index] = generator.next() }
      }
    }
    return bytes
  }
}
