// A file that is not as the program makes it (R6): each kind of deviation is named by the check, and nothing is written.

import FoiaCalendar
import FoiaCore
import FoiaSchema
import FoiaStore
import Foundation
import Testing

@Suite("The shape of a ledger's file")
struct ShapeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Schema/Migrations").standardized

  @Test("has for every version the fingerprint that another program makes of the steps up to it")
  func fingerprints() throws {
    let steps = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    let made = try run("python3", [python("shape.py")] + steps.map { Self.folder.appending(path: $0).path })
    #expect(made.status == 0 && made.text.split(separator: "\n").map(String.init) == Schema.fingerprints)
    #expect(Schema.fingerprints.count == Schema.version)
  }

  /// What somebody does to a file with another program, and what the check then names, in order.
  struct Deviation: Sendable, CustomTestStringConvertible {
    var sql: String
    var codes: [String]
    var testDescription: String { codes.joined(separator: ", ") }

    init(_ sql: String, _ codes: String...) { (self.sql, self.codes) = (sql, codes) }

    /// A change of the text of the schema itself.
    static func rewriting(_ name: String, _ old: String, _ new: String, _ codes: String...) -> Deviation {
      var deviation = Deviation(
        """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, '\(old)', '\(new)') WHERE name = '\(name)';
        """)
      deviation.codes = codes
      return deviation
    }
  }

  private static let deviations = [
    Deviation("DROP TRIGGER entry_is_never_changed", "missing trigger entry_is_never_changed"),
    Deviation(
      "DROP TRIGGER head_never_shrinks; CREATE TRIGGER head_never_shrinks BEFORE UPDATE ON head BEGIN SELECT 1; END",
      "changed trigger head_never_shrinks"),
    Deviation(
      """
      CREATE TRIGGER planted AFTER INSERT ON entry WHEN NEW.kind = 'closed'
      BEGIN UPDATE application SET outcome = 'granted'; END
      """, "unknown trigger planted"),
    Deviation("DROP INDEX application_flow", "missing index application_flow"),
    Deviation(
      "DROP INDEX application_flow; CREATE INDEX application_flow ON application (closed, received, kind, outcome)",
      "changed index application_flow"),
    Deviation("CREATE INDEX entry_by_person ON entry (recorded_by)", "unknown index entry_by_person"),
    .rewriting("personal", ") STRICT", ")", "changed table personal"),
    .rewriting("application", "CHECK (void IN (0, 1))", "", "changed table application"),
    .rewriting("entry", "REFERENCES kind (code)", "", "changed table entry"),
    Deviation("ALTER TABLE unit ADD COLUMN note TEXT", "changed table unit"),
    Deviation("DROP TABLE redo", "missing table redo"),
    Deviation("CREATE TABLE notes (text TEXT)", "unknown table notes"),
    Deviation("ANALYZE", "unknown table sqlite_stat1"),
    Deviation("CREATE VIEW everything AS SELECT * FROM personal", "unknown view everything"),
    Deviation(
      "ALTER TABLE unit RENAME TO hidden; CREATE VIEW unit AS SELECT name FROM hidden", "unknown table hidden",
      "unknown view unit", "missing table unit"),
    Deviation("DELETE FROM kind WHERE code = 'figures-set'", "kind-missing figures-set"),
    Deviation("INSERT INTO kind VALUES ('granted')", "kind-unknown granted"),
    Deviation("DELETE FROM kind; DROP TRIGGER head_is_one", "missing trigger head_is_one", "changed table kind"),
    Deviation("DROP TABLE kind", "missing table kind"),
    Deviation("PRAGMA user_version = 4", "version 4"), Deviation("PRAGMA user_version = 0", "version 0"),
    Deviation("PRAGMA user_version = -1", "version -1"),
    Deviation("PRAGMA journal_mode = WAL", "journal-mode wal"),
    Deviation(
      "DROP TRIGGER head_is_one; CREATE TABLE notes (text TEXT); PRAGMA journal_mode = WAL", "unknown table notes",
      "missing trigger head_is_one", "journal-mode wal"),
  ]

  @Test("is named by the check where it is another, and nothing is written", arguments: deviations)
  func named(deviation: Deviation) throws {
    let temporary = try TemporaryLedger.nine()
    temporary.ledger.close()
    let done = try temporary.sqlite(deviation.sql)
    try #require(done.status == 0, "\(done.text)")
    try expect(deviation.codes, of: temporary)
  }

  @Test("is named where others may use the file", arguments: [0o644, 0o664, 0o606, 0o610])
  func mode(_ mode: Int) throws {
    let temporary = try TemporaryLedger.nine()
    temporary.ledger.close()
    #expect(chmod(temporary.path, mode_t(mode)) == 0)
    try expect(["file-mode 0\(String(mode, radix: 8))"], of: temporary)
  }

  private func expect(_ codes: [String], of temporary: TemporaryLedger) throws {
    let log = "SELECT count(*), (SELECT count FROM head) FROM entry"
    let before = try temporary.sqlite(log).text
    let ledger = try Ledger(at: temporary.path)
    defer { ledger.close() }
    var found: [String] = []
    _ = try ledger.check(CheckScope(rules: [FileNotAsMade.rule]), today: day("2026-11-23")) { finding in
      #expect(finding.rule == FileNotAsMade.rule && finding.severity == .error && finding.subject == .record)
      if case .deviation(let deviation) = finding.fact { found.append(deviation.code) }
    }
    #expect(found == codes)
    #expect(throws: Fault.record(.notAsMade(temporary.path, ledger.deviations))) {
      _ = try ledger.record(as: temporary.recording) { try $0.void(.serial(2), reason: "重复登记") }
    }
    #expect(throws: Fault.record(.notAsMade(temporary.path, ledger.deviations))) { try ledger.rebuildDerived() }
    #expect(try temporary.sqlite(log).text == before)
    // It can still be read, as of a day too.
    #expect(try ledger.application(.serial(1), thisYear: 2025).application.intake.subject == "事项")
    let past = try Ledger(at: temporary.path, asOf: day("2026-11-23"))
    defer { past.close() }
    #expect(past.deviations == ledger.deviations)
  }
}
