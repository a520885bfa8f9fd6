// What an independent reading found, each mended.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Foundation
import Testing

@Suite("What a third reading found")
struct ThirdReadingTests {
  private func number(_ year: Int, _ serial: Int) throws -> ApplicationNumber {
    try #require(ApplicationNumber(year: year, serial: serial))
  }

  @Test(
    "R2: a damaged page is a finding of the whole check, whatever the page holds",
    arguments: [
      "application_office_number", "personal", "entry_superseding", "entry_of_ledger", "entry", "application", "unit",
      "serial", "entry_of_application",
    ], [false, true])
  func damagedPage(name: String, isFull: Bool) throws {
    let temporary = try TemporaryLedger.amended()
    let place = try temporary.sqlite("PRAGMA page_size; SELECT rootpage FROM sqlite_schema WHERE name = '\(name)'").text
    let numbers = place.split(separator: "\n").compactMap { UInt64($0) }
    temporary.ledger.close()
    let file = try FileHandle(forUpdating: URL(filePath: temporary.path))
    try file.seek(toOffset: (numbers[1] - 1) * numbers[0])
    try file.write(contentsOf: Data(repeating: 0xA5, count: Int(numbers[0])))
    try file.close()
    let ledger = try Ledger(at: temporary.path)
    defer { ledger.close() }
    var found: Set<Rule> = []
    var scope = CheckScope()
    scope.isFull = isFull
    _ = try ledger.check(scope, today: day("2026-11-23")) { found.insert($0.rule) }
    #expect(found.contains(FileDamaged.rule))
  }

  @Test(
    "R1: an entry of the ledger that cannot be read is a finding, not the end of the check",
    arguments: [
      "founded", "imported", "calendar-added", "frozen", "waived", "registered", "closed", "corrected", "erased",
    ])
  func unreadable(kind: String) throws {
    let temporary = try TemporaryLedger.amended()
    let seq = try #require(Int(temporary.sqlite("SELECT min(seq) FROM entry WHERE kind = '\(kind)'").text.dropLast()))
    try temporary.tamper(
      "UPDATE entry SET payload = '{}' WHERE seq = \(seq); UPDATE entry SET recorded_by = 'x' WHERE seq = 5")
    let faults = try temporary.faults(CheckScope(rules: Set(Rule.allCases.filter { $0 == RecordChanged.rule })))
    #expect(faults.contains(fault(at: seq, .changed(seq))) && faults.contains(fault(at: 5, .changed(5))), "\(faults)")
    let all = try temporary.check().found
    #expect(all.contains { $0.rule == DispatchNotRecorded.rule }, "\(Set(all.map(\.rule)))")
  }

