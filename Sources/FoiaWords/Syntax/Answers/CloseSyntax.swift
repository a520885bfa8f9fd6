public import FoiaCalendar
public import FoiaCore

/// What `foia close` takes on its line.
public enum CloseSyntax {
  /// The applications to close, all with the same outcome.
  public static let numbers = GeneralOptions.numbers
  /// The outcome they are closed with, by code, name or alias; some words also name the sub-reason.
  public static let outcome = Option(.outcome, .outcome)
  /// The date on the decision; today where it is not given.
  public static let on = Option(
    .closed, .pastDay, Phrase(zh: "答复日期，即落款日期（缺省：今天）", en: "date on the decision (else today)"))
  /// The number of the reply document.
  public static let document = Option(
    .document, .document, Phrase(zh: "答复文号（auto 或 自动：取下一个号）", en: "number of the reply document (auto: the next one)"),
    placeholder: Phrase(zh: "文号", en: "NUMBER"))
  /// The specific case that an outcome covers, where it covers several.
  public static let subReason = Option(.subReason, .choice(SubReason.self), in: .ground)
  /// Why it was decided so, in a line of text.
  public static let reason = Option(.reason, .textOrNothing, placeholder: Phrase(zh: "理由", en: "REASON"), in: .ground)
  /// The provision of law that the outcome rests on.
  public static let basis = Option(.basis, .textOrNothing, in: .ground)
  /// Where the information was searched for, when it was not found.
  public static let searched = Option(.searched, .textOrNothing, in: .ground)
  /// The agency that the applicant is referred to.
  public static let referTo = Option(.referTo, .nameOrNothing, in: .ground)
  /// How that agency is reached.
  public static let referContact = Option(.referContact, .textOrNothing, in: .ground)
  /// The earlier application whose answer a repeated one refers to.
  public static let sameAs = Option(.sameAs, .number, in: .ground)
  /// Who approved the decision.
  public static let approvedBy = Option(.approvedBy, .nameOrNothing, in: .ground)
  /// Why it is closed although the ground for its outcome is missing.
  public static let waiver = Option(
    .waiver, .text, Phrase(zh: "依据不全仍予办结的理由", en: "why it is closed although its ground is missing"),
    placeholder: Phrase(zh: "理由", en: "REASON"), in: .ground)

  static let syntax = Syntax(
    [numbers],
    [outcome, on, document, subReason, reason, basis, searched, referTo, referContact, sameAs, approvedBy]
      + DeliveryOptions.all
      + [waiver, GeneralOptions.dryRun, GeneralOptions.json],
    DeliveryOptions.relations + [.needs([referContact], referTo)], records: true,
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
