public import FoiaCalendar
public import FoiaCore

/// What `foia fee` takes on its line.
public enum FeeSyntax {
  /// The application that a fee is charged for.
  public static let number = GeneralOptions.number
  /// The day on which the fee notice was sent out, where it is not that of its service.
  public static let sent = Option(.sent, .pastDay)
  /// The day on which the fee notice was served.
  public static let served = Option(.served, .pastDay)
  /// Whether the fee goes by items or by pages.
  public static let basis = Option(.feeBasis, .choice(FeeBasis.self))
  /// How many items or pages the application asks for.
  public static let count = Option(.count, .quantity(.count), placeholder: Phrase(zh: "件数", en: "COUNT"))
  /// The amount in yuan that the notice asks for.
  public static let amount = Option(.amount, .amount)
  /// The day on which the fee was paid.
  public static let paid = Option(.paid, .pastDay)
  /// The number of the receipt.
  public static let receipt = Option(.receipt, .text, placeholder: Phrase(zh: "号码", en: "NUMBER"))
  /// Whether only to work out the fee, and record nothing.
  public static let quote = Flag("quote", Phrase(zh: "只计算费用，不登记", en: "only say what it would cost"))
  /// The application after whose earlier ones a fee is reckoned.
  public static let quoted = Operand(.optional, .number, GeneralOptions.number.declaration.summary)

  static let syntax = Syntax(
    usages: [
      Usage(
        [number],
        [
          .exactlyOne([served, paid]), .apart([sent, basis, count, amount], from: paid), .needs([sent], served),
          .needs([receipt], paid),
        ]),
      .with(quote, operands: [quoted]),
    ], [sent, served, basis, count, amount, paid, receipt, quote, GeneralOptions.json], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia fee 1 --served 3月5日 --basis 按件 --count 12", en: "foia fee 1 --served 3-5 --basis items --count 12"),
        Phrase(zh: "送达收费通知，费用自动计算", en: "a fee notice; the fee is reckoned by the tariff")),
      Example(
        Phrase(zh: "foia fee 1 --paid 3月10日", en: "foia fee 1 --paid 3-10"),
        Phrase(zh: "3月10日缴费，答复期限重新计算", en: "paid on 10 March, and the count starts anew")),
      Example(
        Phrase(zh: "foia fee --quote --basis 按页 --count 300", en: "foia fee --quote --basis pages --count 300"),
        Phrase(zh: "300页要收多少钱", en: "what 300 pages would cost")),
    ])
}
