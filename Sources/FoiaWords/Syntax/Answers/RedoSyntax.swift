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
  /// The outcome of the new answer.
  public static let outcome = Option(.outcome, .outcome)
  /// What kind of other handling the outcome of the new answer is.
  public static let subReason = CloseSyntax.subReason
  /// The number of the new reply document.
  public static let document = CloseSyntax.document
  /// Why it was decided so.
  public static let reason = CloseSyntax.reason
  /// The provision of law that the new answer rests on.
  public static let basis = CloseSyntax.basis
  /// Where the information was searched for, when it was not found.
  public static let searched = CloseSyntax.searched
  /// The agency that the applicant is referred to.
  public static let referTo = CloseSyntax.referTo
  /// How that agency is reached.
  public static let referContact = CloseSyntax.referContact

  private static let ofAnswer: [any DeclaredOption] =
    [outcome, subReason, document, reason, basis, searched, referTo, referContact] + DeliveryOptions.all

  static let syntax = Syntax(
    [number],
    [ordered, byOrgan, until, answered] + ofAnswer + [GeneralOptions.json],
    [
      .exactlyOne([ordered, answered]), .apart([byOrgan, until], from: answered),
      .apart(ofAnswer, from: ordered),
      .needs([referContact], referTo),
    ] + DeliveryOptions.relations, records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia redo 1 --ordered 5月6日 --by-organ 市政府 --until +20",
          en: "foia redo 1 --ordered 5-6 --by-organ 'City Government' --until +20"),
        Phrase(zh: "复议决定责令20个工作日内重新答复", en: "a review orders a new answer within twenty working days")),
      Example(
        Phrase(
          zh: "foia redo 1 --answered 5月20日 --outcome 予以公开 --document 某政公开〔2025〕9号",
          en: "foia redo 1 --answered 5-20 --outcome granted --document 'No. 9 (2025)'"),
        Phrase(zh: "5月20日重新答复，予以公开", en: "answered anew on 20 May, disclosed")),
      Example(
        Phrase(
          zh: "foia redo 1 --answered 5月20日 --outcome 部分公开 --sent 5月21日 --service 邮寄",
          en: "foia redo 1 --answered 5-20 --outcome partial --sent 5-21 --service post"),
        Phrase(zh: "并登记次日邮寄发出", en: "and posted the day after")),
    ])
}
