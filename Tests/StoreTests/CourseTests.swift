// What happens between receipt and answer, in a real ledger.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Foundation
import Testing

@Suite("The course of an application in the ledger")
struct CourseTests {
  private func record(_ temporary: TemporaryLedger, _ application: Application, _ events: Event...) throws
    -> Transition
  {
    try temporary.ledger.record(as: temporary.recording) { action in
      try action.record(.number(application.number)) { _, _ in events }
    }
  }

  @Test("is chained, derived and made anew with every kind of entry")
  func everyKind() throws {
    let temporary = try TemporaryLedger.amended()
    let backup = try temporary.ledger.backUp(to: temporary.folder.appending(path: "backup.db").path)
    try temporary.ledger.record(as: temporary.recording) { try $0.note(backup) }
    let kinds = try temporary.sqlite("SELECT DISTINCT kind FROM entry ORDER BY kind").text.split(separator: "\n")
    #expect(Set(kinds.map(String.init)) == Set(Event.Kind.allCases.map(\.rawValue)))
    let verified = try temporary.verified()
    #expect(verified.status == 0 && verified.text.hasPrefix("66 entries"), "\(verified.text)")
    let derived = """
      SELECT * FROM application; SELECT * FROM serial; SELECT * FROM unit; SELECT * FROM redo
      """
    let before = try temporary.sqlite(derived).text
    #expect(before.contains("2025-03-04|1|letter|person|张三|张三||事项|规划科|2025-04-01|granted|0"), "\(before)")
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.sqlite(derived).text == before)
    #expect(try temporary.check(CheckScope(rules: [RecordChanged.rule, FileDamaged.rule])).found.isEmpty)
    var read: [Event.Kind] = []
    try temporary.ledger.forEachEntry { entry, _, _ in read.append(entry.event.kind) }
    #expect(read.count == 66)
  }

  @Test("keeps the name of a third party out of the log, that of an agency in it")
  func parties() throws {
    let temporary = try TemporaryLedger.whole()
    let one = try temporary.register("2025-04-01")
    _ = try record(
      temporary, one,
      .consultationSent(ConsultationRequest(on: day("2025-04-02"), role: .agency, party: "易县财政局")))
    #expect(try !temporary.sqlite("SELECT payload FROM entry").text.contains("王五"))
    #expect(try temporary.sqlite("SELECT payload FROM entry").text.contains("易县财政局"))
    #expect(try temporary.sqlite("SELECT value FROM personal").text.contains("王五"))
  }

  @Test("is left as it was by what is refused")
  func refused() throws {
    let temporary = try TemporaryLedger.whole()
    let before = try temporary.sqlite("SELECT * FROM entry; SELECT * FROM application; SELECT * FROM head").text
    let number = try #require(ApplicationNumber(year: 2025, serial: 1))
    let closed = try temporary.ledger.application(.number(number), thisYear: 2025).application
    #expect(throws: Fault.self) {
      try record(temporary, closed, .clarificationAsked(Request(on: day("2025-04-02"))))
    }
    #expect(throws: Fault.self) {
      try record(
        temporary, closed, .reasonsAsked(Request(on: day("2025-03-31"))), .reasonsAsked(Request(on: day("2027-01-01"))))
    }
    #expect(throws: Fault.self) {
      try record(temporary, closed, .confirmed(Confirmation(on: day("2025-03-05"))))
    }
    #expect(try temporary.sqlite("SELECT * FROM entry; SELECT * FROM application; SELECT * FROM head").text == before)
  }

  @Test("raises the fee by what the applicant asked for earlier in the month")
  func earlierItems() throws {
    let temporary = try TemporaryLedger()
    let first = try temporary.register("2025-03-03")
    _ = try record(
      temporary, first,
      .feeServed(FeeNotice(on: day("2025-03-04"), basis: .items, count: 12, amount: Money(yuan: 200))))
    _ = try temporary.register("2025-02-28")
    _ = try temporary.register("2025-03-05", kind: .business, applicant: "某公司")
    let second = try temporary.register("2025-03-10")
    let third = try temporary.register("2025-03-10")
    _ = try temporary.register("2025-03-11")
    let earlier = try temporary.ledger.earlierItems(of: .number(third.number), thisYear: 2025)
    #expect(earlier == [EarlierItems(number: first.number, items: 12), EarlierItems(number: second.number, items: 1)])
  }

  @Test(
    "compares a fee by items with the record as it stands, whatever was typed first (C22)", arguments: [false, true])
  func feeAsRecordStands(isLaterTypedFirst: Bool) throws {
    let temporary = try TemporaryLedger()
    let first = try temporary.register("2025-03-03")
    let second = try temporary.register("2025-03-10")
    // 24 items in the month: the first 12 cost 200 yuan, all of them 1,400.
    func notice(_ one: Application, earlier: Int, yuan: Int) throws {
      _ = try record(
        temporary, one,
        .feeServed(
          FeeNotice(on: day("2025-03-12"), basis: .items, count: 12, earlier: earlier, amount: Money(yuan: yuan))))
    }
    if isLaterTypedFirst {
      // When it was asked, the first one counted as a single item: 13 items cost 300 yuan.
      try notice(second, earlier: 1, yuan: 300)
      try notice(first, earlier: 0, yuan: 200)
    } else {
      try notice(first, earlier: 0, yuan: 200)
      try notice(second, earlier: 12, yuan: 1200)
    }
    let found = try temporary.findings(FeeNoticeIrregular.rule).filter { $0.subject == .application(second.number) }
    let fact = Finding.Fact.irregularity(.feeOtherwise(told: Money(yuan: 300), tariff: Money(yuan: 1200)))
    #expect(found.map(\.fact) == (isLaterTypedFirst ? [fact] : []))
    #expect(try temporary.findings(FeeNoticeIrregular.rule).count == found.count)
  }

  @Test("tells at once of a fee by items as the record gives it, also where its amount is corrected (C22)")
  func feeToldAsRecordStands() throws {
    let temporary = try TemporaryLedger()
    let (first, second) = (try temporary.register("2025-03-03"), try temporary.register("2025-03-10"))
    func notice(earlier: Int, yuan: Int) throws -> Event {
      try .feeServed(
        FeeNotice(on: day("2025-03-12"), basis: .items, count: 12, earlier: earlier, amount: Money(yuan: yuan)))
    }
    // The second one is typed while the first counts as a single item; then 12 items stand before its own.
    let typed = try record(temporary, second, notice(earlier: 1, yuan: 300))
    _ = try record(temporary, first, notice(earlier: 0, yuan: 200))
    let place = try #require(typed.written.first).seq
    func told(correctedTo yuan: Int) throws -> [Irregularity] {
      let corrected = try temporary.ledger.record(as: temporary.recording) { action in
        try action.correct(.number(second.number), reason: "录入有误") { _, _, _ in
          [(place, try notice(earlier: 1, yuan: yuan))]
        }
      }
      return try corrected.irregularities(corrected.now(on: day("2025-03-12")))
    }
    #expect(try told(correctedTo: 1200).isEmpty)
    #expect(try told(correctedTo: 400) == [.feeOtherwise(told: Money(yuan: 400), tariff: Money(yuan: 1200))])
  }

  @Test("knows the agency and its departments")
  func ownUnits() throws {
    let temporary = try TemporaryLedger.whole()
    let one = try temporary.register("2025-03-03")
    func consult(_ party: String) throws {
      try temporary.record(
        one, .consultationSent(ConsultationRequest(on: day("2025-03-04"), role: .agency, party: party)))
    }
    #expect(throws: Fault.rule(.ownUnit(.agency, isAgencyItself: false))) { try consult("规划科") }
    #expect(throws: Fault.rule(.ownUnit(.agency, isAgencyItself: true))) { try consult("易县 某局") }
    try consult("易县财政局")
  }

  @Test("takes an earlier answer of the same applicant, or one from before the ledger")
  func earlierAnswer() throws {
    let temporary = try TemporaryLedger()
    let first = try temporary.register("2025-03-03", subject: "同一事项")
    try temporary.close(first, on: "2025-03-10", .granted)
    let other = try temporary.register("2025-03-03", kind: .business, applicant: "某公司")
    let repeated = try temporary.register("2025-04-01", subject: "同一 事项")
    func close(_ sameAs: NumberReference?) throws -> Transition? {
      try temporary.ledger.record(as: temporary.recording, dryRun: true) {
        try $0.close(
          [.number(repeated.number)], with: Closing(on: try day("2025-04-10"), outcome: .rejectRepeat), sameAs: sameAs)
      }.first
    }
    func missing(_ ground: MissingGround) -> Fault {
      Fault.rule(.groundMissing(repeated.number, .rejectRepeat, ground))
    }
    #expect(try close(.number(first.number))?.after.closing?.sameAs == first.number.description)
    #expect(try close(.office("易信公〔2019〕3号"))?.after.closing?.sameAs == "易信公〔2019〕3号")
    let before = try #require(ApplicationNumber(year: 2019, serial: 3))
    #expect(try close(.number(before))?.after.closing?.sameAs == "2019-0003")
    #expect(throws: missing(.earlierAnswer(alike: [first.number]))) { try close(nil) }
    #expect(throws: missing(.earlierAnswerIsItself)) { try close(.number(repeated.number)) }
    #expect(throws: missing(.earlierAnswerOfAnother(other.number))) { try close(.number(other.number)) }
    let unknown = try #require(ApplicationNumber(year: 2025, serial: 99))
    #expect(throws: Fault.record(.noSuchApplication("2025-0099"))) { try close(.number(unknown)) }
  }

  @Test("keeps a waiver wherever the outcome needs a ground, which may fall later")
  func waiver() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    let two = try temporary.register("2025-03-03")
    func close(_ number: ApplicationNumber, _ outcome: Outcome, sameAs: NumberReference? = nil) throws -> String? {
      try temporary.ledger.record(as: temporary.recording, dryRun: true) {
        let closing = Closing(on: try day("2025-03-24"), outcome: outcome, waiver: "电话确认")
        return try $0.close([.number(number)], with: closing, sameAs: sameAs)
      }.first?.after.closing?.waiver
    }
    #expect(try close(one.number, .granted) == nil)
    #expect(try close(one.number, .unableUnclear) == "电话确认")
    #expect(try close(one.number, .rejectRepeat) == "电话确认")
    #expect(try close(one.number, .rejectRepeat, sameAs: .number(two.number)) == "电话确认")
    #expect(try close(one.number, .rejectRepeat, sameAs: .office("易信公〔2019〕3号")) == "电话确认")
  }

  @Test("moves with the days a ledger adds, and says so before")
  func calendar() throws {
    let temporary = try TemporaryLedger(today: "2025-06-02")
    let open = try temporary.register("2025-05-26")
    try temporary.close(temporary.register("2025-05-26"), on: "2025-05-30", .granted)
    let addition = CalendarAddition(
      notice: nil, days: [ArrangedDay(day: try day("2025-06-04"), kind: .off, name: "暴雨", notice: "易政办〔2025〕1号")])
    let moves = try temporary.ledger.effect(of: addition, today: day("2025-06-02")).moves
    #expect(moves.map(\.application.number) == [open.number])
    #expect(moves.first?.before.due?.iso == "2025-06-24" && moves.first?.after.due?.iso == "2025-06-25")
    try temporary.ledger.record(as: temporary.recording) { try $0.add(addition) }
    let reopened = try Ledger(at: temporary.path)
    defer { reopened.close() }
    #expect(try reopened.calendar().arrangement(of: day("2025-06-04"))?.notice == "易政办〔2025〕1号")
    #expect(try reopened.calendar().addedDays == [day("2025-06-04")])
    #expect(try reopened.agenda(today: day("2025-06-25"), within: 5).items.map(\.section) == [.dueToday])
  }
}
