import FoiaDocument
import FoiaFormats
import FoiaPapers
import FoiaWords
import Testing

@Suite("The grid of tables")
struct GridTests {
  @Test("covers every place exactly once, in stacks too, and its widths are the whole")
  func places() {
    for grid in SampleReport.document.grids {
      var taken: Set<[Int]> = []
      for cell in grid.cells.flatMap(\.self) {
        for row in cell.rows { for column in cell.columns { #expect(taken.insert([row, column]).inserted) } }
      }
      #expect(taken.count == grid.cells.count * grid.columns)
      #expect(abs(grid.widths.reduce(0, +) - 1) < 1e-9)
    }
  }

  @Test("shares the columns of the widest table among those that have fewer")
  func shares() {
    let grid = Grid(SampleReport.disclosure)
    #expect(grid.columns == 4 && grid.sections.map(\.rows) == [0..<4, 4..<7, 7..<11, 11..<14])
    #expect(grid.cells[4].map(\.role) == [.banner] && grid.cells[4][0].columns == 0..<4)
    #expect(grid.cells[6].map(\.columns) == [0..<1, 1..<4])
    #expect(grid.repeatedRows == 0 && Grid([SampleReport.applications]).repeatedRows == 3)
  }

  @Test("is empty where there is no table, and does not mind rows that are too short or too long")
  func odd() {
    #expect(Grid([]).cells.isEmpty)
    let table = Table(
      headColumns: 1, header: [[Table.Cell("a", columns: 2)]],
      rows: [
        Table.Row(heads: [], figures: []),
        Table.Row(heads: [Table.Cell("x", columns: 5, rows: 9)], figures: [1, 2, 3]),
      ])
    #expect(Grid([table]).cells.map(\.count) == [2, 0, 3])
  }
}

@Suite("A document as text")
struct DocumentTextTests {
  private func text(_ document: Document, _ format: DocumentFormat, width: Int? = nil) -> String {
    String(decoding: document.rendered(as: format, width: width, json: .null), as: UTF8.self)
  }

  @Test("fits 80 columns, the fifteen figures of disputes too, and any width that is told")
  func width() {
    let lines = text(SampleReport.document, .text).split(separator: "\n")
    #expect(lines.allSatisfy { $0.displayWidth <= 80 })
    #expect(
      lines.contains { $0.split(separator: " ").map(String.init) == SampleReport.disputes.rows[0].values.map(\.text) })
    let prose = Document(
      title: ["题"], language: .zh, author: "", blocks: [.heading("一、情况"), .paragraph(SampleReport.prose)])
    #expect(text(prose, .text, width: 40).split(separator: "\n").allSatisfy { $0.displayWidth <= 40 })
  }

  @Test("prints the value at every bar, the longest no wider than the line")
  func bars() {
    let lines = text(SampleReport.document, .text).split(separator: "\n").filter { $0.contains("█") }
    #expect(lines.contains { $0.hasSuffix(" 1191") } && lines.contains { $0.hasSuffix(" 121") })
  }

  @Test("keeps apart in flat formats what stands under headings that are alike")
  func flat() {
    let csv = text(SampleReport.document, .csv)
    #expect(csv.contains("信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,2,0,11\n"))
    #expect(csv.contains("行政事业性收费,59237.2449\n"))
    #expect(csv.contains("行政复议 结果维持,行政复议 结果纠正,") && csv.contains(",行政诉讼 复议后起诉 总计\n309,17,"))
    let markdown = text(SampleReport.document, .md)
    #expect(markdown.hasPrefix("# 宿迁市人民政府2023年政府信息公开工作年度报告\n\n") && markdown.contains("\n## 一、总体情况\n"))
    #expect(markdown.contains("### 第二十条第（八）项\n\n| 信息内容 |"))
  }

  @Test("is no list, no heading and no markup in Markdown where prose looks like it")
  func markdown() {
    let document = Document(
      title: ["*题*"], language: .en, author: "", blocks: [.paragraph("# a\n1. b\n- c <d> [e] `f` g_h\n2023年")])
    #expect(
      text(document, .md) == "# \\*题\\*\n\n\\# a\n\n1\\. b\n\n\\- c \\<d\\> \\[e\\] \\`f\\` g\\_h\n\n2023年\n")
  }

  @Test("is a page with headings in order, tables named by their section, and pictures with words")
  func page() {
    let page = text(SampleReport.document, .html)
    #expect(page.contains("<h1>宿迁市人民政府<br>2023年政府信息公开工作年度报告</h1>"))
    #expect(page.contains("<h2 id=\"section-3\">三、收到和处理政府信息公开申请情况</h2>"))
    #expect(
      page.contains("aria-labelledby=\"section-3\"")
        && page.contains("<th class=\"banner\" scope=\"rowgroup\" colspan=\"4\">"))
    #expect(page.contains("role=\"img\"") && page.contains("<desc id=\"chart-1-text\">予以公开1191件"))
    #expect(!page.contains("http") && !page.contains("src="))
  }
}
