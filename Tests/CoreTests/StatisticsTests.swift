import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("A figure with one decimal")
struct TenthsTests {
  @Test(
    "is rounded half up",
    arguments: [
      (1, 3, "33.3"), (2, 3, "66.7"), (1, 8, "12.5"), (1, 2000, "0.1"), (1, 2001, "0.0"), (0, 5, "0.0"),
      (5, 5, "100.0"),
      (1191, 3486, "34.2"), (1999, 2000, "100.0"), (1998, 2000, "99.9"), (57, 400, "14.3"),
    ])
  func percent(part: Int, whole: Int, digits: String) {
    #expect(Tenths.percent(part, of: whole)?.digits == digits)
  }

  @Test("is none of nothing")
  func nothing() {
    #expect(Tenths.percent(0, of: 0) == nil)
    #expect(Tenths(1, over: 0) == nil)
  }

  @Test("is the nearest tenth, whatever the figures")
  func nearest() throws {
    var random = SplitMix64(state: 20)
    for _ in 0..<2000 {
      let whole = Int.random(in: 1...4_000_000, using: &random)
      let part = Int.random(in: 0...whole, using: &random)
      // In units of 1 / (2000 · whole): the true share is 2000 · part, half a tenth is `whole`.
      let shown = try #require(Tenths.percent(part, of: whole)).count * 2 * whole
      #expect(shown - whole <= 2000 * part && 2000 * part < shown + whole, "\(part) of \(whole)")
    }
  }
}

@Suite("A quarter")
struct QuarterTests {
  @Test(
    "has its days and the year so far",
    arguments: [
      (2024, 1, "2024-01-01", "2024-03-31"), (2025, 2, "2025-04-01", "2025-06-30"),
      (2025, 3, "2025-07-01", "2025-09-30"), (2025, 4, "2025-10-01", "2025-12-31"),
      (2023, 1, "2023-01-01", "2023-03-31"),
    ])
  func days(year: Int, number: Int, first: String, last: String) throws {
    let quarter = try #require(Quarter(year: year, number: number))
    #expect(try quarter.days == day(first)...day(last))
    #expect(try quarter.yearSoFar == day("\(year)-01-01")...day(last))
  }

  @Test("is one of four", arguments: [0, 5, -1])
  func none(number: Int) {
    #expect(Quarter(year: 2025, number: number) == nil)
  }
}

@Suite("A month")
struct MonthTests {
  @Test(
    "has its days and the year so far",
    arguments: [
      (2024, 2, "2024-02-01", "2024-02-29"), (2025, 2, "2025-02-01", "2025-02-28"),
      (2025, 1, "2025-01-01", "2025-01-31"), (2025, 12, "2025-12-01", "2025-12-31"),
      (2025, 4, "2025-04-01", "2025-04-30"),
    ])
  func days(year: Int, number: Int, first: String, last: String) throws {
    let month = try #require(Month(year: year, number: number))
    #expect(try month.days == day(first)...day(last))
    #expect(try month.yearSoFar == day("\(year)-01-01")...day(last))
    #expect(try Month(of: day(last)) == month)
  }

  @Test("follows on another without a gap, for ten years")
  func chain() throws {
    var month = try #require(Month(year: 2029, number: 1))
    for _ in 0..<120 {
      let before = try #require(month.previous)
      #expect(before.days.upperBound.advanced(by: 1) == month.days.lowerBound)
      month = before
    }
    #expect(month == Month(year: 2019, number: 1))
  }

  @Test("is one of twelve", arguments: [0, 13, -1])
  func none(number: Int) {
    #expect(Month(year: 2025, number: number) == nil)
  }
}

@Suite("What statistics speak of")
struct StatisticsScopeTests {
  @Test("sets a month, or any part of one year, beside the year so far")
  func parts() throws {
    let month = try #require(Month(year: 2025, number: 3))
    let ofMonth = try StatisticsScope.month(month).parts(today: day("2025-03-20"))
    #expect(ofMonth.map(\.name) == [.month(month), .yearSoFar(2025)] && ofMonth.allSatisfy(\.isUnfinished))
    #expect(
      try ofMonth.map(\.days) == [day("2025-03-01")...day("2025-03-20"), day("2025-01-01")...day("2025-03-20")])
    let span = try day("2025-02-10")...day("2025-05-09")
    let ofSpan = try StatisticsScope.span(span).parts(today: day("2026-01-01"))
    #expect(try ofSpan.map(\.days) == [span, day("2025-01-01")...day("2025-05-09")])
    #expect(ofSpan.map(\.name.code) == ["span", "year-so-far"])
    // From the first of the year on, both would be the same.
    let half = try day("2025-01-01")...day("2025-06-30")
    #expect(try StatisticsScope.span(half).parts(today: day("2026-01-01")).map(\.days) == [half])
  }

  @Test("sets a period of two years beside the year it ends in")
  func acrossYears() throws {
    let span = try day("2024-12-01")...day("2025-02-28")
    #expect(try StatisticsScope.span(span).parts(today: day("2026-01-01")).map(\.days) == [span])
  }

  @Test("goes up to today where it is not over, its last day included")
  func unfinished() throws {
    let scope = StatisticsScope.years([2025, 2023, 2025])
    let parts = try scope.parts(today: day("2025-12-31"))
    #expect(parts.map(\.name) == [.year(2023), .year(2025)])
    #expect(parts.map(\.isUnfinished) == [false, true])
    #expect(try scope.parts(today: day("2025-03-20")).last?.days == day("2025-01-01")...day("2025-03-20"))
    #expect(try scope.parts(today: day("2026-01-01")).map(\.isUnfinished) == [false, false])
  }

  @Test("sets a quarter beside the year so far")
  func quarter() throws {
    let quarter = try #require(Quarter(year: 2025, number: 2))
    let parts = try StatisticsScope.quarter(quarter).parts(today: day("2025-08-01"))
    #expect(parts.map(\.name) == [.quarter(quarter), .yearSoFar(2025)])
    #expect(
      try parts.map(\.days) == [day("2025-04-01")...day("2025-06-30"), day("2025-01-01")...day("2025-06-30")])
  }

  @Test("is refused before it begins")
  func ahead() throws {
    let today = try day("2025-03-31")
    let quarter = try #require(Quarter(year: 2025, number: 2))
    #expect(throws: Fault.rule(.periodAhead(try day("2025-04-01"), today: today))) {
      try StatisticsScope.quarter(quarter).parts(today: today)
    }
    #expect(throws: Fault.rule(.periodAhead(try day("2026-01-01"), today: today))) {
      try StatisticsScope.years([2024, 2026, 2027]).parts(today: today)
    }
    #expect(try StatisticsScope.quarter(quarter).parts(today: day("2025-04-01")).count == 2)
  }
}
