import FoiaCalendar
import FoiaCore
import FoiaDocument
import FoiaFormats
import FoiaPapers
import FoiaWords
import Foundation
import TestKit
import Testing

/// The rows of the official table as they were carried over: code, Chinese and English label, group, basis, aliases.
struct OfficialRow {
  let code: String
  let group: String
  let chinese: String
  let english: String
  let basis: String
  let form2019: String
  let aliases: [String]

  static let all: [OfficialRow] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/rows.csv")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      // Fields are quoted only where they hold a comma.
      let fields = line.matches(of: /(?:^|,)(?:"([^"]*)"|([^,]*))/).map { String($0.1 ?? $0.2 ?? "") }
      return OfficialRow(
        code: fields[1], group: fields[3], chinese: fields[4], english: fields[5], basis: fields[6],
        form2019: fields[7], aliases: fields[8].split(separator: "|").map(String.init))
    }
  }()
}

@Suite("The official form")
struct FormTests {
  @Test("of 2021 has the 25 rows with their verbatim labels")
  func labels() {
    #expect(OfficialRow.all.count == 25)
    #expect(Form.form2021.rows.map(\.code) == OfficialRow.all.map(\.code))
    #expect(Form.form2021.rows.map { $0.label(.zh) } == OfficialRow.all.map(\.chinese))
    #expect(Form.form2021.rows.map { $0.label(.en) } == OfficialRow.all.map(\.english))
  }

  @Test("of 2019 has 23 rows: other handling is one")
  func form2019() {
    var expected: [String] = []
    for row in OfficialRow.all where expected.last != row.form2019 { expected.append(row.form2019) }
    #expect(Form.form2019.rows.map(\.code) == expected)
    #expect(Form.form2019.rows.count == 23)
    #expect(Form.form2019.rows[20].label(.zh) == "（六）其他处理")
  }

  @Test(
    "belongs to the report year",
    arguments: [(2018, "2019"), (2019, "2019"), (2020, "2019"), (2021, "2021"), (2025, "2021")])
  func years(year: Int, form: String) {
    #expect(Form(for: .year(year)).rawValue == form)
  }

  @Test("rests each outcome on its article and knows its aliases")
  func outcomes() throws {
    for row in OfficialRow.all {
      guard let outcome = Outcome(rawValue: row.code) else { continue }
      #expect(outcome.basis(.en) == row.basis)
      for alias in row.aliases { #expect(try Outcome(reading: alias) == outcome, "\(alias)") }
      let group = row.group.isEmpty ? nil : row.group
      let its = try #require(Form.form2021.groups.first { $0.outcomes.contains(outcome.code) })
      #expect((its.outcomes.count == 1 ? nil : its.label(.zh)) == group)
    }
    #expect(Outcome.allCases.count == 21)
  }

  @Test("in 2019 sums the three leaves of other handling")
  func otherAll() throws {
    var tally = Tally(period: .year(2020))
    let leaves: [(Outcome, Int)] = [(.otherNoClarification, 3), (.otherUnpaidFee, 5), (.other, 11)]
    for (outcome, count) in leaves {
      tally.add(Flow(origin: .new, fate: .closed(outcome.code)), inColumn: 0, times: count)
      tally.add(Flow(origin: .new, fate: .closed(outcome.code)), inColumn: 4, times: 1)
    }
    let report = ApplicationsReport(agency: "某局", tally: tally)
    let row = try #require(report.form.rows.firstIndex { $0.code == "other-all" })
    #expect(report.figures[row] == [19, 0, 0, 0, 3, 0, 22])
  }

  @Test("of another year is printed from its own rows, and scripts find them")
  func form2027() throws {
    var tally = Tally(period: .year(2027))
    tally.add(Flow(origin: .new, fate: .closed(.denyArchived)), inColumn: 0, times: 4)
    let report = ApplicationsReport(agency: "某局", form: .form2027, tally: tally)
    let row = try #require(report.table(.zh).rows.first { $0.heads.last?.text == "9.已移交国家档案馆" })
    #expect(row.values == [4, 0, 0, 0, 0, 0, 4].map(Table.Value.integer))
    let heading = try #require(report.table(.zh).rows.flatMap(\.heads).first { $0.text == "（三）不予公开" })
    #expect(heading.rows == 9)
    #expect(report.json(.zh).text.contains("deny-archived"))
    #expect(!ApplicationsReport(agency: "某局", form: .form2021, tally: tally).json(.zh).text.contains("deny-archived"))
  }
}

@Suite("The table's layout")
struct LayoutTests {
  private func report(_ breakdown: Breakdown = .kind) -> ApplicationsReport {
    var tally = Tally(period: .year(2023), breakdown: breakdown)
    tally.add(Flow(origin: .new, fate: .closed(Outcome.granted.code)), inColumn: 0, times: 12_345)
    tally.add(Flow(origin: .carriedIn, fate: .carriedOut), inColumn: 1, times: 7)
    return ApplicationsReport(agency: "某<局>&\"", tally: tally)
  }

