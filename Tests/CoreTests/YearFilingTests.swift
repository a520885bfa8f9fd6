import FoiaCalendar
import FoiaCore
import Testing

@Suite("What may be filed")
struct YearFilingTests {
  private let head = LogHead(count: 41, hash: "a1")

  private func filing(
    _ change: (inout YearFiling.Request) throws -> Void = { _ in }, first: Int? = 2020, earlier: Filing? = nil,
    disclosure: DisclosureFigures? = nil, on today: String = "2026-01-20"
  ) throws -> YearFiling {
    var request = YearFiling.Request(2025)
    try change(&request)
    return YearFiling(
      request, known: .init(firstYear: first, earlier: earlier, disclosure: disclosure), today: try day(today))
  }

  /// A table with some new applications, all of them answered.
  private func report(new: Int = 0) throws -> YearReport {
    let figures = [new, 0, 0, 0, 0, 0, new]
    return YearReport(table: try YearTable.empty(2025).with(["new": figures, "granted": figures, "total": figures]))
  }

  private func refusal(_ filing: YearFiling, new: Int = 3) throws -> [RuleViolation] {
    try violations { _ = try filing.report { _ in try report(new: new) } }
  }

  /// What is on file already.
  private func filed(published: String? = nil, form: Form = .form2021) throws -> Filing {
    Filing(
      report: try report(new: 2), source: .records, position: 30, head: "b2", digest: "c3",
      published: try published.map { try day($0) })
  }

