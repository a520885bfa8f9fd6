internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// Something that offices' letters used to say and that the law no longer has.
struct ObsoleteRule: Sendable {
  /// What scripts call it.
  let code: String
  /// Whether a sentence says so.
  let found: @Sendable (TemplateSentence) -> Bool
  /// The rule that holds instead.
  let why: Phrase
  /// The day from which it holds.
  let since: (year: Int, month: Int, day: Int)
  /// What to write.
  let instead: Phrase

  /// What prints the remedies, each a paragraph.
  private static let remedies = Phrase(
    zh: "{#\(LetterField.remedies.name.zh)}{\(LetterField.remedy.name.zh)}{/\(LetterField.remedies.name.zh)}",
    en: "{#\(LetterField.remedies.name.en)}{\(LetterField.remedy.name.en)}{/\(LetterField.remedies.name.en)}")

  private static let setting = Phrase(
    zh: "复议机关的名称，用 \(CommandHint(.config).zh) 设置后写 \(remedies.zh)",
    en: "the review organ, set with \(CommandHint(.config).en); or write \(remedies.en)")

  /// The rules, in the order of `letters.md`. Dates are those on which the law took effect: the Regulation on 15 May 2019, the
  /// Administrative Litigation Law on 1 May 2015, the Administrative Review Law on 1 January 2024.
  static let all: [ObsoleteRule] = [
    ObsoleteRule(
      code: "suit-3-months", found: ObsoleteSigns.suitWithin3Months,
      why: Phrase(
        zh: "起诉期限为6个月（《行政诉讼法》第四十六条）", en: "the time for a suit is 6 months (Administrative Litigation Law, art. 46)"),
      since: (2015, 5, 1), instead: Phrase(zh: "六个月内；或者写 \(remedies.zh)", en: "6 months; or write \(remedies.en)")),
    ObsoleteRule(
      code: "answer-15-days", found: ObsoleteSigns.answerWithin15,
      why: Phrase(
        zh: "答复期限为20个工作日（《条例》第三十三条第二款）", en: "the time for the answer is 20 working days (Regulation, art. 33 para. 2)"),
      since: (2019, 5, 15), instead: Phrase(zh: "20个工作日内", en: "20 working days")),
    ObsoleteRule(
      code: "extension-10-or-15", found: ObsoleteSigns.extensionBy10Or15,
      why: Phrase(
        zh: "延长的期限最长不得超过20个工作日（《条例》第三十三条第二款）",
        en: "an extension may have up to 20 working days (Regulation, art. 33 para. 2)"),
      since: (2019, 5, 15), instead: Phrase(zh: "{延长期限}，由记录填写", en: "{days}, which the record fills in")),
    ObsoleteRule(
      code: "clarification-not-counted", found: ObsoleteSigns.clarificationNotCounted,
      why: Phrase(
        zh: "答复期限自收到补正的申请之日起重新计算（《条例》第三十条）",
        en: "the time for the answer starts anew when the clarification comes (Regulation, art. 30)"),
      since: (2019, 5, 15),
      instead: Phrase(zh: "答复期限自本机关收到补正的申请之日起重新计算", en: "that the time starts anew on that day")),
    ObsoleteRule(
      code: "silence-as-refusal", found: ObsoleteSigns.silenceAsRefusal,
      why: Phrase(
        zh: "第三方逾期未提出意见的，由行政机关决定是否公开（《条例》第三十二条）",
        en: "where a third party is silent the agency decides (Regulation, art. 32)"),
      since: (2019, 5, 15),
      instead: Phrase(zh: "逾期未提出意见的，由本机关依照《条例》的规定决定是否公开", en: "that the office then decides under the Regulation")),
    ObsoleteRule(
      code: "special-need", found: ObsoleteSigns.specialNeed,
      why: Phrase(
        zh: "申请公开不再以特殊需要为条件（《条例》第二十七条）", en: "no special need has to be shown (Regulation, art. 27)"),
      since: (2019, 5, 15), instead: Phrase(zh: "删去", en: "leave it out")),
    ObsoleteRule(
      code: "purpose", found: ObsoleteSigns.purpose,
      why: Phrase(zh: "申请不需要说明用途（《条例》第二十九条）", en: "an application has no purpose to tell (Regulation, art. 29)"),
      since: (2019, 5, 15), instead: Phrase(zh: "删去该栏", en: "leave the field out")),
    ObsoleteRule(
      code: "old-articles", found: ObsoleteSigns.oldArticles,
      why: Phrase(
        zh: "2007年《条例》第二十条至第二十四条的内容现为第二十九条至第四十二条；不予公开的依据是第十四条至第十六条",
        en: "arts 20 to 24 of the decree of 2007 are now arts 29 to 42; grounds for refusal are arts 14 to 16"),
      since: (2019, 5, 15), instead: Phrase(zh: "现行条文；或者写 {答复内容}", en: "the articles of today; or write {finding}")),
    ObsoleteRule(
      code: "old-decree", found: ObsoleteSigns.oldDecree,
      why: Phrase(
        zh: "国务院令第492号公布的《条例》已由国务院令第711号修订", en: "the decree no. 492 was revised by the decree no. 711"),
      since: (2019, 5, 15), instead: Phrase(zh: "国务院令第711号", en: "国务院令第711号")),
    ObsoleteRule(
      code: "review-by-superior", found: ObsoleteSigns.reviewBySuperior,
      why: Phrase(
        zh: "复议由本级人民政府管辖，实行垂直领导的机关等除外（《行政复议法》第二十四条、第二十七条）",
        en:
          "reviews are for the government of the same level, but for agencies under central direction (Administrative Review Law, arts 24 and 27)"
      ),
      since: (2024, 1, 1),
      instead: setting),
    ObsoleteRule(
      code: "old-interpretation", found: ObsoleteSigns.oldInterpretation,
      why: Phrase(
        zh: "法释〔2011〕17号已由法释〔2025〕8号取代", en: "法释〔2011〕17号 was replaced by 法释〔2025〕8号"),
      since: (2025, 6, 1), instead: Phrase(zh: "法释〔2025〕8号", en: "法释〔2025〕8号")),
    ObsoleteRule(
      code: "costs", found: ObsoleteSigns.costs,
      why: Phrase(
        zh: "提供政府信息不收取检索、复制、邮寄费用；申请明显过多的，可以收取信息处理费（《条例》第四十二条）",
        en:
          "nothing is charged for searching, copying or posting; a processing fee only where applications are clearly too many (Regulation, art. 42)"
      ),
      since: (2019, 5, 15), instead: Phrase(zh: "删去", en: "leave it out")),
  ]

  /// A refusal that offers the choice of a suit, which is told from the whole of a letter.
  static let choiceAfterRefusal = ObsoleteRule(
    code: "choice-after-refusal", found: { _ in false },
    why: Phrase(
      zh: "对不予公开的决定（第十四条至第十六条），应当先申请行政复议（《行政复议法》第二十三条第一款第四项）",
      en: "against a refusal under arts 14 to 16 a review comes first (Administrative Review Law, art. 23)"),
    since: (2024, 1, 1),
    instead: Phrase(
      zh: "应当先申请行政复议，对复议决定不服的再起诉；或者写 \(remedies.zh)", en: "a review first, then a suit; or write \(remedies.en)"))
}
