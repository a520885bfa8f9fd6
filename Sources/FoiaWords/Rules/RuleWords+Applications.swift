internal import FoiaCore

extension RuleWords {
  /// The words of the rules on applications.
  static let applications: [Rule: RuleWords] = [
    ClosingIncomplete.rule: RuleWords(
      zh: "办结信息不全",
      en: "closed without outcome or date, or the reverse",
      meaningZH: "办结、办理结果、答复日期须同时具备",
      meaningEN: "closed, outcome and date of the decision go together"),
    DatesOutOfOrder.rule: RuleWords(
      zh: "日期先后矛盾",
      en: "dates in an impossible order",
      meaningZH: "收到不晚于答复，答复不晚于今天，任何事项不早于收到",
      meaningEN: "received, then decided, not after today; nothing before receipt"),
    AnsweredLate.rule: RuleWords(
      zh: "逾期",
      en: "overdue, or answered late",
      meaningZH: "过了答复期限未答复，或答复时已过期限；属实的照实保留",
      meaningEN: "not answered by the due date, or answered after it; a true record that stays"),
    ExtensionIrregular.rule: RuleWords(
      zh: "延期不合规",
      en: "an extension or deferral against the rules",
      meaningZH: "延期累计不超过20个工作日，经批准，在期限届满前告知，一般一次",
      meaningEN: "extensions come to 20 working days at most, are approved, notified by the due date, and made once"),
    ClarificationIrregular.rule: RuleWords(
      zh: "补正告知逾期或多次",
      en: "clarification asked late, or more than once",
      meaningZH: "收到之日起7个工作日内一次性告知补正，并写明补正期限",
      meaningEN: "clarification is asked once, within 7 working days, with a day for the reply"),
    NotClarifiedWithoutGround.rule: RuleWords(
      zh: "逾期不补正依据不足",
      en: "closed as not clarified, without the ground",
      meaningZH: "须已告知补正、补正期限已过、没有收到补正",
      meaningEN: "asked for with a reply-by day, the day passed, nothing received"),
    UnclearWithoutGround.rule: RuleWords(
      zh: "未收到补正即认定不明确",
      en: "closed as unclear, without a clarification",
      meaningZH: "补正后仍不明确才能这样办结",
      meaningEN: "only what stays unclear after a clarification can be closed so"),
    UnpaidFeeWithoutGround.rule: RuleWords(
      zh: "逾期未缴费依据不足",
      en: "closed for an unpaid fee, without the ground",
      meaningZH: "须已送达收费通知、缴费期限已过、没有缴费",
      meaningEN: "notice served, the day for paying passed, not paid"),
    ThirdPartyNotConsulted.rule: RuleWords(
      zh: "未征求第三方意见或超\(Policy.opinionWithin)个工作日",
      en: "no third party consulted, or consulted for too long",
      meaningZH: "以第三方合法权益为由不予公开的，一般应先征求其意见；意见15个工作日内提出",
      meaningEN:
        "a refusal for a third party's rights usually asks that party first; the opinion is due in 15 working days"),
    EarlierAnswerMissing.rule: RuleWords(
      zh: "重复申请缺原答复",
      en: "closed as repeated, without the earlier answer",
      meaningZH: "须写明已作出的同一申请人的原答复",
      meaningEN: "the earlier answer to the same applicant is named, and was given"),
    ReasonsNotAskedFor.rule: RuleWords(
      zh: "未要求说明理由",
      en: "no reasons asked for",
      meaningZH: "申请数量、频次明显超过合理范围的，应先要求说明理由",
      meaningEN: "whoever asks too much and too often is asked for reasons first"),
    EvidenceMissing.rule: RuleWords(
      zh: "依据材料缺失",
      en: "evidence missing",
      meaningZH: "办理结果应有的佐证没有登记，见 foia outcomes",
      meaningEN: "what should stand beside the outcome is not recorded: see foia outcomes"),
    ApplicantKindDoubtful.rule: RuleWords(
      zh: "申请人类型缺失或存疑",
      en: "kind of applicant missing or doubtful",
      meaningZH: "名称像单位而登记为自然人等",
      meaningEN: "such as a name of a body recorded as a natural person"),
    NumbersDoubledOrMissing.rule: RuleWords(
      zh: "编号重复或断号",
      en: "numbers doubled or left out",
      meaningZH: "同一编号两件，编号中间断开，或不同次办结用了同一文号",
      meaningEN: "one number twice, serials left out, or one reply document for answers given at different times"),
    ReceiptConfirmedLate.rule: RuleWords(
      zh: "收件未及时确认",
      en: "receipt not confirmed in time",
      meaningZH: "平常信函应当日确认，网络、电子邮件、传真宜在1个工作日内确认",
      meaningEN: "letters are confirmed the day they arrive, online, e-mail and fax within a working day"),
    SentInAnotherYear.rule: RuleWords(
      zh: "作出与发出跨年",
      en: "decided and dispatched in different years",
      meaningZH: "统计按作出之日；年底作出、次年发出的请核对",
      meaningEN: "the decision counts; what was decided in December and sent in January is worth a look"),
    DueDateProvisional.rule: RuleWords(
      zh: "期限暂定",
      en: "a due date rests on a year without its notice",
      meaningZH: "答复期限落在放假安排未公布的年度，公布后须录入",
      meaningEN: "the due date may move once the year's notice is out and loaded"),
    SuitBeforeReview.rule: RuleWords(
      zh: "应先复议",
      en: "a suit over what goes to review first",
      meaningZH: "2024年1月1日起，不服依第十四条至第十六条不予公开的，应当先申请行政复议",
      meaningEN: "since 2024 a refusal under art. 14 to 16 goes to review before a suit"),
    ManyApplicationsInMonth.rule: RuleWords(
      zh: "当月申请超\(Policy.manyInMonth - 1)件",
      en: "more than \(Policy.manyInMonth - 1) applications of one applicant in a month",
      meaningZH: "同一申请人一个月内第11件起，可按件计收信息处理费",
      meaningEN: "from the eleventh application of a month on a fee by items can be charged"),
    DispatchNotRecorded.rule: RuleWords(
      zh: "无送达记录",
      en: "answered, no dispatch or service recorded",
      meaningZH: "是否在期限内答复，按发出之日认定",
      meaningEN: "whether an answer was in time is told by its dispatch"),
    LookAlikes.rule: RuleWords(
      zh: "疑似重复登记",
      en: "look-alikes",
      meaningZH: "申请人相同、内容相同，且有一件未办结",
      meaningEN: "the same applicant asks the same, and one of the two is open"),
    FeeNoticeIrregular.rule: RuleWords(
      zh: "收费通知不合规",
      en: "a fee notice against the measure",
      meaningZH: "收费通知的金额、方式、次数或时间不合收费办法",
      meaningEN: "amount, basis, number or time of the notices is not by the fee measure"),
  ]
}
