import Foundation
import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaFormats
import FoiaWords
import Testing

@Suite("Decisions about an office's ledger")
struct LedgerDecisionTests {
  private static let today = Day(iso: "2026-04-01") ?? Policy.earliestReceipt
  private static let header = "编号,申请人,申请人类型,收到日期,申请方式,申请内容,答复日期,答复结果,不予公开理由,件数,备注"

  private func workbook(_ lines: [String]) throws -> Workbook {
    try Workbook(Array((["2025年台账", Self.header] + lines).joined(separator: "\n").utf8))
  }

  private func reading(_ workbook: Workbook, _ decisions: LedgerDecisions = LedgerDecisions()) -> LedgerReading {
    LedgerReading(workbook, decisions: decisions, today: Self.today, calendar: .shipped)
  }

  /// What somebody might answer: the first that is proposed, else something of the field.
  private func answer(_ question: LedgerReading.Question, in year: Int) -> String {
    if let first = question.ask.candidates.first { return first }
    switch question.ask.field {
    case "applicant": return "某甲"
    case "subject": return "某事"
    case "number": return "另-\(question.places[0].filter(\.isNumber))"
    case "closed": return "\(year)-12-10"
    default: return "\(year)-03-10"
    }
  }

  /// Answers everything, and what is asked because of the answers.
  private func decided(_ workbook: Workbook) -> (decisions: LedgerDecisions, reading: LedgerReading) {
    var decisions = LedgerDecisions()
    for _ in 0..<4 {
      let read = reading(workbook, decisions)
      let year = read.tables.compactMap(\.year).max() ?? 2025
      for question in read.questions { decisions.take(answer(question, in: year), to: question) }
    }
    return (decisions, reading(workbook, decisions))
  }

  @Test("every question is settled by an answer, and a mapping keeps all of them")
  func settled() throws {
    let workbook = try workbook([
      "1,王五,公民,03/04/2025,网上,甲,2025-03-20,公开,,1,", "2,,公民,2025-03-06,来信,乙,2025-03-20,不予公开,,1,",
      "3-5,王五,怪,2025-03-06,电话,丙,2025-03-20,办结,,1,", "6,甲公司,公民,2025-03-06,半空中,丁,,公开,,3,",
      "6,赵六,法人,,#N/A,,2025-03-01,,,1,", "8,赵六,个人,2025-03-08,网上,己,2025-03-01,公开,,1,不计入",
      "9,赵六,个人,〃,网上,庚,2025-02-30,公开,,1,已合并", "10,赵六,个人,2026-07-01,网上,辛,,,,1,",
    ])
    #expect(reading(workbook).questions.count >= 12)
    let (decisions, settled) = decided(workbook)
    #expect(settled.questions.map { "\($0.ask.field) \($0.ask.value) \($0.places)" } == [])
    let text = LedgerMapping.text(decisions, of: settled, .zh)
    let marked = settled.marking(decisions)
    #expect(try LedgerMapping.read(text, today: Self.today) == marked)
    let added = LedgerMapping.text("", with: decisions, of: settled, .zh)
    #expect(try LedgerMapping.read(added, today: Self.today) == marked)
  }

  @Test("what was decided about a row holds for that row alone, and another in its place is asked about")
  func otherRow() throws {
    let first = try workbook(["1,王五,公民,2025-02-30,网上,甲,,,,1,", "2,赵六,公民,2025-03-06,网上,乙,,,,1,"])
    var decisions = LedgerDecisions()
    let asked = reading(first).questions
    #expect(asked.map(\.ask.field) == ["received"])
    decisions.take("2025-02-28", to: asked[0])
    let text = LedgerMapping.text(decisions, of: reading(first, decisions), .zh)
    let kept = try LedgerMapping.read(text, today: Self.today)
    let same = reading(first, kept)
    #expect(same.questions.isEmpty && same.otherRows.isEmpty)
    #expect(same.rows.map(\.record.received?.iso) == ["2025-02-28", "2025-03-06"])
    // The book of the next year has another row there.
    let next = reading(try workbook(["1,钱七,公民,2025-04-31,网上,丙,,,,1,"]), kept)
    #expect(next.otherRows == asked[0].places && next.questions.map(\.ask.value) == ["2025-04-31"])
    // Decided anew, it holds for what stands there now.
    var anew = next.decisions
    anew.take("2025-04-30", to: next.questions[0])
    let again = try LedgerMapping.read(
      LedgerMapping.text(text, with: anew, of: next, .zh), today: Self.today)
    #expect(reading(try workbook(["1,钱七,公民,2025-04-31,网上,丙,,,,1,"]), again).questions.isEmpty)
  }

