public import FoiaCore

/// What `foia show` takes on its line.
public enum ShowSyntax {
  /// The formats that a letter can be written in.
  public enum Format: String, CaseIterable, Sendable { case text, md, html, docx, json }

  /// The application to show.
  public static let number = GeneralOptions.number
  /// Whether to print what its reply or notice must contain.
  public static let letter = Flag(
    "letter", Phrase(zh: "列出答复书或告知书应载明的内容", en: "print what the reply or notice must contain"))
  /// The format of the letter.
  public static let format = Option(
    "format", .code(Format.self, of: .format), Phrase(zh: "文书的格式", en: "format of the letter"), in: .output)
  /// The day whose state of the record is shown.
  public static let asOf = GeneralOptions.asOf

  static let syntax = Syntax(
    [number], [letter, asOf, format, GeneralOptions.output, GeneralOptions.json],
    [.needs([format, GeneralOptions.output], letter), .apart([format], from: GeneralOptions.json)],
    examples: [
      Example(
        "foia show 1", Phrase(zh: "今年第1号的内容、期限和经过", en: "number 1 of this year: what it is, its clock, its history")),
      Example(
        Phrase(zh: "foia show 2024-0007 --letter -o 答复书.docx", en: "foia show 2024-0007 --letter -o reply.docx"),
        Phrase(zh: "答复书应载明的内容，写成文档", en: "what the reply must contain, as a document")),
      Example("foia show 1 --as-of 2025-03-31", Phrase(zh: "3月31日当时的记录", en: "as the record stood on 31 March")),
    ])
}
