public import FoiaCore

extension LetterField {
  // Of the letter and the office ----------------------------------------------------------------------------------

  /// Name of the office.
  public static let agency = LetterField("机关", "agency", Phrase(zh: "本机关名称", en: "name of the office"), in: .all)
  /// Title of the letter.
  public static let title = LetterField("标题", "title", Phrase(zh: "文书标题", en: "title of the letter"), in: .all)
  /// Number of the letter.
  public static let document = LetterField("文号", "document", Phrase(zh: "本文书的文号", en: "number of the letter"), in: .all)
  /// Whom it goes to.
  public static let addressee = LetterField("收件人", "addressee", Phrase(zh: "文书发给谁", en: "whom it goes to"), in: .all)
  /// Date on the letter.
  public static let date = LetterField("日期", "date", Phrase(zh: "落款日期", en: "date on the letter"), in: .all)
  /// Whom to ask in the office.
  public static let contact = LetterField(
    "联系方式", "contact", Phrase(zh: "本机关的联系人及联系电话", en: "whom to ask in the office"), in: .all)
  /// Postal address of the office.
  public static let address = LetterField(
    "机关地址", "address", Phrase(zh: "本机关的通信地址", en: "postal address of the office"), in: .all)
  /// What information a party is asked about (--about).
  public static let about = LetterField(
    "拟公开信息", "about", Phrase(zh: "为征求意见写明的信息（--about）", en: "what information a party is asked about (--about)"),
    in: .only([.thirdParty, .thirdPartyOverride, .coProducer, .agency]))

  // Of the application ----------------------------------------------------------------------------------------------

  /// Number of the application.
  public static let number = LetterField("登记编号", "number", Phrase(zh: "申请的编号", en: "number of the application"))
  /// The applicants, all by name.
  public static let applicant = LetterField(
    "申请人", "applicant", Phrase(zh: "申请人，共同申请的全部列出", en: "the applicants, all by name"))
  /// How a Chinese letter says 'you'.
  public static let you = LetterField("称呼", "you", Phrase(zh: "您、你们或者贵单位", en: "how a Chinese letter says 'you'"))
  /// Kind of applicant.
  public static let kind = LetterField("申请人类型", "kind", Phrase(zh: "申请人类型", en: "kind of applicant"))
  /// Identity number of the applicant.
  public static let identity = LetterField(
    "证件号码", "identity", Phrase(zh: "申请人的证件号码", en: "identity number of the applicant"),
    in: .only([.form, .registration, .approval]))
  /// Telephone of the applicant.
  public static let phone = LetterField("申请人电话", "phone", Phrase(zh: "申请人的联系电话", en: "telephone of the applicant"))
  /// E-mail address of the applicant.
  public static let email = LetterField("申请人邮箱", "email", Phrase(zh: "申请人的电子邮箱", en: "e-mail address of the applicant"))
  /// Postal address of the applicant.
  public static let applicantAddress = LetterField(
    "申请人地址", "applicant-address", Phrase(zh: "申请人的通讯地址", en: "postal address of the applicant"))
  /// Agent of the applicant.
  public static let agent = LetterField("代理人", "agent", Phrase(zh: "申请人的代理人", en: "agent of the applicant"))
  /// What was asked for.
  public static let subject = LetterField("申请内容", "subject", Phrase(zh: "申请公开什么", en: "what was asked for"))
  /// Description of the information.
  public static let details = LetterField(
    "内容描述", "details", Phrase(zh: "对所需信息的描述", en: "description of the information"))
  /// What was asked for, with its description.
  public static let request = LetterField(
    "申请全文", "request", Phrase(zh: "申请内容和描述", en: "what was asked for, with its description"))
  /// How the application came.
  public static let channel = LetterField("申请方式", "channel", Phrase(zh: "当面、信函、网络等", en: "how the application came"))
  /// Form in which the information is wanted.
  public static let form = LetterField(
    "提供形式", "form", Phrase(zh: "申请人要求的提供形式", en: "form in which the information is wanted"))
  /// How the information is to be delivered.
  public static let delivery = LetterField(
    "获取方式", "delivery", Phrase(zh: "申请人要求的获取方式", en: "how the information is to be delivered"))
  /// Day of receipt.
  public static let received = LetterField("收到日期", "received", Phrase(zh: "收到申请的日期", en: "day of receipt"))
  /// Day of arrival, where it is another.
  public static let arrived = LetterField(
    "收件日期", "arrived", Phrase(zh: "申请到达的日期（与收到日期不同的）", en: "day of arrival, where it is another"))
  /// Due date as it stands.
  public static let due = LetterField("答复期限", "due", Phrase(zh: "目前的答复期限", en: "due date as it stands"))
  /// Where it stands.
  public static let status = LetterField("办理状态", "status", Phrase(zh: "目前的办理状态", en: "where it stands"))
  /// Handling unit.
  public static let unit = LetterField("承办单位", "unit", Phrase(zh: "承办单位", en: "handling unit"))
  /// Officer.
  public static let officer = LetterField("承办人", "officer", Phrase(zh: "承办人", en: "officer"))
  /// Note on the application.
  public static let note = LetterField(
    "备注", "note", Phrase(zh: "登记的备注", en: "note on the application"), in: .only([.registration]))
  /// The first paragraph: what came when, what happened, under which law.
  public static let opening = LetterField(
    "首段", "opening",
    Phrase(zh: "第一段：何时收到什么申请、经过何种程序、依据", en: "the first paragraph: what came when, what happened, under which law"))
  /// The applicant has clarified.
  public static let clarified = LetterField(
    .condition, "已补正", "clarified", Phrase(zh: "申请人已经补正", en: "the applicant has clarified"))
  /// The time was extended.
  public static let extended = LetterField(
    .condition, "已延期", "extended", Phrase(zh: "答复期限已经延长", en: "the time was extended"))
  /// A third party or another agency was consulted.
  public static let consulted = LetterField(
    .condition, "已征求意见", "consulted",
    Phrase(zh: "已经征求第三方或者其他机关的意见", en: "a third party or another agency was consulted"))
  /// The day of receipt is not yet confirmed.
  public static let unconfirmed = LetterField(
    .condition, "未确认收到", "unconfirmed", Phrase(zh: "收到日期尚未与申请人确认", en: "the day of receipt is not yet confirmed"))
  /// It was made by word of mouth.
  public static let oral = LetterField(
    .condition, "口头申请", "oral", Phrase(zh: "申请人口头提出", en: "it was made by word of mouth"))

