import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaFormats
import FoiaWords
import TestKit
import Testing

@Suite("Traps in the ledgers of offices")
struct LedgerTrapTests {
  private static let header = "编号,申请人,类别,收到日期,申请方式,申请内容,答复日期,答复结果"

  @Test("A quote that was not closed costs its row alone, and what stood there is kept to be corrected")
  func openQuote() throws {
    let rows = (1...6).map { "\($0),王\($0),公民,2025-03-0\($0),网上,\($0 == 3 ? "\"" : "")事\($0),2025-03-20,公开" }
    let reading = try LedgerBook.text([Self.header] + rows)
    #expect(reading.rows.filter { $0.verdict == .importing }.map(\.record.subject) == ["事1", "事2", "事4", "事5", "事6"])
    let bad = reading.bad(acceptsGuesses: true)
    #expect(bad == ["line 4"])
    let rest = reading.rest(of: bad, [:], .zh)
    #expect(rest.rows.map { $0.dropLast() } == [["3", "王3", "公民", "2025-03-03", "网上", "事3", "2025-03-20", "公开"]])
  }

  @Test("A quote that ends some rows further swallows none of them")
  func swallowed() throws {
    let rows = (1...6).map { number in
      let quotes = (number == 2 ? "\"" : "", number == 5 ? "\"" : "")
      return "\(number),王\(number),公民,2025-03-0\(number),网上,\(quotes.0)事\(number)\(quotes.1),2025-03-20,公开"
    }
    let reading = try LedgerBook.text([Self.header] + rows)
    #expect(reading.rows.filter { $0.verdict == .importing }.map(\.record.subject) == ["事1", "事3", "事4", "事6"])
    #expect(reading.bad(acceptsGuesses: true) == ["line 3", "line 6"])
    // A cell of several lines stays one, also where it has commas and is the last.
    let notes = try LedgerBook.text([
      Self.header + ",备注", "1,王1,公民,2025-03-01,网上,事1,2025-03-20,公开,\"口头告知,二次\n见附件,三份\"",
    ])
    #expect(notes.rows.map(\.record.note) == ["口头告知,二次\n见附件,三份"])
  }

  @Test("Struck and coloured rows are asked about each for its own reason")
  func looks() throws {
    func cells(_ text: String, isStruck: Bool = false, isFilled: Bool = false) -> [SheetCell] {
      text.split(separator: ",").enumerated().map { column, text in
        SheetCell(column: column, content: .text(String(text)), isStruck: isStruck, isFilled: isFilled)
      }
    }
    let lines = (1...9).map { "\($0),王\($0),公民,2025-03-0\($0),网上,事\($0),2025-03-20,公开" }
    let rows = [cells(Self.header)] + lines.enumerated().map { cells($1, isStruck: $0 == 2, isFilled: $0 == 5) }
    let sheet = LedgerBook.sheet(named: "台账", rows)
    let reading = LedgerReading(
      LedgerBook.workbook(of: sheet), today: try #require(Day(iso: "2026-04-01")), calendar: .shipped)
    #expect(reading.questions.map { "\($0.ask.doubt) \($0.places)" } == ["struck [\"台账!4\"]", "filled [\"台账!7\"]"])
  }

  @Test("Words that say the contrary of a grant, or that one of two holds, are asked about")
  func contraries() {
    for text in ["不属于依申请公开", "非依申请公开范围", "不是依申请公开的内容", "公开/部分公开", "公开、部分公开"] {
      guard case .doubt = LedgerOutcome(reading: text) else {
        Issue.record("\(text): \(LedgerOutcome(reading: text))")
        continue
      }
    }
    #expect(LedgerOutcome(reading: "依申请公开").told == .granted)
    #expect(LedgerOutcome(reading: "部分公开，部分不公开").told == .partial)
  }

  @Test("An extension longer than the law allows was given all the same")
  func longExtension() throws {
    let reading = try LedgerBook.text([
      Self.header + ",延期告知日期,延期至", "1,王1,公民,2024-04-18,网上,事1,2024-06-07,公开,2024-05-13,2024-06-20",
    ])
    let row = try #require(reading.importable.first)
    let extended = row.row.steps.compactMap { step -> Int? in
      if case .event(.extended(let fact)) = step { fact.days } else { nil }
    }
    // Behind 2024-05-17, the twentieth working day, up to 2024-06-20 there are 23 working days.
    #expect(extended == [23])
  }

  @Test(
    "The days of an extension are read in words too, a day below them is that up to which it lasts, and nothing is dropped"
  )
  func extensionDays() throws {
    let cells = ["20", "二十个工作日", "十五", "2025年4月24日", "经批准延长十个工作日", "视情况", "无"]
    let reading = try LedgerBook.text(
      [Self.header + ",延期告知日期,延期天数"]
        + cells.enumerated().map { "\($0 + 1),王\($0),公民,2025-03-06,网上,事\($0),2025-04-15,公开,2025-03-21,\($1)" })
    let events = reading.rows.map { row in row.events.first { $0.kind == .extended } }
    #expect(events.map { $0?.days } == [20, 20, 15, nil, 10, nil, nil])
    #expect(events.map { $0?.until?.iso } == [nil, nil, nil, "2025-04-24", nil, nil, nil])
    // What is no number alone is kept in the note.
    #expect(
      reading.rows.map { $0.remarks.contains(.columnKept("延期天数")) } == [false, false, false, false, true, true, false])
  }

