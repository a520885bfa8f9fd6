import FoiaCalendar
import FoiaCore
import FoiaStore
import FoiaWords
import Foundation
import Testing

@Suite("The record")
struct RecordTests {
  private func filled() throws -> TemporaryLedger {
    let temporary = try TemporaryLedger()
    let first = try temporary.register("2025-03-03")
    _ = try temporary.register("2025-03-04", kind: .business, applicant: "某公司")
    try temporary.close(first, on: "2025-03-20", .granted)
    try temporary.importCSV(
      CanonicalLedger.header + "\n易公开1,2024-01-02,mail,李四、王五,person,旧件,描述,2024-02-01,partial,文号,备注\n")
    return temporary
  }

  @Test(
    "refuses every change of what was written, even by raw SQL",
    arguments: [
      "UPDATE entry SET payload = '{}' WHERE seq = 2", "DELETE FROM entry WHERE seq = 2", "DELETE FROM entry",
      "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 2",
      "REPLACE INTO entry SELECT 2, action, application, kind, effective, recorded_day, recorded_at, 'x', supersedes, payload_version, payload, commitment, hash FROM entry WHERE seq = 2",
      "INSERT INTO entry SELECT seq + 100, action, application, kind, effective, recorded_day, recorded_at, recorded_by, supersedes, payload_version, payload, commitment, hash FROM entry WHERE seq = 2",
      "UPDATE head SET count = 1", "INSERT OR REPLACE INTO head VALUES (1, 1, zeroblob(32))",
      "UPDATE head SET hash = zeroblob(32)", "DELETE FROM head",
      "UPDATE personal SET value = '{}'",
      "INSERT OR REPLACE INTO personal SELECT entry, salt, '{}' FROM personal LIMIT 1",
      "DELETE FROM personal", "DELETE FROM personal WHERE entry = 2",
    ])
  func appendOnly(sql: String) throws {
    let temporary = try filled()
    let before = try temporary.sqlite("SELECT * FROM entry; SELECT * FROM head; SELECT * FROM personal").text
    let answer = try temporary.sqlite(sql)
    #expect(answer.status != 0 && answer.text.contains(":"), "\(answer.text)")
    #expect(try temporary.sqlite("SELECT * FROM entry; SELECT * FROM head; SELECT * FROM personal").text == before)
  }

  @Test(
    "refuses rows that cannot be",
    arguments: [
      ("entry", "effective", "'2025-02-30'"), ("entry", "kind", "'unheard-of'"), ("entry", "recorded_by", "''"),
      ("entry", "payload", "'[]'"), ("entry", "hash", "x'00'"), ("entry", "recorded_at", "'2025-01-01'"),
      ("entry", "action", "999"), ("entry", "supersedes", "999"),
    ])
  func constraints(table: String, column: String, value: String) throws {
    let temporary = try filled()
    let columns = [
      "seq", "action", "application", "kind", "effective", "recorded_day", "recorded_at", "recorded_by", "supersedes",
      "payload_version", "payload", "commitment", "hash",
    ]
    func insertion(_ column: String?) -> String {
      let values = columns.map { $0 == column ? value : $0 == "seq" ? "(SELECT max(seq) + 1 FROM entry)" : $0 }
      return
        "PRAGMA foreign_keys = ON; INSERT INTO entry SELECT \(values.joined(separator: ", ")) FROM entry WHERE seq = 2"
    }
    #expect(try temporary.sqlite(insertion(column)).status != 0)
    #expect(try temporary.sqlite(insertion(nil)).status == 0)
  }

