import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("An application that was imported open")
struct ClosedAfterImportTests {
  @Test("was not imported closed, though the very next entry of the log closes it")
  func next() throws {
    let registered = try Case(received: "2025-03-03").entries[0].event
    let closing = Event.closed(Closing(on: try day("2025-03-20"), outcome: .unableUnclear, waiver: "说明"))
    let recording = Recording(day: .lastDay(of: 2025), instant: "2025-12-31T00:00:00.000Z", by: "clerk")
    let entries = [
      Entry(seq: 2, action: 1, subject: .application(2), event: registered, recording: recording),
      Entry(seq: 3, action: 3, subject: .application(2), event: closing, recording: recording),
    ]
    let one = try #require(Application(entries: entries))
    #expect(!one.isImportedClosed)
    let found = try one.findings(of: entries, on: day("2025-12-31"), by: .shipped)
    #expect(found.first { $0.rule == UnclearWithoutGround.rule }?.severity == .error)
  }
}
