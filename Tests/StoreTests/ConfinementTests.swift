// What stands in a file is never run, and a connection can do no more than the program needs.

import FoiaCalendar
import FoiaCore
import Foundation
import GRDB
import Testing

@testable import FoiaStore

@Suite("What a ledger's file holds")
struct ConfinementTests {
  @Test("is not run as SQL where it stands in the schema, as of a day either")
  func plantedStatement() throws {
    let (temporary, other) = (try TemporaryLedger.nine(), try TemporaryLedger())
    temporary.ledger.close()
    other.ledger.close()
    let before = try Data(contentsOf: URL(filePath: other.path))
    for table in ["unit", "application_applicant"] {
      let plant = """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = sql || '; ATTACH ''\(other.path)'' AS other; DELETE FROM other.serial'
        WHERE name = '\(table)';
        """
      try #require(try temporary.sqlite(plant).status == 0)
    }
    let past = try Ledger(at: temporary.path, asOf: day("2026-11-23"))
    defer { past.close() }
    #expect(try past.agency() == "易县某局")
    #expect(try Data(contentsOf: URL(filePath: other.path)) == before)
    #expect(past.deviations.map(\.code) == ["changed index application_applicant", "changed table unit"])
  }

  @Test("is read, but neither upgraded nor written, where it is of an earlier version and not as that one made it")
  func olderAndTampered() throws {
    let temporary = try TemporaryLedger()
    temporary.ledger.close()
    let change = """
      DROP TABLE search_step; DROP TABLE search_pair; DROP TABLE search_personal_pair; DROP INDEX entry_of_disclosure;
      DROP TABLE document; DROP INDEX entry_of_attachment;
      DELETE FROM kind WHERE code IN ('backed-up', 'made-public', 'setting-changed', 'number-spoilt', 'letter-issued',
        'letter-sent', 'letter-served', 'letter-returned', 'approval-given', 'unit-accepted', 'unit-returned', 'attached',
        'handed-over');
      CREATE TABLE ledger (
        id     INTEGER PRIMARY KEY CHECK (id = 1),
        agency TEXT NOT NULL CHECK (agency <> '')
      ) STRICT;
      PRAGMA user_version = 4;
      """
    try #require(try temporary.sqlite(change + "DROP TRIGGER head_is_one").status == 0)
    let before = try Data(contentsOf: URL(filePath: temporary.path))
    let missing = FileDeviation.missing(SchemaObject("trigger", "head_is_one"))
    let older = try Ledger(at: temporary.path)
    defer { older.close() }
    #expect(try older.agency() == "易县某局" && older.deviations == [missing])
    #expect(throws: Fault.record(.notAsMade(temporary.path, [missing]))) {
      try older.record(as: temporary.recording) { try $0.found(Founding(agency: "另一局")) }
    }
    #expect(try Data(contentsOf: URL(filePath: temporary.path)) == before)
  }

  @Test("cannot be reached by SQL that opens other files or rewrites the schema; what is deleted is overwritten")
  func confined() throws {
    let temporary = try TemporaryLedger()
    let queue = try LedgerFile.open(temporary.path).queue
    defer { try? queue.close() }
    try queue.inDatabase { database in
      for sql in [
        "ATTACH ':memory:' AS other", "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql",
      ] {
        #expect(throws: DatabaseError.self, "\(sql)") { try database.execute(sql: sql) }
      }
      #expect(try Int.fetchOne(database, sql: "PRAGMA secure_delete") == 1)
      #expect(try Int.fetchOne(database, sql: "PRAGMA trusted_schema") == 0)
      // An erasure still makes the file anew.
      try database.vacuum()
      #expect(throws: DatabaseError.self) { try database.execute(sql: "ATTACH ':memory:' AS other") }
    }
  }
}
