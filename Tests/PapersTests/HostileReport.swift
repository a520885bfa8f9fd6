import FoiaDocument
import FoiaPapers
import FoiaWords

/// A document full of what breaks files: markup, quotes, control characters, what begins like a formula, words without end.
enum HostileReport {
  static let text = "<b>&amp;\"'</b> ]]> \u{0}\u{1B}[31m\u{FFFE}\u{FFFF}\u{85} 😀👨‍👩‍👧 _x0041_ \r\n第二行\t完"

  /// What an XML document has of it: markup as text, what XML forbids as U+FFFD.
  static let word = String(repeating: "长wW", count: 100)

  static var document: Document {
    let texts = [text, word, "=1+1", "+1", "-1", "@SUM(A1)", ""]
    let table = Table(
      name: "a/b[c]:*?'", caption: "第<一>项\n\"&'", headColumns: 1, corner: .note("& < > \"", heads: "项目"),
      header: [[Table.Cell(word), Table.Cell("<i>")]],
      rows: texts.map { Table.Row(heads: [Table.Cell($0)], values: [.text($0), .decimal("-0.50")]) })
    let chart = Chart(
      title: "<图>", unit: "&", kind: .columns, categories: [word, "<b>", ""],
      series: [
        Chart.Series(name: "<甲>", figures: [0, 0, 0]),
        Chart.Series(name: "乙", values: [.text("<—>"), .decimal("0.001")]),
        Chart.Series(name: "", figures: []),
      ], alternative: "\"<&>\"")
    return Document(
      title: ["某<局>&\"'", text], language: .zh, author: "某<局>&\"",
      blocks: [
        .heading(text), .subheading(word), .paragraph(text), .paragraph(word), .paragraph(""),
        .paragraph((1...1000).map { "第\($0)行。# 1. - * 甲<乙>" }.joined(separator: "\n")), .tables([table]),
        .tables([table, table]), .tables([]), .chart(chart),
        .chart(Chart(title: "", unit: "", kind: .bars, categories: [], series: [], alternative: "")),
      ], footer: text)
  }
}
