public import FoiaCore

/// `foia new`
public enum NewSyntax {
  public static let applicant = Option(.applicant, short: "a", .name, in: .applicant)
  public static let kind = Option(.kind, short: "k", .choice(ApplicantKind.self), in: .applicant)
  public static let coApplicant = Option(.coApplicant, .name, repeats: true, in: .applicant)
  public static let agent = Option(.agent, .name, in: .applicant)
  public static let identity = Option(
    .identity, .text, placeholder: Phrase(zh: "号码", en: "NUMBER"), in: .applicant)
  public static let phone = Option(.phone, .text, placeholder: Phrase(zh: "号码", en: "NUMBER"), in: .applicant)
  public static let email = Option(.email, .text, placeholder: Phrase(zh: "邮箱", en: "ADDRESS"), in: .applicant)
  public static let address = Option(.address, .text, placeholder: Phrase(zh: "地址", en: "ADDRESS"), in: .applicant)
  public static let subject = Option(.subject, short: "s", .text, in: .content)
  public static let details = Option(.details, .text, in: .content)
  public static let form = Option(.form, .text, placeholder: Phrase(zh: "形式", en: "FORM"), in: .content)
  public static let delivery = Option(.delivery, .text, placeholder: Phrase(zh: "方式", en: "WAY"), in: .content)
  public static let received = Option(.received, short: "r", .date)
  public static let channel = Option(.channel, short: "c", .choice(Channel.self))
  public static let arrived = Option(.arrived, .date)
  public static let number = Option(
    .number, .verbatim(.number),
    Phrase(zh: "编号（缺省：该年的下一个）", en: "number (else the next one of the year)"))
  public static let unit = GeneralOptions.unit
  public static let officer = Option(.officer, .name, placeholder: Phrase(zh: "姓名", en: "NAME"))
  public static let note = Option(.note, .text)
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
