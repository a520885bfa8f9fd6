public import FoiaCore

/// What `foia serve` takes on its line.
public enum ServeSyntax {
  /// The applications whose answers go out.
  public static let numbers = GeneralOptions.numbers
  /// The answer that goes out, by the handle of its entry; else the newest one that has not arrived.
  public static let entry = Option(
    "entry", .handle,
    Phrase(zh: "答复的记录号，如 #14（缺省：最近一次未送达的答复）", en: "handle of the answer, like #14 (else the newest not yet served)"),
    in: .delivery)

  static let syntax = Syntax(
    [numbers], DeliveryOptions.all + [entry] + [GeneralOptions.dryRun, GeneralOptions.json],
    DeliveryOptions.relations + [.needed(DeliveryOptions.sent, unless: [DeliveryOptions.served])], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia serve 1 --sent 3月29日 --service 邮寄 --tracking EB123456789CN",
          en: "foia serve 1 --sent 3-29 --service post --tracking EB123456789CN"),
        Phrase(zh: "3月29日邮寄答复书", en: "the reply was posted on 29 March")),
      Example(
        Phrase(
          zh: "foia serve 1 --served 4月2日 --service 直接送达", en: "foia serve 1 --served 4-2 --service in-person"),
        Phrase(zh: "4月2日当面交付签收：以签收之日为准", en: "handed over on 2 April, which is the day that counts")),
      Example(
        Phrase(zh: "foia serve 1 --sent 3月29日 --entry 14", en: "foia serve 1 --sent 3-29 --entry 14"),
        Phrase(zh: "重新答复以后，补记原答复（#14）的发出", en: "the first answer (#14), once there is a newer one")),
    ])
}
