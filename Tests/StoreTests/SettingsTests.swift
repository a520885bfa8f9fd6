// The settings of a ledger: entries with history, by the day, as of a day, taken back.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing

extension TemporaryLedger {
  @discardableResult
  func set(_ change: SettingChange, as recording: Recording? = nil) throws -> Bool {
    try ledger.record(as: recording ?? self.recording) { try $0.set(change) }
  }
}

@Suite("The settings of a ledger")
struct SettingsTests {
  @Test("begin with the name it was founded with, and nothing else")
  func founded() throws {
    let temporary = try TemporaryLedger()
    let settings = try temporary.ledger.settings()
    let today = try day("2026-11-23")
    #expect(settings.agency(on: today) == "易县某局")
    for setting in LedgerSetting.allCases where setting != .agency {
      #expect(settings.values(setting, on: today).isEmpty && settings.standing(setting, on: today) == nil)
    }
  }

  @Test("are what was set last, one by one, and nothing once they are taken back")
  func lastOne() throws {
    let temporary = try TemporaryLedger()
    let today = temporary.recording.day
    func organs() throws -> [String] { try temporary.ledger.settings().values(.reviewOrgan, on: today) }
    #expect(try temporary.set(SettingChange(.reviewOrgan, to: ["易县人民政府"])))
    #expect(try temporary.set(SettingChange(.court, to: ["易县人民法院"])))
    #expect(try temporary.set(SettingChange(.reviewOrgan, to: ["易县人民政府", "保定市工信局"])))
    #expect(try organs() == ["易县人民政府", "保定市工信局"])
    #expect(try !temporary.set(SettingChange(.reviewOrgan, to: ["易县人民政府", "保定市工信局"])))
    #expect(try temporary.ledger.head().count == 4)
    try temporary.undo()
    #expect(try organs() == ["易县人民政府"])
    #expect(try temporary.set(SettingChange(.reviewOrgan, to: [])))
    #expect(try organs().isEmpty && temporary.ledger.settings().values(.court, on: today) == ["易县人民法院"])
  }

  @Test("know the name of each day, whatever the order of typing")
  func names() throws {
    let temporary = try TemporaryLedger()
    for (name, from) in [("丙局", "2026-03-01"), ("乙局", "2024-07-01"), ("丁局", "2027-01-01"), ("丙局一", "2026-03-01")] {
      #expect(try temporary.set(SettingChange(.agency, to: [name], from: day(from))))
    }
    let settings = try temporary.ledger.settings()
    func name(_ on: String) throws -> String { settings.agency(on: try day(on)) }
    #expect(try name("2024-06-30") == "易县某局" && name("2024-07-01") == "乙局" && name("2026-02-28") == "乙局")
    #expect(try name("2026-03-01") == "丙局一" && name("2026-12-31") == "丙局一" && name("2027-01-01") == "丁局")
    #expect(try settings.coming(.agency, after: day("2026-11-23")).map(\.change.values) == [["丁局"]])
    #expect(settings.history(.agency).map(\.change.values) == [["易县某局"], ["乙局"], ["丙局一"], ["丁局"]])
    #expect(settings.history(.court).isEmpty)
    #expect(try !temporary.set(SettingChange(.agency, to: ["丁局"], from: day("2027-05-01"))))
  }

  @Test(
    "sign a report with the name of today until it is due, and with that of the day it was due ever after",
    arguments: [
      // The report of 2025 is due on 31 January 2026; the name changed on 10 January.
      ("2026-01-09", 2025, "易县某局"), ("2026-01-10", 2025, "易县新局"), ("2026-11-23", 2025, "易县新局"),
      ("2026-01-10", 2024, "易县某局"), ("2026-11-23", 2024, "易县某局"), ("2025-12-31", 2025, "易县某局"),
    ])
  func signing(today: String, year: Int, name: String) throws {
    let temporary = try TemporaryLedger()
    try temporary.set(SettingChange(.agency, to: ["易县新局"], from: day("2026-01-10")))
    #expect(try temporary.ledger.settings().agency(signing: year, on: day(today)) == name)
  }

  @Test("are those of the day that a ledger is shown as of")
  func asOf() throws {
    let temporary = try TemporaryLedger(today: "2026-03-02")
    try temporary.set(SettingChange(.court, to: ["甲法院"]), as: writing(on: "2026-03-03"))
    try temporary.set(SettingChange(.court, to: ["乙法院"]), as: writing(on: "2026-03-05"))
    for (on, courts) in [("2026-03-02", []), ("2026-03-04", ["甲法院"]), ("2026-03-05", ["乙法院"])] {
      let past = try Ledger(at: temporary.path, asOf: day(on))
      defer { past.close() }
      #expect(try past.settings().values(.court, on: day(on)) == courts)
    }
  }
}
