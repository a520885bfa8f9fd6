public import FoiaCalendar
public import FoiaCore

/// What `foia report` takes on its line.
public enum ReportSyntax {
  /// The year to report on.
  public static let year = Operand(.optional, .year, GeneralOptions.year.declaration.summary)
  /// The format of the report.
  public static let format = Option(
    "format", .code(ReportFormat.self, of: .format), Phrase(zh: "格式", en: "format"),
    placeholder: Phrase(zh: "格式", en: "FORMAT"), in: .output)
  /// The file that the report is written to.
  public static let output = GeneralOptions.output
  /// Whether to make the whole report, with the text of its six sections.
  public static let full = Flag(
    "full", Phrase(zh: "整份年度报告：六个部分的文字和三张表", en: "the whole report: the text of its six sections and three tables"))
  /// The file with the text of the report.
  public static let text = Option(
    "text", .file,
    Phrase(zh: "文字稿（缺省：台账旁的 report-年度.txt）", en: "the file of its text (else report-YEAR.txt beside the ledger)"))
  /// Whether to begin the text instead, in a file beside the ledger.
  public static let draft = Flag(
    "draft", Phrase(zh: "起草文字稿，写入台账旁的 report-年度.txt", en: "begin the text, in report-YEAR.txt beside the ledger"))
  /// The edition of the form; that of the year where it is not given.
  public static let form = Option(
    "form", .code(Form.self, of: .form), Phrase(zh: "报表格式（缺省按年度）", en: "form (else by the year)"))
  /// The first day of the period.
  public static let from = Option(.from, .date, Phrase(zh: "统计期的第一天", en: "first day of the period"))
  /// The last day of the period.
  public static let to = Option(.to, .date, Phrase(zh: "统计期的最后一天", en: "last day of the period"))
  /// What the columns of the table stand for.
  public static let breakdown = Option("by", .code(Breakdown.self, of: .breakdown), Phrase(zh: "分列", en: "columns"))
  /// Whether to print the table as it was filed.
  public static let filed = Flag("filed", Phrase(zh: "打印定稿存档的表", en: "print the table as it was filed"))
  /// The day whose state of the record is counted.
  public static let asOf = GeneralOptions.asOf
  /// Whether to add charts.
  public static let charts = Flag(
    "charts", Phrase(zh: "附统计图（格式为 html 或 text）", en: "with charts (in html or text)"), in: .output)

  /// Whether the record that the figures are from is printed under the report.
  public static let withHead = Flag(
    "with-head",
    Phrase(zh: "末尾印出据哪些记录统计及其校验码", en: "end with the entries it is counted from and their head"), in: .output)

  private static let ofPeriod: [any DeclaredOption] = [from, to, breakdown]

  static let syntax = Syntax(
    [year],
    [
      format, output, full, text, draft, form, from, to, breakdown, filed, asOf, charts, withHead,
      GeneralOptions.json,
    ],
    [
      .apart(ofPeriod + [form, charts], from: filed), .apart(ofPeriod, from: full),
      .apart(ofPeriod + [format, GeneralOptions.json, full, charts, withHead], from: draft), .needs([text], full),
      .apart([GeneralOptions.json], from: format),
    ],
    examples: [
      Example("foia report 2025", Phrase(zh: "2025年的统计表", en: "the table of 2025")),
      Example(
        Phrase(zh: "foia report 2025 --full -o 年度报告.docx", en: "foia report 2025 --full -o report.docx"),
        Phrase(zh: "整份年度报告", en: "the whole annual report")),
      Example(
        "foia report --from 2025-01-01 --to 2025-03-31 --by channel",
        Phrase(zh: "一季度的表，按申请方式分列", en: "the first quarter, by channel")),
    ])
}
