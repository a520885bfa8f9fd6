public import FoiaCalendar
public import FoiaCore

/// What asking for clarification (`foia clarify`) and for reasons (`foia reasons`) have in common.
public enum InquirySyntax {
  /// The application whose applicant is asked.
  public static let number = GeneralOptions.number
  /// The day on which the applicant was asked.
  public static let asked = Option(.asked, .pastDay)
  /// The day by which the applicant has to reply.
  public static let replyBy = Option(.replyBy, .limit)
  /// How many working days after the letter is served the applicant has for the reply.
  public static let replyWithin = Option(
    .replyWithin, .quantity(.replyWithin),
    Phrase(zh: "自送达之日起几个工作日内回复", en: "working days for the reply, from the service of the letter"),
    placeholder: Phrase(zh: "天数", en: "DAYS"))
  /// What the applicant is to clarify or explain.
  public static let items = Option(.items, .text)
  /// Why the applicant is asked.
  public static let ground = Option(.ground, .text, placeholder: Phrase(zh: "理由", en: "REASON"))
  /// The day on which the reply came.
  public static let received = Option(.replied, .pastDay)

  static func syntax(_ examples: [Example]) -> Syntax {
    Syntax(
      [number], [asked, replyBy, replyWithin, items, ground, received, GeneralOptions.json],
      [
        .exactlyOne([asked, received]), .apart([replyBy, replyWithin, items, ground], from: received),
        .apart([replyWithin], from: replyBy),
      ], records: true,
      examples: examples)
  }
}

/// What `foia clarify` takes on its line.
public enum ClarifySyntax {
  static let syntax = InquirySyntax.syntax([
    Example(
      Phrase(
        zh: "foia clarify 1 --asked 3月5日 --reply-by +15 --items 请写明所需信息的年份",
        en: "foia clarify 1 --asked 3-5 --reply-by +15 --items 'which years are meant'"),
      Phrase(zh: "3月5日告知补正，给15个工作日", en: "clarification asked on 5 March, fifteen working days to answer")),
    Example(
      Phrase(zh: "foia clarify 1 --asked 3月5日 --reply-within 10", en: "foia clarify 1 --asked 3-5 --reply-within 10"),
      Phrase(zh: "告知书写明自收到之日起10个工作日内补正", en: "the letter gives ten working days from its service")),
    Example(
      Phrase(zh: "foia clarify 1 --received 3月12日", en: "foia clarify 1 --received 3-12"),
      Phrase(zh: "3月12日收到补正，答复期限重新计算", en: "it came on 12 March, and the count starts anew")),
  ])
}

/// What `foia reasons` takes on its line.
public enum ReasonsSyntax {
  static let syntax = InquirySyntax.syntax([
    Example(
      Phrase(zh: "foia reasons 1 --asked 3月5日 --reply-by 3月20日", en: "foia reasons 1 --asked 3-5 --reply-by 3-20"),
      Phrase(zh: "要求大量、反复申请的人说明理由", en: "ask somebody who applies very often for the reasons")),
    Example(
      Phrase(zh: "foia reasons 1 --received 3月18日", en: "foia reasons 1 --received 3-18"),
      Phrase(zh: "收到说明", en: "the reasons came")),
  ])
}
