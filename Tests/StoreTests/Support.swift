import FoiaCalendar
import FoiaCore
import FoiaLedger
import FoiaStore
import Foundation
import Testing

func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

/// A fresh ledger in a folder of its own, removed at the end.
final class TemporaryLedger {
  let folder: URL
  let ledger: Ledger
  var path: String { folder.appending(path: "foia.db").path }
  let recording: Recording

  init(today: String = "2026-11-23", by person: String = "王芳") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "foia-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    recording = Recording(day: try day(today), instant: "2026-11-23T01:02:03.004Z", by: person)
    try Ledger.create(at: folder.appending(path: "foia.db").path, agency: "易县某局", recording: recording)
    ledger = try Ledger(at: folder.appending(path: "foia.db").path)
  }

  deinit {
    ledger.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Takes in canonical CSV.
  @discardableResult
  func take(_ csv: String, dryRun: Bool = false) throws -> (rows: Int, closed: Int) {
    let bytes = Array(csv.utf8)
    let today = recording.day
    return try ledger.takeIn(
      { row, problem in
        var isRead = false
        var reader = try CanonicalReader(today: today) {
          defer { isRead = true }
          return isRead ? nil : bytes
        }
        try reader.forEach(row: row, problem: problem)
      }, as: recording, dryRun: dryRun, progress: { _, _ in })
  }

  func register(
    _ received: String, kind: ApplicantKind = .person, applicant: String = "张三", subject: String = "事项",
    channel: Channel = .counter, number: ApplicationNumber? = nil
  ) throws -> Application {
    let intake = Intake(
      receipt: .received(try day(received), arrived: nil), channel: channel, kind: kind, subject: subject,
      personal: PersonalDetails(
        applicant: applicant, identity: kind == .person ? "130626199001011234" : nil, details: "秘密的描述"))
    return try ledger.record(as: recording) { try $0.register(intake, number: number) }
  }

  func close(_ application: Application, on: String, _ outcome: Outcome) throws {
    _ = try ledger.record(as: recording) {
      try $0.close([.number(application.number)], with: Closing(on: try day(on), outcome: outcome))
    }
  }

  /// What the `sqlite3` shell says to SQL on this file: its output, or its error.
  @discardableResult
  func sqlite(_ sql: String) throws -> (status: Int32, text: String) {
    try run("sqlite3", [path, sql])
  }
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
