import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("A backup")
struct BackupRuleTests {
  private func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }

  @Test("has a name that says whose it is and from when, in UTC+8, and is known by it")
  func name() throws {
    let name = BackupName(ofLedger: "1a2b3c4d5e6f", at: try instant("2025-12-31T16:02:03.004Z"))
    #expect(name.description == "foia-1a2b3c4d-20260101-000203-004.db")
    #expect(BackupName(name.description) == name)
    #expect(name.isOf("1a2b3c4d5e6f") && !name.isOf("1a2b3c4e"))
    let others = [
      "foia.db", "foia-1a2b3c4d-20260101-000203-004.db.12.part", "foia-1a2b3c4d-20260101-000203-004.txt",
      "foia-1A2B3C4D-20260101-000203-004.db", "foia-1a2b3c4d-2026010a-000203-004.db",
      "copy-1a2b3c4d-20260101-000203-004.db",
      "foia-1a2b3c4d-20260101-000203.db", "",
    ]
    for other in others { #expect(BackupName(other) == nil, "\(other)") }
  }

  @Test("is missed after seven days of real time, and not in a ledger's first seven")
  func missing() throws {
    let founded = try instant("2026-11-01T01:02:03.004Z")
    func found(last: String?, now: String) throws -> Finding.Fact? {
      try BackupMissing.finding(founded: founded, last: last.map(instant), now: instant(now))?.fact
    }
    #expect(try found(last: nil, now: "2026-11-08T01:02:03.004Z") == nil)
    #expect(try found(last: nil, now: "2026-11-08T01:02:04.004Z") == .backupMissing(last: nil))
    let last = "2026-11-20T17:00:00.000Z"
    #expect(try found(last: last, now: "2026-11-27T17:00:00.000Z") == nil)
    #expect(
      try found(last: last, now: "2026-11-27T17:00:01.000Z") == .backupMissing(last: Day(iso: "2026-11-21")))
    // A clock that was set back misses nothing.
    #expect(try found(last: last, now: "2026-01-01T00:00:00.000Z") == nil)
  }

  @Test("has in common with a ledger what comes before the first different entry")
  func common() {
    func common(_ here: [Int], _ there: [Int]) -> EntryID {
      let heads = (LogHead(count: here.count, hash: ""), LogHead(count: there.count, hash: ""))
      return Restoration.lastCommon(of: heads) { here[$0.rawValue - 1] == there[$0.rawValue - 1] }
    }
    #expect(common([1, 2, 3], [1, 2, 3]) == 3)
    #expect(common([1, 2, 3, 4, 5], [1, 2, 3]) == 3)
    #expect(common([1, 2, 8, 9], [1, 2, 3, 4, 5]) == 2)
    #expect(common([7], [1]) == .beforeAll)
    #expect(common([], [1]) == .beforeAll)
    for first in 0...9 {
      let here = Array(0..<9)
      #expect(common(here, here.map { $0 < first ? $0 : $0 + 100 }) == EntryID(rawValue: first))
    }
  }
}
