public import FoiaCalendar
public import FoiaCore

/// What `foia disclose` takes on its line.
public enum DiscloseSyntax {
  /// The applications whose subject was published.
  public static let numbers = GeneralOptions.numbers
  /// The day it was published.
  public static let on = Option(
    .on, .pastDay, Phrase(zh: "公开日期", en: "day of publication"),
    question: Phrase(zh: "公开日期", en: "day of publication"))
  /// Where it was published.
  public static let place = Option(.place, .text)

  static let syntax = Syntax(
    [numbers], [on, place, GeneralOptions.dryRun, GeneralOptions.json], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia disclose 1 --on 4月2日 --where 门户网站政府信息公开专栏",
          en: "foia disclose 1 --on 4-2 --where 'the disclosure pages of the website'"),
        Phrase(zh: "依申请公开的信息转为主动公开", en: "what one applicant asked for is there for all")),
      Example(
        Phrase(zh: "foia disclose 1 3 --on 今天 --where 政府公报", en: "foia disclose 1 3 --on today --where 'the gazette'"),
        Phrase(zh: "两件申请的同一信息", en: "the same information of two applications")),
    ])
}
