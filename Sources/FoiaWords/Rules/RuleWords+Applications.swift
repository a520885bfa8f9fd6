internal import FoiaCore

extension RuleWords {
  /// The words of the rules on applications.
  static let applications: [Rule: RuleWords] = [
    ClosingIncomplete.rule: RuleWords(
      name: Phrase(zh: "办结信息不全", en: "closed without outcome or date, or the reverse"),
      meaning: Phrase(zh: "办结、办理结果、答复日期须同时具备", en: "closed, outcome and date of the decision go together")),
    DatesOutOfOrder.rule: RuleWords(
      name: Phrase(zh: "日期先后矛盾", en: "dates in an impossible order"),
      meaning: Phrase(
        zh: "收到不晚于答复，答复不晚于今天，任何事项不早于收到",
        en: "received, then decided, not after today; nothing before receipt")),
    AnsweredLate.rule: RuleWords(
      name: Phrase(zh: "逾期", en: "overdue, or answered late"),
      meaning: Phrase(
        zh: "过了答复期限未答复，或答复时已过期限；属实的照实保留",
        en: "not answered by the due date, or answered after it; a true record that stays")),
    ExtensionIrregular.rule: RuleWords(
      name: Phrase(zh: "延期不合规", en: "an extension or deferral against the rules"),
      meaning: Phrase(
        zh: "延期累计不超过20个工作日，经批准，在期限届满前告知，一般一次",
        en: "extensions come to 20 working days at most, are approved, notified by the due date, and made once")),
    ClarificationIrregular.rule: RuleWords(
      name: Phrase(zh: "补正告知逾期或多次", en: "clarification asked late, or more than once"),
      meaning: Phrase(
        zh: "收到之日起7个工作日内一次性告知补正，并写明补正期限",
        en: "clarification is asked once, within 7 working days, with a day for the reply")),
    NotClarifiedWithoutGround.rule: RuleWords(
      name: Phrase(zh: "逾期不补正依据不足", en: "closed as not clarified, without the ground"),
      meaning: Phrase(
        zh: "须已告知补正、补正期限已过、没有收到补正",
        en: "asked for with a reply-by day, the day passed, nothing received")),
    UnclearWithoutGround.rule: RuleWords(
      name: Phrase(zh: "未收到补正即认定不明确", en: "closed as unclear, without a clarification"),
      meaning: Phrase(zh: "补正后仍不明确才能这样办结", en: "only what stays unclear after a clarification can be closed so")),
    UnpaidFeeWithoutGround.rule: RuleWords(
      name: Phrase(zh: "逾期未缴费依据不足", en: "closed for an unpaid fee, without the ground"),
      meaning: Phrase(zh: "须已送达收费通知、缴费期限已过、没有缴费", en: "notice served, the day for paying passed, not paid")),
    ThirdPartyNotConsulted.rule: RuleWords(
      name: Phrase(
        zh: "未征求第三方意见或超\(Policy.opinionWithin)个工作日",
        en: "no third party consulted, or consulted for too long"),
      meaning: Phrase(
        zh: "以第三方合法权益为由不予公开的，一般应先征求其意见；意见15个工作日内提出",
        en:
          "a refusal for a third party's rights usually asks that party first; the opinion is due in 15 working days")),
    EarlierAnswerMissing.rule: RuleWords(
      name: Phrase(zh: "重复申请缺原答复", en: "closed as repeated, without the earlier answer"),
      meaning: Phrase(zh: "须写明已作出的同一申请人的原答复", en: "the earlier answer to the same applicant is named, and was given")),
    ReasonsNotAskedFor.rule: RuleWords(
      name: Phrase(zh: "未要求说明理由", en: "no reasons asked for"),
      meaning: Phrase(
        zh: "申请数量、频次明显超过合理范围的，应先要求说明理由",
        en: "whoever asks too much and too often is asked for reasons first")),
    EvidenceMissing.rule: RuleWords(
      name: Phrase(zh: "依据材料缺失", en: "evidence missing"),
      meaning: Phrase(
        zh: "办理结果应有的佐证没有登记，见 \(CommandHint(.outcomes).zh)",
        en: "what should stand beside the outcome is not recorded: see \(CommandHint(.outcomes).en)")),
    ApplicantKindDoubtful.rule: RuleWords(
      name: Phrase(zh: "申请人类型缺失或存疑", en: "kind of applicant missing or doubtful"),
      meaning: Phrase(zh: "名称像单位而登记为自然人等", en: "such as a name of a body recorded as a natural person")),
    NumbersDoubledOrMissing.rule: RuleWords(
      name: Phrase(zh: "编号重复或断号", en: "numbers doubled or left out"),
      meaning: Phrase(
        zh: "同一编号两件，编号中间断开，不同次办结用了同一文号，或文号没有对应的文书",
        en: "one number twice, serials left out, one reply document for answers of different times, or a number of none"
      )),
    ReceiptConfirmedLate.rule: RuleWords(
      name: Phrase(zh: "收件未及时确认", en: "receipt not confirmed in time"),
      meaning: Phrase(
        zh: "平常信函应当日确认，网络、电子邮件、传真宜在1个工作日内确认",
        en: "letters are confirmed the day they arrive, online, e-mail and fax within a working day")),
    SentInAnotherYear.rule: RuleWords(
      name: Phrase(zh: "作出与发出跨年", en: "decided and dispatched in different years"),
      meaning: Phrase(
        zh: "统计按作出之日；年底作出、次年发出的请核对",
        en: "the decision counts; what was decided in December and sent in January is worth a look")),
    DueDateProvisional.rule: RuleWords(
      name: Phrase(zh: "期限暂定", en: "a due date rests on a year without its notice"),
      meaning: Phrase(
        zh: "答复期限落在放假安排未公布的年度，公布后须录入",
        en: "the due date may move once the year's notice is out and loaded")),
    SuitBeforeReview.rule: RuleWords(
      name: Phrase(zh: "应先复议", en: "a suit over what goes to review first"),
      meaning: Phrase(
        zh: "2024年1月1日起，不服依第十四条至第十六条不予公开的，应当先申请行政复议",
        en: "since 2024 a refusal under art. 14 to 16 goes to review before a suit")),
    ManyApplicationsInMonth.rule: RuleWords(
      name: Phrase(
        zh: "当月申请超\(Policy.manyInMonth - 1)件",
        en: "more than \(Policy.manyInMonth - 1) applications of one applicant in a month"),
      meaning: Phrase(
        zh: "同一申请人一个月内第11件起，可按件计收信息处理费",
        en: "from the eleventh application of a month on a fee by items can be charged")),
    DispatchNotRecorded.rule: RuleWords(
      name: Phrase(zh: "无送达记录", en: "answered, no dispatch or service recorded"),
      meaning: Phrase(
        zh: "是否在期限内答复，按送达方式以发出或者送达之日认定", en: "whether an answer was in time is told by its dispatch or service")),
    LookAlikes.rule: RuleWords(
      name: Phrase(zh: "疑似重复登记", en: "look-alikes"),
      meaning: Phrase(zh: "申请人相同、内容相同，且有一件未办结", en: "the same applicant asks the same, and one of the two is open")),
    EqualRows.rule: RuleWords(
      name: Phrase(zh: "疑似重复导入", en: "perhaps imported twice"),
      meaning: Phrase(
        zh: "导入的申请除编号外与另一件完全相同，已办结的也算",
        en: "an imported application is equal to another one in everything but the number, closed ones too")),
    ValueDoubtful.rule: RuleWords(
      name: Phrase(zh: "证件号码或联系方式有误", en: "an identity number or contact that cannot be one"),
      meaning: Phrase(
        zh: "身份证号码、统一社会信用代码的校验码不对，或联系电话、电子邮箱不成其为号码、地址",
        en:
          "the check digit of an identity number or credit code is wrong, or a telephone or e-mail address is none by its shape"
      )),
    FeeNoticeIrregular.rule: RuleWords(
      name: Phrase(zh: "收费通知不合规", en: "a fee notice against the measure"),
      meaning: Phrase(
        zh: "收费通知的金额、方式、次数或时间不合收费办法",
        en: "amount, basis, number or time of the notices is not by the fee measure")),
    ClosedUnfinished.rule: RuleWords(
      name: Phrase(zh: "程序未完即办结", en: "closed before all was done"),
      meaning: Phrase(
        zh: "征求的意见、应缴的费用尚在期限内等待，或者设置须经审批的环节没有同意（见 \(CommandHint(.config).zh)）",
        en:
          "an opinion or a payment was awaited still, or a step of approval that is demanded (\(CommandHint(.config).en)) had not agreed"
      )),
    DisclosedUnreviewed.rule: RuleWords(
      name: Phrase(zh: "未经保密审查或先发后批", en: "disclosed without a secrecy review, or approved afterwards"),
      meaning: Phrase(
        zh: "公开前应经保密审查（《保守国家秘密法》第三十五条），各环节意见不晚于答复",
        en: "what is disclosed is reviewed before (Secrecy Law, art. 35), and what is answered approved before"
      )),
    SentByCourier.rule: RuleWords(
      name: Phrase(zh: "非邮政企业寄递", en: "posted by another courier than the post"),
      meaning: Phrase(
        zh: "邮寄送达应当通过邮政企业；其他快递以签收之日认定是否按期",
        en: "by post means the postal enterprise; what others bring is answered the day it is signed for")),
  ]
}
