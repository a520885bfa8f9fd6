import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing

@Suite("The year's end")
struct YearEndStoreTests {
  private func lines(_ temporary: TemporaryLedger, _ year: Int, on today: String) throws -> [String: String] {
    let checklist = try temporary.ledger.yearEnd(year, today: day(today), text: .written, texts: nil)
    return Dictionary(
      uniqueKeysWithValues: checklist.items.map {
        ($0.line.code, "\($0.state.rawValue) \($0.line.applications.map(\.serial))")
      })
  }

  @Test("lists what is still to be done, application by application")
  func whole() throws {
    let temporary = try TemporaryLedger(today: "2024-02-01")
    // 1: clarification did not come. 2: not paid. 3: answered, not sent. 4: answered and sent. 5: answered next year.
    let one = try temporary.register("2023-11-01", subject: "甲")
    try temporary.record(one, .clarificationAsked(Request(on: day("2023-11-03"), replyBy: day("2023-11-20"))))
    let two = try temporary.register("2023-11-01", subject: "乙")
    try temporary.record(
      two, .feeServed(FeeNotice(on: day("2023-11-10"), basis: .pages, count: 68, amount: Money(yuan: 380))))
    let three = try temporary.register("2023-03-01", subject: "丙")
    try temporary.close(three, on: "2023-03-10", .granted)
    let four = try temporary.register("2023-03-01", subject: "丁")
    try temporary.close(four, on: "2023-03-10", .granted)
    try temporary.record(four, .dispatched(Dispatch(on: day("2023-03-10"))))
    let five = try temporary.register("2023-12-29", subject: "戊")
    try temporary.close(five, on: "2024-01-10", .granted)
    _ = try temporary.register("2024-01-02", subject: "己")
    try temporary.set(.licensing, "5", of: 2023)
    let found = try lines(temporary, 2023, on: "2024-02-01")
    #expect(
      found == [
        "reply-passed": "open [1]", "payment-passed": "open [2]", "overdue": "done []", "not-dispatched": "open [3]",
        "carried-over": "done [1, 2, 5]", "disputes-pending": "done []", "check": "done []", "notice": "done []",
        "disclosure": "open []", "text": "done []", "filed": "open []", "published": "late []",
      ])
  }

  @Test("is done once all is closed, filed and published by its day")
  func done() throws {
    let temporary = try TemporaryLedger(today: "2024-01-20")
    let one = try temporary.register("2023-03-01")
    try temporary.close(one, on: "2023-03-10", .granted)
    try temporary.record(one, .dispatched(Dispatch(on: day("2023-03-10"))))
    for item in DisclosureItem.all(in: .form2021) {
      try temporary.set(item, item.columns(in: .form2021).map { _ in "0" }.joined(separator: ","), of: 2023)
    }
    try temporary.freeze(2023, published: "2024-01-20", on: "2024-01-20")
    let checklist = try temporary.ledger.yearEnd(2023, today: day("2024-01-20"), text: .written, texts: nil)
    #expect(checklist.isDone, "\(checklist.items)")
  }

  @Test("counts the errors of the report's text, which also keep the year from being filed; a waiver lets it pass")
  func text() throws {
    let temporary = try TemporaryLedger(today: "2024-01-20")
    try temporary.close(temporary.register("2023-03-01"), on: "2023-03-10", .granted)
    let finding = try #require(TextFault.number("new.total", expected: "1", found: "2").finding(in: 2023, line: 7))
    let texts: TextFindings = { report, _, _ in report.table.year == 2023 ? [finding] : [] }
    let checklist = try temporary.ledger.yearEnd(2023, today: day("2024-01-20"), text: .written, texts: texts)
    #expect(checklist.items.contains { $0.line == .check(errors: 1, faults: 0, warnings: 2) && $0.state == .open })
    let recording = try writing(on: "2024-01-20")
    let refusal = Fault.rule(.amending(.errorsStand(2023, [finding])))
    #expect(throws: refusal) {
      try temporary.ledger.record(as: recording) { try $0.freeze(2023, texts: texts) }
    }
    let waived = try temporary.ledger.record(as: recording) {
      try $0.waive(NumbersDifferFromTables.rule, "2023:text:7", reason: "口径不同", texts: texts)
    }
    #expect(waived.map(\.rule) == [NumbersDifferFromTables.rule])
    _ = try temporary.ledger.record(as: recording) { try $0.freeze(2023, texts: texts) }
    // Without a text there is nothing to find, and the waiver of what was there has lapsed.
    #expect(try temporary.check(CheckScope(rules: [NumbersDifferFromTables.rule])).lapsed.count == 1)
  }

  @Test("counts what was done against the law apart from errors and warnings")
  func faults() throws {
    let temporary = try TemporaryLedger(today: "2024-01-20")
    let one = try temporary.register("2023-03-01")
    try temporary.record(one, .extended(Extension(on: day("2023-03-10"), days: 10)))
    try temporary.close(one, on: "2023-03-20", .granted)
    let checklist = try temporary.ledger.yearEnd(2023, today: day("2024-01-20"), text: .written, texts: nil)
    #expect(checklist.items.map(\.line).contains(.check(errors: 0, faults: 1, warnings: 2)), "\(checklist.items)")
  }

  @Test("knows a year from before the records, whose table is typed in")
  func beforeRecords() throws {
    let temporary = try TemporaryLedger(today: "2024-01-20")
    func lacksRecords(_ year: Int) throws -> Bool {
      try temporary.ledger.yearEnd(year, today: day("2024-01-20"), text: .missing, texts: nil).lacksRecords
    }
    // A year that is not over has time to get some.
    #expect(try lacksRecords(2023) && !lacksRecords(2024))
    _ = try temporary.register("2023-03-01")
    #expect(try lacksRecords(2022) && !lacksRecords(2023))
    _ = try temporary.ledger.record(as: temporary.recording) { try $0.freeze(2022, isNil: true) }
    #expect(try !lacksRecords(2022))
  }

  @Test("of a year without applications is filed as a nil return, and that of no other year is")
  func nilReturn() throws {
    let temporary = try TemporaryLedger(today: "2024-01-20")
    let recording = try writing(on: "2024-01-20")
    let filed = try temporary.ledger.record(as: recording) { try $0.freeze(2023, isNil: true) }
    #expect(filed.filing.table.cells.allSatisfy { $0.allSatisfy { $0 == 0 } })
    #expect(filed.filing.source == .records)
    _ = try temporary.register("2022-12-30")
    #expect(throws: Fault.rule(.amending(.notNil(2022, handled: 1)))) {
      try temporary.ledger.record(as: recording) { try $0.freeze(2022, isNil: true) }
    }
    // What is found later to have been open then moves the filed table.
    #expect(try temporary.ledger.drift(of: 2023).count > 0)
  }

  @Test("knows a report that was published after its day (X8)")
  func late() throws {
    for (published, expected) in [("2024-01-31", 0), ("2024-02-01", 1)] {
      let temporary = try TemporaryLedger(today: "2024-02-02")
      try temporary.close(temporary.register("2023-03-01"), on: "2023-03-10", .granted)
      try temporary.freeze(2023, published: published, on: "2024-02-02")
      let found = try temporary.check(CheckScope(rules: [PublishedLate.rule])).found
      #expect(found.count == expected && found.allSatisfy { $0.severity == .warning })
    }
  }

  @Test("is not late where only a correction of it was published after its day")
  func amendedLater() throws {
    let temporary = try TemporaryLedger(today: "2024-03-02")
    try temporary.close(temporary.register("2023-03-01"), on: "2023-03-10", .granted)
    try temporary.freeze(2023, published: "2024-01-15", on: "2024-03-02")
    try temporary.freeze(2023, published: "2024-03-01", amendment: "更正一件", on: "2024-03-02")
    #expect(try temporary.ledger.filing(of: 2023)?.published == day("2024-03-01"))
    #expect(try temporary.check(CheckScope(rules: [PublishedLate.rule])).found.isEmpty)
  }

  @Test("is due on the day of a government where the name does not show that it is one, but the setting does")
  func level() throws {
    let temporary = try TemporaryLedger(today: "2024-04-02")
    try temporary.close(temporary.register("2023-03-01"), on: "2023-03-10", .granted)
    try temporary.freeze(2023, published: "2024-03-31", on: "2024-04-02")
    func late() throws -> Int { try temporary.check(CheckScope(rules: [PublishedLate.rule])).found.count }
    #expect(try late() == 1)
    try temporary.set(SettingChange(.level, to: ["government"]))
    #expect(try late() == 0)
    #expect(try temporary.ledger.settings().agency(signing: 2023, on: day("2024-04-02")) == "易县某局")
    try temporary.set(SettingChange(.level, to: ["department"]))
    #expect(try late() == 1)
  }
}
