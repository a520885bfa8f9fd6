internal import FoiaCore

extension Concept {
  /// What has to do with the report of a year.
  static let ofYear: [Concept] = [
    Concept(
      Phrase(zh: "结转", en: "carry-over"),
      ["上年结转", "结转下年度", "期初", "未办结", "carried in", "carried out", "carried", "backlog", "carryover"],
      Phrase(
        zh: "上年没有办结的申请转到下一年度：本年的“上年结转”等于上年定稿的“结转下年度继续办理”。",
        en: "What a year leaves open goes into the next: carried in is what last year's filed table carried out."),
      CommandHint(.list, .option(ListSyntax.status, "open")), CommandHint(.report, .operand(ReportSyntax.year)),
      CommandHint(
        .why, .operand(WhySyntax.year), .text(FormRow.Content.carriedIn.code),
        .text(TableColumn.total.code)), CommandHint(.check, .text("T4"))),
    Concept(
      Phrase(zh: "勾稽", en: "balance"), ["勾稽关系", "平衡", "对不上", "不平", "合计", "add up", "reconcile", "balances"],
      Phrase(
        zh: "统计表每一列须“一＋二＝三＋四”，各项结果之和等于总计；不平的，核查指出是哪一列、哪一件。",
        en:
          "In each column of the table 1 + 2 = 3 + 4, and the outcomes add up to their total; check names what does not."
      ),
      CommandHint(.check, .operand(CheckSyntax.year)), CommandHint(.check, .text("T2")),
      CommandHint(.why, .operand(WhySyntax.year), .operand(WhySyntax.row), .operand(WhySyntax.column))),
    Concept(
      Phrase(zh: "打印", en: "print"), ["打印出来", "纸质", "导出表格", "printing", "paper", "printer"],
      Phrase(
        zh: "先写成文档或工作表（按 A4 排好），再用办公软件打印。",
        en: "Write it as a document or sheet, laid out for A4, and print that."),
      CommandHint(.report, .operand(ReportSyntax.year), .short(GeneralOptions.output, "report.docx")),
      CommandHint(.list, .short(ListSyntax.output, "ledger.xlsx")),
      CommandHint(
        .show, .operand(ShowSyntax.number), .flag(ShowSyntax.letter), .short(GeneralOptions.output, "letter.docx"))),
    Concept(
      Phrase(zh: "年度报告全文", en: "annual report"), ["工作报告", "文字部分", "公布年报", "上报", "报送", "yearly report", "publish"],
      Phrase(
        zh: "先起草文字稿，生成六个部分的全文，核查后定稿存档，再公布。",
        en: "Begin its text, make the six sections, check the year, file it, publish it."),
      CommandHint(.yearEnd, .operand(YearEndSyntax.year)),
      CommandHint(.report, .operand(ReportSyntax.year), .flag(ReportSyntax.draft)),
      CommandHint(.report, .operand(ReportSyntax.year), .flag(ReportSyntax.full)),
      CommandHint(.freeze, .operand(FreezeSyntax.year))),
    Concept(
      Phrase(zh: "零报告", en: "nil return"), ["没有申请", "零申请", "no applications"],
      Phrase(zh: "全年没有收到申请的，也要报告。", en: "A year without applications is reported, too."),
      CommandHint(.freeze, .operand(FreezeSyntax.year), .flag(FreezeSyntax.nilReturn))),
    Concept(
      Phrase(zh: "季度报表", en: "quarterly return"), ["季度", "月报", "半年", "quarter", "statistics", "trend"],
      Phrase(
        zh: "一个季度或一个月的数字，与本年累计并列；任意起止日期的统计表也可以生成。",
        en: "The figures of a quarter or month stand beside those of the year so far; any period has its table, too."),
      CommandHint(.stats, .option(StatsSyntax.quarter)), CommandHint(.stats, .option(StatsSyntax.month)),
      CommandHint(.report, .option(ReportSyntax.from), .option(ReportSyntax.to))),
    Concept(
      Phrase(zh: "更正年报", en: "amended report"), ["重新公布", "年报改数", "数字变了", "amend", "republish"],
      Phrase(
        zh: "定稿以后记录又有变动的，先看差异；公布的数字确需更正的，说明理由重新定稿，两次的表都保留。",
        en:
          "Where records moved after the filing, look at the differences; a year is filed again with a reason, and both tables stay."
      ),
      CommandHint(.drift, .operand(DriftSyntax.year)),
      CommandHint(.freeze, .operand(FreezeSyntax.year), .option(FreezeSyntax.amend))),
  ]
}
