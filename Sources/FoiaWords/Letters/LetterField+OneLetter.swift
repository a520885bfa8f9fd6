internal import FoiaCore

/// What only some letters and sheets can tell.
extension LetterField {
  // Of one letter -----------------------------------------------------------------------------------------------------

  /// Last day for the answer, where it was certain at the receipt.
  public static let answerBy = LetterField(
    "答复截止日", "answer-by",
    Phrase(zh: "收到申请时确定的答复截止日", en: "last day for the answer, where it was certain at the receipt"),
    in: .only([.receipt]))
  /// What is to be clarified or explained.
  public static let points = LetterField(
    "具体事项", "points", Phrase(zh: "需要补正或者说明的事项", en: "what is to be clarified or explained"),
    in: .only([.clarification, .reasons]))
  /// Why it is asked.
  public static let ground = LetterField(
    "要求的理由", "ground", Phrase(zh: "要求补正或者说明理由的原因", en: "why it is asked"), in: .only([.clarification, .reasons]))
  /// By when it is to be answered, as it stands in the sentence.
  public static let replyBy = LetterField(
    "回复期限", "reply-by",
    Phrase(
      zh: "何时以前补正、说明理由或者函复：在某日前（含当日），或者自收到之日起若干个工作日内",
      en: "by when it is to be answered: 'by …, that day included', or 'within … of receiving this letter'"),
    in: .only([.clarification, .reasons, .agency]))
  /// Reason of the extension, the deferral or the answer.
  public static let reason = LetterField(
    "理由", "reason", Phrase(zh: "延期、延迟或者答复的理由", en: "reason of the extension, the deferral or the answer"),
    in: .only([.extending, .deferral, .extensionApproval, .approval]))
  /// When the applicant was asked for reasons, and when they came.
  public static let reasonsGiven = LetterField(
    "说明理由情况", "reasons-given",
    Phrase(zh: "何时要求说明理由、何时收到，一句话", en: "when reasons were asked for and when they came, a sentence"),
    in: .only([.deferral]))
  /// How many working days it is extended by.
  public static let days = LetterField(
    "延长期限", "days", Phrase(zh: "延长多少个工作日", en: "how many working days it is extended by"),
    in: .only([.extending, .extensionApproval]))
  /// Day that it is put off to, where it is certain.
  public static let until = LetterField(
    "延至日期", "until", Phrase(zh: "延至何日答复（能确定的）", en: "day that it is put off to, where it is certain"),
    in: .only([.extending, .deferral]))
  /// That the head of the disclosure office agrees to the extension, where that is on record.
  public static let consent = LetterField(
    "负责人同意", "consent",
    Phrase(
      zh: "经政府信息公开工作机构负责人同意（登记了批准人的）", en: "that the head of the disclosure office agrees, where that is on record"),
    in: .only([.extending]))
  /// The opinion of the head of the disclosure office on the extension, with the name.
  public static let approver = LetterField(
    "延期批准意见", "approver",
    Phrase(
      zh: "政府信息公开工作机构负责人对延期的意见和姓名", en: "what the head of the disclosure office says to the extension, with the name"),
    in: .only([.extensionApproval]))
  /// Day on which the applicant was notified of the extension.
  public static let notified = LetterField(
    "告知延期日期", "notified", Phrase(zh: "告知申请人延期的日期", en: "day on which the applicant was notified of the extension"),
    in: .only([.extensionApproval]))
  /// A consultation is under way.
  public static let paused = LetterField(
    .condition, "正在征求意见", "paused", Phrase(zh: "征求意见尚未结束", en: "a consultation is under way"), in: .only([.extending]))
  /// Day on which the third party was asked.
  public static let asked = LetterField(
    "征求意见日期", "asked", Phrase(zh: "征求第三方意见的日期", en: "day on which the third party was asked"),
    in: .only([.thirdPartyApplicant, .thirdPartyOverride]))
  /// Day on which the third party objected.
  public static let objected = LetterField(
    "反对日期", "objected", Phrase(zh: "第三方不同意公开的日期", en: "day on which the third party objected"),
    in: .only([.thirdPartyOverride]))
  /// What it touches.
  public static let interest = LetterField(
    "涉及的权益", "interest",
    Phrase(zh: "商业秘密、个人隐私等（\(LetterSyntax.ground.flag)）", en: "what it touches (\(LetterSyntax.ground.flag))"),
    in: .only([.thirdParty]))
  /// Why it is disclosed all the same.
  public static let why = LetterField(
    "公开的理由", "why",
    Phrase(
      zh: "为何仍予公开（\(LetterSyntax.ground.flag)）", en: "why it is disclosed all the same (\(LetterSyntax.ground.flag))"),
    in: .only([.thirdPartyOverride]))
  /// What is enclosed.
  public static let enclosure = LetterField(
    "附件", "enclosure", Phrase(zh: "附送的信息", en: "what is enclosed"),
    in: .only([.coProducer, .agency, .reply]))
  /// By items or by pages.
  public static let feeBasis = LetterField(
    "计收方式", "fee-basis", Phrase(zh: "按件或者按量", en: "by items or by pages"), in: .only([.fee]))
  /// The tariff.
  public static let tariff = LetterField("收费标准", "tariff", Phrase(zh: "收费标准", en: "the tariff"), in: .only([.fee]))
  /// What is counted.
  public static let counted = LetterField(
    "计费数量", "counted", Phrase(zh: "本件和本月累计的数量", en: "what is counted"), in: .only([.fee]))
  /// Amount in words and figures.
  public static let amount = LetterField(
    "金额", "amount", Phrase(zh: "应缴金额（大写和小写）", en: "amount in words and figures"), in: .only([.fee]))
  /// Way of paying.
  public static let payment = LetterField("缴纳方式", "payment", Phrase(zh: "缴纳方式", en: "way of paying"), in: .only([.fee]))
  /// Date of the answer.
  public static let answered = LetterField(
    "答复日期", "answered", Phrase(zh: "答复的落款日期", en: "date of the answer"), in: .only([.publicNotice]))
  /// What the document is called that is served.
  public static let answer = LetterField(
    "答复名称", "answer", Phrase(zh: "送达的文书叫什么", en: "what the document is called that is served"),
    in: .only([.publicNotice, .service, .envelope]))
  /// Number of the answer.
  public static let answerDocument = LetterField(
    "答复文号", "answer-document", Phrase(zh: "答复的文号", en: "number of the answer"),
    in: .only([.publicNotice, .service, .approval]))
  /// What is decided, under which article and why.
  public static let finding = LetterField(
    "答复内容", "finding", Phrase(zh: "答复结果、依据和理由，按办理结果生成", en: "what is decided, under which article and why"),
    in: .only([.reply, .withdrawn]))
  /// The last sentence.
  public static let ending = LetterField(
    "结语", "ending", Phrase(zh: "特此答复或者特此告知", en: "the last sentence"), in: .only([.reply]))
  /// What can be done against it, a paragraph each.
  public static let remedies = LetterField(
    .list, "救济途径", "remedies", Phrase(zh: "复议、诉讼的告知，一段一项", en: "what can be done against it, a paragraph each"),
    in: .only([.reply, .thirdPartyOverride]))
  /// One paragraph of it.
  public static let remedy = LetterField(
    "救济段", "remedy", Phrase(zh: "一段救济告知", en: "one paragraph of it"), in: .only([.reply, .thirdPartyOverride]),
    of: "remedies")
  /// The parts of the answer.
  public static let parts = LetterField(
    .list, "各项", "parts", Phrase(zh: "分项答复的各部分", en: "the parts of the answer"), in: .only([.reply]))
  /// One part with its outcome and article.
  public static let part = LetterField(
    "一项", "part", Phrase(zh: "一部分：内容、结果、依据", en: "one part with its outcome and article"), in: .only([.reply]),
    of: "parts")
  /// What one part is about.
  public static let partText = LetterField(
    "分项内容", "part-text", Phrase(zh: "该部分的内容", en: "what one part is about"), in: .only([.reply]), of: "parts")
  /// The outcome of one part.
  public static let partOutcome = LetterField(
    "分项结果", "part-outcome", Phrase(zh: "该部分的办理结果", en: "outcome of one part"), in: .only([.reply]), of: "parts")
  /// The article that the outcome of one part rests on.
  public static let partBasis = LetterField(
    "分项依据", "part-basis", Phrase(zh: "该部分的依据条款", en: "article of one part"), in: .only([.reply]), of: "parts")

