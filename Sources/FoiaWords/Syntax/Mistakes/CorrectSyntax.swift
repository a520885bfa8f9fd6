public import FoiaCore

/// What `foia correct` takes on its line.
public enum CorrectSyntax {
  private static let place = Phrase(
    zh: "申请编号，其后是项目和内容（可有多对），如 kind business；某条记录的项目写 #14.sent；复议诉讼直接写记录号，如 '#14' filed 3月5日",
    en:
      "number, then fields and values in pairs, as in kind business; of an entry: #14.sent; of a review or suit its handle, as in '#14' filed 3-5"
  )

  /// What stands for a field in a usage line.
  private static let pairFields = Phrase(zh: "项目", en: "FIELD")
  /// What stands for the right value in a usage line.
  static let value = Phrase(zh: "内容", en: "VALUE")
  /// The application to correct.
  public static let number = Operand(.one, .number, GeneralOptions.number.declaration.summary, missing: place)
  /// An entry of a review or suit.
  public static let handle = Operand(
    .one, .handle, DisputeSyntax.handle.declaration.summary, placeholder: Phrase(zh: "#记录号", en: "#HANDLE"))
  /// Fields and values, one after another.
  public static let pairs = Operand(
    .any, .verbatim(.text),
    Phrase(
      zh: "项目和更正后的内容（可有多对），如 kind business；某条记录的项目写 #14.sent；内容写 - 则从标准输入读取",
      en:
        "fields and what they should be, in pairs, as in kind business; of an entry: #14.sent; - reads the value from standard input"
    ),
    placeholder: Phrase(zh: "\(pairFields.zh) \(value.zh)", en: "\(pairFields.en) \(value.en)"), missing: place)
  /// Why it is corrected.
  public static let reason = GeneralOptions.reason
  /// Why a corrected closing stands although the ground for its outcome is missing.
  public static let waiver = Option(
    .waiver, .text, CloseSyntax.waiver.declaration.summary, placeholder: Phrase(zh: "理由", en: "REASON"))

  /// The line that corrects one field of an application: `foia correct 2025-0001 kind business --reason REASON`.
  ///
  /// - Parameter right: what the field should be; without it the word that stands for it.
  ///
  /// - Parameter entry: the entry whose field it is, where the field alone does not say it.
  static func hint(
    _ number: ApplicationNumber, _ field: Field, of entry: EntryID? = nil,
    _ right: CommandHint.Part = .placeholder(CorrectSyntax.value)
  ) -> CommandHint {
    let place = entry.map { "#\($0).\(field.flag)" } ?? field.flag
    return CommandHint(.correct, .number(number), .text(place), right, .option(reason))
  }

  /// The line that corrects any fields of an application: `foia correct 2025-0001 FIELD VALUE --reason REASON`.
  static func hint(_ number: ApplicationNumber) -> CommandHint {
    CommandHint(.correct, .number(number), .operand(pairs), .option(reason))
  }

  /// The line that corrects a field of an entry: `foia correct 2025-0001 '#14.FIELD' VALUE --reason REASON`; of a review
  /// or suit, which has no number, `foia correct '#14' FIELD VALUE --reason REASON`.
  static func hint(_ entry: EntryID, of number: ApplicationNumber?) -> CommandHint {
    guard let number else { return CommandHint(.correct, .handle(entry), .operand(pairs), .option(reason)) }
    let (field, value) = (pairFields, value)
    return CommandHint(
      .correct, .number(number),
      .placeholder(Phrase(zh: "#\(entry).\(field.zh)", en: "#\(entry).\(field.en)")), .placeholder(value),
      .option(reason))
  }

  /// The line that corrects an outcome together with a field that it needs.
  static func hint(_ number: ApplicationNumber, _ outcome: Outcome, with field: Field) -> CommandHint {
    CommandHint(
      .correct, .number(number), .text(Field.outcome.flag), .text(outcome.rawValue), .text(field.flag),
      .placeholder(value), .option(reason))
  }

  static let syntax = Syntax(
    usages: [Usage([number, pairs]), .ofHandle(operands: [handle, pairs])],
    [reason, waiver, GeneralOptions.json], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia correct 1 kind business --reason 登记表看错行",
          en: "foia correct 1 kind business --reason 'read the wrong line'"),
        Phrase(zh: "申请人类型应为商业企业", en: "the applicant is a business")),
      Example(
        Phrase(
          zh: "foia correct 1 '#5.sent' 3-19 --reason 实际次日寄出",
          en: "foia correct 1 '#5.sent' 3-19 --reason 'posted a day later'"),
        Phrase(zh: "改第5条记录的发出日期", en: "the day of sending of entry 5")),
      Example(
        Phrase(
          zh: "foia correct '#14' filed 3月5日 --reason 看错日期",
          en: "foia correct '#14' filed 3-5 --reason 'misread the date'"),
        Phrase(zh: "改一起复议的收到日期", en: "the day a review was received")),
    ])
}
