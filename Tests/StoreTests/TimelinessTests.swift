import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing

@Suite("A report that says all was answered in time")
struct TimelinessTests {
  private func found(closed on: String) throws -> [Finding] {
    let temporary = try TemporaryLedger(today: "2024-01-20")
    try temporary.close(temporary.register("2023-03-01"), on: on, .granted)
    let claim = try #require(TextFault.saysAllInTime(late: nil).finding(in: 2023, line: 7))
    var found: [Finding] = []
    _ = try temporary.ledger.check(CheckScope(year: 2023), today: day("2024-01-20"), texts: { _, _, _ in [claim] }) {
      found.append($0)
    }
    return found.filter { $0.rule == TimelinessMisstated.rule }
  }

  @Test("is compared with the answers on record (A8)")
  func compared() throws {
    #expect(try found(closed: "2023-03-20").isEmpty)
    #expect(try found(closed: "2023-06-20").map(\.fact) == [.text(.saysAllInTime(late: 1))])
  }
}
