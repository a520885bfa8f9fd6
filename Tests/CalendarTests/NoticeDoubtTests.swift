import Testing

@testable import FoiaCalendar

@Suite("A year's own notice")
struct NoticeDoubtTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  /// Rows as `2027-01-01 off 元旦`.
  private func rows(_ lines: String...) throws -> [ArrangedDay] {
    try lines.map { line in
      let parts = line.split(separator: " ").map(String.init)
      return ArrangedDay(
        day: try day(parts[0]), kind: try #require(ArrangedDay.Kind(rawValue: parts[1])), name: parts[2], notice: "甲")
    }
  }

  /// The notice of 2026, as the list of notices has it.
  private var whole: [ArrangedDay] { WorkCalendar.shipped.arrangedDays.filter { $0.day.year == 2026 } }

  @Test("that has all seven holidays, and make-up days at weekends, is not doubted, in any year")
  func whole2020to2026() {
    for year in 2020...2026 {
      let days = WorkCalendar.shipped.arrangedDays.filter { $0.day.year == year }
      #expect(NoticeDoubt.all(in: days, of: year) == [], "\(year)")
    }
    #expect(NoticeDoubt.all(in: whole.reversed(), of: 2026) == [])
  }

  @Test("that lacks a holiday is doubted for each one it lacks", arguments: StatutoryHoliday.allCases)
  func missing(holiday: StatutoryHoliday) {
    // The make-up day alone is no holiday.
    let rest = whole.filter { $0.name != holiday.rawValue || $0.kind == .work }
    #expect(NoticeDoubt.all(in: rest, of: 2026) == [.missing(holiday)])
  }

  @Test("counts a name with two holidays for both, and a holiday of another year for none")
  func names() throws {
    #expect(StatutoryHoliday.named(in: "国庆节、中秋节") == [.midAutumn, .nationalDay])
    #expect(StatutoryHoliday.named(in: "中秋、国庆") == [.midAutumn, .nationalDay])
    #expect(StatutoryHoliday.named(in: "清明") == [.qingming])
    #expect(StatutoryHoliday.named(in: "三月三") == [])
    let eve = try rows("2026-12-31 off 元旦")
    #expect(NoticeDoubt.all(in: eve, of: 2027).contains(.missing(.newYear)))
    #expect(!NoticeDoubt.all(in: try eve + rows("2027-01-01 off 元旦"), of: 2027).contains(.missing(.newYear)))
  }

  @Test("that decrees work on a Tuesday, or a day off twice, is doubted for that day")
  func days() throws {
    // 2026-02-10 is a Tuesday, 2026-02-14 a Saturday that the notice makes a working day.
    let doubts = NoticeDoubt.all(
      in: try whole + rows("2026-02-10 work 春节", "2026-10-02 off 中秋节"), of: 2026)
    #expect(doubts == [.workOnWeekday(try day("2026-02-10")), .offTwice(try day("2026-10-02"))])
  }

  @Test("makes its year known only where nothing speaks against it")
  func known() throws {
    var calendar = WorkCalendar.shipped
    let notice = Notice(number: "国办发明电〔2026〕99号", year: 2027, published: nil)
    let days = try rows("2027-01-01 off 元旦")
    let newYear = try day("2027-01-01")
    calendar.supplement(notice, days: days, doubts: NoticeDoubt.all(in: days, of: 2027))
    #expect(!calendar.knows(newYear...newYear) && calendar.notice(of: 2027) == nil && !calendar.isWorkingDay(newYear))
    #expect(calendar.doubtedNotice(of: 2027)?.doubts.count == 6)
    #expect(calendar.knownYears == Array(2019...2026))
    calendar.supplement(notice, days: days)
    #expect(calendar.knows(newYear...newYear) && calendar.doubtedNotice(of: 2027) == nil)
    #expect(calendar.knownYears == Array(2019...2027))
  }

  @Test("changes nothing of a year that is known, and is gone once the year becomes known")
  func ofKnownYear() throws {
    let notice = Notice(number: "国办发明电〔2026〕99号", year: 2026, published: nil)
    // A working Tuesday becomes a day off, and one of the days off a working day.
    let days = try rows("2026-03-03 off 元旦", "2026-10-02 work 国庆节")
    let doubts = NoticeDoubt.all(in: days, of: 2026)
    var calendar = WorkCalendar.shipped
    #expect(calendar.supplement(notice, days: days, doubts: doubts).isEmpty && calendar.addedDays.isEmpty)
    #expect(calendar.arrangedDays == WorkCalendar.shipped.arrangedDays)
    #expect(try calendar.isWorkingDay(day("2026-03-03")) && !calendar.isWorkingDay(day("2026-10-02")))

    // In the other order: while nothing better is known the rows hold, and afterwards they do not.
    var empty = WorkCalendar()
    empty.supplement(nil, days: try rows("2026-03-04 off 停办"))
    empty.supplement(notice, days: days, doubts: doubts)
    #expect(try !empty.isWorkingDay(day("2026-03-03")) && empty.addedDays.count == 3)
    empty.supplement(Notice(number: "国办发明电〔2025〕7号", year: 2026, published: nil), days: whole)
    #expect(try empty.isWorkingDay(day("2026-03-03")) && !empty.isWorkingDay(day("2026-10-02")))
    #expect(try !empty.isWorkingDay(day("2026-03-04")) && empty.addedDays.count == whole.count + 1)
    #expect(empty.doubtedNotice(of: 2026) == nil)
  }
}
