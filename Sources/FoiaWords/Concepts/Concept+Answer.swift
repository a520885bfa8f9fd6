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
      ["邮寄", "快递", "挂号", "回执", "签收", "当面领取", "公告送达", "EMS", "posted", "dispatch", "service", "mail"],
      Phrase(
        zh: "是否按期答复，直接送达、委托送达的以送达（签收）之日为准，邮寄和网上答复的以发出之日为准；发出、送达分别登记，当面交付的同日送达，只登记送达即可。",
        en:
          "Whether an answer was in time is told by the day of service where it is handed over, directly or through another agency, and by the day of sending where it is posted or sent online. Both are recorded; what is handed over needs its service only."
      ),
      CommandHint(
        .serve, .operand(ServeSyntax.numbers), .option(DeliveryOptions.sent), .option(DeliveryOptions.service)),
      CommandHint(
        .serve, .operand(ServeSyntax.numbers), .option(DeliveryOptions.served), .option(DeliveryOptions.service)),
      CommandHint(.check, .text("C20"))),
    Concept(
      Phrase(zh: "退件", en: "returned letter"),
      ["退信", "退回", "退回来", "无人签收", "拒收", "地址不详", "sent back", "returned", "undelivered"],
      Phrase(
        zh: "信件退回来的，发出照旧，不登记送达；退回的日期、原因写进备注。再次寄出并送达的，登记送达日期。",
        en:
          "A letter that came back was sent all the same, and is not recorded as served; the day and the reason go into the note. Once a second one arrives, record the service."
      ),
      CommandHint(
        .correct, .operand(CorrectSyntax.number), .text(Field.note.flag), .placeholder(Phrase(zh: "备注", en: "NOTE")),
        .option(CorrectSyntax.reason)),
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
      Phrase(zh: "重复登记", en: "duplicate"), ["登重了", "重复申请", "两次", "一事不再理", "duplicates", "twice"],
      Phrase(
        zh: "一件申请登记了两次的，作废其中一件；同一申请人重复申请的，写明原答复办结。",
        en: "What was logged twice is voided once; a repeated application is closed with the earlier answer named."),
      CommandHint(.void, .operand(MendingSyntax.number), .option(MendingSyntax.reason)),
      CommandHint(
        .close, .operand(CloseSyntax.numbers), .option(CloseSyntax.outcome, Outcome.rejectRepeat.rawValue),
        .option(CloseSyntax.sameAs)),
      CommandHint(.check, .text("C21"))),
    Concept(
      Phrase(zh: "删掉", en: "delete"), ["删去", "删了", "删除登记", "去掉", "抹掉", "清除", "remove", "deletion"],
      Phrase(
        zh: "登记的内容不删除：录错的更正，刚才那一步撤销，不该登记的作废，都留下痕迹；只有个人信息可以依法删除。",
        en:
          "Nothing that was recorded is removed: what is wrong is corrected, a last step undone, an application voided, each with its trace. Only personal data can be erased."
      ),
      CommandHint(
        .correct, .operand(CorrectSyntax.number), .operand(CorrectSyntax.pairs), .option(CorrectSyntax.reason)),
      CommandHint(.undo), CommandHint(.void, .operand(MendingSyntax.number), .option(MendingSyntax.reason)),
      CommandHint(.erase, .operand(MendingSyntax.number), .option(MendingSyntax.reason))),
    Concept(
      Phrase(zh: "信访", en: "petition"), ["举报", "投诉", "上访", "信访件", "petitions", "complaint", "complaints"],
      Phrase(
        zh: "以信访、投诉、举报为内容的，不作为政府信息公开申请处理，告知申请人通过相应渠道提出（《条例》第三十九条第一款）。",
        en:
          "What is a petition or complaint is not handled as an application; the applicant is told of the way for it (art. 39 para. 1)."
      ),
      CommandHint(
        .close, .operand(CloseSyntax.numbers), .option(CloseSyntax.outcome, Outcome.rejectPetition.rawValue))),
    Concept(
      Phrase(zh: "涉密", en: "secrecy"), ["工作秘密", "保密审查", "定密", "密级", "secret", "classified"],
      Phrase(
        zh: "涉密信息不得录入本台账：只登记定密依据或保密审查记录的文号。",
        en: "No classified content is entered: only the reference of the classification or the secrecy review is."),
      CommandHint(
        .close, .operand(CloseSyntax.numbers), .option(CloseSyntax.outcome, Outcome.denySecret.rawValue),
        .option(CloseSyntax.basis))),
    Concept(
      Phrase(zh: "审批", en: "approval"), ["批准", "批准人", "签批", "审签", "签发", "领导批示", "approved", "approver"],
      Phrase(
        zh: "延期须经公开机构负责人同意，写明批准人；答复的审批意见逐个环节登记，也可以在办结时写明批准人。",
        en:
          "An extension names who approved it; the opinions on an answer are recorded step by step, or the closing names who approved it."
      ),
      CommandHint(.approve, .operand(ApproveSyntax.numbers), .option(ApproveSyntax.step)),
      CommandHint(
        .extend, .operand(ExtendSyntax.numbers), .option(ExtendSyntax.days), .option(ExtendSyntax.approvedBy),
        .option(ExtendSyntax.notified)),
      CommandHint(
        .close, .operand(CloseSyntax.numbers), .option(CloseSyntax.outcome), .option(CloseSyntax.approvedBy))),
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
