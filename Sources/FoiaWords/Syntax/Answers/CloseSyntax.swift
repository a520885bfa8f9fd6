public import FoiaCalendar
public import FoiaCore

/// `foia close`
public enum CloseSyntax {
  public static let numbers = Operand(
    .several, .number, Phrase(zh: "申请编号（可以有多个）", en: "numbers of applications"))
  public static let outcome = Option(.outcome, short: "o", .outcomeWithReason)
  public static let on = Option(
    .closed, .pastDay, Phrase(zh: "答复日期，即落款日期（缺省：今天）", en: "date on the decision (else today)"))
  public static let document = Option(.document, .textOrNothing, placeholder: Phrase(zh: "文号", en: "NUMBER"))
  public static let subReason = Option(.subReason, .choice(SubReason.self), in: .ground)
  public static let reason = Option(.reason, .textOrNothing, placeholder: Phrase(zh: "理由", en: "REASON"), in: .ground)
  public static let basis = Option(.basis, .textOrNothing, in: .ground)
  public static let searched = Option(.searched, .textOrNothing, in: .ground)
  public static let referTo = Option(.referTo, .nameOrNothing, in: .ground)
  public static let sameAs = Option(.sameAs, .number, in: .ground)
  public static let approvedBy = Option(.approvedBy, .nameOrNothing, in: .ground)
  public static let waiver = Option(
    .waiver, .text, Phrase(zh: "依据不全仍予办结的理由", en: "why it is closed although its ground is missing"),
    placeholder: Phrase(zh: "理由", en: "REASON"), in: .ground)

  static let syntax = Syntax(
    [numbers],
    [outcome, on, document, subReason, reason, basis, searched, referTo, sameAs, approvedBy] + DeliveryOptions.all
      + [waiver, GeneralOptions.json], [DeliveryOptions.relation], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia close 1 --outcome 予以公开 --on 3月28日 --document 某政公开〔2025〕1号",
          en: "foia close 1 --outcome granted --on 3-28 --document 'No. 1 (2025)'"),
        Phrase(zh: "予以公开，落款日期3月28日", en: "disclosed, the decision dated 28 March")),
      Example(
        Phrase(
          zh: "foia close 1 2 3 --outcome 三5 --basis 第十六条第一款",
          en: "foia close 1 2 3 --outcome deny-internal --basis 'article 16'"),
        Phrase(zh: "三件一并以（三）5（内部事务信息）办结", en: "three at once, internal affairs")),
      Example(
        Phrase(
          zh: "foia close 1 --outcome 重复申请 --same-as 2024-12 --sent 今天 --service 邮寄",
          en: "foia close 1 --outcome repeat --same-as 2024-12 --sent today --service post"),
        Phrase(zh: "重复申请，并登记今天邮寄发出", en: "asked for before, and posted today")),
    ])
}
