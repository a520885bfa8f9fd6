import FoiaCalendar
import FoiaCore
import FoiaExchange
import TestKit
import Testing

@Suite("The running text of a notice")
struct NoticeTextTests {
  private func read(_ text: String, notice: String? = "甲", year: Int? = nil) throws -> ReadNotice {
    try NoticeReader.notice(in: text, as: .text, notice: notice, year: year)
  }

  private func rows(_ text: String, year: Int) throws -> [String] {
    try read(text, year: year).days.map { "\($0.day.iso) \($0.kind.rawValue) \($0.name)" }
  }

  private func reasons(_ text: String, notice: String? = "甲", year: Int? = nil) -> [ImportProblem.Reason]? {
    do {
      _ = try read(text, notice: notice, year: year)
      return nil
    } catch { return (error as? Fault)?.ofRows.map(\.reason) }
  }

  @Test("is read as the list of notices has it, in the wordings of the years", arguments: NoticeWording.all)
  func wordings(wording: NoticeWording) throws {
    let shipped = WorkCalendar.shipped
    let read = try read(wording.text, notice: wording.number, year: wording.year)
    let its = shipped.arrangedDays.filter { $0.notice == wording.number }
    func shown(_ days: [ArrangedDay]) -> Set<String> {
      Set(days.map { "\($0.day.iso) \($0.kind.rawValue) \($0.name)" })
    }
    #expect(shown(its).subtracting(shown(read.days)) == [])
    // What is read beyond that, a later notice has decided since.
    let more = read.days.filter { !shown(its).contains("\($0.day.iso) \($0.kind.rawValue) \($0.name)") }
    #expect(more.allSatisfy { shipped.arrangement(of: $0.day).map { $0.notice != wording.number } ?? false }, "\(more)")
    #expect(more.count == wording.decidedLater && read.leftOut == [])
    #expect(NoticeDoubt.all(in: read.days, of: wording.year) == [])
  }

  @Test("in the wordings of earlier years says what it says of its dates, and nothing else")
  func earlier() throws {
    #expect(
      try rows(
        "春节：1月25日至31日放假，共7天。其中，1月25日（星期日、农历除夕）、1月26日（星期一）、1月27日（星期二）为法定节假日，1月31日（星期六）照常公休；"
          + "1月25日（星期日）公休日调至1月28日（星期三），1月24日（星期六）、2月1日（星期日）两个公休日分别调至1月29日、30日。"
          + "1月24日（星期六）、2月1日（星期日）上班。", year: 2009)
        == ["2009-01-24 work 春节"] + (25...31).map { "2009-01-\($0) off 春节" } + ["2009-02-01 work 春节"])
    #expect(
      try rows("清明节：4月5日放假，4月7日（星期一）补休。", year: 2014) == ["2014-04-05 off 清明节", "2014-04-07 off 清明节"])
    #expect(
      try rows("元旦：1月1日至3日放假公休，共3天。", year: 2010)
        == ["2010-01-01 off 元旦", "2010-01-02 off 元旦", "2010-01-03 off 元旦"])
    #expect(
      try rows("元旦：12月31日至1月2日放假调休，共3天。", year: 2023)
        == ["2022-12-31 off 元旦", "2023-01-01 off 元旦", "2023-01-02 off 元旦"])
  }

  @Test("names what it says of itself: year, number and day of publication; a line broken anywhere is read on")
  func itself() throws {
    let page = """
      国务院办公厅关于2026年
      部分节假日安排的通知
      国办发明电〔2025〕7号
      各省、自治区、直辖市人民政府，国务院各部委：
      经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
      一、元旦：1月1日（周四）至
      3日（周六）放假调休，共3天。1月4日（周日）
      上班。
      节假日期间，各地区要妥善安排好值班。
      国务院办公厅
      2025年11月4日
      """
    let read = try read(page, notice: nil)
    #expect(read.year == 2026 && read.number == "国办发明电〔2025〕7号" && read.published?.iso == "2025-11-04")
    #expect(
      read.days.map { "\($0.day.iso) \($0.kind.rawValue)" }
        == ["2026-01-01 off", "2026-01-02 off", "2026-01-03 off", "2026-01-04 work"])
    #expect(read.leftOut == [])
    #expect(NoticeReader.format(of: Array(page.utf8)) == .text)
  }

  @Test("that amends is no year's own notice, and a sentence that is not understood is told")
  func amending() throws {
    let text = "关于2019年劳动节假期安排的通知：经国务院批准，现将2019年劳动节假期安排调整如下：5月1日至4日放假调休，共4天。4月28日（星期日）、5月5日（星期日）上班。"
    let read = try read(text, notice: "国办发明电〔2019〕3号")
    let its = WorkCalendar.shipped.arrangedDays.filter { $0.notice == "国办发明电〔2019〕3号" }
    #expect(read.year == nil && read.days == its)
    let more = try self.read(text + "延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。")
    #expect(more.days.count == its.count && more.leftOut.count == 1)
  }

  @Test("is refused where a weekday, a number of days or a date is wrong, each told with its line")
  func contradictions() throws {
    let day = try #require(Day(iso: "2027-01-01"))
    #expect(reasons("元旦：1月1日（周四）放假。", year: 2027) == [.reading(.date, .otherWeekday("1月1日", day))])
    #expect(
      reasons("元旦：1月1日至3日放假，共4天。", year: 2027) == [.notice(.dayCount(found: 3, said: 4))])
    #expect(reasons("春节：2月30日放假。", year: 2027) == [.reading(.date, .noSuchDay("2月30日", lastDay: 28))])
    #expect(reasons("元旦：1月1日放假。")?.first == .notice(.noYear))
    #expect(reasons("元旦：1月1日放假。", notice: nil, year: 2027) == [.noNotice])
    // Once, however many sentences there are.
    let several = "元旦：1月1日放假。春节：2月6日放假。"
    #expect(reasons(several)?.filter { $0 == .notice(.noYear) }.count == 1)
    #expect(reasons(several, notice: nil, year: 2027) == [.noNotice])
    #expect(reasons("1月1日放假。", year: 2027) == [.reading(.name, .empty(.name))])
    #expect(
      reasons("关于2026年部分节假日安排的通知。元旦：1月1日放假。", year: 2027)
        == [.notice(.otherYear(found: 2026, expected: 2027))])
    #expect(reasons("春节：2月5日至1日放假。", year: 2027)?.isEmpty == false)
  }
}

