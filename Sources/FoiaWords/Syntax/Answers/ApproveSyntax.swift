public import FoiaCalendar
public import FoiaCore

/// What `foia approve` takes on its line.
public enum ApproveSyntax {
  /// The applications whose answers the opinion is about.
  public static let numbers = GeneralOptions.numbers
  /// Whose opinion it is.
  public static let step = Option(.approvalStep, .choice(ApprovalStep.self))
  /// What the opinion is; consent where it is not given.
  public static let opinion = Option(
    .approvalOpinion, .choice(ApprovalOpinion.self), Phrase(zh: "意见（缺省：同意）", en: "opinion (else: agree)"))
  /// The day the opinion was given; today where it is not given.
  public static let on = Option(.on, .pastDay, Phrase(zh: "日期（缺省：今天）", en: "date (else today)"))
  /// Who gave it.
  public static let signer = Option(.signer, .nameOrNothing)
  /// The opinion in words.
  public static let comment = Option(.comment, .textOrNothing)

  static let syntax = Syntax(
    [numbers], [step, opinion, on, signer, comment, GeneralOptions.dryRun, GeneralOptions.json], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia approve 1 --step 保密审查 --on 3月25日 --name 赵六",
          en: "foia approve 1 --step secrecy --on 3-25 --name 'Zhao Liu'"),
        Phrase(zh: "3月25日保密审查：同意公开", en: "the secrecy review agrees on 25 March")),
      Example(
        Phrase(
          zh: "foia approve 1 --step office --opinion 退回修改 --note 补充检索情况",
          en: "foia approve 1 --step office --opinion return --note 'tell what was searched'"),
        Phrase(zh: "公开机构负责人今天退回修改", en: "the head of the disclosure office returns it today")),
    ])
}
