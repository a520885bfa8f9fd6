import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("A finding")
struct FindingTests {
  private func identity(_ finding: Finding) -> String { String(decoding: finding.identity, as: UTF8.self) }

  private func sum(
    _ rule: Rule = ColumnDoesNotBalance.rule, _ year: Int = 2024, _ source: TableSource = .records,
    _ column: TableColumn = .kind(.person),
    _ expected: Int = 60, _ found: Int = 61
  ) -> Finding {
    Finding(
      rule, .error, .table(year, source, row: nil, column: column), .sum(expected: expected, found: found))
  }

  @Test("is known again by rule, subject, expected and found")
  func known() {
    #expect(identity(sum()) == #"["T2","2024:person","60","61"]"#)
    let others = [
      sum(OutcomesDoNotAddUp.rule), sum(ColumnDoesNotBalance.rule, 2023), sum(ColumnDoesNotBalance.rule, 2024, .filed),
      sum(ColumnDoesNotBalance.rule, 2024, .records, .total),
      sum(ColumnDoesNotBalance.rule, 2024, .records, .kind(.person), 59),
      sum(ColumnDoesNotBalance.rule, 2024, .records, .kind(.person), 60, 62),
    ]
    #expect(Set(others.map(identity) + [identity(sum())]).count == 7)
  }

  @Test("stays the same whatever is said to let it pass")
  func waived() throws {
    var one = sum()
    one.waiver = "并入原局"
    #expect(one.identity == sum().identity)
    #expect(sum().isStandingError)
    #expect(!one.isStandingError)
    #expect(!Finding(AnsweredLate.rule, .fault, .record, .noDispatch(of: nil)).isStandingError)
    #expect(!Finding(DispatchNotRecorded.rule, .warning, .record, .noDispatch(of: nil)).isStandingError)
  }

  @Test("of an open overdue application is the same every day, until something moves its due date")
  func overdue() throws {
    let one = try Case(received: "2025-03-03")
    func found(_ one: Case, _ today: String) throws -> [String] {
      try one.findings(on: today).filter { $0.rule == AnsweredLate.rule }.map(identity)
    }
    #expect(try found(one, "2025-04-01").count == 1)
    #expect(try found(one, "2025-04-01") == found(one, "2025-06-30"))
    let corrected = try one.corrected(1, .received, to: "2025-03-04")
    #expect(try found(corrected, "2025-06-30") != found(one, "2025-06-30"))
    #expect(try found(one.closed("2025-04-02"), "2025-06-30") != found(one, "2025-06-30"))
  }

  @Test("of a missing ground is another one when something else is missing, and the same whatever the waiver says")
  func ground() throws {
    func found(_ one: Case) throws -> [String] {
      try one.findings(on: "2025-06-02").filter { $0.rule == NotClarifiedWithoutGround.rule }.map(identity)
    }
    let plain = try Case(received: "2025-03-03")
    let never = try plain.closed("2025-03-20", .otherNoClarification)
    let early = try plain.clarificationAsked("2025-03-10", replyBy: "2025-03-20")
      .closed("2025-03-20", .otherNoClarification)
    let excused = try plain.closed("2025-03-20", .otherNoClarification) { $0.waiver = "电话告知" }
    #expect(try found(never).count == 1)
    #expect(try found(never) != found(early))
    #expect(try found(never) == found(excused))
  }

  @Test("is named as it is typed to waive it")
  func subjects() throws {
    let number = try #require(ApplicationNumber(year: 2025, serial: 1))
    let other = try #require(Form.form2019.groups.last)
    let subjects: [(Finding.Subject, String)] = [
      (.application(number), "2025-0001"), (.entry(14), "#14"), (.numbers(year: 2025), "2025"),
      (.table(2024, .records, row: .carriedIn, column: .kind(.person)), "2024:carried-in:person"),
      (.table(2024, .filed, row: .new, column: nil), "2024:filed:new"),
      (.table(2020, .records, row: .group(other), column: .total), "2020:other-all:total"),
      (.table(2024, .records, row: nil, column: nil), "2024"),
      (.disputes(2024, .records, .suitAfterReview, .pending), "2024:suit-after-review:pending"),
      (.disputes(2024, .filed, .review, nil), "2024:filed:review"), (.dispute(14), "#14"),
      (.disclosure(2024, .records, .normativeDocuments), "2024:normative-documents"),
      (.text(2024, line: 12), "2024:text:12"), (.text(2024, line: nil), "2024:text"),
    ]
    for (subject, text) in subjects { #expect(subject.description == text) }
  }
}

@Suite("A rule of the check")
struct RuleTests {
  /// What a rule's findings can be: E of error, F of fault, W of warning; `check --list` shows it.
  private static let severities: [String: String] = [
    "T1": "E", "T2": "E", "T3": "E", "T4": "E", "T5": "E", "T6": "E", "T7": "W", "T8": "E", "T9": "W", "T10": "E",
    "T11": "W",
    "C1": "E", "C2": "E", "C3": "F",
    "C4": "FW", "C5": "FW", "C6": "E", "C7": "E", "C8": "E", "C10": "E", "C12": "W", "C13": "EW", "C14": "EW",
    "C15": "W",
    "C16": "W", "C17": "W", "C18": "W", "C19": "W", "C20": "W", "C21": "W", "R1": "E", "R2": "E", "R3": "W", "R4": "W",
    "R5": "EW", "R6": "E", "R7": "W",
    "X1": "EW",
    "X2": "E",
    "X3": "EW", "X4": "W", "X5": "W",
    "X6": "W", "X7": "E", "X8": "W",
    "A3": "W", "A4": "W", "A5": "W", "A6": "W", "A7": "W", "A8": "W",
    // W by themselves; an act after the due date, and a deferral without what it presupposes, are faults.
    "C9": "FW", "C11": "FW",
    // The project's own.
    "C22": "F", "C23": "W", "C24": "W", "C25": "W", "C26": "W", "C27": "W",
  ]

  @Test(
    "has its severities, and belongs to tables, applications, text or record by its letter", arguments: Rule.allCases)
  func rule(_ rule: Rule) throws {
    let letters: [Severity: String] = [.error: "E", .fault: "F", .warning: "W"]
    #expect(rule.severities.compactMap { letters[$0] }.joined() == Self.severities[rule.rawValue])
    #expect(rule.rawValue.hasPrefix(rule.family.rawValue))
  }

  @Test("of the record is left out where a year is looked at, and not where one is filed")
  func scope() throws {
    #expect(CheckScope().rules == Set(Rule.allCases))
    let year = CheckScope(year: 2024)
    #expect(!year.wants(.record))
    #expect(year.rules == Set(Rule.allCases.filter { $0.family != .record }))
    #expect(
      CheckScope(rules: [ColumnDoesNotBalance.rule, RecordChanged.rule], year: 2024).rules == [
        ColumnDoesNotBalance.rule
      ])
    // What a filing is for is to settle the drift; the file is looked at before.
    let filing = CheckScope(filing: YearReport(table: try YearTable.empty(2024)))
    #expect(filing.year == 2024)
    #expect(filing.rules == Set(Rule.allCases).subtracting([RecordsDifferFromFiling.rule, FileDamaged.rule]))
  }
}
