import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing
import TestKit

extension TemporaryLedger {
  @discardableResult
  func freeze(
    _ year: Int, typed: YearTable? = nil, isComplete: Bool = false, published: String? = nil,
    amendment: String? = nil, waiver: String? = nil, on today: String = "2026-11-23"
  ) throws -> Filed {
    let published = try published.map { try day($0) }
    return try ledger.record(as: writing(on: today)) {
      try $0.freeze(
        year, typed: typed.map { YearReport(table: $0) }, isComplete: isComplete, published: published,
        amendment: amendment, waiver: waiver)
    }
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
}

/// A balanced table with a few natural persons in it, all others 0.
func figures(_ year: Int, new: Int, carriedIn: Int = 0, granted: Int, carriedOut: Int = 0) throws -> YearTable {
  let form = Form(for: .year(year))
  let cells = form.rows.map { row in
    let count =
      switch row.content {
      case .new: new
      case .carriedIn: carriedIn
      case .outcome(Outcome.granted.code), .total: granted
      case .carriedOut: carriedOut
      case .outcome, .group: 0
      }
    return [count, 0, 0, 0, 0, 0, count]
  }
  return try #require(YearTable(year: year, form: form, cells: cells))
}

@Suite("The filing of a year")
struct FilingTests {
  /// 2025: one granted, one of a business open at the end; from 2024 one carried in.
  private func filled() throws -> (TemporaryLedger, [Application]) {
    let temporary = try TemporaryLedger()
    let old = try temporary.register("2024-12-30", applicant: "李四")
    let one = try temporary.register("2025-03-03", subject: "甲")
    let two = try temporary.register("2025-12-04", kind: .business, applicant: "某公司", subject: "乙")
    try temporary.close(one, on: "2025-03-20", .granted)
    try temporary.close(old, on: "2025-01-20", .denyLaw)
    return (temporary, [old, one, two])
  }

  @Test("is refused before the year is over, on its last day too")
  func notOver() throws {
    let (temporary, _) = try filled()
    for today in ["2025-12-31", "2025-06-30", "2024-12-31"] {
      let violation = RuleViolation.amending(.yearNotOver(2025, today: try day(today)))
      #expect(throws: Fault.rule(violation)) { try temporary.freeze(2025, on: today) }
    }
    #expect(try temporary.freeze(2025, on: "2026-01-01").filing.year == 2025)
  }

  @Test("keeps figures, form, digest, day of publication and the place and end of the log")
  func stored() throws {
    let (temporary, _) = try filled()
    let before = try temporary.sqlite("SELECT count, lower(hex(hash)) FROM head").text.dropLast().split(separator: "|")
    let filing = try temporary.freeze(2025, published: "2026-01-20").filing
    #expect(try temporary.ledger.filing(of: 2025) == filing)
    #expect(before == [String(filing.position)[...], filing.head[...]])
    #expect(try filing.source == .records && filing.published == day("2026-01-20") && filing.reason == nil)
    #expect(filing.table.form == .form2021 && filing.table.cells.count == 25)
    let expected: [FormRow.Content: [Int]] = [
      .new: [1, 1, 0, 0, 0, 0, 2], .carriedIn: [1, 0, 0, 0, 0, 0, 1],
      .outcome(Outcome.granted.code): [1, 0, 0, 0, 0, 0, 1],
      .outcome(Outcome.denyLaw.code): [1, 0, 0, 0, 0, 0, 1], .total: [2, 0, 0, 0, 0, 0, 2],
      .carriedOut: [0, 1, 0, 0, 0, 0, 1],
    ]
    for (row, cells) in zip(filing.table.form.rows, filing.table.cells) {
      #expect(cells == expected[row.content] ?? [0, 0, 0, 0, 0, 0, 0], "\(row.code)")
    }
    // The digest as anybody can take it from the stored figures.
    let digest = """
      import hashlib, json, sqlite3, sys
      row = sqlite3.connect(sys.argv[1]).execute("SELECT payload FROM entry WHERE kind = 'frozen'").fetchone()
      payload = json.loads(row[0])
      lines = [line for key in ("figures", "disputes", "disclosure") for line in payload.get(key, [])]
      print(hashlib.sha256("\\n".join(lines).encode()).hexdigest())
      """
    #expect(try run("python3", ["-c", digest, temporary.path]).text == filing.digest + "\n")
  }

