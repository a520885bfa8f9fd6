import FoiaCore
import FoiaDocument
import FoiaPapers
import FoiaWords
import TestKit

/// A whole report as an office hands it in: prose, the three statutory tables, charts. The figures are those that Suqian City
/// published for 2023.
enum SampleReport {
  static let agency = "宿迁市人民政府"

  /// The charts stand before the sections.
  static var document: Document {
    var document = whole.document(.zh)
    document.blocks.insert(contentsOf: [.chart(bars), .chart(columns)], at: 1)
    return document
  }

  static var whole: AnnualReport { AnnualReport(report, report: figures, fees: FeeTotals(), prose: ProseText(text)) }

  /// The printed tables of sections two to four.
  private static var printed: [[Table]] {
    document.blocks.compactMap { if case .tables(let tables) = $0 { tables } else { nil } }
  }
  static var disclosure: [Table] { printed[0] }
  static var applications: Table { printed[1][0] }
  static var disputes: Table { printed[2][0] }

  static let text = """
    \(agency)2023年政府信息公开工作年度报告
    根据《中华人民共和国政府信息公开条例》和《政府信息公开工作年度报告格式》，编制本年度报告。
    一、总体情况
    （一）主动公开
    \(prose)
    （二）依申请公开
    全年新收申请{new.total}件，上年结转{carried-in.total}件，办结{total.total}件，结转下年度{carried-out.total}件。
    其中予以公开{granted.total}件，部分公开{partial.total}件。
    二、主动公开政府信息情况
    三、收到和处理政府信息公开申请情况
    四、政府信息公开行政复议、行政诉讼情况
    五、存在的主要问题及改进情况
    \(prose)
    \(prose)
    六、其他需要报告的事项
    本年度收取信息处理费{fee.collected}元。
    """

  static let prose = """
    坚持以公开为常态、不公开为例外，围绕重点领域主动公开政府信息12 345条，其中门户网站8 901条，政务新媒体3 444条；\
    全面梳理现行有效的行政规范性文件，集中公开597件，废止489件。聚焦“放管服”改革、优化营商环境（含惠企政策）、稳就业、\
    保民生等群众关切，及时回应社会关切，做到应公开尽公开。
    """

  static var figures: YearReport {
    let published = PublishedReport.all["suqian-city-2023"]
    let cells = published?.applications.map { $0.cells.map { $0 ?? 0 } } ?? []
    let table = YearTable(year: 2023, form: .form2021, cells: cells) ?? YearTable(Tally(period: .year(2023)))
    let disputes = DisputeWay.allCases.map { (published?.disputes[$0.rawValue] ?? []).map { $0 ?? 0 } }
    return YearReport(
      table: table, disputes: DisputeTable(cells: disputes),
      disclosure: DisclosureFigures(
        form: .form2021,
        lines: [
          "regulations 2 0 11", "normative-documents 109 489 597", "licensing 1808595", "punishment 2822652",
          "coercion 20163", "fees 59237.2449",
        ]))
  }

  static var report: ApplicationsReport {
    ApplicationsReport(
      agency: agency, figures: figures, origin: .filed(LogHead(count: 3607, hash: "0123456789abcdef"), published: nil))
  }

  static let bars = Chart(
    title: "2023年申请办理结果", unit: "件", kind: .bars, categories: ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"],
    series: [Chart.Series(name: "办结", figures: [1191, 328, 142, 1078, 406, 341])],
    alternative: "予以公开1191件，部分公开328件，不予公开142件，无法提供1078件，不予处理406件，其他处理341件。")

  static let columns = Chart(
    title: "近五年新收与办结", unit: "件", kind: .columns, categories: ["2019年", "2020年", "2021年", "2022年", "2023年"],
    series: [
      Chart.Series(name: "新收", figures: [1820, 2210, 2954, 3102, 3511]),
      Chart.Series(name: "办结", figures: [1790, 2188, 2901, 3080, 3486]),
      Chart.Series(name: "结转下年度", values: [.text("—"), .integer(52), .integer(105), .integer(96), .integer(121)]),
    ], alternative: "新收自1820件增至3511件。")
}
