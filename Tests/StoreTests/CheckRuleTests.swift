// Rules that look at several applications, and at what the shape of the tables makes impossible.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing

@Suite("The check of applications")
struct CheckRuleTests {
  private func number(_ year: Int, _ serial: Int) throws -> ApplicationNumber {
    try #require(ApplicationNumber(year: year, serial: serial))
  }

  @Test("finds a closing without its outcome, and an outcome without its date (C1)")
  func halfClosed() throws {
    let temporary = try TemporaryLedger.nine()
    #expect(try temporary.findings(ClosingIncomplete.rule).isEmpty)
    try temporary.tamper(
      "UPDATE application SET outcome = NULL WHERE id = 2; UPDATE application SET outcome = 'granted' WHERE id = 4")
    let found = try temporary.findings(ClosingIncomplete.rule)
    #expect(try Set(found.map(\.subject)) == [.application(number(2025, 1)), .application(number(2025, 3))])
    #expect(found.allSatisfy { $0.severity == .error && $0.fact == .incompleteClosing })
  }

  @Test("finds an applicant of no kind (C13)")
  func kindMissing() throws {
    let temporary = try TemporaryLedger.nine()
    #expect(try temporary.findings(ApplicantKindDoubtful.rule).isEmpty)
    try temporary.tamper("UPDATE application SET kind = '' WHERE id = 2")
    #expect(try temporary.findings(ApplicantKindDoubtful.rule).map(\.fact) == [.kindMissing])
    #expect(try temporary.findings(ApplicantKindDoubtful.rule).map(\.severity) == [.error])
  }

  /// An earlier answer, and one that repeats it, closed on 10 April.
  private func repeated() throws -> (TemporaryLedger, earlier: Application, later: Application) {
    let temporary = try TemporaryLedger()
    let earlier = try temporary.register("2025-03-03")
    try temporary.close(earlier, on: "2025-03-10", .granted)
    let later = try temporary.register("2025-04-01")
    try temporary.close(later, on: "2025-04-10", repeating: earlier)
    return (temporary, earlier, later)
  }

  private func expectGone(_ temporary: TemporaryLedger, _ later: Application, named: ApplicationNumber) throws {
    let found = try temporary.findings(EarlierAnswerMissing.rule)
    #expect(found.map(\.fact) == [.earlierAnswerGone(named.description)])
    #expect(found.allSatisfy { $0.subject == .application(later.number) && $0.severity == .error })
  }

  @Test("finds a repeated application whose earlier answer is void, open or given later (C10)")
  func earlierAnswer() throws {
    let (temporary, earlier, later) = try repeated()
    #expect(try temporary.findings(EarlierAnswerMissing.rule).isEmpty)
    try temporary.void(earlier)
    try expectGone(temporary, later, named: earlier.number)
    try temporary.undo()
    #expect(try temporary.findings(EarlierAnswerMissing.rule).isEmpty)
    try temporary.reopen(earlier)
    try expectGone(temporary, later, named: earlier.number)
    try temporary.close(earlier, on: "2025-04-11", .granted)
    try expectGone(temporary, later, named: earlier.number)
    try temporary.correct(earlier, .closed, to: "2025-04-10")
    #expect(try temporary.findings(EarlierAnswerMissing.rule).isEmpty)
  }

  @Test("finds a repeated application that names itself (C10)")
  func itself() throws {
    let (temporary, _, later) = try repeated()
    try temporary.correct(later, .sameAs, to: later.number.description)
    try expectGone(temporary, later, named: later.number)
  }

  @Test("takes a reference to an answer before the ledger for what it is (C10)")
  func beforeLedger() throws {
    let (temporary, _, later) = try repeated()
    for reference in ["2019-0003", "易信公〔2019〕3号"] {
      try temporary.correct(later, .sameAs, to: reference)
      #expect(try temporary.findings(EarlierAnswerMissing.rule).isEmpty)
    }
  }

