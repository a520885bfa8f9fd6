internal import FoiaCore

extension Concept {
  /// What has to do with the answer, and with what comes after it.
  static let ofAnswer: [Concept] = [
    Concept(
      Phrase(zh: "撤回申请", en: "withdrawal"), ["撤回", "不要了", "放弃申请", "withdrawn", "withdraw"],
      Phrase(
        zh: "申请人撤回的，办结为“其他处理”，情形写撤回。录错的要撤销，用 \(CommandHint(.undo).zh)。",
        en:
          "An application that its applicant withdrew is closed as other. An entry of your own is taken back with \(CommandHint(.undo).en)."
      ),
      CommandHint(
        .close, .operand(CloseSyntax.numbers), .option(CloseSyntax.outcome, Outcome.other.rawValue),
        .option(CloseSyntax.subReason, SubReason.withdrawn.rawValue))),
    Concept(
      Phrase(zh: "送达方式", en: "delivery"),
      ["邮寄", "快递", "挂号", "回执", "签收", "退件", "退信", "当面领取", "posted", "sent back", "dispatch", "service", "mail"],
      Phrase(
        zh: "是否按期答复以发出之日为准；发出、送达分别登记，当面交付的同日送达。",
        en: "Whether an answer was in time is told by the day it was sent; sending and service are both recorded."),
      CommandHint(
        .serve, .operand(ServeSyntax.numbers), .option(DeliveryOptions.sent), .option(DeliveryOptions.service)),
      CommandHint(.serve, .operand(ServeSyntax.numbers), .option(DeliveryOptions.served)),
      CommandHint(.check, .text("C20"))),
    Concept(
      Phrase(zh: "文书", en: "letter"), ["答复书", "告知书", "通知书", "公文", "模板", "notice", "template"],
      Phrase(
        zh: "各种告知书、答复书应当载明的内容，可以写成文档再改。",
        en: "What a notice or reply must contain can be written as a document and edited."),
      CommandHint(.show, .operand(ShowSyntax.number), .flag(ShowSyntax.letter)),
      CommandHint(
        .show, .operand(ShowSyntax.number), .flag(ShowSyntax.letter), .short(GeneralOptions.output, "letter.docx"))),
    Concept(
      Phrase(zh: "打官司", en: "lawsuit"),
      ["行政救济", "上诉", "被告", "法院", "复议机关", "court", "appeal", "review organ", "litigation"],
      Phrase(
        zh: "收到复议申请、起诉时登记，决定、裁判后登记结果，计入报告第四部分；责令重新答复的另行登记。",
        en: "Reviews and suits are recorded when they are filed and when they are decided, and counted in section four."
      ),
      CommandHint(
        .dispute, .operand(DisputeSyntax.numbers), .flag(DisputeSyntax.review), .option(DisputeSyntax.filed)),
      CommandHint(.dispute, .flag(DisputeSyntax.all)),
      CommandHint(
        .redo, .operand(RedoSyntax.number), .option(RedoSyntax.ordered), .option(RedoSyntax.byOrgan),
        .option(RedoSyntax.until))),
    Concept(
      Phrase(zh: "重复登记", en: "duplicate"), ["登重了", "重复申请", "两次", "duplicates", "twice"],
      Phrase(
        zh: "一件申请登记了两次的，作废其中一件；同一申请人重复申请的，写明原答复办结。",
        en: "What was logged twice is voided once; a repeated application is closed with the earlier answer named."),
      CommandHint(.void, .operand(MendingSyntax.number), .option(MendingSyntax.reason)),
      CommandHint(
        .close, .operand(CloseSyntax.numbers), .option(CloseSyntax.outcome, Outcome.rejectRepeat.rawValue),
        .option(CloseSyntax.sameAs)),
      CommandHint(.check, .text("C21"))),
    Concept(
      Phrase(zh: "隐私", en: "privacy"), ["个人信息", "姓名", "脱敏", "遮盖", "personal data", "names", "mask"],
      Phrase(
        zh: "自然人的姓名、号码在列表里是遮盖的，加 \(GeneralOptions.personal.flag) 才显示；依法应当删除的可以删除，统计不变。",
        en:
          "Names and numbers of natural persons are masked unless \(GeneralOptions.personal.flag) is given; they can be erased, and counts stay."
      ),
      CommandHint(.list, .flag(ListSyntax.personal)),
      CommandHint(.erase, .operand(MendingSyntax.number), .option(MendingSyntax.reason))),
  ]
}
