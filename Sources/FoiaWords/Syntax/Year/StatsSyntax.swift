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
  /// The format of the statistics.
  public static let format = ReportSyntax.format
  /// The file that the statistics are written to.
  public static let output = GeneralOptions.output
  /// Whether to add charts.
  public static let charts = ReportSyntax.charts

  static let syntax = Syntax(
    [years], [quarter, format, output, charts, GeneralOptions.json],
    [
      .without(years, [quarter], told: GeneralOptions.year.declaration.summary),
      .apart([GeneralOptions.json], from: format),
    ],
    examples: [
      Example("foia stats 2023-2025", Phrase(zh: "三年并列", en: "three years side by side")),
      Example("foia stats --quarter 2025-1", Phrase(zh: "一季度与本年累计", en: "the first quarter beside the year so far")),
      Example(
        Phrase(zh: "foia stats 2025 --charts -o 统计.html", en: "foia stats 2025 --charts -o statistics.html"),
        Phrase(zh: "带统计图的网页", en: "a page with charts")),
    ])
}
