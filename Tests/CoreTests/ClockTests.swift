import FoiaCalendar
import FoiaCore
import Testing

@Suite("The statutory clock")
struct ClockTests {
  let calendar = WorkCalendar.shipped

  @Test("tells in time from late by working days")
  func lateness() throws {
    let late = try application(received: day("2021-11-24"), closed: day("2021-12-28")).clock(
      on: day("2022-01-10"), by: calendar)
    #expect(late?.state == .late(by: 4))
    #expect(late?.daysLeft == nil)
    let inTime = try application(received: day("2021-12-02"), closed: day("2021-12-28")).clock(
      on: day("2022-01-10"), by: calendar)
    #expect(inTime?.state == .inTime)
    let onTheDay = try application(received: day("2025-03-03"), closed: day("2025-03-31")).clock(
      on: day("2025-04-10"), by: calendar)
    #expect(onTheDay?.state == .inTime)
  }

  @Test("runs, is due, and is overdue day by day")
  func days() throws {
    let open = try application(received: day("2025-03-03"))
    func reading(_ today: String) throws -> ClockReading { try #require(open.clock(on: day(today), by: calendar)) }
    #expect(try reading("2025-03-03").daysLeft == 20)
    #expect(try reading("2025-03-03").askClarificationBy.iso == "2025-03-12")
    #expect(try reading("2025-03-28").daysLeft == 1)
    #expect(try reading("2025-03-31").state == .running)
    #expect(try reading("2025-03-31").daysLeft == 0)
    #expect(try reading("2025-04-01").state == .overdue(by: 1))
    // 4 April was Qingming, 5 and 6 a weekend.
    #expect(try reading("2025-04-07").state == .overdue(by: 4))
    #expect(try reading("2025-04-07").daysLeft == 0)
  }
}
