internal import FoiaCore

extension RuleWords {
  private static let amending = CommandHint(
    .freeze, .operand(FreezeSyntax.year), .flag(FreezeSyntax.amend.declaration))

  /// The words of the rules on figures.
  static let tables: [Rule: RuleWords] = [
    OutcomesDoNotAddUp.rule: RuleWords(
      name: Phrase(zh: "各项结果之和不等于总计", en: "outcomes do not add up to the total"),
      meaning: Phrase(
        zh: "每一列中，第三部分各项结果之和应等于（七）总计",
        en: "in each column the outcomes of part three add up to its total"),
      sum: { Phrase(zh: "各项结果之和\($0)，总计\($1)", en: "the outcomes come to \($0), the total is \($1)") }),
    ColumnDoesNotBalance.rule: RuleWords(
      name: Phrase(zh: "勾稽不平（一＋二≠三＋四）", en: "a column does not balance (1 + 2 ≠ 3 + 4)"),
      meaning: Phrase(
        zh: "每一列中，第一项加第二项应等于第三项加第四项；只看总计列会掩盖错误",
        en: "in each column item 1 + item 2 = item 3 + item 4; a total that balances can hide columns that do not"),
      sum: { Phrase(zh: "一＋二＝\($0)，三＋四＝\($1)", en: "1 + 2 = \($0), 3 + 4 = \($1)") }),
    KindsDoNotAddUp.rule: RuleWords(
      name: Phrase(zh: "分列之和不等于总计", en: "the kinds of applicants do not add up to the total"),
      meaning: Phrase(zh: "每一行中，六类申请人之和应等于总计", en: "in each row the six kinds of applicants add up to the total"),
      sum: { Phrase(zh: "六类之和\($0)，总计\($1)", en: "the six kinds come to \($0), the total is \($1)") }),
    CarriedInNotAsFiled.rule: RuleWords(
      name: Phrase(zh: "上年结转与上年定稿不符", en: "carried in is not what was filed as carried out"),
      meaning: Phrase(
        zh: "每一列的上年结转应等于上年定稿的结转下年度，并且是同一批申请",
        en:
          "in each column what is carried in is what last year's filed table carried out, application by application")),
    NotAWholeNumber.rule: RuleWords(
      name: Phrase(zh: "空白或非法数字", en: "a blank or no whole number"),
      meaning: Phrase(
        zh: "每一格都应是不小于0的整数；空白、“/”、“-”不是0",
        en: "every cell is a whole number from 0; blank, '/' and '-' are not 0")),
    DisputesDoNotAddUp.rule: RuleWords(
      name: Phrase(zh: "复议诉讼合计不符", en: "the results of disputes do not add up"),
      meaning: Phrase(zh: "每一组中，四种结果之和应等于总计", en: "in each group the four results add up to the total"),
      sum: { Phrase(zh: "四种结果之和\($0)，总计\($1)", en: "the results come to \($0), the total is \($1)") }),
    PendingDisputesMissing.rule: RuleWords(
      name: Phrase(zh: "上年未审结未再列", en: "disputes pending last year are not in this year"),
      meaning: Phrase(
        zh: "上年年底尚未审结的，本年应列入审结或者尚未审结",
        en: "what was pending at the end of last year is concluded or pending in this")),
    FormOfAnotherYear.rule: RuleWords(
      name: Phrase(zh: "格式与年度不符", en: "the form is not that of the year"),
      meaning: Phrase(
        zh: "2019、2020年度用国办公开办函〔2019〕60号格式，2021年度起用〔2021〕30号格式",
        en: "the form of 2019 for 2019 and 2020, that of 2021 from 2021 on")),
    InForceDoesNotFollow.rule: RuleWords(
      name: Phrase(zh: "现行有效件数不衔接", en: "documents in force do not follow from last year's"),
      meaning: Phrase(zh: "现行有效件数＝上年现行有效件数＋本年制发件数－本年废止件数", en: "in force = in force last year + made - repealed"),
      sum: {
        Phrase(
          zh: "上年现行有效＋本年制发－本年废止＝\($0)，现行有效\($1)",
          en: "in force last year + made - repealed = \($0), in force \($1)")
      }),
    RecordsDifferFromFiling.rule: RuleWords(
      name: Phrase(zh: "与定稿不一致", en: "the records differ from the filed table"),
      meaning: Phrase(
        zh: "定稿以后记录有变动，今天的统计与公布的表不同；确需更正公布数字的，用 \(amending.zh)",
        en: "records changed after filing; where the published figures are to change: \(amending.en)")),
    SameFiguresAsLastYear.rule: RuleWords(
      name: Phrase(zh: "疑似照抄上年", en: "the same figures as last year"),
      meaning: Phrase(
        zh: "整块数字与上年完全相同，可能是模板中的旧数字没有替换",
        en: "a whole block is the same as last year's: perhaps old figures were left in a template")),
  ]
}
