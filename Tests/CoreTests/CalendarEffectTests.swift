import FoiaCalendar
import FoiaCore
import Testing

@Suite("An addition to the calendar")
struct CalendarEffectTests {
  private let newYear = Day.firstDay(of: 2027)
  private var oneDay: [ArrangedDay] { [ArrangedDay(day: newYear, kind: .off, name: "元旦", notice: "甲")] }
  private let notice = Notice(number: "甲", year: 2027, published: nil)

  @Test("that is one day of a year's notice leaves the year provisional, unless somebody says why it is believed")
  func oneDayOfAYear() {
    let doubted = CalendarEffect(of: CalendarAddition(notice: notice, days: oneDay), on: .shipped)
    #expect(doubted.staysProvisional && !doubted.addition.isBelieved && !doubted.calendar.knows(newYear...newYear))
    let believed = CalendarEffect(of: CalendarAddition(notice: notice, days: oneDay, anyway: "已核对"), on: .shipped)
    #expect(!believed.staysProvisional && believed.calendar.knows(newYear...newYear))
    #expect(believed.addition.doubts.count == 6)
  }

  @Test("takes nothing from a year that is known")
  func knownYear() {
    let day = Day.firstDay(of: 2026)
    let again = CalendarAddition(
      notice: Notice(number: "乙", year: 2026, published: nil),
      days: [ArrangedDay(day: day, kind: .off, name: "元旦", notice: "乙")])
    let effect = CalendarEffect(of: again, on: .shipped)
    #expect(effect.known?.number == "国办发明电〔2025〕7号" && !effect.staysProvisional)
    #expect(effect.calendar.knows(day...day))
  }

  @Test("with local work on a Monday to Friday names the day, unless it gives back a day off")
  func needless() throws {
    func effect(_ iso: String) throws -> [Day] {
      let day = try #require(Day(iso: iso))
      let row = ArrangedDay(day: day, kind: .work, name: "补班", notice: "易政办〔2026〕1号")
      return CalendarEffect(of: CalendarAddition(notice: nil, days: [row]), on: .shipped).needless
    }
    #expect(try effect("2026-02-10").map(\.iso) == ["2026-02-10"])
    #expect(try effect("2026-02-16").isEmpty && effect("2026-02-28").isEmpty && effect("2026-03-07").isEmpty)
  }
}
