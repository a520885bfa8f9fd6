public import FoiaCalendar
public import FoiaCore

/// `foia assign`
public enum AssignSyntax {
  public static let number = GeneralOptions.number
  public static let unit = GeneralOptions.unit
  public static let officer = Option(.officer, .name, placeholder: Phrase(zh: "姓名", en: "NAME"))
  public static let replyBy = Option(.replyBy, .limit)
  public static let on = Option(.on, .pastDay)

  static let syntax = Syntax(
    [number], [unit, officer, replyBy, on, GeneralOptions.json], records: true,
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
