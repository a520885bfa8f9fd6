public import FoiaCalendar
public import FoiaCore

/// What `foia assign` takes on its line.
public enum AssignSyntax {
  /// The applications that are handed over.
  public static let numbers = GeneralOptions.numbers
  /// The department that is to handle it.
  public static let unit = GeneralOptions.unit
  /// The officer who is to handle it.
  public static let officer = Option(.officer, .name, placeholder: Phrase(zh: "姓名", en: "NAME"))
  /// The day by which the department has to reply.
  public static let replyBy = Option(.replyBy, .limit)
  /// The day on which it is handed over.
  public static let on = Option(.on, .pastDay)

  static let syntax = Syntax(
    [numbers], [unit, officer, replyBy, on, GeneralOptions.dryRun, GeneralOptions.json], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia assign 1 --unit 耕地保护科 --officer 王五", en: "foia assign 1 --unit 'Land Office' --officer 'Wang Wu'"),
        Phrase(zh: "交承办科室和承办人", en: "hand it to a department and an officer")),
      Example(
        Phrase(zh: "foia assign 1 --unit 法规科 --reply-by +5", en: "foia assign 1 --unit Legal --reply-by +5"),
        Phrase(zh: "要求5个工作日内回复", en: "with five working days to reply")),
    ])
}
