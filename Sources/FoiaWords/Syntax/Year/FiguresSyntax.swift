public import FoiaCore

/// What `foia figures` takes on its line.
public enum FiguresSyntax {
  private static let yearOrSet = Phrase(zh: "年度；录入用 set 年度", en: "a year; to type figures in: set YEAR")
  /// The word before the year under which figures are typed in.
  public static let setting = "set"

  /// The year whose figures are shown or typed in.
  public static let year = Operand(.one, .year, GeneralOptions.year.declaration.summary, missing: yearOrSet)
  /// A file that the figures are read from.
  public static let source = Option(
    "from", .file,
    Phrase(
      zh: "从文件读取（JSON、CSV 或粘贴的表，- 为标准输入）",
      en: "read them from a file (JSON, CSV or a pasted table, - for standard input)"))
  /// Why blank cells of this file count as 0.
  public static let waiver = Option(
    "waive", .text(limitedAs: .waiver),
    Phrase(zh: "空白的格按0录入的理由", en: "why blank cells of the file count as 0"), placeholder: Phrase(zh: "理由", en: "REASON")
  )
  /// The edition of the form that the figures are typed for.
  public static let form = ReportSyntax.form
  /// The option of each row, which takes its figures.
  public static let rows: [(item: DisclosureItem, option: Option<String>)] = DisclosureItem.allCases.map { item in
    (
      item,
      Option(item.rawValue, .verbatim(.figures), item.optionSummary, in: .content)
    )
  }
  /// What is missing where nothing is typed in.
  public static let missingRows = Phrase(
    zh: "要录入的数据，如 --\(DisclosureItem.licensing.rawValue) 5；或 \(source.usage.zh)",
    en: "the figures, as in --\(DisclosureItem.licensing.rawValue) 5, or \(source.usage.en)")

  /// The line that types in a row: `foia figures set 2025 --regulations FIGURES`.
  ///
  /// - Parameters:
  ///   - year: the year; nil where it is yet to be said.
  ///   - item: the row; without it the first of the form.
  public static func hint(_ year: Int?, _ item: DisclosureItem? = nil) -> CommandHint {
    let form = year.map { Form(for: .year($0)) } ?? .current
    let item = item ?? DisclosureItem.all(in: form).first
    let row = rows.filter { $0.item == item }.map { CommandHint.Part.option($0.option) }
    return CommandHint(.figures, [.text(setting), year.map { .year($0) } ?? .operand(Self.year)] + row)
  }

  static let syntax = Syntax(
    usages: [
      Usage([year], [.afterWord(rows.map(\.option) + [source, waiver], setting), .needs([waiver], source)]),
      .after(setting, "录入", operands: [year]),
    ], rows.map(\.option) + [source, waiver, form, GeneralOptions.json], records: true,
    examples: [
      Example("foia figures 2025", Phrase(zh: "2025年已录入的数据", en: "what is typed in for 2025")),
      Example(
        "foia figures set 2025 --licensing 5 --fees 1.25",
        Phrase(zh: "录入行政许可和行政事业性收费", en: "licences, and fees in 10,000 yuan")),
      Example(
        Phrase(
          zh: "foia figures set 2025 --from 主动公开.csv --waive 原表如此",
          en: "foia figures set 2025 --from section2.csv --waive 'blank in the original'"),
        Phrase(zh: "录入有空白的表，空白按0计，留存理由", en: "a table with blanks that count as 0, kept with the reason")),
    ])
}
