import FoiaCalendar
import TestKit
import Testing

@testable import FoiaCore

@Suite("A form of 2027, with an outcome more, beside those of today")
struct NewFormTests {
  private let forms = Form.withForm2027

  /// A tally of a year's random flows that end in the outcomes of a form.
  private func tally(_ form: Form, _ year: Int, seed: UInt64) -> Tally {
    var random = SplitMix64(state: seed)
    var tally = Tally(period: .year(year))
    for _ in 0..<800 {
      let outcome = form.outcomes.randomElement(using: &random)
      let fate = Bool.random(using: &random) ? outcome.map(Flow.Fate.closed) : nil
      tally.add(
        Flow(origin: Bool.random(using: &random) ? .new : .carriedIn, fate: fate ?? .carriedOut),
        inColumn: Int.random(in: 0..<6, using: &random))
    }
    return tally
  }

  @Test("is for the years from 2027 on, and leaves every earlier year its own")
  func years() {
    for year in 2015...2026 {
      let (now, then) = (Form(for: .year(year)), Form(for: .year(year), among: forms))
      #expect(now.edition == then.edition && now.rows == then.rows && now.disclosure == then.disclosure, "\(year)")
    }
    for year in [2027, 2031] { #expect(Form(for: .year(year), among: forms).edition == "2027") }
  }

  @Test("puts no row into the stored tables of 2019 and 2021")
  func rows() {
    let shared = [
      "new", "carried-in", "granted", "partial", "deny-secret", "deny-law", "deny-safety", "deny-third-party",
      "deny-internal", "deny-process", "deny-enforcement", "deny-query", "unable-not-held", "unable-creation",
      "unable-unclear", "reject-petition", "reject-repeat", "reject-publication", "reject-excessive", "reject-reissue",
    ]
    let others = ["other-no-clarification", "other-unpaid-fee", "other"]
    #expect(Form(edition: "2019", among: forms)?.rows.map(\.code) == shared + ["other-all", "total", "carried-out"])
    #expect(Form(edition: "2021", among: forms)?.rows.map(\.code) == shared + others + ["total", "carried-out"])
    #expect(Form(edition: "2027", among: forms)?.rows.map(\.code).firstIndex(of: "deny-archived") == 12)
    #expect(Form.form2027.rows.count == 26)
  }

  @Test("leaves the tables of 2019 to 2026 as they are, and each cell the applications behind it", arguments: 1...6)
  func tables(seed: UInt64) throws {
    let cases = try Pile(seed: seed).applications()
    for year in 2019...2026 {
      var tally = Tally(period: .year(year))
      for one in cases {
        let column = try #require(ApplicantKind.allCases.firstIndex(of: one.intake.kind))
        if let flow = one.flow(in: .year(year)) { tally.add(flow, inColumn: column) }
      }
      let table = YearTable(tally, form: Form(for: .year(year), among: forms))
      #expect(table == YearTable(tally) && table.lines == YearTable(tally).lines)
      #expect(table.findings(.records).isEmpty)
      let placements = cases.flatMap { $0.placements(in: .year(year)) }
      for row in table.form.rows {
        for column in TableColumn.allCases {
          let cell = TableCell(row, column)
          #expect(placements.count { cell.counts($0.content, $0.kind) } == table[cell], "\(year) \(row.code)")
        }
      }
    }
  }

  @Test("reads every filing and every entry of figures by its own form, to the same bytes")
  func payloads() throws {
    var editions: Set<String> = []
    for event in try EventSamples.ofLedger() {
      switch event {
      case .frozen(let filing):
        let read = try #require(Filing(filing.payload, among: forms))
        #expect(read == filing && read.payload.canonical == filing.payload.canonical)
        #expect(read.table.form.rows == filing.table.form.rows)
        editions.insert(read.table.form.edition)
      case .figuresSet(let typed):
        let read = try #require(FiguresEntry(typed.payload, among: forms))
        #expect(read == typed && read.payload.canonical == typed.payload.canonical)
      default: continue
      }
    }
    #expect(editions == ["2019", "2021"])
  }

  @Test("is stored and read by its own rows, and by no other form's")
  func stored() throws {
    var report = YearReport(table: YearTable(tally(.form2027, 2027, seed: 5), form: .form2027))
    report.disclosure = DisclosureFigures(form: .form2027, lines: ["licensing 5", "procurement 2"])
    let (head, digest) = (String(repeating: "a1", count: 32), String(repeating: "b2", count: 32))
    let filing = Filing(report: report, source: .records, position: 41, head: head, digest: digest)
    let payload = try #require(Payload(canonical: String(decoding: filing.payload.canonical, as: UTF8.self)))
    #expect(Filing(payload, among: forms) == filing)
    #expect(Filing(payload, among: [.form2019, .form2021]) == nil)
    #expect(YearTable(year: 2027, form: .form2021, lines: report.table.lines) == nil)
    #expect(DisclosureFigures(form: .form2021, lines: ["procurement 2"]) == nil)
  }

  @Test("leaves the drift of a filed year as it was")
  func drift() throws {
    let table = try YearTable.published("suqian-city-2023")
    let filing = Filing(
      report: YearReport(table: table), source: .completeFigures, position: 1, head: String(repeating: "0", count: 64),
      digest: String(repeating: "1", count: 64))
    let read = try #require(Filing(filing.payload, among: forms))
    let now = YearReport(table: try table.with(["deny-law": [9, 0, 0, 0, 0, 0, 9]]))
    func drift(_ filing: Filing) -> Drift { Drift(filing: filing, now: now, moves: []) }
    func findings(_ filing: Filing) -> [Finding] { RecordsDifferFromFiling.findings(in: drift(filing)) }
    #expect(!findings(read).isEmpty)
    #expect(findings(read) == findings(filing) && drift(read).cells == drift(filing).cells)
  }

  @Test("counts its new row, and balances in every column", arguments: 1...6)
  func counts(seed: UInt64) throws {
    let tally = tally(.form2027, 2027, seed: seed)
    let table = YearTable(tally, form: .form2027)
    let row = try #require(table.form.rows.first { $0.code == "deny-archived" })
    let figures = TableColumn.allCases.map { table[TableCell(row, $0)] }
    #expect(try figures == tally.cells(.outcome(.denyArchived)) && #require(figures.last) > 0)
    #expect(row.number == 9)
    // That 2027 has a form of its own is news to the program of today.
    #expect(table.findings(.records).filter { $0.rule != FormOfAnotherYear.rule }.isEmpty)
    #expect(YearTable(year: 2027, form: .form2027, lines: table.lines) == table)
  }

  @Test("has what an earlier form has no row for counted in that form's total, where the sum shows that it is missing")
  func withoutRow() {
    let table = YearTable(tally(.form2027, 2026, seed: 3), form: .form2021)
    let rules = Set(table.findings(.records).map(\.rule))
    #expect(rules == [OutcomesDoNotAddUp.rule])
  }
}

@Suite("The forms there are")
struct FormsTests {
  @Test("are told apart by their editions, stand in the order of their years, and name no outcome twice")
  func order() {
    #expect(Set(Form.allCases.map(\.edition)).count == Form.allCases.count)
    #expect(Form.allCases.map(\.firstYear) == Form.allCases.map(\.firstYear).sorted())
    for form in Form.allCases {
      #expect(Set(form.outcomes).count == form.outcomes.count)
      #expect(form.groups.map(\.number) == Array(1...form.groups.count))
      #expect(form.disclosure.allSatisfy { !$0.columns.isEmpty })
      #expect(Form(rawValue: form.rawValue)?.rows == form.rows)
    }
  }

  @Test("have a row for every outcome that an application can be closed with, and for none that it cannot")
  func outcomes() {
    for outcome in Outcome.allCases { #expect(Form.place(of: outcome.code) != nil) }
    for code in Form.allCases.flatMap(\.outcomes) { #expect(Outcome(rawValue: code.rawValue) != nil) }
  }

  @Test("print each row under a label that begins with its number")
  func numbers() {
    for row in Form.allCases.flatMap(\.rows) {
      if case .group = row.place { #expect(row.label.zh.hasPrefix("\(row.number).")) }
      #expect(row.label.unnumbered.zh != row.label.zh && row.label.unnumbered.en != row.label.en)
    }
  }
}
