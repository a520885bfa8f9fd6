import Foundation
import Testing

@testable import FoiaCalendar

/// The rows of a CSV file of this target's fixtures, without its header; the files have no quoted fields.
func fixture(_ name: String) throws -> [[String]] {
  let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
  return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
    .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
}

func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

@Suite("The shipped working days")
struct WorkCalendarTests {
  let calendar = WorkCalendar.shipped

  @Test("are the days of the notices, each with its notice")
  func shippedDays() throws {
    let rows = try fixture("working-days.csv")
    #expect(rows.count == 285)
    #expect(
      calendar.arrangedDays.map { [$0.day.iso, $0.kind.rawValue, $0.name, $0.notice] } == rows.sorted { $0[0] < $1[0] })
  }

  @Test("name the notices with the day they were published and what they amend")
  func shippedNotices() throws {
    let rows = try fixture("notices.csv")
    #expect(
      calendar.notices.map { [$0.number, String($0.year), $0.published?.iso ?? "", $0.amends ?? ""] } == rows)
  }

  @Test("count as in the official answers")
  func vectors() throws {
    let rows = try fixture("vectors.csv")
    #expect(rows.count == 30)
    for row in rows {
      let n = try #require(Int(row[1]))
      let start = try day(row[0])
      let due = calendar.workingDay(n, after: start)
      #expect(due.iso == row[2], "\(n) working days after \(row[0])")
      #expect(calendar.workingDays(after: start, through: due) == n)
      #expect(calendar.workingDays(after: start, through: due.advanced(by: -1)) == n - 1)
    }
  }

  @Test("are known for the years with their own notice only")
  func coverage() throws {
    #expect(calendar.knows(try day("2019-01-01")...(try day("2026-12-31"))))
    #expect(!calendar.knows(try day("2026-12-31")...(try day("2027-01-01"))))
    #expect(!calendar.knows(try day("2018-12-29")...(try day("2018-12-29"))))
  }

  @Test("do not become known through an amendment")
  func amendments() throws {
    var calendar = WorkCalendar()
    let newYear = try day("2027-01-01")
    calendar.add(
      Notice(number: "甲", year: 2027, published: newYear, amends: "乙"),
      days: [ArrangedDay(day: newYear, kind: .off, name: "元旦", notice: "甲")])
    #expect(!calendar.knows(newYear...newYear))
    #expect(!calendar.isWorkingDay(newYear))
  }

  @Test("take the later of two rows for one day")
  func laterRowWins() throws {
    var calendar = WorkCalendar.shipped
    let holiday = try day("2025-10-01")
    #expect(!calendar.isWorkingDay(holiday))
    calendar.add(
      Notice(number: "丙", year: 2025, published: holiday, amends: "国办发明电〔2024〕12号"),
      days: [ArrangedDay(day: holiday, kind: .work, name: "国庆节", notice: "丙")])
    #expect(calendar.isWorkingDay(holiday))
    #expect(calendar.arrangement(of: holiday)?.notice == "丙")
    #expect(calendar.arrangedDays.count == WorkCalendar.shipped.arrangedDays.count)
  }

  @Test("count nothing backwards")
  func backwards() throws {
    #expect(calendar.workingDays(after: try day("2025-03-10"), through: try day("2025-03-03")) == 0)
  }

  @Test("count as one counts on the fingers, over the notices, local days and years without either")
  func counting() throws {
    var calendar = WorkCalendar.shipped
    let local = [
      ("2024-06-15", ArrangedDay.Kind.work), ("2024-06-17", .off), ("2024-06-16", .off), ("1969-12-30", .off),
    ]
    calendar.supplement(
      nil, days: try local.map { ArrangedDay(day: try day($0), kind: $1, name: "测试", notice: "本地") })
    for start in stride(from: try day("1969-12-20"), through: try day("2027-03-01"), by: 17) {
      var (count, back) = (0, 0)
      for step in 1...60 {
        let (after, before) = (start.advanced(by: step), start.advanced(by: -step))
        if calendar.isWorkingDay(after) {
          count += 1
          #expect(calendar.workingDay(count, after: start) == after)
        }
        #expect(calendar.workingDays(after: start, through: after) == count)
        if calendar.isWorkingDay(before) {
          back += 1
          #expect(calendar.workingDay(back, before: start) == before)
        }
      }
    }
  }

  @Test("are counted over eight thousand years as quickly as over a week")
  func longCounts() throws {
    let (start, end) = (try day("2027-01-03"), try day("9999-12-31"))
    var sum = 0
    for _ in 0..<20_000 { sum += calendar.workingDays(after: start, through: end) }
    // 2027-01-03 is a Sunday and 9999-12-31 a Friday: whole weeks of five days, less the last weekend.
    #expect(sum == 20_000 * ((start.distance(to: end) + 2) / 7 * 5))
    #expect(calendar.workingDay(sum / 20_000, after: start) == end)
  }
}