  @Test("is refused a second time without a reason; with one both are kept, and the last is in force")
  func again() throws {
    let (temporary, all) = try filled()
    #expect(throws: Fault.rule(.amending(.notFiledYet(2025)))) {
      try temporary.freeze(2025, amendment: "补正")
    }
    let first = try temporary.freeze(2025).filing
    #expect(throws: Fault.rule(.amending(.filedAlready(2025)))) { try temporary.freeze(2025) }
    try temporary.close(all[2], on: "2025-12-20", .partial)
    // Telling when it was published is no amendment: the table that was filed stays as it was.
    let published = try temporary.freeze(2025, published: "2026-01-20").filing
    #expect(published.table == first.table && published.position == first.position)
    #expect(published.published == (try day("2026-01-20")))
    #expect(throws: Fault.rule(.amending(.filedAlready(2025)))) {
      try temporary.freeze(2025, published: "2026-01-21")
    }
    #expect(try temporary.ledger.filing(of: 2025)?.table == first.table)
    let second = try temporary.freeze(2025, amendment: "漏计一件").filing
    #expect(try temporary.ledger.filings() == [first, published, second])
    #expect(try temporary.ledger.filing(of: 2025) == second)
    #expect(second.reason == "漏计一件" && second.table[.outcome(Outcome.partial.code), .kind(.business)] == 1)
    #expect(
      try temporary.ledger.drift(of: 2025).cells.isEmpty && temporary.findings(RecordsDifferFromFiling.rule).isEmpty)
  }

  @Test("takes the day of publication of an unchanged table later, and no impossible one")
  func published() throws {
    let (temporary, _) = try filled()
    let early = RuleViolation.amending(.publishedBeforeEnd(2025, try day("2025-12-31")))
    #expect(throws: Fault.rule(early)) { try temporary.freeze(2025, published: "2025-12-31") }
    let late = RuleViolation.future(.published, try day("2026-11-24"), today: try day("2026-11-23"))
    #expect(throws: Fault.rule(late)) { try temporary.freeze(2025, published: "2026-11-24") }
    try temporary.freeze(2025)
    #expect(try temporary.freeze(2025, published: "2026-01-20").filing.published == day("2026-01-20"))
    #expect(throws: Fault.rule(.amending(.filedAlready(2025)))) {
      try temporary.freeze(2025, published: "2026-01-21")
    }
  }

  @Test("is refused while errors of the year stand, and lists them; a waiver lets it pass and is kept with each")
  func errors() throws {
    let (temporary, all) = try filled()
    let again = try temporary.register("2025-04-01", subject: "甲")
    _ = try temporary.ledger.record(as: temporary.recording) {
      try $0.close(
        [.number(again.number)], with: Closing(on: try day("2025-04-10"), outcome: .rejectRepeat),
        sameAs: .number(all[1].number))
    }
    try temporary.void(all[1])
    let head = try temporary.ledger.head()
    let error = Finding(
      EarlierAnswerMissing.rule, .error, .application(again.number), .earlierAnswerGone(all[1].number.description))
    #expect(throws: Fault.rule(.amending(.errorsStand(2025, [error])))) { try temporary.freeze(2025) }
    #expect(try temporary.ledger.head() == head)
    // It lands in no cell of 2024, and does not stand in the way there.
    try temporary.freeze(2024)
    let filed = try temporary.freeze(2025, waiver: "原答复另案存档")
    #expect(filed.waived == [error])
    #expect(try temporary.ledger.filing(of: 2025) == filed.filing)
    #expect(try temporary.findings(EarlierAnswerMissing.rule).map(\.waiver) == ["原答复另案存档"])
    let waivers = "SELECT count(*) FROM entry WHERE kind = 'waived' AND recorded_by = '王芳'"
    #expect(try temporary.sqlite(waivers).text == "1\n")
  }

  @Test("is refused while the record does not hold")
  func record() throws {
    let (temporary, _) = try filled()
    try temporary.tamper("UPDATE entry SET recorded_by = '李强' WHERE seq = 3")
    let error = Finding(RecordChanged.rule, .error, .entry(3), .chain(.changed(3)))
    #expect(throws: Fault.rule(.amending(.errorsStand(2025, [error])))) { try temporary.freeze(2025) }
    // What is wrong with the record is not to be waived together with the rest.
    #expect(throws: Fault.rule(.amending(.errorsStand(2025, [error])))) {
      try temporary.freeze(2025, waiver: "已核实")
    }
  }

  @Test("takes a typed table that balances, and lists where one does not")
  func typed() throws {
    let temporary = try TemporaryLedger()
    let good = try figures(2023, new: 5, granted: 3, carriedOut: 2)
    var cells = good.cells
    cells[0][0] += 1
    let bad = try #require(YearTable(year: 2023, form: .form2021, cells: cells))
    let person = Finding.Subject.table(2023, .filed, row: nil, column: .kind(.person))
    let new = Finding.Subject.table(2023, .filed, row: .new, column: nil)
    let errors = [
      Finding(ColumnDoesNotBalance.rule, .error, person, .sum(expected: 6, found: 5)),
      Finding(KindsDoNotAddUp.rule, .error, new, .sum(expected: 6, found: 5)),
    ]
    #expect(throws: Fault.rule(.amending(.errorsStand(2023, errors)))) {
      try temporary.freeze(2023, typed: bad)
    }
    let filing = try temporary.freeze(2023, typed: good).filing
    #expect(filing.source == .figures && filing.table == good)
    #expect(try temporary.ledger.drift(of: 2023).moves.isEmpty)
  }
}