  @Test("what was decided about two fields of a row holds for each as long as its own mark does")
  func twoFields() throws {
    let book = try workbook(["1,王五,公民,2025-02-30,网上,甲,2025-03-20,公开,,1,"])
    let settled = reading(book, decided(book).decisions)
    let text = LedgerMapping.text(settled.decisions, of: settled, .zh)
    let mark = try #require(text.firstMatch(of: #/row line \d+#([0-9a-f]{8}) received/#)).1
    // The day was decided about what stood there before, the outcome about what stands there now.
    let mixed = "row line 3#00000000 received = 2025-02-27\nrow line 3#\(mark) outcome = deny-internal\n"
    let read = reading(book, try LedgerMapping.read(mixed, today: Self.today))
    #expect(read.otherRows == ["line 3"] && read.questions.map(\.ask.field) == ["received"])
    #expect(read.rows[0].record.outcome == .denyInternal)
  }

  @Test(
    "a line that somebody wrote without a mark holds for whatever stands there, and its day is judged like any other")
  func writtenByHand() throws {
    let line = "row line 3 received = 2019-02-28\n"
    let decisions = try LedgerMapping.read(line, today: Self.today)
    let read = reading(try workbook(["1,王五,公民,2025-02-30,网上,甲,2025-03-20,公开,,1,"]), decisions)
    #expect(read.otherRows.isEmpty && read.questions.map(\.ask.doubt) == [.farFrom(year: 2025)])
    // It stays as it was written; that its day is doubted is asked below, about the row as it is now.
    let lines = LedgerMapping.text(line, with: decisions, of: read, .zh).split(separator: "\n")
    #expect(lines[0] == "row line 3 received = 2019-02-28" && lines.count == 3)
    #expect(lines[2].wholeMatch(of: #/row line 3#[0-9a-f]{8} received =/#) != nil)
  }

  @Test(
    "every question of a whole ledger is settled by an answer",
    arguments: ["county-bureau-2024.xlsx", "platform-export.xlsx", "township-2024.csv", "carried-over.xlsx"])
  func ledgers(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Ledgers/\(name)")
    let (_, settled) = decided(try Workbook(Array(Data(contentsOf: file))))
    #expect(settled.questions.map { "\($0.ask.field) \($0.ask.value) \($0.places)" } == [])
  }

  @Test("a kind that was asked about because of the name is decided for that row, and for no other of the same word")
  func kinds() throws {
    let workbook = try workbook([
      "1,王五,公民,2025-03-06,网上,甲,,,,1,", "2,易河机械制造公司,公民,2025-03-06,网上,乙,,,,1,", "3,易河大学,法人,2025-03-06,网上,丙,,,,1,",
      "4,某某,法人,2025-03-06,网上,丁,,,,1,",
    ])
    var decisions = LedgerDecisions()
    let questions = reading(workbook).questions
    #expect(questions.map(\.places) == [["line 4"], ["line 6"]])
    decisions.take("business", to: questions[0])
    decisions.take("other", to: questions[1])
    let kinds = reading(workbook, decisions).rows.map(\.record.kind)
    #expect(kinds == [.person, .business, .research, .other])
  }