  @Test("finds one reply document on applications answered by different actions (C14)")
  func documents() throws {
    let temporary = try TemporaryLedger()
    let all = try (1...6).map { try temporary.register("2025-03-0\($0)", applicant: "申请人\($0)", subject: "事项\($0)") }
    // One decision on two applications is one action.
    _ = try temporary.ledger.record(as: temporary.recording) {
      try $0.close(
        [.number(all[0].number), .number(all[1].number)],
        with: Closing(on: try day("2025-03-20"), outcome: .granted, document: "易信公〔2025〕1号"))
    }
    // No document is no document.
    try temporary.close(all[2], on: "2025-03-20", .granted)
    try temporary.close(all[3], on: "2025-03-20", .granted, document: "易信公〔2025〕2号")
    #expect(try temporary.findings(NumbersDoubledOrMissing.rule).isEmpty)
    try temporary.close(all[4], on: "2025-03-21", .granted)
    #expect(try temporary.findings(NumbersDoubledOrMissing.rule).isEmpty)
    try temporary.close(all[5], on: "2025-03-20", .granted, document: "易信公〔2025〕2 号")
    let found = try temporary.findings(NumbersDoubledOrMissing.rule)
    #expect(found.map(\.severity) == [.warning] && found.map(\.subject) == [.application(all[5].number)])
    if case .documentTwice(_, let own, let others)? = found.first?.fact {
      #expect(own.number == all[5].number && others.map(\.number) == [all[3].number])
      #expect(try others.map(\.closed) == [day("2025-03-20")])
    } else {
      Issue.record("\(found)")
    }
    try temporary.void(all[5])
    #expect(try temporary.findings(NumbersDoubledOrMissing.rule).isEmpty)
  }

  @Test("does not suspect the documents of one import (C14)")
  func importedDocuments() throws {
    let temporary = try TemporaryLedger()
    let rows = (1...3).map { ",2024-01-0\($0),mail,甲\($0),person,事项\($0),,2024-02-01,granted,文1号," }
    try temporary.importCSV(([CanonicalLedger.header] + rows).joined(separator: "\n") + "\n")
    #expect(try temporary.findings(NumbersDoubledOrMissing.rule).isEmpty)
    let one = try temporary.register("2024-03-03")
    try temporary.close(one, on: "2024-03-20", .granted, document: "文1号")
    #expect(try temporary.findings(NumbersDoubledOrMissing.rule).map(\.subject) == [.application(one.number)])
  }

