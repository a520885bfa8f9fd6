import FoiaCalendar
import FoiaCore
import FoiaStore
import Foundation
import Testing

@Suite("A ledger of an earlier version")
struct UpgradeTests {
  /// A file as an earlier version of the schema made it, with the records of another ledger: its steps, and no more.
  private func old(version: Int, from temporary: TemporaryLedger) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Schema/Migrations")
    let steps = [
      "v01-record.sql", "v02-course.sql", "v03-amendments.sql", "v04-disputes.sql",
      "v05-search.sql",
    ].prefix(version).map {
      folder.appending(path: $0).path
    }
    let path = temporary.folder.appending(path: "old.db").path
    let derived =
      ["serial", "application"] + (version > 1 ? ["unit"] : []) + (version > 2 ? ["redo"] : [])
      + (version > 3 ? ["dispute", "disputed"] : [])
    let copies =
      (["entry", "personal"] + derived).map { "INSERT INTO \($0) SELECT * FROM new.\($0);" }.joined(separator: "\n")
    let calendar =
      version == 2 ? "INSERT INTO calendar SELECT seq FROM entry WHERE kind = 'calendar-added';" : ""
    let made = try run(
      "sqlite3",
      [path] + steps.map { ".read \"\($0)\"" } + [
        "PRAGMA user_version = \(version); ATTACH '\(temporary.path)' AS new;",
        "\(copies) \(calendar) INSERT INTO ledger VALUES (1, '易县某局'); UPDATE head SET (count, hash) = (SELECT count, hash FROM new.head);",
      ])
    #expect(made.status == 0 && made.text.isEmpty, "\(made.text)")
    #expect(chmod(path, 0o600) == 0)
    return path
  }

  /// Records something for the first time.
  private func begin(_ path: String, _ ledger: Ledger) throws {
    let before = try Data(contentsOf: URL(filePath: path))
    _ = try ledger.agency()
    let intake = Intake(
      receipt: .received(try day("2026-11-20"), arrived: nil), channel: .counter, kind: .person, subject: "升级",
      personal: PersonalDetails(applicant: "甘棠"))
    let recording = try writing(on: "2026-11-23", by: "李四")
    _ = try ledger.record(as: recording, dryRun: true) { try $0.register(intake) }
    struct Refused: Error {}
    #expect(throws: Fault.self) {
      try ledger.record(as: recording) { action -> Void in
        _ = try action.register(intake)
        throw Refused()
      }
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before && ledger.upgrade == nil)
    let folder = URL(filePath: path).deletingLastPathComponent()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["foia.db", "old.db"])
    _ = try ledger.record(as: recording) { try $0.register(intake) }
    let upgrade = try #require(ledger.upgrade)
    #expect(upgrade.to == 9 && upgrade.kept == "\(path).v\(upgrade.from)")
    let dump = "SELECT * FROM entry; SELECT * FROM personal; SELECT sql FROM sqlite_schema; PRAGMA user_version"
    try before.write(to: folder.appending(path: "before.db"))
    #expect(
      try run("sqlite3", [upgrade.kept, dump]).text
        == run("sqlite3", [folder.appending(path: "before.db").path, dump]).text)
    let mode = try FileManager.default.attributesOfItem(atPath: upgrade.kept)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  private func expectUpgraded(_ path: String, _ ledger: Ledger) throws {
    let state = try run(
      "sqlite3", [path, "PRAGMA user_version; PRAGMA foreign_key_check; PRAGMA integrity_check"])
    #expect(state.text == "9\nok\n")
    func shape(_ path: String) throws -> String {
      try run("sqlite3", [path, "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"]).text
    }
    let fresh = try TemporaryLedger()
    #expect(try shape(path) == shape(fresh.path))
    var found: [Finding] = []
    _ = try ledger.check(CheckScope(rules: [RecordChanged.rule, FileDamaged.rule]), today: day("2026-11-23")) {
      found.append($0)
    }
    #expect(found.isEmpty, "\(found)")
    #expect(try run("python3", [python("verify_chain.py"), path]).status == 0)
  }

  @Test("of the first version is brought up to date by what is first recorded, and goes on")
  func first() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    try temporary.close(temporary.register("2025-03-04"), on: "2025-03-20", .granted)
    let path = try old(version: 1, from: temporary)
    let reopened = try Ledger(at: path)
    defer { reopened.close() }
    try begin(path, reopened)
    try expectUpgraded(path, reopened)
    let transition = try reopened.record(as: temporary.recording) { action in
      try action.record(.number(one.number)) { _, _ in
        [.clarificationAsked(Request(on: try day("2025-03-05"), replyBy: try day("2025-03-20")))]
      }
    }
    #expect(transition.after.awaitedClarification != nil)
    _ = try reopened.record(as: temporary.recording) { try $0.undo(actionOf: "王芳", reason: nil) }
    _ = try reopened.erase(.number(one.number), reason: "依申请删除", as: temporary.recording)
    try expectUpgraded(path, reopened)
  }

  @Test("replaces no file that was kept before, and is upgraded once where two record at a time")
  func keptBefore() throws {
    let temporary = try TemporaryLedger()
    let path = try old(version: 4, from: temporary)
    try Data("kept".utf8).write(to: URL(filePath: path + ".v4"))
    try FileManager.default.createSymbolicLink(atPath: path + ".v4-2", withDestinationPath: "nowhere")
    let (one, two) = (try Ledger(at: path), try Ledger(at: path))
    defer {
      one.close()
      two.close()
    }
    let intake = Intake(
      receipt: .received(try day("2026-11-20"), arrived: nil), channel: .counter, kind: .person, subject: "升级",
      personal: PersonalDetails(applicant: "甘棠"))
    for ledger in [one, two] { _ = try ledger.record(as: temporary.recording) { try $0.register(intake) } }
    #expect(one.upgrade?.kept == path + ".v4-3" && two.upgrade == nil)
    #expect(try String(contentsOfFile: path + ".v4", encoding: .utf8) == "kept")
    #expect(try two.agency() == "易县某局")
    try expectUpgraded(path, two)
  }

  @Test("of the first version knows the departments of what was registered in it")
  func units() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03", unit: "规划科")
    let path = try old(version: 1, from: temporary)
    let reopened = try Ledger(at: path)
    defer { reopened.close() }
    try begin(path, reopened)
    try expectUpgraded(path, reopened)
    let request = try ConsultationRequest(on: day("2025-03-04"), role: .agency, party: "规划科")
    #expect(throws: Fault.rule(.ownUnit(.agency, isAgencyItself: false))) {
      try reopened.record(as: temporary.recording) { action in
        _ = try action.record(.number(one.number)) { _, _ in [.consultationSent(request)] }
      }
    }
  }

  @Test("of the second version is brought up to date by what is first recorded, with its calendar")
  func second() throws {
    let temporary = try TemporaryLedger.whole()
    let path = try old(version: 2, from: temporary)
    let reopened = try Ledger(at: path)
    defer { reopened.close() }
    try begin(path, reopened)
    try expectUpgraded(path, reopened)
    #expect(try reopened.calendar().addedDays == [day("2025-06-06")])
    let one = try reopened.application(.serial(1), thisYear: 2025).application
    let before = try temporary.ledger.application(.serial(1), thisYear: 2025).application
    #expect(one == before)
    _ = try reopened.record(as: temporary.recording) { try $0.reopen(.number(one.number), reason: "答复有误") }
    try expectUpgraded(path, reopened)
  }

  @Test("of the third version knows no disputes and keeps what was filed")
  func third() throws {
    let temporary = try TemporaryLedger.whole()
    try temporary.freeze(2025, on: "2026-11-23")
    let path = try old(version: 3, from: temporary)
    let reopened = try Ledger(at: path)
    defer { reopened.close() }
    try begin(path, reopened)
    try expectUpgraded(path, reopened)
    #expect(try reopened.filing(of: 2025) == temporary.ledger.filing(of: 2025))
    let one = try reopened.application(.serial(1), thisYear: 2025).application
    _ = try reopened.record(as: temporary.recording) {
      try $0.file(DisputeFiling(on: try day("2025-05-06"), way: .review), about: [.number(one.number)])
    }
    #expect(try reopened.disputes(.application(one.id)).count == 1)
    try expectUpgraded(path, reopened)
  }

  @Test("of the fourth version keeps its disputes, and is searched before and after its index is built")
  func fourth() throws {
    let temporary = try TemporaryLedger.amended()
    let path = try old(version: 4, from: temporary)
    let reopened = try Ledger(at: path)
    defer { reopened.close() }
    try begin(path, reopened)
    try expectUpgraded(path, reopened)
    let one = try reopened.application(.serial(1), thisYear: 2025).application
    #expect(try reopened.disputes(.application(one.id)).count == 1)
    for _ in 1...2 {
      var filter = ApplicationFilter()
      filter.search = Search("钱八", numbers: .whole)
      var found: [ApplicationNumber] = []
      try reopened.forEachApplication(matching: filter, on: day("2026-11-23")) { found.append($0.application.number) }
      #expect(found == [ApplicationNumber(year: 2025, serial: 2)])
      try reopened.rebuildDerived()
    }
    try expectUpgraded(path, reopened)
  }
}
