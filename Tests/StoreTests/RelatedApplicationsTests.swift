// What a letter says of other applications: the answer it repeats, and how often the applicant applied.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing

@Suite("What a letter says of other applications")
struct RelatedApplicationsTests {
  private func related(to application: Application, in temporary: TemporaryLedger) throws -> RelatedApplications {
    let application = try temporary.ledger.application(.number(application.number), thisYear: 2025).application
    let (inside, outside) = (
      try temporary.ledger.record(as: temporary.recording) { try $0.related(to: application) },
      try temporary.ledger.related(to: application)
    )
    #expect(inside.frequency == outside.frequency && inside.earlier?.number == outside.earlier?.number)
    return outside
  }

  @Test(
    "is how many the same applicant made until the reasons were asked for; void ones and those of others do not count")
  func frequency() throws {
    let temporary = try TemporaryLedger(today: "2025-12-01")
    for received in ["2025-01-06", "2025-02-10"] { _ = try temporary.register(received) }
    try temporary.void(temporary.register("2025-01-02"))
    _ = try temporary.register("2025-01-03", applicant: "李四", identity: nil)
    _ = try temporary.register("2025-03-20")
    let asked = try temporary.register("2025-03-10")
    #expect(try related(to: asked, in: temporary).frequency == nil)
    try temporary.record(asked, .reasonsAsked(Request(on: day("2025-03-11"))))
    let all = try related(to: asked, in: temporary).frequency
    #expect(try all?.count == 3 && all?.first == day("2025-01-06") && all?.last == day("2025-03-10"))
  }

  @Test("is the answer that it repeats, inside of what records it, too")
  func earlier() throws {
    let temporary = try TemporaryLedger(today: "2025-12-01")
    let first = try temporary.register("2025-01-06")
    try temporary.close(first, on: "2025-01-10", .granted, document: "易公复〔2025〕1号")
    let again = try temporary.register("2025-02-10")
    #expect(try related(to: again, in: temporary).earlier == nil)
    try temporary.close(again, on: "2025-02-14", repeating: first)
    #expect(try related(to: again, in: temporary).earlier?.closing?.document == "易公复〔2025〕1号")
  }
}