  @Test("an outcome decided for bare words leaves rows alone whose ground stands beside them")
  func grounds() throws {
    let workbook = try workbook([
      "1,王五,个人,2025-03-06,网上,甲,2025-03-20,不予公开,,1,", "2,王五,个人,2025-03-06,网上,乙,2025-03-20,不予公开,商业秘密,1,",
      "3,王五,个人,2025-03-06,网上,丙,2025-03-20,不予公开,,1,涉及个人隐私",
    ])
    var decisions = LedgerDecisions()
    let questions = reading(workbook).questions
    #expect(questions.map(\.places) == [["line 3"]])
    decisions.take("deny-process", to: questions[0])
    let outcomes = reading(workbook, decisions).rows.map(\.record.outcome)
    #expect(outcomes == [.denyProcess, .denyThirdParty, .denyThirdParty])
  }

  @Test(
    "words that contradict each other are asked about",
    arguments: ["公开+不存在", "不存在、公开"])
  func contradiction(written: String) throws {
    let rows = reading(try workbook(["1,王五,个人,2025-03-06,网上,甲,2025-03-20,\(written),,1,"])).rows
    #expect(rows[0].asks.map(\.field) == ["outcome"])
  }

  @Test(
    "a channel beside a letter is asked about, a letter alone once",
    arguments: [
      ("信函/网络", ["mail", "letter", "online"]), ("来信、当面", ["mail", "letter", "counter"]), ("来函", ["mail", "letter"]),
    ])
  func channels(written: String, candidates: [String]) throws {
    let rows = reading(try workbook(["1,王五,个人,2025-03-06,\(written),甲,,,,1,"])).rows
    #expect(rows[0].asks.map(\.candidates) == [candidates])
  }

  @Test("a row that is still open keeps the day of its answer as a note")
  func open() throws {
    let workbook = try workbook(["1,王五,个人,2025-03-06,网上,甲,2025-03-20,延期答复,,1,"])
    var decisions = LedgerDecisions()
    decisions.take("open", to: try #require(reading(workbook).questions.first))
    let settled = reading(workbook, decisions)
    #expect(settled.rows[0].verdict == .importing && settled.rows[0].record.closed == nil)
    #expect(settled.importable.first?.row.intake.personal?.note?.contains("2025-03-20") == true)
  }

  @Test("what was guessed of a word and is confirmed is decided for it; a kind also depends on the name")
  func confirmed() throws {
    let workbook = try workbook(["1,清泉公司,单位,2025-03-06,微信,甲,2025-03-20,给了复印件,,1,"])
    let open = reading(workbook)
    #expect(open.guessCounts.count == 3)
    let decisions = open.confirming(LedgerDecisions())
    #expect(decisions.values == ["channel": ["微信": "online"], "outcome": ["给了复印件": "granted"]])
    #expect(decisions.rows == [:])
    #expect(reading(workbook, decisions).guessCounts.map(\.guess.field) == ["kind"])
  }

  @Test("a decision that is none of its field is refused with its line, and one in words is read")
  func mapping() throws {
    #expect(throws: Fault.self) {
      try LedgerMapping.read("channel 来信 = 骑马\nrow A!3 closed = 2025-02-30", today: Self.today)
    }
    do throws(Fault) {
      _ = try LedgerMapping.read("# x\nchannel 来信 = 骑马\n\nrow A!3 closed = 2025-02-30\nnonsense", today: Self.today)
    } catch {
      #expect(error.problems.count == 3)
      #expect(error.texts.map { $0.sentence(.zh).prefix(6) } == ["对照表第2行", "对照表第4行", "对照表第5行"])
    }
    let decisions = try LedgerMapping.read("channel 来信 = 平常信函\noutcome 给看 = 三1\nkind 店 = 商业企业", today: Self.today)
    #expect(
      decisions.values == ["channel": ["来信": "letter"], "outcome": ["给看": "deny-secret"], "kind": ["店": "business"]])
  }

  @Test("a decided day is compared with the others like a written one")
  func decidedDay() throws {
    var decisions = LedgerDecisions()
    decisions.rows["台账!2"] = ["closed": "2024-03-01"]
    let reading = try LedgerBook.reading(
      ["编号,申请人,类别,收到日期,申请方式,申请内容,答复日期,答复结果", "1,王五,公民,2024-03-05,网上,甲,4月31日,予以公开"], decisions: decisions)
    #expect(reading.rows[0].asks.map(\.doubt) == [.beforeReceipt(try day("2024-03-05"))])
  }
}
