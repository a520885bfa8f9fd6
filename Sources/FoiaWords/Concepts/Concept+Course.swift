internal import FoiaCore

extension Concept {
  /// What has to do with an application until its answer.
  static let ofCourse: [Concept] = [
    Concept(
      Phrase(zh: "申请人", en: "applicant"),
      [
        "申请人类型", "代理人", "委托人", "联名", "多人申请", "身份证", "联系方式", "电话", "邮箱", "地址", "自然人", "企业", "法人", "社会组织",
        "applicants", "agent",
      ],
      Phrase(
        zh: "登记时写明申请人和类型；几个人一起申请的，姓名之间用顿号；录错的可以更正。同一申请人的，按姓名查找。",
        en:
          "An application is logged with its applicant and kind; what was typed wrong is corrected, and a name finds all of theirs."
      ),
      CommandHint(.new, .option(NewSyntax.applicant), .option(NewSyntax.kind)),
      CommandHint(
        .correct, .operand(CorrectSyntax.number), .text(Field.applicant.flag), .placeholder(CorrectSyntax.value),
        .option(CorrectSyntax.reason)),
      CommandHint(.find, .operand(FindSyntax.text))),
    Concept(
      Phrase(zh: "申请方式", en: "channel"),
      ["当面提交", "口头", "口头申请", "来信", "信函", "网络平台", "网上申请", "电子邮件", "传真", "email", "fax", "online"],
      Phrase(
        zh: "登记时写明申请怎么来的；平常信函、网络平台、电子邮件、传真来的，与申请人确认之日为收到之日（《条例》第三十一条）。",
        en:
          "An application is logged with how it came; by letter, online, email or fax it is received on the day of the confirmation (art. 31)."
      ),
      CommandHint(.new, .option(NewSyntax.channel), .option(NewSyntax.arrived)),
      CommandHint(.confirm, .operand(ConfirmSyntax.numbers), .option(ConfirmSyntax.on)),
      CommandHint(.list, .option(ListSyntax.channel))),
    Concept(
      Phrase(zh: "文号", en: "document number"), ["答复文号", "发文字号", "编号", "登记编号", "申请编号", "reference", "numbering"],
      Phrase(
        zh: "登记时自动编号，也可以写明；答复的文号在办结时写明，漏写的用更正补上。",
        en:
          "Numbers are given when an application is logged, or named; that of the reply is named at the closing, or added later."
      ),
      CommandHint(.new, .option(NewSyntax.number)),
      CommandHint(
        .close, .operand(CloseSyntax.numbers), .option(CloseSyntax.outcome), .option(CloseSyntax.document)),
      CommandHint(.find, .operand(FindSyntax.text))),
    Concept(
      Phrase(zh: "逾期", en: "overdue"), ["超期", "超时", "过期", "到期", "late", "deadline"],
      Phrase(
        zh: "期限已过还没有答复的，或者答复晚于期限的。",
        en: "Past the due date and not answered, or answered after it."),
      CommandHint(.list, .flag(ListSyntax.overdue)), CommandHint(.due, .option(DueSyntax.within)),
      CommandHint(.due, .operand(DueSyntax.number), .flag(DueSyntax.why)), CommandHint(.check, .text("C3"))),
    Concept(
      Phrase(zh: "第三方", en: "third party"), ["第三人", "征求意见书", "商业秘密", "个人隐私", "third parties", "opinion"],
      Phrase(
        zh: "涉及第三方合法权益的，答复前征求其意见（《条例》第三十二条）；征求意见的时间不计入期限。",
        en: "Whose rights an answer may harm is asked first (art. 32); the days of that do not count."),
      CommandHint(
        .consult, .operand(ConsultSyntax.number), .option(ConsultSyntax.thirdParty), .option(ConsultSyntax.sent)),
      CommandHint(
        .consult, .operand(ConsultSyntax.number), .option(ConsultSyntax.returned), .option(ConsultSyntax.opinion)),
      CommandHint(.check, .text("C9"))),
    Concept(
      Phrase(zh: "延长期限", en: "extension"), ["延长", "宽限", "推迟", "extended", "more time"],
      Phrase(
        zh: "来不及按期答复的，经批准延期（《条例》第三十三条）；大量、反复申请的，可以延迟答复（第三十五条）。",
        en: "More time is by approval (art. 33); excessive applications can be deferred (art. 35)."),
      CommandHint(
        .extend, .operand(ExtendSyntax.numbers), .option(ExtendSyntax.days), .option(ExtendSyntax.approvedBy),
        .option(ExtendSyntax.notified)),
      CommandHint(
        .deferring, .operand(DeferSyntax.number), .option(DeferSyntax.until), .option(DeferSyntax.notified),
        .option(DeferSyntax.reason))),
    Concept(
      Phrase(zh: "补正期限", en: "clarification"), ["补正通知", "不明确", "内容不清", "unclear", "clarify"],
      Phrase(
        zh: "申请内容不明确的，七个工作日内一次性告知补正（《条例》第三十条）；收到补正后期限重新计算。",
        en: "What is unclear is asked about once, within seven working days (art. 30); the count then starts anew."),
      CommandHint(
        .clarify, .operand(InquirySyntax.number), .option(InquirySyntax.asked), .option(InquirySyntax.replyBy)),
      CommandHint(.clarify, .operand(InquirySyntax.number), .option(InquirySyntax.received))),
    Concept(
      Phrase(zh: "费用", en: "charge"), ["收费通知", "收费标准", "交费", "payment", "fees", "cost"],
      Phrase(
        zh: "申请数量、页数超过规定的，可以收取信息处理费；缴费后期限重新计算。",
        en: "Many items or pages can be charged for; the count starts anew with the payment."),
      CommandHint(.fee, .flag(FeeSyntax.quote), .option(FeeSyntax.basis), .option(FeeSyntax.count)),
      CommandHint(
        .fee, .operand(FeeSyntax.number), .option(FeeSyntax.served), .option(FeeSyntax.basis),
        .option(FeeSyntax.count)),
      CommandHint(.fee, .operand(FeeSyntax.number), .option(FeeSyntax.paid))),
    Concept(
      Phrase(zh: "节假日", en: "holiday"), ["放假", "假期", "调休", "补班", "休息日", "公休", "holidays", "working day", "weekend"],
      Phrase(
        zh: "期限按工作日计算，工作日以国务院办公厅当年的放假通知为准；通知公布后要补充进来。",
        en: "Due dates count working days by the State Council's notice of the year, which is loaded once it is out."),
      CommandHint(.calendar, .operand(CalendarSyntax.shown)),
      CommandHint(.calendar, .text(CalendarSyntax.adding), .operand(CalendarSyntax.file))),
    Concept(
      Phrase(zh: "大量申请", en: "excessive"), ["反复申请", "频繁申请", "滥用", "too many", "repeated"],
      Phrase(
        zh: "申请数量、频次明显超过合理范围的，要求说明理由；不合理的不予处理，合理的可以延迟答复（《条例》第三十五条）。",
        en:
          "Whoever asks too much and too often is asked for reasons; then the answer is refused or deferred (art. 35)."),
      CommandHint(
        .reasons, .operand(InquirySyntax.number), .option(InquirySyntax.asked), .option(InquirySyntax.replyBy)),
      CommandHint(.check, .text("C19"))),
    Concept(
      Phrase(zh: "今天要办的", en: "to do"), ["提醒", "待办事项", "催办", "today", "reminder", "agenda"],
      Phrase(
        zh: "今天要办的、快到期的、等着别人的，都在一张清单上。", en: "What is to be done, is due soon or is waited for stands in one list."),
      CommandHint(.status), CommandHint(.due, .option(DueSyntax.within))),
    Concept(
      Phrase(zh: "科室", en: "department"), ["部门", "承办人", "移交", "交接", "交办", "分派", "hand over", "officer", "unit"],
      Phrase(
        zh: "申请交给哪个科室、哪个人办，随时可以登记和查询。",
        en: "Which department and person has an application is recorded, and can be asked for."),
      CommandHint(.assign, .operand(AssignSyntax.numbers), .option(AssignSyntax.unit), .option(AssignSyntax.officer)),
      CommandHint(.list, .option(ListSyntax.unit))),
  ]
}