  /// The opinion on record for a step of approval, with its name and day.
  public static func opinion(_ step: ApprovalStep) -> LetterField {
    LetterField(
      step.name.zh, "opinion-\(step.rawValue)",
      Phrase(zh: "\(step.name.zh)的意见、姓名和日期", en: "opinion of the step '\(step.name.en)', with name and day"),
      in: .only([.approval, .secrecy]))
  }

  /// The fields of an application that have one of their own in templates.
  private static let recorded: [(Field, LetterField)] = [
    (.identity, identity), (.phone, phone), (.email, email), (.address, applicantAddress), (.agent, agent),
    (.subject, subject), (.details, details), (.form, form), (.delivery, delivery), (.unit, unit), (.officer, officer),
    (.note, note), (.document, answerDocument),
  ]

  /// The field of a template for a field of the application; nil where there is none.
  public init?(_ field: Field) {
    guard let found = Self.recorded.first(where: { $0.0 == field })?.1 else { return nil }
    self = found
  }

  /// The field of the application that stands in it; nil where no single one does.
  public var recordedAs: Field? { Self.recorded.first { $0.1 == self }?.0 }

  /// That the answer has an outcome.
  static func closed(_ outcome: Outcome) -> LetterField {
    LetterField(
      .condition, outcome.name.zh, outcome.rawValue,
      Phrase(zh: "办理结果是“\(outcome.name.zh)”", en: "the outcome is '\(outcome.name.en)'"))
  }

  /// The outcome that a condition asks for; nil for any other field.
  public var askedOutcome: Outcome? { kind == .condition ? Outcome(rawValue: code) : nil }

  /// All fields, those of every letter first.
  public static let all: [LetterField] =
    [agency, title, document, addressee, date, contact, address]
    + [
      number, applicant, you, kind, phone, email, applicantAddress, agent, subject, details, request, channel, form,
      delivery, received, arrived, due, status, unit, officer, opening, clarified, extended, consulted, unconfirmed,
      oral,
    ]
    + Outcome.allCases.map(closed)
    + [
      identity, note, answerBy, points, ground, replyBy, reason, reasonsGiven, consent, approver, notified, days, until,
      paused,
      about, interest, asked, objected,
      why, enclosure, feeBasis, tariff, counted, amount, payment, finding, parts, part, partText, partOutcome,
      partBasis, remedies, remedy, ending,
      answered,
      answer, answerDocument,
    ]
    + [internalDue, assigned, service, judged, searched, result, disclosed, outcome]
    + ApprovalStep.allCases.map(opinion) + [papers, paperPlace, paperName, paperNumber, paperDate]
}
