internal import FoiaCore

extension RuleWords {
  /// The words of the rules on the report's text.
  static let text: [Rule: RuleWords] = [
    NumbersDifferFromTables.rule: RuleWords(
      name: Phrase(zh: "文表数字不一致", en: "numbers in the text are not those of the tables"),
      meaning: Phrase(
        zh: "年度报告文字稿（report-年度.txt）中手写的数字须与各表一致；大括号中的名称须是有的数字",
        en: "numbers typed into the text (report-YEAR.txt) are those of the tables, and names in braces are figures")),
    ReceiptMisstated.rule: RuleWords(
      name: Phrase(zh: "有无申请表述不符", en: "the text says no application came, or the reverse"),
      meaning: Phrase(
        zh: "收到申请的年度不写“未收到申请”，没有申请的年度不写收到",
        en: "a year with applications does not say that none came, nor the reverse")),
    HeadingsNotAsInForm.rule: RuleWords(
      name: Phrase(zh: "章节标题缺失或不规范", en: "titles of sections missing or not those of the form"),
      meaning: Phrase(zh: "六个部分的标题与格式一致，序号齐全，先后有序", en: "the six titles are those of the form, numbered and in order")),
    TextLeftOpen.rule: RuleWords(
      name: Phrase(zh: "问题与改进空泛", en: "parts of the text empty or left open"),
      meaning: Phrase(
        zh: "第五部分要写具体的问题和改进；文字稿中“（请填写”的地方都要写好",
        en: "section five names problems and remedies; nothing that the draft left open stays open")),
    FeeStatementWrong.rule: RuleWords(
      name: Phrase(zh: "收费情况缺失或不符", en: "the statement on fees is missing or not that of the ledger"),
      meaning: Phrase(
        zh: "第六部分写明收取信息处理费的情况，与台账一致",
        en: "section six says what was charged for processing, as the ledger has it")),
    TextSameAsLastYear.rule: RuleWords(
      name: Phrase(zh: "与上年雷同", en: "the text is that of last year"),
      meaning: Phrase(zh: "文字除数字外九成以上与上年相同", en: "but for numbers more than nine tenths of the text are last year's")),
    WrongYearOrAgency.rule: RuleWords(
      name: Phrase(zh: "年度、期限或名称错误", en: "wrong year, period or agency in the text"),
      meaning: Phrase(zh: "标题、统计期限中的年度和机关名称与台账一致", en: "year and agency in title and period are those of the report")),
    PublishedLate.rule: RuleWords(
      name: Phrase(zh: "逾期发布", en: "published late"),
      meaning: Phrase(
        zh: "部门应于次年1月31日前、政府应于3月31日前公布",
        en: "departments publish by 31 January of the next year, governments by 31 March")),
  ]
}
