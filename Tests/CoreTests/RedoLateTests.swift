import FoiaCalendar
import FoiaCore
import Testing

@Suite("A new answer past the day it was ordered by")
struct RedoLateTests {
  private let ordered: Case

  init() throws {
    ordered = try Case(received: "2025-03-03").closed("2025-03-20", .denyInternal).dispatched("2025-03-21")
      .redoOrdered("2025-06-03", until: "2025-06-30")
  }

  @Test("is a fault while it is not given, and when it came late")
  func late() throws {
    #expect(try ordered.findings(on: "2025-07-01").map(\.severity) == [.fault])
    #expect(try ordered.redoAnswered("2025-07-01").findings(on: "2025-08-01").map(\.severity) == [.fault])
  }
}
