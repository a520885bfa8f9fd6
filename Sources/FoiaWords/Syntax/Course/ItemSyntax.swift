public import FoiaCalendar
public import FoiaCore

/// What `foia item` takes on its line.
public enum ItemSyntax {
  /// The application that the part belongs to.
  public static let number = GeneralOptions.number
  /// What the part of the request asks for.
  public static let text = Option(.item, .text)
  /// The outcome of this part.
  public static let outcome = Option(.outcome, .outcome, placeholder: Phrase(zh: "结果", en: "OUTCOME"))
  /// What kind of other handling the outcome of this part is.
  public static let subReason = CloseSyntax.subReason
  /// The day on which the part was decided.
  public static let on = Option(.on, .pastDay, Phrase(zh: "该项作出决定的日期", en: "day on which the part was decided"))

  static let syntax = Syntax(
    [number], [text, outcome, subReason, on, GeneralOptions.json], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia item 1 --add 补偿标准 --outcome 予以公开", en: "foia item 1 --add 'the rates paid' --outcome granted"),
        Phrase(zh: "第一项：予以公开", en: "the first part is disclosed")),
      Example(
        Phrase(
          zh: "foia item 1 --add 会议纪要 --outcome 内部事务",
          en: "foia item 1 --add 'minutes of the meeting' --outcome deny-internal"),
        Phrase(zh: "第二项：属于内部事务信息", en: "the second concerns internal affairs")),
    ])
}
