// Days of recording that run back, or ahead of the clock: the past as it was shown stays as it was.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing

@Suite("A recorded day that is not the next one")
struct RecordedDayTests {
  /// The numbers on record as of a day, void ones marked.
  private func seen(_ temporary: TemporaryLedger, asOf iso: String) throws -> [String] {
    let ledger = try Ledger(at: temporary.path, asOf: day(iso))
    defer { ledger.close() }
    var numbers: [String] = []
    try ledger.forEachApplication { numbers.append("\($0.number)" + ($0.isVoid ? " void" : "")) }
    return numbers
  }

  private func recordedDays(_ temporary: TemporaryLedger) throws -> [String] {
    try temporary.sqlite("SELECT recorded_day FROM entry ORDER BY seq").text.split(separator: "\n").map(String.init)
  }

  private func ahead(_ told: String, on real: String) throws -> Recording {
    Recording(day: try day(told), instant: "\(real)T01:02:03.004Z", by: "王芳")
  }

  @Test("is raised to that of the last entry and remarked on, while dates are judged by today as told")
  func raised() throws {
    let temporary = try TemporaryLedger(today: "2025-03-03")
    _ = try temporary.register("2025-03-01", as: writing(on: "2025-03-10"))
    let before = try seen(temporary, asOf: "2025-03-09")
    _ = try temporary.register("2025-03-05", as: writing(on: "2025-03-05"))
    #expect(try recordedDays(temporary) == ["2025-03-03", "2025-03-10", "2025-03-10"])
    #expect(
      try temporary.ledger.remarks == [.raised(told: day("2025-03-05"), to: day("2025-03-10"))])
    #expect(try seen(temporary, asOf: "2025-03-09") == before && before.isEmpty)
    #expect(try seen(temporary, asOf: "2025-03-10").count == 2)
    #expect(throws: Fault.self) { try temporary.register("2025-03-08", as: writing(on: "2025-03-05")) }
    // Its day is later than its clock only because it was raised.
    #expect(try temporary.findings(RecordedOnAnotherDay.rule).isEmpty)
    #expect(try temporary.verified().text.hasPrefix("3 entries"))
  }

  @Test("does not move the year of a serial that is named alone, of one application or of several")
  func serials() throws {
    let temporary = try TemporaryLedger(today: "2026-01-05")
    for iso in ["2025-12-01", "2026-01-04"] { _ = try temporary.register(iso) }
    let written = try temporary.ledger.record(as: writing(on: "2025-12-30")) { action in
      try action.record([.serial(1)]) { _, _ in [.assigned(Assignment(on: try day("2025-12-30"), unit: "规划科"))] }
    }
    #expect(written.map(\.after.number.description) == ["2025-0001"])
  }

  @Test("is remarked on only where something is recorded")
  func unrecorded() throws {
    let temporary = try TemporaryLedger(today: "2025-03-10")
    let earlier = try writing(on: "2025-03-05")
    _ = try temporary.ledger.record(as: earlier) { _ in }
    let table = YearReport(table: try figures(2024, new: 1, granted: 1))
    _ = try temporary.ledger.record(as: earlier, dryRun: true) { try $0.freeze(2024, typed: table) }
    #expect(temporary.ledger.remarks.isEmpty)
  }

  @Test("ends what is shown as of a day where an older program let it run back")
  func ranBack() throws {
    let temporary = try TemporaryLedger(today: "2025-03-03")
    for iso in ["2025-03-04", "2025-03-10", "2025-03-12"] {
      _ = try temporary.register("2025-03-01", as: writing(on: iso))
    }
    try temporary.tamper("UPDATE entry SET recorded_day = '2025-03-05' WHERE seq = 4")
    #expect(try seen(temporary, asOf: "2025-03-05") == ["2025-0001"])
    #expect(try seen(temporary, asOf: "2025-03-10") == ["2025-0001", "2025-0002", "2025-0003"])
  }

  @Test("ahead of the clock is remarked on, and once undone hides nothing and raises nothing")
  func undone() throws {
    let temporary = try TemporaryLedger(today: "2025-03-03")
    _ = try temporary.register("2025-03-01", as: writing(on: "2025-03-04"))
    _ = try temporary.register("2025-03-02", as: ahead("2035-01-01", on: "2025-03-04"))
    #expect(
      try temporary.ledger.remarks == [.ahead(told: day("2035-01-01"), clock: day("2025-03-04"))])
    // Somebody else records before the slip is seen.
    _ = try temporary.register("2025-03-03", as: writing(on: "2025-03-05", by: "李强"))
    #expect(try recordedDays(temporary).last == "2035-01-01")
    #expect(try seen(temporary, asOf: "2025-03-06") == ["2025-0001"])
    let slip = try temporary.findings(RecordedOnAnotherDay.rule)
    #expect(slip.map(\.subject) == [.entry(EntryID(rawValue: 3))])
    try temporary.undo(on: "2025-03-06")
    _ = try temporary.register("2025-03-04", as: writing(on: "2025-03-07"))
    #expect(try Array(recordedDays(temporary).suffix(2)) == ["2025-03-06", "2025-03-07"])
    // What was shown as of the days before the undoing stays as it was.
    for iso in ["2025-03-04", "2025-03-05"] { #expect(try seen(temporary, asOf: iso) == ["2025-0001"], "\(iso)") }
    #expect(try seen(temporary, asOf: "2025-03-06") == ["2025-0001", "2025-0002 void", "2025-0003"])
    #expect(try seen(temporary, asOf: "2025-03-07").count == 4)
  }

  @Test("ahead of the clock all along, as where a day is told for trying, is undone like any other")
  func trying() throws {
    let temporary = try TemporaryLedger(today: "2025-03-03")
    _ = try temporary.register("2025-03-01", as: ahead("2035-01-05", on: "2025-03-04"))
    _ = try temporary.register("2025-03-02", as: ahead("2035-01-06", on: "2025-03-04"))
    let before = try ["2035-01-05", "2035-01-06"].map { try seen(temporary, asOf: $0) }
    try temporary.ledger.record(as: ahead("2035-01-07", on: "2025-03-04")) { action in
      _ = try action.undo(actionOf: "王芳", reason: nil)
    }
    #expect(try ["2035-01-05", "2035-01-06"].map { try seen(temporary, asOf: $0) } == before)
    #expect(try seen(temporary, asOf: "2035-01-07") == ["2025-0001", "2025-0002 void"])
  }
}
