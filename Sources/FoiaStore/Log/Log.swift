internal import FoiaCalendar
internal import FoiaCore
internal import Foundation
internal import GRDB

/// The append-only log within one action: gives places, salts, commits and chains, and moves the head at the end.
final class Log {
  enum Subject {
    case ledger
    /// The application that this very entry registers.
    case itself
    case application(Int)
  }

  private let database: Database
  let recording: Recording
  private var chain: Chain
  /// The place of the action's first entry.
  private let action: Int
  private let insertion: Statement
  private let personalInsertion: Statement
  private var salts = SystemRandomNumberGenerator()

  init(_ database: Database, recording: Recording) throws {
    self.database = database
    self.recording = recording
    self.chain = try Chain.head(of: database)
    self.action = chain.count + 1
    self.insertion = try database.cachedStatement(
      sql: """
        INSERT INTO entry (seq, action, application, kind, effective, recorded_day, recorded_at, recorded_by,
          supersedes, payload_version, payload, commitment, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    self.personalInsertion = try database.cachedStatement(
      sql: "INSERT INTO personal (entry, salt, value) VALUES (?, ?, ?)")
  }

  @discardableResult
  func append(_ event: Event, about subject: Subject) throws -> Entry {
    let seq = chain.count + 1
    let application: Int? =
      switch subject {
      case .ledger: nil
      case .itself: seq
      case .application(let id): id
      }
    let entry = Entry(seq: seq, action: action, application: application, event: event, recording: recording)
    let payload = event.payload.canonical
    let personal = event.personal?.canonical
    let salt = personal.map { _ in newSalt() }
    let commitment = personal.flatMap { value in salt.map { Chain.commitment(salt: $0, value: value) } }
    chain.extend(by: entry, payload: payload, commitment: commitment)
    try insertion.execute(arguments: [
      seq, action, application, event.kind.rawValue, event.effective?.iso, recording.day.iso, recording.instant,
      recording.by, entry.supersedes, Event.payloadVersion, payload, commitment, chain.hash,
    ])
    if let personal, let salt { try personalInsertion.execute(arguments: [seq, salt, personal]) }
    return entry
  }

  /// Moves the stored head to the end of the log.
  func finish() throws {
    guard chain.count >= action else { return }
    try database.execute(
      sql: "UPDATE head SET count = ?, hash = ? WHERE id = 1", arguments: [chain.count, chain.hash])
  }

  private func newSalt() -> Data {
    withUnsafeBytes(of: (salts.next(), salts.next())) { Data($0) }
  }
}
