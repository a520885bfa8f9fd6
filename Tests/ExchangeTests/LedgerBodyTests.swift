import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaWords
import Testing

@Suite("Rows about other agencies")
struct LedgerBodyTests {
  private func lines(_ bodies: String...) -> [String] {
    ["编号,被申请机关,收到日期,申请人,申请内容"]
      + bodies.enumerated().map { "2024-\($0 + 1),\($1),2024-03-0\($0 + 1),王五,第\($0)件" }
  }

  @Test("are left out and listed, however many there are; short names and blank cells are this agency's")
  func decided() throws {
    let lines = lines("易河县教育局", "易河县公安局", "", "县教育局", "易河县公安局", "易河县公安局")
    let own = try LedgerBook.reading(lines, agency: "易河县教育局")
    #expect(own.rows.map(\.place) == ["台账!2", "台账!4", "台账!5"])
    #expect(own.ignored.map(\.place) == ["台账!3", "台账!6", "台账!7"])
    #expect(own.ignored.allSatisfy { $0.reason == .otherBody("易河县公安局") })
    let other = try LedgerBook.reading(lines, agency: "易河县公安局")
    #expect(other.rows.map(\.place) == ["台账!3", "台账!4", "台账!6", "台账!7"])
  }

  @Test("are asked about, once for each name, where no row names this agency")
  func asked() throws {
    let lines = lines("县政府信息公开办", "", "县政府信息公开办", "教体局")
    let open = try LedgerBook.reading(lines, agency: "易河县水务局")
    #expect(open.asked == [["body"], [], ["body"], ["body"]])
    #expect(open.questions.map(\.places) == [["台账!2", "台账!4"], ["台账!5"]])
    var decisions = LedgerDecisions()
    decisions.take("count", to: open.questions[0])
    decisions.take("void", to: open.questions[1])
    let settled = try LedgerBook.reading(lines, agency: "易河县水务局", decisions: decisions)
    #expect(settled.rows.map(\.place) == ["台账!2", "台账!3", "台账!4"])
    #expect(settled.ignored.map(\.place) == ["台账!5"])
    let text = LedgerMapping.text(decisions, of: settled, .zh)
    #expect(try LedgerMapping.read(text, today: #require(Day(iso: "2026-04-01"))) == decisions)
  }

  @Test("are a guess where the whole ledger names one agency, which may be this one under another name")
  func guessed() throws {
    let reading = try LedgerBook.reading(lines("易河县交通局", "易河县交通局"), agency: "易河县交通运输管理中心")
    #expect(reading.asked == [[], []])
    #expect(reading.guessCounts.first { $0.guess.field == "body" }?.places == ["台账!2", "台账!3"])
  }

  @Test(
    "an agency is known by its full name, what is left of it, and its units",
    arguments: [
      ("县住建局", true), ("易河县住建局", true), ("河北省易河县住房和城乡建设局", true), ("住房城乡建设局", true), ("本机关", true), ("法规股", true),
      ("办公室", true), ("易河县教育局", false), ("市住房和城乡建设局", false), ("建设局股份公司", false), ("易河县", false), ("县政府办公室", false),
    ])
  func names(_ name: String, isOwn: Bool) { #expect(OwnBody("易河县住房和城乡建设局").includes(name) == isOwn) }
}
