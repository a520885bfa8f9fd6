public import FoiaCalendar
public import FoiaCore

/// What `foia freeze` takes on its line.
public enum FreezeSyntax {
  /// The year to file.
  public static let year = GeneralOptions.year
  /// The day on which the report was published.
  public static let published = Option(.published, .pastDay)
  /// A file with the table that was published, to file it in place of the ledger's own.
  public static let figures = Option(
    "figures", .file,
    Phrase(zh: "已公布的表（JSON 或 CSV，- 为标准输入）", en: "the table that was published (JSON or CSV, - for standard input)"))
  /// Whether all records of the year of this file are in the ledger.
  public static let complete = Flag(
    "complete",
    Phrase(zh: "该年度的申请都在本台账中，今后逐格核对", en: "all records of the year are in the ledger: compare every figure"))
  /// The edition of the form that this file has.
  public static let form = ReportSyntax.form
  /// Why a filed year is filed again.
  public static let amend = Option(
    "amend", .text(limitedAs: .reason), Phrase(zh: "再次定稿的理由", en: "why the year is filed again"),
    placeholder: Phrase(zh: "理由", en: "REASON"))
  /// Why the year is filed although errors stand.
  public static let waiver = Option(
    "waive", .text(limitedAs: .waiver), Phrase(zh: "有错误仍予定稿的理由", en: "why it is filed although errors stand"),
    placeholder: Phrase(zh: "理由", en: "REASON"))
  /// Whether the year is filed as one without applications.
  public static let nilReturn = Flag("nil", Phrase(zh: "零报告：全年没有申请", en: "a nil return: a year without applications"))

  static let syntax = Syntax(
    [year],
    [
      published, figures, complete, form, amend, waiver, nilReturn, GeneralOptions.dryRun, GeneralOptions.json,
    ], [.needs([complete, form], figures), .apart([figures], from: nilReturn)], records: true,
    examples: [
      Example("foia freeze 2025 --dry-run", Phrase(zh: "看看能否定稿", en: "see whether it can be filed")),
      Example(
        "foia freeze 2025 --published 2026-01-20",
        Phrase(zh: "定稿，2026年1月20日公布", en: "file it, published on 20 January 2026")),
      Example(
        Phrase(
          zh: "foia freeze 2025 --amend 结果有误 --published 2026-03-01",
          en: "foia freeze 2025 --amend 'an outcome was wrong' --published 2026-03-01"),
        Phrase(zh: "更正后再次定稿", en: "file it again after a correction")),
    ])
}
