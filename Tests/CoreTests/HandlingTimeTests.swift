import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("Handling time")
struct HandlingTimeTests {
  /// The handling time of answers that took so many working days.
  private func time(_ days: [Int]) throws -> HandlingTime {
    var time = HandlingTime()
    let received = try day("2025-03-03")
    for count in days {
      let closed = count == 0 ? received : WorkCalendar.shipped.workingDay(count, after: received)
      time.add(try application(received: received, closed: closed), by: .shipped)
    }
    return time
  }

  @Test(
    "has a mean, a median and a longest",
    arguments: [
      ([5], "5.0", "5.0", 5), ([1, 2, 10], "4.3", "2.0", 10), ([10, 1, 3, 2], "4.0", "2.5", 10),
      ([0, 1], "0.5", "0.5", 1),
      ([4, 4, 4, 30], "10.5", "4.0", 30), ([0], "0.0", "0.0", 0),
    ])
  func figures(days: [Int], mean: String, median: String, longest: Int) throws {
    let time = try time(days)
    #expect(time.mean?.digits == mean)
    #expect(time.median?.digits == median)
    #expect(time.longest == longest)
    #expect(time.closed == days.count)
  }

  @Test("has the median that sorting finds")
  func median() throws {
    var random = SplitMix64(state: 33)
    for size in 1...40 {
      let days = (0..<size).map { _ in Int.random(in: 0...30, using: &random) }
      let sorted = days.sorted()
      let twice = size % 2 == 1 ? 2 * sorted[size / 2] : sorted[size / 2 - 1] + sorted[size / 2]
      #expect(try time(days).median?.count == 5 * twice, "\(days)")
    }
  }

  @Test("of nothing has no figures")
  func nothing() throws {
    var time = HandlingTime()
    time.add(try application(received: day("2025-03-03")), by: .shipped)
    time.add(try Case(received: "2025-03-03").closed("2025-03-10").voided().application(), by: .shipped)
    #expect(time == HandlingTime())
    #expect(time.mean == nil && time.median == nil && time.longest == nil && time.inTimeShare == nil)
  }

  @Test("ends with the dispatch where there is one, and the due date tells late from in time")
  func late() throws {
    // Due on 31 March, the twentieth working day.
    let decided = try Case(received: "2025-03-03").closed("2025-03-31")
    var inTime = HandlingTime()
    inTime.add(try decided.application(), by: .shipped)
    #expect(inTime.inTime == 1 && inTime.longest == 20)
    var late = HandlingTime()
    late.add(try decided.dispatched("2025-04-01").application(), by: .shipped)
    #expect(late.late == 1 && late.longest == 21 && late.inTimeShare?.digits == "0.0")
  }

  @Test("goes on while the clock waits, which an answer in time may do")
  func waiting() throws {
    var time = HandlingTime()
    let one = try Case(received: "2025-03-03").clarificationAsked("2025-03-05").clarificationReceived("2025-04-01")
      .closed("2025-04-10")
    time.add(try one.application(), by: .shipped)
    #expect(time.inTime == 1)
    // 20 working days in March from the 4th, and 1, 2, 3, 7, 8, 9 and 10 April; the 4th is a holiday.
    #expect(time.longest == 27)
  }

  @Test("counts extensions, and days of years whose notice is not known")
  func remarks() throws {
    var time = HandlingTime()
    time.add(
      try Case(received: "2025-03-03").extended("2025-03-20", days: 5).closed("2025-04-01").application(), by: .shipped)
    time.add(try application(received: day("2018-12-20"), closed: day("2019-01-04")), by: .shipped)
    time.add(try application(received: day("2018-12-31"), closed: day("2019-01-04")), by: .shipped)
    #expect(time.extended == 1)
    #expect(time.provisional == 1)
  }
}