  @Test("refuses derived rows that cannot be")
  func derivedConstraints() throws {
    let temporary = try filled()
    for change in [
      "closed = '2025-03-01'", "outcome = NULL", "outcome = 'unheard-of'", "kind = 'cat'", "channel = 'pigeon'",
      "received = 'soon'", "void = 2", "subject = ''", "serial = 0",
    ] {
      #expect(
        try temporary.sqlite("UPDATE application SET \(change) WHERE outcome = 'granted'").status != 0, "\(change)")
    }
  }

  @Test("chains every entry so that another program can verify it")
  func chain() throws {
    let temporary = try filled()
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "verify_chain.py").path
    let verified = try run("python3", [script, temporary.path])
    #expect(verified.status == 0 && verified.text.hasPrefix("7 entries"), "\(verified.text)")
    #expect(
      try temporary.sqlite(
        "DROP TRIGGER entry_is_never_changed; UPDATE entry SET recorded_by = 'x' WHERE seq = 3"
      ).status == 0)
    let broken = try run("python3", [script, temporary.path])
    #expect(broken.status == 1 && broken.text.contains("entry 3"), "\(broken.text)")
  }

  @Test("keeps personal values out of the log")
  func personal() throws {
    let temporary = try filled()
    let log = try temporary.sqlite("SELECT payload FROM entry").text
    for value in ["张三", "李四", "王五", "某公司", "130626199001011235", "秘密的描述", "备注"] {
      #expect(!log.contains(value), "\(value)")
    }
    #expect(try temporary.sqlite("SELECT count(*) FROM personal").text == "3\n")
    #expect(
      try temporary.sqlite("SELECT count(*) FROM entry WHERE commitment IS NULL AND kind = 'registered'").text == "0\n")
  }

  @Test("makes its derived rows anew from the log, the same as before")
  func rebuild() throws {
    let temporary = try filled()
    let derived = "SELECT * FROM application ORDER BY id; SELECT * FROM serial ORDER BY year; SELECT * FROM unit"
    let before = try temporary.sqlite(derived).text
    #expect(before.contains("某公司"))
    #expect(
      try temporary.sqlite("DELETE FROM application; UPDATE serial SET last = 77; DELETE FROM unit").status == 0)
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.sqlite(derived).text == before)
  }

  @Test("can be rebuilt although something was recorded with another day than the machine's")
  func rebuildOtherDay() throws {
    let temporary = try filled()
    let told = Recording(day: try day("2026-11-24"), instant: "2026-11-29T01:02:03.004Z", by: "王芳")
    _ = try temporary.register("2025-03-05", as: told)
    #expect(try temporary.findings(RecordedOnAnotherDay.rule).count == 1)
    #expect(try temporary.sqlite("DELETE FROM application").status == 0)
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.sqlite("SELECT count(*) FROM application").text == "4\n")
  }

  @Test("knows as many kinds of entry as the program")
  func kinds() throws {
    let temporary = try filled()
    let stored = try temporary.sqlite("SELECT code FROM kind ORDER BY code").text.split(separator: "\n").map(
      String.init)
    #expect(stored == Event.Kind.allCases.map(\.rawValue).sorted())
  }

  @Test("is marked as a ledger, and is one file")
  func file() throws {
    let temporary = try filled()
    #expect(
      try temporary.sqlite("PRAGMA application_id; PRAGMA user_version; PRAGMA journal_mode; PRAGMA integrity_check")
        .text == "1718577505\n9\ndelete\nok\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.folder.path) == ["foia.db"])
    let mode = try FileManager.default.attributesOfItem(atPath: temporary.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("writes all of an action or nothing")
  func atomic() throws {
    let temporary = try filled()
    let before = try temporary.sqlite("SELECT count(*) FROM entry").text
    let open = try temporary.register("2025-04-01")
    let closed = try temporary.ledger.application(.number(open.number), thisYear: 2025).application
    #expect(throws: Fault.self) {
      try temporary.ledger.record(as: temporary.recording) { action in
        try action.close(
          [.number(closed.number), .number(try #require(ApplicationNumber(year: 2025, serial: 1)))],
          with: Closing(on: try day("2025-05-01"), outcome: .granted))
      }
    }
    #expect(try temporary.sqlite("SELECT count(*) - 1 FROM entry").text == before)
    #expect(
      try temporary.importCSV(CanonicalLedger.header + "\n,2025-01-02,mail,甲,person,新件,,,,,\n", dryRun: true).rows == 1)
    #expect(try temporary.sqlite("SELECT count(*) - 1 FROM entry").text == before)
  }

  @Test("never gives a number twice, and keeps the office's own beside it")
  func numbers() throws {
    let temporary = try filled()
    #expect(try temporary.register("2025-04-01").number.description == "2025-0003")
    #expect(try temporary.register("2024-04-01").number.description == "2024-0002")
    let taken = try #require(ApplicationNumber(year: 2025, serial: 3))
    #expect(throws: Fault.rule(.numberTaken(taken))) { try temporary.register("2025-04-01", number: taken) }
    let jumped = try #require(ApplicationNumber(year: 2025, serial: 20))
    #expect(try temporary.register("2025-04-01", number: jumped).number == jumped)
    #expect(try temporary.register("2025-04-01").number.serial == 21)
    #expect(
      try temporary.ledger.application(.office("易公开1"), thisYear: 2025).application.number.description == "2024-0001")
    #expect(try temporary.ledger.application(.serial(20), thisYear: 2026).application.number == jumped)
    #expect(throws: Fault.self) { try temporary.ledger.application(.serial(1), thisYear: 2026) }
  }

  @Test("holds what looks the same as the same bytes, whoever wrote it")
  func composed() throws {
    let temporary = try TemporaryLedger(by: "Ame\u{301}lie".trimmed)
    let application = try temporary.register("2025-03-03", subject: "Cafe\u{301} 文件".trimmed)
    try temporary.close(application, on: "2025-03-04", .granted)
    #expect(application.intake.subject.unicodeScalars.count == 7)
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "verify_chain.py").path
    #expect(try run("python3", [script, temporary.path]).text.hasPrefix("3 entries"))
    let derived = "SELECT hex(subject), * FROM application"
    let before = try temporary.sqlite(derived).text
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.sqlite(derived).text == before)
  }

  @Test("keeps an old number that is none of ours as the office's own")
  func oldNumbers() throws {
    let temporary = try TemporaryLedger()
    let rows = ["0003-2024", "20240001", "99-5", "易公开（2024）3"].map { "\($0),2024-02-01,online,李四,person,甲,,,,," }
    try temporary.importCSV(([CanonicalLedger.header] + rows).joined(separator: "\n") + "\n")
    var found: [String] = []
    try temporary.ledger.forEachApplication { application in
      found.append("\(application.number) \(application.registration.officeNumber ?? "")")
    }
    #expect(
      found == ["2024-0001 0003-2024", "2024-0002 20240001", "2024-0003 99-5", "2024-0004 易公开（2024）3"])
    for number in found {
      #expect(ApplicationNumber(printed: String(number.prefix(9)))?.description == String(number.prefix(9)))
    }
  }

  @Test("takes in nothing of a file that changed between its two readings", arguments: [0, 1, 3])
  func changedInput(rowsLater: Int) throws {
    let temporary = try TemporaryLedger()
    let before = try temporary.sqlite("SELECT * FROM entry; SELECT * FROM head").text
    let row = LedgerRow(
      number: nil,
      intake: Intake(
        receipt: .received(try day("2025-01-02"), arrived: nil), channel: .mail, kind: .person, subject: "甲",
        personal: PersonalDetails(applicant: "张三")), closing: nil)
    var readings = 0
    #expect(throws: Fault.record(.inputChanged)) {
      try temporary.ledger.record(as: temporary.recording) { action in
        _ = try action.importRows(
          { take, _ in
            readings += 1
            for line in 0..<(readings == 1 ? 2 : rowsLater) { try take(row, line + 2) }
          }, progress: { _, _ in })
      }
    }
    #expect(try temporary.sqlite("SELECT * FROM entry; SELECT * FROM head").text == before)
  }

  @Test("calls itself damaged where a value it cannot be without is gone")
  func missingValues() throws {
    let temporary = try filled()
    let change = """
      PRAGMA writable_schema = ON; DROP TRIGGER entry_is_never_changed;
      UPDATE sqlite_schema SET sql = replace(sql, 'payload         TEXT NOT NULL', 'payload         TEXT') WHERE name = 'entry';
      """
    #expect(try temporary.sqlite(change).status == 0)
    #expect(try temporary.sqlite("UPDATE entry SET payload = NULL WHERE seq = 2").status == 0)
    let reopened = try Ledger(at: temporary.path)
    defer { reopened.close() }
    #expect(throws: Fault.self) { try reopened.forEachEntry { _, _, _ in } }
  }

  @Test("lets others write while somebody reads slowly")
  func slowReaders() throws {
    let temporary = try filled()
    var isWritten = false
    try temporary.ledger.forEachEntry { _, _, _ in
      if !isWritten {
        isWritten =
          try temporary.sqlite("UPDATE serial SET last = last WHERE FALSE; BEGIN IMMEDIATE; ROLLBACK").status == 0
      }
    }
    #expect(isWritten)
  }
}