@Suite("A data set of holidays as JSON")
struct NoticeJSONTests {
  @Test("is read as the own notice of its year, under its paper or the number that is given")
  func reads() throws {
    let days = WorkCalendar.shipped.arrangedDays.filter { $0.day.year == 2026 }
    let list = days.map { #"{"name": "\#($0.name)", "date": "\#($0.day.iso)", "isOffDay": \#($0.kind == .off)}"# }
    let text =
      #"{"$id": "x", "year": 2026, "papers": ["https://www.example.cn/7"], "days": [\#(list.joined(separator: ","))]}"#
    #expect(NoticeReader.format(of: Array(text.utf8)) == .json)
    let read = try NoticeReader.notice(in: text, as: .json, notice: "国办发明电〔2025〕7号", year: nil)
    #expect(read.days == days && read.year == 2026 && NoticeDoubt.all(in: read.days, of: 2026) == [])
    let bare = try NoticeReader.notice(in: text, as: .json, notice: nil, year: 2026)
    #expect(bare.number == "https://www.example.cn/7" && bare.days.map(\.day) == days.map(\.day))
  }

  @Test("is refused with each place that is wrong, or where it is another year's")
  func problems() throws {
    let text = #"""
      {"year": 2026, "papers": ["x"], "days": [{"name": "元旦", "date": "2026-02-30", "isOffDay": true},
       {"name": "", "date": "2026-01-01", "isOffDay": 1}, {"name": "甲", "date": "2024-01-01", "isOffDay": true},
       {"name": "甲", "date": "2026-05-01", "isOffDay": true}, {"name": "甲", "date": "2026-05-01", "isOffDay": false}]}
      """#
    var paths: [String] = []
    do throws(Fault) {
      _ = try NoticeReader.notice(in: text, as: .json, notice: nil, year: nil)
    } catch {
      paths = error.problems.compactMap { if case .structure(.isNot(let path, _, _)) = $0 { path } else { nil } }
    }
    #expect(
      paths == ["days[0].date", "days[1].name", "days[1].isOffDay", "days[2].date", "days[4].date"])
    #expect(throws: Fault.importing([ImportProblem(line: 1, reason: .notice(.otherYear(found: 2026, expected: 2027)))]))
    {
      try NoticeReader.notice(in: text, as: .json, notice: nil, year: 2027)
    }
  }
}