  private func text(_ format: DocumentFormat, _ language: Language = .zh) -> String {
    String(decoding: report().rendered(as: format, language), as: UTF8.self)
  }

  @Test("merges heads as the official form does")
  func merges() {
    let table = report().table(.zh)
    #expect(table.headColumns == 3)
    #expect(
      table.header.map { $0.map(\.text) } == [
        ["申请人情况"], ["自然人", "法人或其他组织", "总计"], ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
      ])
    #expect(table.header[1].map(\.columns) == [1, 5, 1])
    #expect(table.header[1].map(\.rows) == [2, 1, 2])
    #expect(table.columnHeadings == ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"])
    let spans = table.rows.flatMap(\.heads).filter { $0.rows > 1 }.map { ($0.text, $0.rows) }
    #expect(spans.map(\.0) == ["三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理"])
    #expect(spans.map(\.1) == [22, 8, 3, 5, 3])
  }

  @Test("covers every place of the grid exactly once", arguments: [Breakdown.kind, .channel])
  func grid(_ breakdown: Breakdown) {
    let table = report(breakdown).table(.zh)
    var taken: Set<[Int]> = []
    for (index, row) in table.rows.enumerated() {
      var column = 0
      for head in row.heads {
        while taken.contains([index, column]) { column += 1 }
        for below in 0..<head.rows {
          for right in 0..<head.columns { #expect(taken.insert([index + below, column + right]).inserted) }
        }
      }
      #expect(row.values.count == table.valueColumns)
    }
    #expect(taken.count == table.rows.count * table.headColumns)
  }

  @Test("keeps all figures of a text table in line", arguments: [Language.zh, .en])
  func alignment(_ language: Language) {
    let lines = text(.text, language).split(separator: "\n").map(String.init)
    let rows = lines.filter { $0.hasSuffix(" 0") || $0.hasSuffix(" 7") || $0.hasSuffix(" 12345") }
    #expect(rows.count == 25)
    #expect(Set(rows.map(\.displayWidth)).count == 1)
    #expect(lines.allSatisfy { $0.displayWidth <= (rows.first?.displayWidth ?? 0) })
  }

  @Test("fits a terminal of 80 columns in Chinese")
  func width() {
    let tally = Tally(period: .year(2023))
    let text = String(decoding: ApplicationsReport(agency: "某局", tally: tally).rendered(as: .text, .zh), as: UTF8.self)
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
  }

  @Test("is flat in CSV and Markdown, every row with its whole path")
  func flat() throws {
    let csv = text(.csv).split(separator: "\n").map(String.init)
    #expect(csv.count == 26)
    #expect(csv[0] == "项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计")
    #expect(csv[3] == "三、本年度办理结果 （一）予以公开,12345,0,0,0,0,0,12345")
    #expect(csv[9].hasPrefix("三、本年度办理结果 （三）不予公开 5.属于三类内部事务信息,0,"))
    let markdown = text(.md)
    #expect(markdown.contains("| 四、结转下年度继续办理 | 0 | 7 | 0 | 0 | 0 | 0 | 7 |"))
  }

  @Test("escapes what HTML would take for markup, and says its language")
  func html() {
    let page = text(.html)
    #expect(page.contains("<h1 id=\"title\">某&lt;局&gt;&amp;&quot;<br>2023年收到和处理政府信息公开申请情况</h1>"))
    #expect(page.contains("<title>某&lt;局&gt;&amp;&quot;2023年收到和处理政府信息公开申请情况</title>"))
    #expect(!page.contains("<局>"))
    #expect(page.contains("<html lang=\"zh-CN\">"))
    #expect(page.contains("prefers-color-scheme: dark") && page.contains("@media print") && page.contains("size: A4"))
    #expect(!page.contains("http") && !page.contains("src=") && !page.contains("url("))
    #expect(page.contains("aria-labelledby=\"title\"") && !page.contains("<caption>"))
    #expect(page.contains("<th scope=\"rowgroup\" rowspan=\"22\">三、本年度办理结果</th>"))
  }
}

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "counts the cells of a terminal",
    arguments: [("abc", 3), ("中文", 4), ("（一）", 6), ("é", 1), ("e\u{301}", 1), ("😀", 2), ("ｱ", 1), ("Ａ", 2), ("", 0)])
  func widths(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test("wraps between Chinese characters, never before closing punctuation, and loses nothing")
  func wrapping() {
    let text = "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"
    for width in 4...40 {
      let lines = text.wrapped(to: width)
      #expect(lines.joined() == text)
      #expect(lines.allSatisfy { $0.displayWidth <= width && !$0.hasPrefix("、") })
    }
    #expect("one two three".wrapped(to: 7) == ["one two", "three"])
    #expect("".wrapped(to: 5) == [""])
  }
}
