import FoiaCalendar
import FoiaCore
import Testing

@Suite("The steps of the clock")
struct ClockStepTests {
  /// Day, kind and effect of each.
  private func steps(_ one: Case, on today: String) throws -> [String] {
    try one.clock(on: today).steps.map { "\($0.day) \($0.kind.rawValue) \($0.effect)" }
  }

  @Test("tell what moved it, what lapsed and what moved nothing")
  func story() throws {
    let one = try Case(received: "2025-03-03").extended("2025-03-05", days: 10).consulted(
      "2025-03-06", .agency, returned: "2025-03-10"
    ).clarificationAsked("2025-03-10").clarificationReceived("2025-03-20").deferred("2025-04-21", until: "2025-06-30")
    #expect(
      try steps(one, on: "2025-04-22") == [
        "2025-03-03 registered starts", "2025-03-05 extended lapsed", "2025-03-06 consultation-sent pauses",
        "2025-03-10 clarification-asked stops", "2025-03-10 consultation-returned resumes(consultation: 3)",
        "2025-03-20 clarification-received restarts", "2025-04-21 deferred movesNothing(due: 2025-04-18)",
      ])
  }

  @Test("tell when a consultation's time was over")
  func cap() throws {
    let one = try Case(received: "2025-03-03").consulted("2025-03-10", served: "2025-03-10")
    #expect(try steps(one, on: "2025-03-31").count == 2)
    #expect(
      try steps(one, on: "2025-04-01") == [
        "2025-03-03 registered starts", "2025-03-10 consultation-sent pauses", "2025-03-31 consultation-sent pauseEnds",
      ])
  }

  @Test("begin anew at the confirmation, and end with the closing")
  func ends() throws {
    let one = try Case(arrived: "2025-03-03").confirmed("2025-03-05").feeServed("2025-03-10").closed("2025-04-09")
    #expect(
      try steps(one.feePaid("2025-04-10"), on: "2025-06-02") == [
        "2025-03-03 registered startsForNow", "2025-03-05 confirmed starts", "2025-03-10 fee-served stops",
      ])
  }

  @Test("cite their articles")
  func articles() throws {
    let one = try Case(received: "2025-03-03").extended("2025-03-05", days: 10).consulted("2025-03-06")
      .clarificationAsked("2025-03-10")
    let steps = try one.clock(on: "2025-03-10").steps
    #expect(
      steps.dropFirst().map(\.article) == [
        .regulation(33, paragraph: 2), .regulation(33, paragraph: 3), .regulation(30),
      ])
  }
}
