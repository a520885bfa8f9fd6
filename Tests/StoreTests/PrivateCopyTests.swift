import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaStore
import Foundation
import Testing

@Suite("A reader of the whole ledger")
struct PrivateCopyTests {
  private func filled() throws -> TemporaryLedger {
    let temporary = try TemporaryLedger()
    // Open for more than a year: two findings at least.
    for received in ["2025-03-03", "2025-03-04"] { _ = try temporary.register(received) }
    return temporary
  }

  @Test("can be in the middle of a check while others record", arguments: [false, true])
  func check(isFull: Bool) throws {
    let temporary = try filled()
    let reader = try Ledger(at: temporary.path, copied: true)
    defer { reader.close() }
    var scope = CheckScope()
    scope.isFull = isFull
    let head = try reader.head()
    var recorded = 0
    _ = try reader.check(scope, today: day("2026-11-23")) { _ throws(Fault) in
      guard recorded < 2 else { return }
      recorded += 1
      do { _ = try temporary.register("2026-11-20") } catch { throw Fault(foreign: error) }
    }
    #expect(recorded == 2)
    // What is told with the findings is what was checked.
    #expect(try reader.head() == head)
    #expect(try temporary.ledger.head().count == head.count + 2)
  }

  @Test("reads what was there when it came, whatever is written since")
  func apart() throws {
    let temporary = try filled()
    let readers = [
      try Ledger(at: temporary.path, copied: true), try Ledger(at: temporary.path, asOf: day("2026-11-23")),
    ]
    defer { for reader in readers { reader.close() } }
    _ = try temporary.register("2026-11-20", subject: "后来的")
    let answer = try temporary.sqlite(
      "DROP TRIGGER entry_is_never_changed; UPDATE entry SET recorded_by = '别人'; UPDATE application SET unit = '别处'")
    #expect(answer.status == 0, "\(answer.text)")
    for reader in readers {
      var subjects: [String] = []
      try reader.forEachEntry { entry, _, _ in
        #expect(entry.recording.by == "王芳")
        if case .registered(let registration) = entry.event { subjects.append(registration.intake.subject) }
      }
      #expect(subjects == ["事项", "事项"])
    }
  }

  @Test("that records something after all records it in the file, and reads the file from then on")
  func recording() throws {
    let temporary = try filled()
    let reader = try Ledger(at: temporary.path, copied: true)
    defer { reader.close() }
    _ = try temporary.register("2026-11-20")
    let intake = Intake(
      receipt: .received(try day("2026-11-20"), arrived: nil), channel: .counter, kind: .person, subject: "另一事",
      personal: PersonalDetails(applicant: "甘棠"))
    let written = try reader.record(as: writing(on: "2026-11-23")) { try $0.register(intake).number.serial }
    #expect(written == 2)
    #expect(try reader.head() == temporary.ledger.head())
  }

  @Test("is not kept out by an import before that is committed")
  func duringImport() throws {
    let temporary = try filled()
    // About fifteen million bytes, more than SQLite keeps of a file in memory by itself.
    let text = String(repeating: "述", count: 1000)
    let rows = (1...5000).map { ",2026-03-02,mail,李四,person,事项\($0),\(text),,,,\n" }.joined()
    let bytes = Array((CanonicalLedger.header + "\n" + rows).utf8)
    var counted: [String] = []
    let day = temporary.recording.day
    _ = try temporary.ledger.record(as: temporary.recording) { action in
      var (pass, told) = (0, 0)
      return try action.importRows(
        { row, problem in
          pass += 1
          var isRead = false
          var reader = try CanonicalReader(today: day) {
            defer { isRead = true }
            return isRead ? nil : bytes
          }
          try reader.forEach(
            row: { one, line in
              try row(one, line)
              told += 1
              if pass == 2, told == 9999 {
                counted.append(try temporary.sqlite("SELECT count(*) FROM application").text)
              }
            }, problem: problem)
        }, progress: { _, _ in })
    }
    #expect(counted == ["2\n"])
    #expect(try temporary.sqlite("SELECT count(*) FROM application").text == "5002\n")
  }
}