  // Of the sheets of the office -----------------------------------------------------------------------------------

  /// Day by which the unit is to reply.
  public static let internalDue = LetterField(
    "内部期限", "internal-due", Phrase(zh: "请承办单位回复的日期", en: "day by which the unit is to reply"), in: .only([.transfer]))
  /// Day of the assignment.
  public static let assigned = LetterField(
    "转办日期", "assigned", Phrase(zh: "转办日期", en: "day of the assignment"), in: .only([.transfer]))
  /// Way of service.
  public static let service = LetterField(
    "送达方式", "service", Phrase(zh: "送达方式", en: "way of service"), in: .only([.service]))
  /// By which day it is judged whether it was in time.
  public static let judged = LetterField(
    "答复时间认定", "judged", Phrase(zh: "按哪一天认定是否按期", en: "by which day it is judged whether it was in time"),
    in: .only([.service]))
  /// Where, how and by which words was searched.
  public static let searched = LetterField(
    "检索情况", "searched", Phrase(zh: "检索的范围、方式和关键词", en: "where, how and by which words was searched"),
    in: .only([.search]))
  /// Result of the search.
  public static let result = LetterField(
    "检索结果", "result", Phrase(zh: "检索结果", en: "result of the search"), in: .only([.search]))
  /// What is to be disclosed.
  public static let disclosed = LetterField(
    "拟公开内容", "disclosed", Phrase(zh: "拟公开的内容", en: "what is to be disclosed"), in: .only([.secrecy]))
  /// Draft answer.
  public static let outcome = LetterField(
    "拟办结果", "outcome", Phrase(zh: "拟作出的答复", en: "draft answer"), in: .only([.approval]))
  /// The documents of the file.
  public static let papers = LetterField(
    .list, "文件", "papers", Phrase(zh: "案卷中的文件", en: "the documents of the file"), in: .only([.fileIndex]))
  /// Which document it is.
  public static let paperPlace = LetterField(
    "序号", "place", Phrase(zh: "第几份文件", en: "which document it is"), in: .only([.fileIndex]), of: "papers")
  /// Name of the document.
  public static let paperName = LetterField(
    "文件名称", "paper", Phrase(zh: "文件名称", en: "name of the document"), in: .only([.fileIndex]), of: "papers")
  /// Number of the document.
  public static let paperNumber = LetterField(
    "文件文号", "paper-number", Phrase(zh: "文件的文号", en: "number of the document"), in: .only([.fileIndex]), of: "papers")
  /// Date of the document.
  public static let paperDate = LetterField(
    "文件日期", "paper-date", Phrase(zh: "文件的日期", en: "date of the document"), in: .only([.fileIndex]), of: "papers")
}
