import FoiaCalendar
import FoiaCore
import FoiaWords
import Testing

@Suite("Reading a period")
struct PeriodReadingTests {
  @Test(
    "takes the ways offices write a quarter",
    arguments: [
      "2025-1", "2025Q1", "2025q1", "2025-Q1", "2025年第1季度", "2025年一季度", "2025年第一季度", "2025年1季度", "２０２５－１", "2025/1",
      "2025 年 第 1 季度", "2025第1季度", "2025.1",
    ])
  func quarter(text: String) throws {
    #expect(try Quarter(reading: text) == Quarter(year: 2025, number: 1))
  }

  @Test("takes the fourth quarter", arguments: ["2024-4", "2024Q4", "2024年四季度"])
  func fourth(text: String) throws {
    #expect(try Quarter(reading: text) == Quarter(year: 2024, number: 4))
  }

  @Test(
    "refuses what is no quarter",
    arguments: ["2025-5", "2025-0", "2025", "", "Q1", "25-1", "2025-12", "2025年第五季度", "0000-1", "一季度", "2025-1-1"])
  func noQuarter(text: String) {
    #expect(throws: ReadingFault.notAQuarter(text)) { try Quarter(reading: text) }
  }

  @Test(
    "takes the ways offices write a month",
    arguments: [
      "2025-03", "2025-3", "202503", "2025.03", "2025/3", "2025年3月", "2025年三月", "2025年3月份", "２０２５年３月", "2025 年 3 月",
      "上月",
      "上个月", "last",
    ])
  func month(text: String) throws {
    let today = try #require(Day(iso: "2025-04-05"))
    #expect(try Month(reading: text, today: today) == Month(year: 2025, number: 3))
  }

  @Test("reckons this month and the last over the turn of the year")
  func turn() throws {
    let today = try #require(Day(iso: "2026-01-04"))
    #expect(try Month(reading: "上月", today: today) == Month(year: 2025, number: 12))
    #expect(try Month(reading: "本月", today: today) == Month(year: 2026, number: 1))
    #expect(try Month(reading: "2025年十二月", today: today) == Month(year: 2025, number: 12))
  }

  @Test(
    "refuses what is no month", arguments: ["2025-13", "2025-0", "2025", "", "25-1", "3月", "2025-1-1", "2025年廿月", "Q1"])
  func noMonth(text: String) throws {
    let today = try #require(Day(iso: "2025-04-05"))
    #expect(throws: ReadingFault.notAMonth(text)) { try Month(reading: text, today: today) }
  }

  @Test("tells a month from a year", arguments: ["2025-03", "2025年11月", "202512"])
  func monthAsYear(text: String) {
    #expect(throws: ReadingFault.monthAsYear(text)) { try StatisticsScope.years(reading: text) }
  }

  @Test(
    "takes one year or several in a row",
    arguments: [
      ("2024", 2024...2024), ("2024年", 2024...2024), ("2022-2024", 2022...2024), ("2022—2024", 2022...2024),
      ("2022年至2024年", 2022...2024), ("2022年—2024年", 2022...2024), ("2024-2022", 2022...2024),
      ("２０２４", 2024...2024), ("2022~2024", 2022...2024),
    ])
  func years(text: String, years: ClosedRange<Int>) throws {
    #expect(try StatisticsScope.years(reading: text) == years)
  }

  @Test("refuses what is no year", arguments: ["24", "二〇二四", "2024-", "2024-24", "", "0999", "2022-2023-2024"])
  func noYear(text: String) {
    #expect(throws: ReadingFault.notYears(text)) { try StatisticsScope.years(reading: text) }
  }

  @Test("tells a quarter from a year", arguments: ["2025-1", "2025Q3", "2025年二季度"])
  func quarterAsYear(text: String) {
    #expect(throws: ReadingFault.quarterAsYear(text)) { try StatisticsScope.years(reading: text) }
  }
}
