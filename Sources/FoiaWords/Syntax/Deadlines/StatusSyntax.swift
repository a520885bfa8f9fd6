internal import FoiaCore

/// What `foia status` takes on its line.
public enum StatusSyntax {
  /// The formats that the sheet for the head of the office can have.
  public enum Format: String, CaseIterable, Sendable { case html, docx, xlsx }

  /// The format of the sheet; without it that of the file's ending, else docx.
  public static let format = Option(
    "format", .code(Format.self, of: .format), Phrase(zh: "一览表的格式（缺省：docx）", en: "format of the sheet (else docx)"),
    in: .output)
  /// Whether the sheet tells what was asked for.
  public static let subjects = Flag(
    "subjects", Phrase(zh: "一览表中列出申请内容（可能涉及人名、住址）", en: "tell in the sheet what was asked for, which may name people"),
    in: .output)

  static let syntax = Syntax(
    [], [GeneralOptions.grouping, GeneralOptions.output, format, subjects, GeneralOptions.json],
    [
      .apart([GeneralOptions.grouping, GeneralOptions.json], from: GeneralOptions.output),
      .needs([format, subjects], GeneralOptions.output),
    ],
    examples: [
      Example("foia status", Phrase(zh: "今天要办的", en: "what needs somebody today")),
      Example("foia status --by unit", Phrase(zh: "按承办单位列出", en: "under the departments that have it")),
      Example(
        Phrase(zh: "foia status -o 今日.docx", en: "foia status -o today.docx"),
        Phrase(zh: "供负责人阅览的一览表，不含姓名，可打印", en: "a sheet for the head of the office, without names, to print")),
    ])
}
