public import FoiaCalendar
public import FoiaCore

/// What `foia redo` takes on its line.
public enum RedoSyntax {
  /// The application that is answered again.
  public static let number = GeneralOptions.number
  /// The day on which a new answer was ordered.
  public static let ordered = Option(.ordered, .pastDay)
  /// The review organ or court that ordered it.
  public static let byOrgan = Option(.byOrgan, .name)
  /// The day by which the new answer is due.
  public static let until = Option(.redoUntil, .limit)
  /// The day on which the new answer was given.
  public static let answered = Option(.answered, .pastDay)
  /// The number of the new reply document.
  public static let document = Option(.document, .text, placeholder: Phrase(zh: "文号", en: "NUMBER"))

  static let syntax = Syntax(
    [number], [ordered, byOrgan, until, answered, document, GeneralOptions.json],
    [
      .exactlyOne([ordered, answered]), .apart([byOrgan, until], from: answered), .apart([document], from: ordered),
    ], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia redo 1 --ordered 5月6日 --by-organ 市政府 --until +20",
          en: "foia redo 1 --ordered 5-6 --by-organ 'City Government' --until +20"),
        Phrase(zh: "复议决定责令20个工作日内重新答复", en: "a review orders a new answer within twenty working days")),
      Example(
        Phrase(
          zh: "foia redo 1 --answered 5月20日 --document 某政公开〔2025〕9号",
          en: "foia redo 1 --answered 5-20 --document 'No. 9 (2025)'"),
        Phrase(zh: "5月20日重新答复", en: "answered anew on 20 May")),
    ])
}
