public import FoiaCore

/// What `foia new` takes on its line.
public enum NewSyntax {
  /// The name of the applicant.
  public static let applicant = Option(.applicant, short: "a", .name, in: .applicant)
  /// The kind of applicant, such as a natural person or a business.
  public static let kind = Option(.kind, short: "k", .choice(ApplicantKind.self), in: .applicant)
  /// Another applicant of the same application; it can be given several times.
  public static let coApplicant = Option(.coApplicant, .name, repeats: true, in: .applicant)
  /// The person who applies for the applicant.
  public static let agent = Option(.agent, .name, in: .applicant)
  /// The number of the applicant's identity document.
  public static let identity = Option(
    .identity, .text, placeholder: Phrase(zh: "号码", en: "NUMBER"), in: .applicant)
  /// The applicant's telephone number.
  public static let phone = Option(.phone, .text, placeholder: Phrase(zh: "号码", en: "NUMBER"), in: .applicant)
  /// The applicant's e-mail address.
  public static let email = Option(.email, .text, placeholder: Phrase(zh: "邮箱", en: "ADDRESS"), in: .applicant)
  /// The applicant's postal address.
  public static let address = Option(.address, .text, placeholder: Phrase(zh: "地址", en: "ADDRESS"), in: .applicant)
  /// What is asked for, in one line.
  public static let subject = Option(.subject, short: "s", .text, in: .content)
  /// A longer description of what is asked for.
  public static let details = Option(.details, .text, in: .content)
  /// The form in which the information is wanted.
  public static let form = Option(.form, .text, placeholder: Phrase(zh: "形式", en: "FORM"), in: .content)
  /// The way in which the information is to reach the applicant.
  public static let delivery = Option(.delivery, .text, placeholder: Phrase(zh: "方式", en: "WAY"), in: .content)
  /// The day of receipt, from which the time for the answer runs.
  public static let received = Option(.received, short: "r", .receiptDay)
  /// The channel by which the application came.
  public static let channel = Option(.channel, short: "c", .channel)
  /// The day of arrival, for an application that counts as received only when it is confirmed.
  public static let arrived = Option(.arrived, .arrivalDay)
  /// The number of the application; the next one of its year where it is not given.
  public static let number = Option(
    .number, .verbatim(.number),
    Phrase(zh: "编号（缺省：该年的下一个）", en: "number (else the next one of the year)"))
  /// The department that is to handle it.
  public static let unit = GeneralOptions.unit
  /// The officer who is to handle it.
  public static let officer = Option(.officer, .name, placeholder: Phrase(zh: "姓名", en: "NAME"))
  /// A remark of the office's own.
  public static let note = Option(.note, .text)
  /// A JSON file that the fields are read from.
  public static let source = Option(
    "from", .file,
    Phrase(zh: "从 JSON 文件读取各项（- 为标准输入）", en: "read the fields from a JSON file (- for standard input)"))

  static let syntax = Syntax(
    [],
    [
      applicant, kind, received, channel, subject, arrived, details, form, delivery, number, phone, email, identity,
      address, agent, coApplicant, unit, officer, note, source, GeneralOptions.json,
    ], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia new -a 张三 -k 自然人 -r 3月3日 -c 当面 -s 征地补偿安置方案",
          en: "foia new -a 'Zhang San' -k person -r 3-3 -c counter -s 'Subsidies paid in 2024'"),
        Phrase(zh: "登记一件当面提交的申请", en: "log an application handed in at the counter")),
      Example(
        Phrase(
          zh: "foia new -a 某某公司 -k 企业 -c email --arrived 3月3日 -s 用电方案",
          en: "foia new -a 'Hengtong Machinery' -k business -c email --arrived 3-3 -s 'Power plan'"),
        Phrase(zh: "电子邮件的申请，待与申请人确认后才算收到", en: "by e-mail, so not received until it is confirmed")),
      Example("foia new --from -", Phrase(zh: "从标准输入读取一个 JSON 对象", en: "read a JSON object from standard input")),
    ])
}
