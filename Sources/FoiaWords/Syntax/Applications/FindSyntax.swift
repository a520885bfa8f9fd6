internal import FoiaCore

/// What `foia find` takes on its line.
public enum FindSyntax {
  /// The text that is looked for.
  public static let text = Operand(
    .one, .verbatim(.text),
    Phrase(
      zh: "在申请内容、申请人、代理人、答复文号、联系电话、原编号、承办单位、备注中查找",
      en: "look for this in subjects, applicants, agents, reply documents, telephones, office's numbers, units, notes"),
    missing: Phrase(zh: "要查找的文字", en: "a text to look for"))
  /// The day whose state of the record is searched.
  public static let asOf = GeneralOptions.asOf
  /// Whether the names of natural persons are shown in full.
  public static let personal = GeneralOptions.personal

  static let syntax = Syntax(
    [text], [asOf, GeneralOptions.json, personal],
    examples: [
      Example(
        Phrase(zh: "foia find 征地", en: "foia find subsidies"), Phrase(zh: "含有“征地”的申请", en: "what has 'subsidies' in it")
      ),
      Example(
        Phrase(zh: "foia find 13900001234 --personal", en: "foia find 13900001234 --personal"),
        Phrase(zh: "按电话查找，显示姓名", en: "by a telephone number, names in full")),
    ])
}
