import Testing

@testable import FoiaCalendar

@Suite("Of two notices of the State Council")
struct NoticeOrderTests {
  private func row(_ iso: String, _ kind: ArrangedDay.Kind, _ notice: String) throws -> ArrangedDay {
    ArrangedDay(day: try #require(Day(iso: iso)), kind: kind, name: "春节", notice: notice)
  }

  @Test("the one published later decides a day, whatever was added last, and what the older one would change is told")
  func firstNoticeAgain() throws {
    // The first notice of 2020 made 1 February a working day; the one of 27 January extended the holiday over it.
    var calendar = WorkCalendar.shipped
    let again = try [
      row("2020-02-01", .work, "国办发明电〔2019〕16号"), row("2020-01-27", .off, "国办发明电〔2019〕16号"),
    ]
    let overruled = calendar.supplement(nil, days: again)
    #expect(overruled.map(\.row) == [again[0]] && overruled.map(\.by.notice) == ["国办发明电〔2020〕1号"])
    #expect(calendar.arrangement(of: again[0].day)?.kind == .off)
    #expect(calendar.addedDays == [again[1].day])
  }

  @Test("the later one is known by its day of publication, else by its number", arguments: [false, true])
  func order(addedFirst: Bool) throws {
    let pairs: [(early: Notice, late: Notice)] = try [
      (notice("甲", "2026-11-01"), notice("乙", "2026-11-02")),
      (notice("国办发明电〔2026〕9号", nil), notice("国办发明电〔2027〕1号", nil)),
      (notice("国办发明电[2026]9号", nil), notice("国办发明电〔2026〕10号", nil)),
      // The day goes before the number.
      (notice("国办发明电〔2027〕2号", "2027-01-05"), notice("国办发明电〔2027〕1号", "2027-01-06")),
    ]
    for (early, late) in pairs {
      var calendar = WorkCalendar()
      for notice in addedFirst ? [early, late] : [late, early] {
        calendar.add(notice, days: [try row("2027-02-06", notice == late ? .work : .off, notice.number)])
      }
      let standing = try #require(calendar.arrangedDays.first)
      #expect(standing.notice == late.number && standing.kind == .work, "\(early.number), \(late.number)")
    }
  }

  @Test("where nothing tells which is later, the one added last decides")
  func unknownOrder() throws {
    for (first, second) in [("甲", "乙"), ("国办发明电〔2026〕9号", "国办函〔2026〕1号"), ("国办发明电〔2026〕9号", "国办发明电〔2026〕9号")] {
      var calendar = WorkCalendar()
      calendar.add(Notice(number: first, year: 2027, published: nil), days: [try row("2027-02-06", .off, first)])
      calendar.add(Notice(number: second, year: 2027, published: nil), days: [try row("2027-02-06", .work, second)])
      #expect(calendar.arrangedDays.map(\.kind) == [.work], "\(first), \(second)")
    }
  }

  @Test("neither goes over a local row that was added after it; over a local row the one added last decides")
  func localRows() throws {
    let (old, new, local) = ("国办发明电〔2019〕16号", "国办发明电〔2020〕1号", "易政办〔2020〕3号")
    func kinds(_ notices: String...) throws -> [ArrangedDay.Kind] {
      var calendar = WorkCalendar()
      for notice in notices {
        calendar.add(nil, days: [try row("2020-02-01", notice == new ? .off : .work, notice)])
      }
      return calendar.arrangedDays.map(\.kind)
    }
    #expect(try kinds(new, local) == [.work])
    #expect(try kinds(local, new) == [.off])
    // The older notice does not bring itself in again by way of the local row.
    #expect(try kinds(new, local, old, new) == [.off])
    #expect(try kinds(new, old) == [.off])
    var calendar = WorkCalendar()
    calendar.add(nil, days: [try row("2020-02-01", .off, new)])
    calendar.add(nil, days: [try row("2020-02-01", .work, local)])
    calendar.add(nil, days: [try row("2020-02-01", .work, old)])
    #expect(calendar.arrangedDays.map(\.notice) == [local])
  }

  private func notice(_ number: String, _ published: String?) throws -> Notice {
    Notice(number: number, year: 2027, published: try published.map { try #require(Day(iso: $0)) })
  }
}
