public import FoiaCore

/// What `foia stats` takes on its line.
public enum StatsSyntax {
  /// The years to put side by side.
  public static let years = Operand(
    .any, .years,
    Phrase(
      zh: "年度（可以有多个，也可写 2022-2024；缺省：今年，一至三月为上年）",
      en: "years side by side, also 2022-2024 (else this year; from January to March last year)"))
  /// A quarter to put beside the year so far.
  public static let quarter = Option(
    "quarter", .quarter, Phrase(zh: "季度，如 2025-1：与本年累计并列", en: "a quarter, like 2025-1, beside the year so far"))
  /// A month to put beside the year so far.
  public static let month = Option(
    "month", .month, Phrase(zh: "月份，如 2025-03：与本年累计并列", en: "a month, like 2025-03, beside the year so far"))
  /// The first day of any other period.
  public static let from = ReportSyntax.from
  /// The last day of any other period.
  public static let to = ReportSyntax.to
  /// What the applications are divided by.
  public static let grouping = Option(
    "by", .code(StatisticsGrouping.self, of: .division),
    Phrase(zh: "分类：承办单位、经办人或申请方式", en: "divided by handling unit, officer or channel"))
  /// The format of the statistics.
  public static let format = ReportSyntax.format
  /// The file that the statistics are written to.
  public static let output = GeneralOptions.output
  /// Whether to add charts.
  public static let charts = ReportSyntax.charts

  static let syntax = Syntax(
    [years], [quarter, month, from, to, grouping, format, output, charts, GeneralOptions.json],
    [
      .without(years, [quarter, month, from, to], told: GeneralOptions.year.declaration.summary),
      .apart([month, from, to], from: quarter), .apart([from, to], from: month), .needs([from], to), .needs([to], from),
      .apart([GeneralOptions.json], from: format),
    ],
    examples: [
      Example("foia stats 2023-2025", Phrase(zh: "三年并列", en: "three years side by side")),
      Example(
        "foia stats --month 2025-03 --by officer",
        Phrase(zh: "3月与本年累计，按经办人分", en: "March beside the year so far, by officer")),
      Example(
        Phrase(zh: "foia stats 2025 --charts -o 统计.html", en: "foia stats 2025 --charts -o statistics.html"),
        Phrase(zh: "带统计图的网页", en: "a page with charts")),
    ])
}
