import FoiaCore
import FoiaReport
import FoiaText
import TestKit

/// A whole report as an office hands it in: prose, the three statutory tables, charts. The figures are those that Suqian City
/// published for 2023.
enum SampleReport {
  static let agency = "宿迁市人民政府"

  static var document: Document {
    Document(
      title: [agency, "2023年政府信息公开工作年度报告"], language: .zh, author: agency,
      blocks: [
        .paragraph("根据《中华人民共和国政府信息公开条例》和《政府信息公开工作年度报告格式》，编制本年度报告。"),
        .heading("一、总体情况"), .subheading("（一）主动公开方面"), .paragraph(prose), .subheading("（二）依申请公开方面"),
        .paragraph("全年新收申请3511件，上年结转96件，办结3486件，结转下年度121件。\n其中予以公开1191件，部分公开328件。"), .chart(bars),
        .chart(columns),
        .heading("二、主动公开政府信息情况"), .tables(disclosure),
        .heading("三、收到和处理政府信息公开申请情况"), .tables([applications]),
        .heading("四、政府信息公开行政复议、行政诉讼情况"), .tables([disputes]),
        .heading("五、存在的主要问题及改进情况"), .paragraph(prose + "\n" + prose),
        .heading("六、其他需要报告的事项"), .paragraph("本年度收取信息处理费0元。"),
      ], footer: "据台账第1至3607条记录统计，校验码 0123456789abcdef0123456789abcdef")
  }

  static let prose = """
    坚持以公开为常态、不公开为例外，围绕重点领域主动公开政府信息12 345条，其中门户网站8 901条，政务新媒体3 444条；\
    全面梳理现行有效的行政规范性文件，集中公开597件，废止489件。聚焦“放管服”改革、优化营商环境（含惠企政策）、稳就业、\
    保民生等群众关切，及时回应社会关切，做到应公开尽公开。
    """

  static let disclosure = [
    Table(
      name: "主动公开", caption: "第二十条第（一）项", headColumns: 1, corner: .title("信息内容"),
      header: [["本年制发件数", "本年废止件数", "现行有效件数"].map { Table.Cell($0) }],
      rows: [
        Table.Row(heads: [Table.Cell("规章")], figures: [2, 0, 11]),
        Table.Row(heads: [Table.Cell("行政规范性文件")], figures: [109, 489, 597]),
      ]),
    Table(
      caption: "第二十条第（五）项", headColumns: 1, corner: .title("信息内容"), header: [[Table.Cell("本年处理决定数量")]],
      rows: [Table.Row(heads: [Table.Cell("行政许可")], figures: [1_808_595])]),
    Table(
      caption: "第二十条第（六）项", headColumns: 1, corner: .title("信息内容"), header: [[Table.Cell("本年处理决定数量")]],
      rows: [
        Table.Row(heads: [Table.Cell("行政处罚")], figures: [2_822_652]),
        Table.Row(heads: [Table.Cell("行政强制")], figures: [20_163]),
      ]),
    Table(
      caption: "第二十条第（八）项", headColumns: 1, corner: .title("信息内容"), header: [[Table.Cell("本年收费金额（单位：万元）")]],
      rows: [Table.Row(heads: [Table.Cell("行政事业性收费")], values: [.decimal("59237.2449")])]),
  ]

  /// Without a caption: the heading of the section says what it is.
  static var applications: Table {
    let table = report.table(.zh)
    return Table(
      name: table.name, headColumns: table.headColumns, corner: table.corner, header: table.header, rows: table.rows,
      widths: table.widths)
  }

  static var report: ApplicationsReport {
    let cells = PublishedReport.all["suqian-city-2023"]?.applications.map { $0.cells.map { $0 ?? 0 } } ?? []
    let table = YearTable(year: 2023, form: .form2021, cells: cells) ?? YearTable(Tally(period: .year(2023)))
    return ApplicationsReport(
      agency: agency, filed: YearReport(table: table), origin: .filed(LogHead(count: 3607, hash: "0123456789abcdef"), published: nil))
  }

  static let disputes: Table = {
    let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    return Table(
      name: "复议诉讼", headColumns: 0,
      header: [
        [Table.Cell("行政复议", columns: 5), Table.Cell("行政诉讼", columns: 10)],
        results.map { Table.Cell($0, rows: 2) } + [
          Table.Cell("未经复议直接起诉", columns: 5), Table.Cell("复议后起诉", columns: 5),
        ],
        (results + results).map { Table.Cell($0) },
      ],
      rows: [Table.Row(heads: [], figures: [309, 17, 88, 26, 440, 1, 1, 16, 6, 24, 13, 0, 67, 9, 89])])
  }()

  static let bars = Chart(
    title: "2023年申请办理结果", unit: "件", kind: .bars, categories: ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"],
    series: [Chart.Series(name: "办结", values: [1191, 328, 142, 1078, 406, 341])],
    alternative: "予以公开1191件，部分公开328件，不予公开142件，无法提供1078件，不予处理406件，其他处理341件。")

  static let columns = Chart(
    title: "近五年新收与办结", unit: "件", kind: .columns, categories: ["2019年", "2020年", "2021年", "2022年", "2023年"],
    series: [
      Chart.Series(name: "新收", values: [1820, 2210, 2954, 3102, 3511]),
      Chart.Series(name: "办结", values: [1790, 2188, 2901, 3080, 3486]),
      Chart.Series(name: "结转下年度", values: [.text("—"), .integer(52), .integer(105), .integer(96), .integer(121)]),
    ], alternative: "新收自1820件增至3511件。")
}