  @Test("R1: an unreadable entry of an application that is compared with others does not end the check")
  func unreadableTraces() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    let two = try temporary.register("2025-03-04")
    try temporary.record(one, .assigned(Assignment(on: day("2025-03-05"), unit: "规划科")))
    try temporary.record(two, .extended(Extension(on: day("2025-03-05"), days: 5)))
    try temporary.tamper("UPDATE entry SET payload = '{}' WHERE seq = 4")
    let found = try temporary.check().found
    #expect(
      found.contains { $0.rule == LookAlikes.rule } && found.contains { $0.fact == .chain(.changed(4)) }, "\(found)")
  }

  @Test("C10: what the closing waived of the earlier answer is shown as waived", arguments: ["open", "itself", "void"])
  func waivedRepeat(how: String) throws {
    let temporary = try TemporaryLedger()
    let earlier = try temporary.register("2025-03-03")
    let later = try temporary.register("2025-04-01")
    if how == "void" { try temporary.close(earlier, on: "2025-03-10", .granted) }
    try temporary.close(later, on: "2025-04-10", repeating: how == "itself" ? later : earlier, waiver: "另有口头答复")
    if how == "void" { try temporary.void(earlier) }
    let waivers = try temporary.findings(EarlierAnswerMissing.rule).map(\.waiver)
    // Voided later, nothing had been waived at the closing: the finding stands.
    #expect(waivers == [how == "void" ? nil : "另有口头答复"])
  }

  @Test("C10: an answer of another applicant is not the earlier answer")
  func repeatOfAnother() throws {
    let temporary = try TemporaryLedger()
    let earlier = try temporary.register("2025-03-03")
    try temporary.close(earlier, on: "2025-03-10", .granted)
    let later = try temporary.register("2025-04-01")
    try temporary.close(later, on: "2025-04-10", repeating: earlier)
    try temporary.correct(earlier, .identity, to: "11010519491231002X")
    #expect(try temporary.findings(EarlierAnswerMissing.rule).count == 1)
  }

  @Test("C21: look-alikes are told once, though name and number both say so")
  func lookAlikesOnce() throws {
    let temporary = try TemporaryLedger()
    for name in ["张三", "张三", "张三丰"] { _ = try temporary.register("2025-03-03", applicant: name) }
    let found = try temporary.findings(LookAlikes.rule)
    #expect(found.count == Set(found.map(\.subject)).count, "\(found)")
  }

  @Test("check YEAR: what is wrong with rows and numbers of other years is left out")
  func otherYears() throws {
    let temporary = try TemporaryLedger()
    for day in ["2023-03-03", "2023-03-04"] {
      try temporary.close(temporary.register(day), on: "2023-03-20", .granted)
    }
    _ = try temporary.register("2025-03-03")
    try temporary.tamper(
      """
      UPDATE entry SET payload = replace(payload, '2023-0002', '2023-0001') WHERE seq = 4;
      UPDATE application SET outcome = NULL WHERE id = 2; UPDATE application SET kind = '' WHERE id = 4
      """)
    let rules: Set<Rule> = [ClosingIncomplete.rule, ApplicantKindDoubtful.rule, NumbersDoubledOrMissing.rule]
    func errors(_ year: Int?) throws -> Set<Rule> {
      Set(try temporary.check(CheckScope(rules: rules, year: year)).found.filter { $0.severity == .error }.map(\.rule))
    }
    #expect(try errors(nil) == rules)
    #expect(try errors(2025).isEmpty)
  }

  @Test("C19: tells the place of an application among all of its applicant")
  func place() throws {
    let temporary = try TemporaryLedger()
    for index in 1...10 { _ = try temporary.register("2025-03-\(index + 10)", subject: "事项\(index)") }
    _ = try temporary.register("2025-03-01", applicant: "张三丰", subject: "事项11")
    let last = try temporary.register("2025-03-31", subject: "事项12")
    let found = try temporary.findings(ManyApplicationsInMonth.rule).first { $0.subject == .application(last.number) }
    #expect(found?.fact == .manyInMonth(place: 12))
  }

  @Test("the table of a year typed in makes the next the ledger's first, also where nothing came in it")
  func firstYear() throws {
    let temporary = try TemporaryLedger()
    _ = try temporary.register("2025-01-10")
    try temporary.freeze(2023, typed: figures(2023, new: 5, granted: 3, carriedOut: 2))
    #expect(try temporary.ledger.firstYear() == 2024)
    // Two were filed as carried out of 2023 and none is carried into 2024.
    #expect(
      try temporary.findings(CarriedInNotAsFiled.rule).contains {
        $0.subject == .table(2024, .records, row: .carriedIn, column: .total)
      })
  }

  @Test("undo: a closing that a colleague corrected since is not taken back behind the colleague's back")
  func undoCorrected() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    try temporary.close(one, on: "2025-03-20", .granted)
    try temporary.correct(one, .outcome, to: "partial", as: writing(on: "2026-11-23", by: "李强"))
    #expect(throws: RuleViolations.self) { try temporary.undo() }
  }

  @Test("erase: what is recorded of a person after an erasure can be erased too")
  func erasedAgain() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    _ = try temporary.ledger.erase(.number(one.number), reason: "依申请删除", as: temporary.recording)
    try temporary.record(
      one, .consultationSent(ConsultationRequest(on: day("2025-03-05"), role: .thirdParty, party: "百里宏图")))
    _ = try temporary.ledger.erase(.number(one.number), reason: "依第三方申请删除", as: temporary.recording)
    #expect(try Data(contentsOf: URL(filePath: temporary.path)).range(of: Data("百里宏图".utf8)) == nil)
  }
}
