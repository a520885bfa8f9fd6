// A damaged file (R2), and days of writing that are not those of the clock (R4).

import FoiaCalendar
import FoiaCore
import FoiaStore
import Foundation
import Testing

@Suite("The check of the file")
struct DamageTests {
  /// Overwrites the pages of a table or an index with rubbish.
  private func damage(_ name: String, of temporary: TemporaryLedger) throws {
    let place = try temporary.sqlite("PRAGMA page_size; SELECT rootpage FROM sqlite_schema WHERE name = '\(name)'").text
    let numbers = place.split(separator: "\n").compactMap { UInt64($0) }
    try #require(numbers.count == 2)
    temporary.ledger.close()
    let file = try FileHandle(forUpdating: URL(filePath: temporary.path))
    try file.seek(toOffset: (numbers[1] - 1) * numbers[0])
    try file.write(contentsOf: Data(repeating: 0xA5, count: Int(numbers[0])))
    try file.close()
  }

  private func damages(_ path: String, _ scope: CheckScope) throws -> [String] {
    let ledger = try Ledger(at: path)
    defer { ledger.close() }
    var found: [String] = []
    _ = try ledger.check(scope, today: day("2026-11-23")) { finding in
      #expect(finding.rule == FileDamaged.rule && finding.severity == .error && finding.subject == .record)
      if case .damage(let text) = finding.fact { found.append(text) }
    }
    return found
  }

  @Test("finds a page that is rubbish")
  func page() throws {
    let temporary = try TemporaryLedger.nine()
    try damage("application_office_number", of: temporary)
    #expect(try damages(temporary.path, CheckScope(rules: [FileDamaged.rule])).count == 1)
  }

  @Test("finds with every page a row that its index does not know")
  func index() throws {
    let temporary = try TemporaryLedger.nine()
    let change = """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(sql, '(applicant_key)', '(applicant_key) WHERE id > 9999')
      WHERE name = 'application_applicant';
      """
    #expect(try temporary.sqlite(change).status == 0)
    #expect(try temporary.sqlite("UPDATE application SET applicant_key = 'x' WHERE id = 2").status == 0)
    let back = """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(sql, ' WHERE id > 9999', '') WHERE name = 'application_applicant';
      """
    #expect(try temporary.sqlite(back).status == 0)
    var full = CheckScope(rules: [FileDamaged.rule])
    full.isFull = true
    let found = try damages(temporary.path, full)
    #expect(found.contains { $0.contains("application_applicant") }, "\(found)")
  }

  /// Flips one bit of the day of an answer where the index of the statutory table holds it, and nowhere else.
  private func flip(_ digits: String, in index: String, of temporary: TemporaryLedger) throws {
    let root = try temporary.sqlite("PRAGMA page_size; SELECT rootpage FROM sqlite_schema WHERE name = '\(index)'").text
    let numbers = root.split(separator: "\n").compactMap { Int($0) }
    try #require(numbers.count == 2)
    temporary.ledger.close()
    var file = try Data(contentsOf: URL(filePath: temporary.path))
    let page = (numbers[1] - 1) * numbers[0]..<numbers[1] * numbers[0]
    let place = try #require(file.range(of: Data(digits.utf8), in: page))
    file[place.upperBound - 1] ^= 1
    try file.write(to: URL(filePath: temporary.path))
  }

  @Test(
    "finds without every page that an index does not hold what its table does",
    arguments: [
      ("application_flow", "2025-03-20"), ("application_applicant", "某公司"), ("entry_of_ledger", "founded"),
    ])
  func bit(index: String, text: String) throws {
    let temporary = try TemporaryLedger.nine()
    #expect(try damages(temporary.path, CheckScope(rules: [FileDamaged.rule])).isEmpty)
    try flip(text, in: index, of: temporary)
    let found = try damages(temporary.path, CheckScope(rules: [FileDamaged.rule]))
    #expect(found.count == 1 && found[0].contains(index), "\(found)")
  }

  @Test(
    "keeps a year from being filed, by a wrong index too, in a dry run and whatever is waived",
    arguments: [true, false])
  func freeze(dryRun: Bool) throws {
    let temporary = try TemporaryLedger.nine()
    try flip("2025-03-20", in: "application_flow", of: temporary)
    let ledger = try Ledger(at: temporary.path)
    defer { ledger.close() }
    let head = try ledger.head()
    let fault = try #require(throws: Fault.self) {
      try ledger.record(as: temporary.recording, dryRun: dryRun) { try $0.freeze(2025, waiver: "已核实") }
    }
    guard case .rule(.amending(.errorsStand(2025, let errors))) = fault.problems.first else {
      Issue.record("\(fault)")
      return
    }
    #expect(!errors.isEmpty && errors.allSatisfy { $0.rule == FileDamaged.rule })
    #expect(try ledger.head() == head)
  }

  @Test("finds an entry that refers to one that is not there")
  func foreignKeys() throws {
    let temporary = try TemporaryLedger.nine()
    #expect(try damages(temporary.path, CheckScope(rules: [FileDamaged.rule])).isEmpty)
    try temporary.tamper("DELETE FROM entry WHERE seq = 2")
    let found = try damages(temporary.path, CheckScope(rules: [FileDamaged.rule]))
    #expect(found.count == 3 && found.allSatisfy { $0.contains("entry") }, "\(found)")
  }

  @Test(
    "sees whether the day told is that of the clock in UTC+8",
    arguments: [
      ("2025-03-03", "2025-03-03T00:00:00.000Z", nil), ("2025-03-03", "2025-03-03T15:59:59.999Z", nil),
      ("2025-03-04", "2025-03-03T16:00:00.000Z", nil), ("2025-03-01", "2025-02-28T16:00:00.000Z", nil),
      ("2024-02-29", "2024-02-28T23:59:59.999Z", nil), ("2025-01-01", "2024-12-31T16:30:00.000Z", nil),
      ("2025-03-03", "2025-03-03T16:00:00.000Z", "2025-03-04"),
      ("2025-03-04", "2025-03-03T15:59:59.999Z", "2025-03-03"),
      ("2024-12-31", "2024-12-31T16:00:00.000Z", "2025-01-01"),
      ("2025-03-03", "2026-11-23T01:02:03.004Z", "2026-11-23"),
    ])
  func days(told: String, instant: String, real: String?) throws {
    let temporary = try TemporaryLedger(today: "2024-01-03")
    let application = try temporary.register(
      "2024-01-03", as: Recording(day: day(told), instant: instant, by: "王芳"))
    _ = try temporary.register("2025-03-04", as: writing(on: "2026-11-23"))
    let found = try temporary.findings(RecordedOnAnotherDay.rule)
    let expected = try real.map { [Finding.Fact.otherDay(told: try day(told), real: try day($0))] } ?? []
    #expect(found.map(\.fact) == expected)
    #expect(found.allSatisfy { $0.severity == .warning && $0.subject == .entry(application.id.entry) })
  }
}