  @Test("Sheets without a year have that of the title on another one, as a guess")
  func quarters() throws {
    let reading = try LedgerBook.reading([
      ("一季度", ["易河县水务局2024年台账", Self.header, "1,王1,公民,3月1日,网上,事1,3月20日,公开"]),
      ("二季度", [Self.header, "2,王2,公民,4月8日,网上,事2,4月22日,公开"]),
    ])
    #expect(reading.questions.isEmpty)
    #expect(reading.rows.map(\.record.received?.iso) == ["2024-03-01", "2024-04-08"])
    #expect(
      reading.guessCounts.map { "\($0.guess.field) \($0.guess.value) \($0.guess.taken) \($0.places)" } == [
        "year 一季度 2024 [\"二季度!2\"]"
      ])
  }

  @Test("A limit and a count of days that leave out the weekend days that are worked are named as such")
  func makeUpDays() throws {
    // Twenty working days behind 10 April 2024 end on 10 May: Sunday 28 April was worked, 1 to 5 May were off.
    let reading = try LedgerBook.reading([
      Self.header + ",答复期限,办理天数", "1,王1,公民,2024-04-10,网上,事1,2024-05-10,公开,2024-05-13,19",
      "2,王2,公民,2024-04-10,网上,事2,2024-05-10,公开,2024-05-08,30", "3,王3,公民,2024-04-10,网上,事3,2024-05-10,公开,2024-05-10,20",
    ])
    func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
    let due = try day("2024-05-10")
    #expect(
      reading.rows.map(\.remarks) == [
        [
          .daysDiffer(written: 19, reckoned: 20, .noMakeUpDays),
          .dueDiffers(written: try day("2024-05-13"), reckoned: due, .noMakeUpDays),
        ],
        [
          .daysDiffer(written: 30, reckoned: 20, .calendarDays),
          .dueDiffers(written: try day("2024-05-08"), reckoned: due, .weekdays),
        ],
        [],
      ])
  }

  @Test("A cell that holds an error of the spreadsheet is told of with its heading, and its row is taken")
  func errors() throws {
    let header = (Self.header + ",备注").split(separator: ",").map(String.init)
    let row = "1,王1,公民,2024-03-04,网上,事1,2024-03-20,公开".split(separator: ",").map(String.init)
    let cells = { (texts: [String]) in
      texts.enumerated().map { SheetCell(column: $0, content: .text($1)) }
    }
    let sheet = LedgerBook.sheet(
      named: "台账", [cells(header), cells(row) + [SheetCell(column: 8, content: .error("#REF!"))]])
    let reading = LedgerReading(
      LedgerBook.workbook(of: sheet), today: try #require(Day(iso: "2026-04-01")), calendar: .shipped)
    #expect(reading.rows.map(\.verdict) == [.importing] && reading.rows[0].remarks == [.noValue("备注")])
  }

  @Test("Numbers that stand for days count from 1904 where the workbook does")
  func since1904() throws {
    let workshop = try Workshop()
    try workshop.run(
      "/usr/bin/python3", "-c",
      """
      import openpyxl
      from openpyxl.utils.datetime import CALENDAR_MAC_1904
      book = openpyxl.Workbook()
      book.epoch = CALENDAR_MAC_1904
      for row in [\(Self.header.split(separator: ",").map { "'\($0)'" }.joined(separator: ","))], ['1', '王1', '公民', 43893, '网上', '事1', 43912, '公开']:
          book.active.append(row)
      book.save('mac.xlsx')
      import xlwt
      old = xlwt.Workbook(encoding='utf-8')
      old.dates_1904 = True
      sheet = old.add_sheet('a')
      for y, row in enumerate(book.active.values):
          for x, value in enumerate(row): sheet.write(y, x, value)
      old.save('mac.xls')
      """)
    for name in ["mac.xlsx", "mac.xls"] {
      let reading = LedgerReading(
        try Workbook(try workshop.read(name)), today: try #require(Day(iso: "2026-04-01")), calendar: .shipped)
      #expect(
        reading.rows.map { [$0.record.received?.iso, $0.record.closed?.iso] } == [["2024-03-04", "2024-03-23"]],
        "\(name)")
    }
  }
}
