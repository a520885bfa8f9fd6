public import FoiaCalendar
public import FoiaCore

/// What `foia consult` takes on its line.
public enum ConsultSyntax {
  /// The application that somebody is consulted about.
  public static let number = GeneralOptions.number
  /// The third party whose rights the information concerns.
  public static let thirdParty = Option(
    .thirdParty, .name,
    Phrase(
      zh: "第三方名称（写 - 则从标准输入读取，不留在命令行上）",
      en: "name of the third party (- reads it from standard input, off the command line)"))
  /// The agency that produced the information together with this one.
  public static let coProducer = Option(.coProducer, .name)
  /// Another agency that is asked.
  public static let agency = Option(.otherAgency, .name)
  /// The day by which the other agency is asked to answer, for which the law sets none.
  public static let replyBy = InquirySyntax.replyBy
  /// How many working days after the letter is served the other agency has for its answer.
  public static let replyWithin = InquirySyntax.replyWithin
  /// The consultation that a later step belongs to, by the handle of its entry.
  public static let entry = Option(
    "entry", .handle, Phrase(zh: "征求意见的记录号，如 #14", en: "handle of the consultation, like #14"),
    question: Phrase(zh: "记录号", en: "entry"))
  /// The day on which the request for an opinion was sent.
  public static let sent = Option(.sent, .pastDay)
  /// The day on which the request reached the party.
  public static let served = Option(.served, .pastDay)
  /// The day on which the applicant was told of the consultation.
  public static let applicantTold = Option(.applicantTold, .pastDay)
  /// The day on which the opinion came.
  public static let returned = Option(.returned, .pastDay)
  /// What the party says of disclosure.
  public static let opinion = Option(.opinion, .choice(OpinionKind.self))

  /// The options that name whom is consulted, each with its role.
  public static let parties: [(option: Option<String>, role: ConsultedRole)] = [
    (thirdParty, .thirdParty), (coProducer, .coProducer), (agency, .agency),
  ]
  private static let named: [any DeclaredOption] = [thirdParty, coProducer, agency]

  static let syntax = Syntax(
    [number],
    [
      thirdParty, coProducer, agency, replyBy, replyWithin, entry, sent, served, applicantTold, returned, opinion,
      GeneralOptions.json,
    ],
    [
      .apart([entry], from: sent), .atLeastOne([sent, returned], unless: [served, applicantTold]),
      .apart([returned], from: sent), .needs([opinion], returned), .exactlyOne(named, among: [sent]),
      .atMostOne(named), .needs([replyBy, replyWithin], agency), .needs([replyBy, replyWithin], sent),
      .apart([replyWithin], from: replyBy),
    ], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia consult 1 --third-party 李四 --sent 3月5日", en: "foia consult 1 --third-party 'Li Si' --sent 3-5"),
        Phrase(zh: "3月5日书面征求第三方意见，其间不计入期限", en: "ask a third party on 5 March; the days until the opinion do not count")
      ),
      Example(
        Phrase(
          zh: "foia consult 1 --returned 3月14日 --opinion 不同意公开", en: "foia consult 1 --returned 3-14 --opinion object"),
        Phrase(zh: "3月14日收到意见：不同意公开", en: "the opinion came on 14 March: it objects")),
      Example(
        Phrase(
          zh: "foia consult 1 --agency 县财政局 --sent 3月5日 --reply-by +10",
          en: "foia consult 1 --agency 'Finance Bureau' --sent 3-5 --reply-by +10"),
        Phrase(zh: "征求其他机关意见，请于10个工作日内函复", en: "ask another agency, which is to answer within ten working days")),
    ])
}
