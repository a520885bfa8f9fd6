public import FoiaCalendar
internal import FoiaCore

/// What `foia calendar` takes on its line.
public enum CalendarSyntax {
  /// The year whose working days are shown.
  public static let shown = Operand(.optional, .year, GeneralOptions.year.declaration.summary)
  /// The word before the file of a notice that is added.
  public static let adding = "add"
  /// The file with the days that a notice arranges, or the text of the notice itself.
  public static let file = Operand(
    .one, .file, Phrase(zh: "文件，或者通知正文（- 为标准输入）", en: "file, or the text of the notice (- for standard input)"),
    question: Phrase(zh: "文件，或者粘贴通知正文", en: "file, or the pasted text of the notice"))
  /// The number of the notice that arranges the days.
  public static let notice = Option(.notice, .text, placeholder: Phrase(zh: "文号", en: "NUMBER"))
  /// The year that the notice arranges.
  public static let year = Option(.year, .year)
  /// The day on which the notice was published.
  public static let published = Option(.published, .pastDay)

  /// Why a year's own notice is believed although something speaks against it.
  public static let anyway = Option(
    "anyway", .text(limitedAs: .reason),
    Phrase(zh: "通知内容存疑仍予采信的理由", en: "why the notice is believed although it cannot be whole"),
    placeholder: Phrase(zh: "理由", en: "REASON"))

  static let syntax = Syntax(
    usages: [
      Usage(
        [shown],
        [
          .with(
            file, [notice, year, published, anyway, GeneralOptions.dryRun],
            told: Phrase(zh: "“add 文件”", en: "file to add (add FILE)"))
        ]),
      .after(adding, operands: [file], relations: [.needs([published, anyway], year)]),
    ], [notice, year, published, anyway, GeneralOptions.dryRun, GeneralOptions.json], records: true,
    examples: [
      Example("foia calendar 2026", Phrase(zh: "2026年的工作日和放假安排", en: "the working days of 2026")),
      Example(
        Phrase(
          zh: "foia calendar add 放假.csv --notice 国办发明电〔2025〕8号 --year 2026 --published 2025-11-10",
          en: "foia calendar add holidays.csv --notice 'No. 8 (2025)' --year 2026 --published 2025-11-10"),
        Phrase(zh: "载入2026年的放假通知", en: "load the notice for 2026")),
      Example(
        Phrase(zh: "foia calendar add 放假.csv --dry-run", en: "foia calendar add holidays.csv --dry-run"),
        Phrase(zh: "看看哪些期限会变", en: "see which due dates would move")),
    ])
}
