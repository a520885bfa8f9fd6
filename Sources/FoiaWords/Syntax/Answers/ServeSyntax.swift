public import FoiaCore

/// What `foia serve` takes on its line.
public enum ServeSyntax {
  /// The applications whose answers go out.
  public static let numbers = GeneralOptions.numbers

  static let syntax = Syntax(
    [numbers], DeliveryOptions.all + [GeneralOptions.dryRun, GeneralOptions.json],
    [DeliveryOptions.relation, .needed(DeliveryOptions.sent, unless: [DeliveryOptions.served])], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia serve 1 --sent 3月29日 --service 邮寄 --tracking EB123456789CN",
          en: "foia serve 1 --sent 3-29 --service post --tracking EB123456789CN"),
        Phrase(zh: "3月29日邮寄答复书", en: "the reply was posted on 29 March")),
      Example(
        Phrase(zh: "foia serve 1 --served 4月2日", en: "foia serve 1 --served 4-2"),
        Phrase(zh: "4月2日送达", en: "it arrived on 2 April")),
    ])
}
