public import FoiaCalendar
public import FoiaCore

/// What `foia dispute` takes on its line.
public enum DisputeSyntax {
  /// The applications that a new review or suit concerns, or whose disputes are listed.
  public static let numbers = Operand(
    .any, .numbers, Phrase(zh: "涉及的申请编号（可以有多个，可以没有）", en: "the applications concerned (any number of them)"))
  /// The review or suit that a step belongs to, by the handle of its entry.
  public static let handle = Operand(
    .one, .handle, Phrase(zh: "复议诉讼的记录号，如 '#14'", en: "the handle of a review or suit, like '#14'"),
    placeholder: Phrase(zh: "#记录号", en: "#HANDLE"))
  /// Says that an administrative review was filed.
  public static let review = Flag("review", Phrase(zh: "行政复议", en: "an administrative review"))
  /// Says that a suit was filed without a review before it.
  public static let suit = Flag("suit", Phrase(zh: "未经复议直接起诉", en: "a suit without a review before it"))
  /// Says that a suit was filed after a review.
  public static let suitAfterReview = Flag("suit-after-review", Phrase(zh: "复议后起诉", en: "a suit after a review"))
  /// The day on which the review or suit was received.
  public static let filed = Option(.filed, .pastDay)
  /// The review organ or court.
  public static let organ = Option(.organ, .name)
  /// The number under which the organ handles the case.
  public static let caseNumber = Option(.caseNumber, .text, placeholder: Phrase(zh: "案号", en: "NUMBER"))
  /// The day by which the agency has to answer the organ.
  public static let answerBy = Option(.answerBy, .limit)
  /// What the dispute is about, where it concerns no application of the ledger.
  public static let matter = Option(
    .matter, .text,
    Phrase(zh: "事由：不涉及本台账的申请时写明", en: "what it is about, where that is no application of the ledger"))
  /// The day on which the agency answered the organ.
  public static let answered = Option(.answeredOrgan, .pastDay)
  /// The day of the decision or judgement.
  public static let decided = Option(.decided, .pastDay)
  /// What the organ decided.
  public static let result = Option(.result, .choice(DisputeResult.self))
  /// The number of the decision or judgement.
  public static let document = Option(
    .document, .text, Phrase(zh: "复议决定书或裁判文书的文号", en: "the number of the decision or judgement"),
    placeholder: Phrase(zh: "文号", en: "NUMBER"))
  /// The day on which the judgement was appealed against.
  public static let appealed = Option(.appealed, .pastDay)
  /// Whether concluded disputes are listed too.
  public static let all = Flag("all", Phrase(zh: "列出全部，含已审结的", en: "list all of them, concluded ones too"), in: .filter)
  /// Only disputes that count in the report of this year.
  public static let year = Option(
    "year", short: "y", .year, Phrase(zh: "列出计入某年度报告的", en: "list those that count in a year's report"), in: .filter)

  /// The flags that say what was filed.
  public static let ways: [(flag: Flag, way: DisputeWay)] = [
    (review, .review), (suit, .suit), (suitAfterReview, .suitAfterReview),
  ]
  /// What was filed, as it is asked for at a terminal; on the line a flag says it.
  public static let way = Option(.way, .choice(DisputeWay.self))
  private static let ofSteps: [any DeclaredOption] = [answered, decided, appealed, result, document]
  private static let ofFiling: [any DeclaredOption] = [filed, organ, caseNumber, answerBy, matter]
  private static let flags: [any DeclaredOption] = [review, suit, suitAfterReview]

  /// What tells that something is recorded, and not looked at.
  public static let recorded: [any DeclaredOption] = flags + ofFiling + ofSteps

  static let syntax = Syntax(
    usages: [
      Usage(
        [numbers],
        [
          .ofOtherUsage(ofSteps, handle.declaration.summary, unless: flags), .atMostOne(flags),
          .apart(ofSteps, from: filed), .apart([year], from: all),
          .without(numbers, [year], told: GeneralOptions.number.declaration.summary),
        ]),
      .ofHandle(
        orWith: ofSteps, operands: [handle],
        relations: [
          .exactlyOne([answered, decided, appealed], among: ofFiling + ofSteps),
          .apart([filed, organ, caseNumber, answerBy, matter], from: answered),
          .apart([filed, organ, caseNumber, answerBy, matter], from: decided),
          .apart([filed, result, document, matter], from: appealed), .needs([result, document], decided),
        ]),
    ],
    flags + ofFiling + ofSteps + [all, year, GeneralOptions.json], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia dispute 1 --review --filed 5月6日 --organ 市政府",
          en: "foia dispute 1 --review --filed 5-6 --organ 'City Government'"),
        Phrase(zh: "第1号的答复被申请行政复议", en: "the answer to number 1 is under review")),
      Example(
        Phrase(
          zh: "foia dispute '#14' --decided 7月1日 --result 维持", en: "foia dispute '#14' --decided 7-1 --result upheld"),
        Phrase(zh: "复议决定维持", en: "the review upholds it")),
      Example("foia dispute --year 2025", Phrase(zh: "计入2025年报告的复议诉讼", en: "what counts in the report for 2025")),
    ])
}
