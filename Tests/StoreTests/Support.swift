import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaStore
import Foundation
import Testing

func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

/// What is written down on a day, shortly after nine in the morning of UTC+8.
func writing(on today: String, by person: String = "王芳") throws -> Recording {
  Recording(day: try day(today), instant: "\(today)T01:02:03.004Z", by: person)
}

/// A fresh ledger in a folder of its own, removed at the end.
final class TemporaryLedger {
  let folder: URL
  let ledger: Ledger
  var path: String { folder.appending(path: "foia.db").path }
  let recording: Recording

  init(today: String = "2026-11-23", by person: String = "王芳") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "foia-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    recording = try writing(on: today, by: person)
    try Ledger.create(at: folder.appending(path: "foia.db").path, agency: "易县某局", recording: recording)
    ledger = try Ledger(at: folder.appending(path: "foia.db").path)
  }

  deinit {
    ledger.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Takes in canonical CSV.
  @discardableResult
  func importCSV(_ csv: String, dryRun: Bool = false) throws -> (rows: Int, closed: Int, moves: [FiledMove]) {
    let bytes = Array(csv.utf8)
    let today = recording.day
    return try ledger.record(as: recording, dryRun: dryRun) { action in
      let (rows, closed) = try action.importRows(
        { row, problem in
          var isRead = false
          var reader = try CanonicalReader(today: today) {
            defer { isRead = true }
            return isRead ? nil : bytes
          }
          try reader.forEach(row: row, problem: problem)
        }, progress: { _, _ in })
      return (rows, closed, try action.filedMoves())
    }
  }

  func register(
    _ received: String, kind: ApplicantKind = .person, applicant: String = "张三", subject: String = "事项",
    channel: Channel = .counter, identity: String? = "130626199001011235", unit: String? = nil,
    number: ApplicationNumber? = nil, as other: Recording? = nil
  ) throws -> Application {
    let intake = Intake(
      receipt: .received(try day(received), arrived: nil), channel: channel, kind: kind, subject: subject, unit: unit,
      personal: PersonalDetails(
        applicant: applicant, identity: kind == .person ? identity : nil, details: "秘密的描述"))
    return try ledger.record(as: other ?? recording) { try $0.register(intake, number: number) }
  }

  func close(
    _ application: Application, on: String, _ outcome: Outcome, document: String? = nil, as other: Recording? = nil
  ) throws {
    _ = try ledger.record(as: other ?? recording) {
      let closing = Closing(on: try day(on), outcome: outcome, document: document)
      return try $0.close([.number(application.number)], with: closing)
    }
  }

  @discardableResult
  func record(_ application: Application, _ events: Event..., as other: Recording? = nil) throws -> Transition {
    try ledger.record(as: other ?? recording) { action in
      try action.record(.number(application.number)) { _, _ in events }
    }
  }

  /// Corrects the one entry that a field is corrected in.
  @discardableResult
  func correct(
    _ application: Application, _ field: Field, to value: String, as other: Recording? = nil
  ) throws -> Transition {
    try ledger.record(as: other ?? recording) { action in
      try action.correct(.number(application.number), reason: "录入有误") { _, history, _ in
        let place = try #require(history.places { $0 == field }.first)
        return [(place.entry.seq, try #require(place.entry.event.correcting(place.field, to: .text(value))))]
      }
    }
  }

  /// Closes an application as a repetition of another.
  func close(
    _ application: Application, on: String, repeating earlier: Application, waiver: String? = nil
  ) throws {
    _ = try ledger.record(as: recording) {
      try $0.close(
        [.number(application.number)], with: Closing(on: try day(on), outcome: .rejectRepeat, waiver: waiver),
        sameAs: .number(earlier.number))
    }
  }

  @discardableResult
  func void(_ application: Application, as other: Recording? = nil) throws -> Transition {
    try ledger.record(as: other ?? recording) { try $0.void(.number(application.number), reason: "重复登记") }
  }

  @discardableResult
  func reopen(_ application: Application, as other: Recording? = nil) throws -> Transition {
    try ledger.record(as: other ?? recording) { try $0.reopen(.number(application.number), reason: "答复有误") }
  }

  @discardableResult
  func undo(
    _ target: UndoTarget = .last, by person: String = "王芳", on today: String = "2026-11-23", dryRun: Bool = false
  ) throws -> Undoing {
    try ledger.record(as: writing(on: today, by: person), dryRun: dryRun) {
      try $0.undo(actionOf: person, target, reason: nil)
    }
  }

  /// The application as the ledger has it now.
  func now(_ application: Application) throws -> Application {
    try ledger.application(.number(application.number), thisYear: 2026).application
  }

  /// What `foia check` finds, and the waivers that have lapsed.
  func check(
    _ scope: CheckScope = CheckScope(), on today: String = "2026-11-23"
  ) throws -> (found: [Finding], lapsed: [Waiver]) {
    var found: [Finding] = []
    let lapsed = try ledger.check(scope, today: day(today)) { found.append($0) }
    return (found, lapsed)
  }

  /// The findings of one rule.
  func findings(_ rule: Rule, year: Int? = nil, on today: String = "2026-11-23") throws -> [Finding] {
    try check(CheckScope(rules: [rule], year: year), on: today).found
  }

  /// What another program, written after the words of the schema, says of the chain.
  func verified() throws -> (status: Int32, text: String) { try run("python3", [python("verify_chain.py"), path]) }

  /// What the `sqlite3` shell says to SQL on this file: its output, or its error.
  @discardableResult
  func sqlite(_ sql: String) throws -> (status: Int32, text: String) {
    try run("sqlite3", [path, sql])
  }
}

extension Ledger {
  /// Erases the personal data of an application, and finishes it.
  func erase(_ reference: NumberReference, reason: String, as recording: Recording) throws -> Erasure {
    let erasure = try record(as: recording) { try $0.erase(reference, reason: reason) }
    try finishErasures()
    return erasure
  }
}

/// The path of a script beside the tests.
func python(_ script: String) -> String {
  URL(filePath: #filePath).deletingLastPathComponent().appending(path: script).path
}

/// Runs a program found on the path; stdout and stderr together.
func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}

extension Ledger {
  /// The newest name of the reporting body.
  func agency() throws -> String { try settings().agency(on: Policy.possibleTodays.upperBound) }
}
