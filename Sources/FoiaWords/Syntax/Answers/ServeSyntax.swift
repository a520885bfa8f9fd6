public import FoiaCore

/// What `foia serve` takes on its line.
public enum ServeSyntax {
  /// The applications whose answers go out.
  public static let numbers = GeneralOptions.numbers
  /// The answer that goes out, by the handle of its entry, or what the letter tells that does; else the newest answer that has
  /// not arrived, or what was recorded last.
  public static let entry = Option(
    "entry", .handle,
    Phrase(
      zh: "答复的记录号，或者文书所告知的补正、延期、征求意见等的记录号，如 #14（缺省：最近一次）",
      en:
        "handle of the answer, or of the request, extension or consultation that the letter tells, like #14 (else the last)"
    ),
    question: ConsultSyntax.entry.declaration.question, in: .delivery)
  /// The party that a letter of consultation goes to.
  public static let party = Option(
    "party", .name, Phrase(zh: "征求意见的对象（征求过多方的）", en: "whom a consultation goes to, where there are several"),
    question: Phrase(zh: "征求意见的对象", en: "party consulted"), in: .delivery)

  /// The letter that goes out, where it is not the answer.
  public static let letter = Option(
    "letter", .letterCode, Phrase(zh: "哪种文书（缺省：答复书）", en: "which letter (else the answer)"),
    placeholder: Phrase(zh: "文书", en: "CODE"), question: Phrase(zh: "文书", en: "letter"), in: .delivery)
  /// The day on which it came back undelivered.
  public static let sentBack = Option(
    "sent-back", .pastDay, Phrase(zh: "未能送达、退回的日期", en: "day on which it came back undelivered"),
    question: Phrase(zh: "退回日期", en: "day it came back"), in: .delivery)

  static let syntax = Syntax(
    [numbers],
    DeliveryOptions.all + [
      entry, letter, party, sentBack, GeneralOptions.reason, GeneralOptions.dryRun, GeneralOptions.json,
    ],
    DeliveryOptions.relations + [
      .needed(DeliveryOptions.sent, unless: [DeliveryOptions.served, sentBack]),
      .needs([GeneralOptions.reason], sentBack),
      .apart([DeliveryOptions.sent, DeliveryOptions.served], from: sentBack), .needs([party], letter),
      .apart([party], from: entry),
    ], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia serve 1 --sent 3月29日 --service 邮寄 --tracking EB123456789CN",
          en: "foia serve 1 --sent 3-29 --service post --tracking EB123456789CN"),
        Phrase(zh: "3月29日邮寄答复书", en: "the reply was posted on 29 March")),
      Example(
        Phrase(
          zh: "foia serve 1 --letter 补正 --served 3月6日 --service 直接送达",
          en: "foia serve 1 --letter clarification --served 3-6 --service in-person"),
        Phrase(zh: "补正告知书3月6日当面交付签收：以签收之日为准", en: "a letter handed over on 6 March, which is the day that counts")),
      Example(
        Phrase(
          zh: "foia serve 1 --sent-back 4月8日 --reason 原址查无此人",
          en: "foia serve 1 --sent-back 4-8 --reason 'unknown at this address'"),
        Phrase(zh: "答复书被退回，待改用其他方式送达", en: "the reply came back and is to be served in another way")),
    ])
}
