import FoiaCalendar
import Foundation
import Testing

@Suite("A day")
struct DayTests {
  private var gregorian: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }

  @Test("agrees with another calendar on every date from 1999 to 2101")
  func agreesWithFoundation() throws {
    let start = try #require(gregorian.date(from: DateComponents(year: 1999, month: 1, day: 1)))
    let first = try #require(Day(year: 1999, month: 1, day: 1))
    for offset in 0..<37_500 {
      let date = try #require(gregorian.date(byAdding: .day, value: offset, to: start))
      let parts = gregorian.dateComponents([.year, .month, .day, .weekday], from: date)
      let day = first.advanced(by: offset)
      #expect(day.year == parts.year && day.month == parts.month && day.dayOfMonth == parts.day)
      #expect(Weekday.allCases.firstIndex(of: day.weekday) == ((parts.weekday ?? 0) + 5) % 7)
      #expect(Day(iso: day.iso) == day)
    }
  }

  @Test(
    "is never made of text that names no date",
    arguments: [
      "2025-02-29", "2025-02-30", "2025-13-01", "2025-00-10", "2025-04-31", "2025-1-1", "20250101", "2025-01-01 ", "",
      "２０２５-01-01", "0000-01-01", "2025/01/01",
    ])
  func refuses(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("knows leap days")
  func leapDays() {
    #expect(Day(iso: "2024-02-29") != nil)
    #expect(Day(iso: "2000-02-29") != nil)
    #expect(Day(iso: "1900-02-29") == nil)
  }

  @Test("of an instant is the date in UTC+8")
  func instants() {
    // 2025-03-03T15:59:59Z and one second later: the date changes at 16:00 UTC.
    #expect(Day(secondsSince1970: 1_741_017_599).iso == "2025-03-03")
    #expect(Day(secondsSince1970: 1_741_017_600).iso == "2025-03-04")
    #expect(Day(secondsSince1970: -28_801).iso == "1969-12-31")
  }
}