  @Test("is a year that is over and whose records the ledger has, or a typed table, or a nil return")
  func year() throws {
    #expect(try refusal(filing()) == [])
    #expect(
      try refusal(filing(on: "2025-12-31")) == [.amending(.yearNotOver(2025, today: day("2025-12-31")))])
    #expect(try refusal(filing(first: 2026)) == [.amending(.noRecords(2025, first: 2026))])
    #expect(try refusal(filing(first: nil)) == [.amending(.noRecords(2025, first: nil))])
    #expect(try refusal(filing({ $0.typed = try report(new: 3) }, first: nil)) == [])
    #expect(try refusal(filing({ $0.isNil = true }, first: nil), new: 0) == [])
    #expect(try refusal(filing({ $0.isNil = true })) == [.amending(.notNil(2025, handled: 3))])
  }

  @Test("is published after the end of the year, and not in the future")
  func published() throws {
    let (early, late, today) = try (day("2025-12-31"), day("2026-01-21"), day("2026-01-20"))
    #expect(try refusal(filing({ $0.published = early })) == [.amending(.publishedBeforeEnd(2025, early))])
    #expect(try refusal(filing({ $0.published = late })) == [.future(.published, late, today: today)])
    #expect(try refusal(filing({ $0.published = today })) == [])
  }

  @Test("is filed a second time for a reason only, and for a reason only a second time")
  func again() throws {
    let earlier = try filed()
    #expect(try refusal(filing(earlier: earlier)) == [.amending(.filedAlready(2025))])
    #expect(try refusal(filing({ $0.amendment = "漏计" }, earlier: earlier)) == [])
    #expect(try refusal(filing({ $0.amendment = "漏计" })) == [.amending(.notFiledYet(2025))])
    var asked: Form?
    _ = try filing({ $0.amendment = "漏计" }, earlier: earlier).report { form in
      asked = form
      return try report()
    }
    #expect(asked == earlier.table.form)
  }

  @Test("stays published when it is amended, on the day of the first report unless another is told")
  func amendedStaysPublished() throws {
    func published(_ change: (inout YearFiling.Request) throws -> Void, _ earlier: Filing?) throws -> String? {
      try filing(change, earlier: earlier)
        .filed(report(), despite: [], waiver: nil, head: head) { _ in "" }.filing.published?.iso
    }
    let earlier = try filed(published: "2026-01-15")
    #expect(try published({ $0.amendment = "漏计" }, earlier) == "2026-01-15")
    #expect(try published({ ($0.amendment, $0.published) = ("漏计", try day("2026-01-20")) }, earlier) == "2026-01-20")
    #expect(try published({ $0.amendment = "漏计" }, filed()) == nil)
    #expect(try published({ _ in }, nil) == nil)
  }

  @Test("is told its day of publication later, and that amends nothing")
  func laterPublication() throws {
    let on = try day("2026-01-20")
    let told = try #require(try filing({ $0.published = on }, earlier: filed()).laterPublication)
    #expect(told.filing.published == on && told.filing.position == 30 && told.what == .publication)
    #expect(try filing({ $0.published = on }, earlier: filed()).events(told, waiver: nil) { _ in "" }.count == 1)
    #expect(try filing({ $0.published = on }, earlier: filed(published: "2026-01-15")).laterPublication == nil)
    #expect(try filing({ ($0.published, $0.amendment) = (on, "漏计") }, earlier: filed()).laterPublication == nil)
    #expect(try filing({ $0.published = on }).laterPublication == nil)
    let early = try day("2025-12-31")
    #expect(try filing({ $0.published = early }, earlier: filed()).laterPublication == nil)
  }

  @Test("has section two as it was typed, and a table typed in agrees with it")
  func disclosure() throws {
    var figures = DisclosureFigures(form: .form2021)
    figures[.regulations] = try DisclosureItem.regulations.columns(in: .form2021).map { _ in
      try #require(ExactNumber("2"))
    }
    let whole = try filing(disclosure: figures).report { _ in try report(new: 3) }
    #expect(whole.disclosure == figures)
    var typed = try report(new: 3)
    typed.disclosure = DisclosureFigures(form: .form2021)
    #expect(
      try refusal(filing({ $0.typed = typed }, disclosure: figures)) == [.amending(.figuresDiffer(2025))])
    let new = try filing { $0.typed = typed }
    let filed = try new.filed(
      new.report { _ in typed }, despite: [], waiver: nil, head: head, digest: { _ in "d4" })
    #expect(new.events(filed, waiver: nil) { _ in "" }.map(\.kind) == [.figuresSet, .frozen])
  }

  @Test("is refused while errors stand; a waiver is kept with each of them, and the end of the log before them")
  func errors() throws {
    let number = try #require(ApplicationNumber(year: 2025, serial: 1))
    let error = Finding(EarlierAnswerMissing.rule, .error, .application(number), .earlierAnswerGone("2024-0001"))
    let filing = try filing()
    let report = try report(new: 3)
    #expect(
      try violations {
        _ = try filing.filed(report, despite: [error], waiver: nil, head: head, digest: { _ in "d4" })
      } == [.amending(.errorsStand(2025, [error]))])
    let filed = try filing.filed(report, despite: [error], waiver: "并入", head: head, digest: { _ in "d4" })
    #expect(filed.waived == [error] && filed.what == .first)
    #expect(filed.filing.position == 41 && filed.filing.head == "a1" && filed.filing.digest == "d4")
    let waiver = Waiver(rule: EarlierAnswerMissing.rule, subject: "2025-0001", key: "e5", reason: "并入")
    #expect(filing.events(filed, waiver: "并入") { _ in "e5" } == [.waived(waiver), .frozen(filed.filing)])
  }

  @Test("waives only findings that are there, of the subject that is told")
  func waive() throws {
    let numbers = try (1...2).map { try #require(ApplicationNumber(year: 2025, serial: $0)) }
    let found = numbers.map {
      Finding(EarlierAnswerMissing.rule, .error, .application($0), .earlierAnswerGone("2024-0001"))
    }
    func wanted(_ subject: String, among found: [Finding]) throws -> [Finding] {
      try Finding.toWaive(EarlierAnswerMissing.rule, subject) { visit in found.forEach(visit) }
    }
    #expect(try wanted("2025-0002", among: found) == [found[1]])
    let waived = found[1].waived(for: "并入", by: "王芳")
    #expect(waived.waiver == "并入" && waived.waivedBy == "王芳")
    #expect(
      try violations { _ = try wanted("2025-0002", among: [found[0], waived]) } == [
        .amending(.nothingToWaive(EarlierAnswerMissing.rule, "2025-0002"))
      ])
  }

  @Test("has section two of a year that had such a report, in one form")
  func figures() throws {
    func refusal(_ year: Int, known: DisclosureFigures? = nil) throws -> [RuleViolation] {
      try violations {
        _ = try DisclosureFigures.setting(
          DisclosureFigures(form: .form2021), of: year, known: known, today: day("2026-01-20"))
      }
    }
    #expect(try refusal(2026) == [] && refusal(2025) == [])
    #expect(try refusal(2027) == [.amending(.figuresOfYear(2027))])
    #expect(try refusal(1999) == [.amending(.figuresOfYear(1999))])
    #expect(
      try refusal(2020, known: DisclosureFigures(form: .form2019)) == [.amending(.figuresOfForm(2020, .form2019))])
  }
}