  @Test("finds the numbers that were left out, and those given twice (C14)")
  func numbers() throws {
    let temporary = try TemporaryLedger()
    for serial in [1, 2, 5, 6, 8] { _ = try temporary.register("2025-03-03", number: number(2025, serial)) }
    _ = try temporary.register("2024-03-03", number: number(2024, 3))
    let gaps = [Finding.Fact.numbersMissing(from: 3, to: 4), .numbersMissing(from: 7, to: 7)]
    let found = try temporary.findings(NumbersDoubledOrMissing.rule)
    #expect(
      found.map(\.fact) == gaps && found.allSatisfy { $0.severity == .warning && $0.subject == .numbers(year: 2025) })
    // A void number is no gap.
    try temporary.void(temporary.ledger.application(.number(number(2025, 2)), thisYear: 2025).application)
    #expect(try temporary.findings(NumbersDoubledOrMissing.rule).count == 2)
    try temporary.tamper("UPDATE entry SET payload = replace(payload, '2025-0006', '2025-0005') WHERE seq = 5")
    let double = try temporary.findings(NumbersDoubledOrMissing.rule).filter { $0.severity == .error }
    #expect(
      try double.map(\.fact) == [.numberTwice(count: 2)] && double.map(\.subject) == [.application(number(2025, 5))])
  }

  @Test("finds the numbers left out at the beginning of a year, unless the ledger begins in it (C14)")
  func firstNumbers() throws {
    let temporary = try TemporaryLedger()
    _ = try temporary.register("2024-03-03", number: number(2024, 3))
    _ = try temporary.register("2025-03-03", number: number(2025, 3))
    _ = try temporary.register("2026-03-03", number: number(2026, 1))
    let found = try temporary.findings(NumbersDoubledOrMissing.rule)
    #expect(found.map(\.subject) == [.numbers(year: 2025)] && found.map(\.severity) == [.warning])
    #expect(found.map(\.fact) == [.numbersMissing(from: 1, to: 2)])
    #expect(try temporary.findings(NumbersDoubledOrMissing.rule, year: 2024).isEmpty)
    // With a case of the year before, 2024 is not the first year any more.
    _ = try temporary.register("2023-12-29")
    #expect(
      try temporary.findings(NumbersDoubledOrMissing.rule).map(\.subject) == [
        .numbers(year: 2024), .numbers(year: 2025),
      ])
  }

  @Test("finds the eleventh and every later application of one applicant in a month (C19)")
  func many() throws {
    let temporary = try TemporaryLedger()
    for index in 1...10 { _ = try temporary.register("2025-03-\(index + 10)", subject: "事项\(index)") }
    // Of another month, another person, and void.
    _ = try temporary.register("2025-04-01", subject: "四月")
    _ = try temporary.register("2025-03-12", applicant: "李四", subject: "别人", identity: "11010519491231002X")
    try temporary.void(temporary.register("2025-03-12", subject: "作废"))
    #expect(try temporary.findings(ManyApplicationsInMonth.rule).isEmpty)
    // The same identity number under another name, received before all others: the last of the month is the eleventh.
    _ = try temporary.register("2025-03-01", applicant: "张三丰", subject: "事项11")
    let found = try temporary.findings(ManyApplicationsInMonth.rule)
    #expect(found.map(\.found) == ["11"] && found.map(\.severity) == [.warning])
    #expect(try found.map(\.subject) == [.application(number(2025, 10))])
    _ = try temporary.register("2025-03-31", subject: "事项12")
    #expect(try temporary.findings(ManyApplicationsInMonth.rule).count == 2)
  }

  @Test("finds identity numbers that cannot be one, until they are corrected (C24)")
  func doubtfulValues() throws {
    let temporary = try TemporaryLedger()
    _ = try temporary.register("2025-03-03")
    let wrong = try temporary.register("2025-03-04", applicant: "李四", identity: "110105194912310021")
    let found = try temporary.findings(ValueDoubtful.rule)
    #expect(found.map(\.subject) == [.application(wrong.number)] && found.map(\.severity) == [.warning])
    #expect(found.map(\.fact) == [.valueDoubtful(.identityCheckDigit)])
    try temporary.correct(wrong, .identity, to: "11010519491231002X")
    #expect(try temporary.findings(ValueDoubtful.rule).isEmpty)
  }

  @Test("finds look-alikes while one of them is open (C21)")
  func lookAlikes() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03", subject: "拆迁 补偿，方案")
    _ = try temporary.register("2025-03-03", applicant: "李四", subject: "拆迁补偿方案", identity: "11010519491231002X")
    _ = try temporary.register("2025-03-03", subject: "拆迁补偿标准")
    #expect(try temporary.findings(LookAlikes.rule).isEmpty)
    let two = try temporary.register("2025-05-06", subject: "拆迁补偿方案")
    let found = try temporary.findings(LookAlikes.rule)
    #expect(found.map(\.subject) == [.application(two.number)] && found.map(\.severity) == [.warning])
    #expect(found.map(\.found) == [one.number.description])
    #expect(found.map { $0.compared.map(\.number) } == [[two.number, one.number]])
    #expect(try found.map { $0.compared.map(\.received) } == [[day("2025-05-06"), day("2025-03-03")]])
    try temporary.close(one, on: "2025-03-20", .granted)
    #expect(try temporary.findings(LookAlikes.rule).count == 1)
    try temporary.close(two, on: "2025-05-20", .granted)
    #expect(try temporary.findings(LookAlikes.rule).isEmpty)
    try temporary.reopen(two)
    try temporary.void(one)
    #expect(try temporary.findings(LookAlikes.rule).isEmpty)
  }

  @Test("finds imported applications that are equal to others in everything but the number, closed ones too (C25)")
  func equalRows() throws {
    let temporary = try TemporaryLedger()
    func file(_ rows: String...) -> String { CanonicalLedger.header + "\n" + rows.joined(separator: "\n") + "\n" }
    func found() throws -> [String] {
      try temporary.findings(EqualRows.rule).map { "\($0.subject) = \($0.found ?? "")" }
    }
    try temporary.importCSV(
      file(
        "2024-0001,2024-03-04,mail,张三,person,河道规划,,2024-03-20,granted,〔2024〕1号,",
        "2024-0002,2024-03-05,mail,李四,person,取水许可,,,,,"))
    #expect(try found() == [])
    try temporary.importCSV(
      file(
        "2024-0007,2024-03-04,mail,张三,person,河道规划,,2024-03-20,granted,〔2024〕1号,",
        "2024-0008,2024-03-05,mail,李四,person,取水许可,,2024-03-28,granted,,",
        "2024-0009,2024-03-06,mail,张三,person,河道规划,,2024-03-20,granted,〔2024〕1号,"))
    #expect(try found() == ["2024-0007 = 2024-0001"])
    // What was typed twice is no row of a file; what was typed and is imported is.
    _ = try temporary.register("2025-03-03", applicant: "王五", subject: "堤防验收")
    _ = try temporary.register("2025-03-03", applicant: "王五", subject: "堤防验收")
    #expect(try found() == ["2024-0007 = 2024-0001"])
    try temporary.importCSV(file("2025-0003,2025-03-03,counter,王五,person,堤防验收,,,,,"))
    #expect(try found() == ["2024-0007 = 2024-0001", "2025-0003 = 2025-0001 2025-0002"])
    try temporary.undo()
    #expect(try found() == ["2024-0007 = 2024-0001"])
  }
}
