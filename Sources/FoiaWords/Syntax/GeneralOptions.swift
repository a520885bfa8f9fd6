public import FoiaCalendar
public import FoiaCore

/// Options that many commands share.
public enum GeneralOptions {
  /// The file of the ledger.
  public static let db = Option(
    "db", .file,
    Phrase(zh: "台账文件（缺省：本文件夹或上级文件夹中的 foia.db）", en: "the ledger's file (else foia.db here or in a folder above)"),
    in: .general)
  /// The language of everything that is printed.
  public static let lang = Option(
    "lang", .code(Language.self, of: .language), Phrase(zh: "语言", en: "language"), in: .general)
  /// A day to take for today.
  public static let today = Option("today", .date, Phrase(zh: "指定“今天”的日期", en: "take this day for today"), in: .general)
  /// Whether to print without colours.
  public static let noColor = Flag("no-color", Phrase(zh: "不用颜色", en: "no colours"), in: .general)
  /// Whether to print long texts without a pager.
  public static let noPager = Flag("no-pager", Phrase(zh: "长文不分页显示", en: "no pager for long texts"), in: .general)
  /// The person who records the action.
  public static let by = Option(
    "by", .verbatim(.name), Phrase(zh: "录入人姓名", en: "who records this"), placeholder: Phrase(zh: "姓名", en: "NAME"),
    in: .general)

  /// Whether to take up what was typed before the command was cancelled.
  public static let resume = Flag(
    "resume", Phrase(zh: "接着填上次取消时已填的内容", en: "take up what was typed before it was cancelled"), in: .general)
  /// Whether to show help on the command instead of running it.
  public static let help = Flag("help", short: "h", Phrase(zh: "显示本说明", en: "show this help"), in: .general)

  /// What every command takes.
  static var all: [any DeclaredOption] { [db, lang, today, noColor, noPager, help] }
  /// What may stand before the command, too.
  public static var leading: [any DeclaredOption] { [db, lang, today, by, noColor, noPager] }

  /// Whether to print JSON for programs.
  public static let json = Flag("json", Phrase(zh: "输出 JSON", en: "print JSON"), in: .output)
  /// Whether only to check what would be done, and write nothing.
  public static let dryRun = Flag("dry-run", short: "n", Phrase(zh: "只检查，不写入", en: "check only, write nothing"))
  /// The file that the result is written to; `-` is standard output.
  public static let output = Option(
    "output", short: "o", .output, Phrase(zh: "写入文件（- 为标准输出）", en: "write to a file (- for standard output)"),
    in: .output)
  /// The day whose state of the record is taken.
  public static let asOf = Option("as-of", .date, Phrase(zh: "按某日当时的记录", en: "as the record stood on that day"))
  /// Whether the names and other personal data of natural persons are shown.
  public static let personal = Flag(
    "personal", Phrase(zh: "显示自然人姓名等个人信息", en: "show the names of natural persons"), in: .output)
  /// What the entries of a list are grouped by.
  public static let grouping = Option(
    "by", .code(Grouping.self, of: .grouping), Phrase(zh: "分组", en: "group by"), in: .output)
  /// Why the action is taken; it stays in the log.
  public static let reason = Option(.reason, .text, placeholder: Phrase(zh: "理由", en: "REASON"))
  /// The department that handles an application.
  public static let unit = Option(.unit, .name)

  /// The application that a command is about.
  public static let number = Operand(.one, .number, Phrase(zh: "申请编号", en: "number of an application"))
  /// The applications that a command records the same for.
  public static let numbers = Operand(
    .several, .numbers, Phrase(zh: "申请编号（可以有多个，如 1,2 或 1-3）", en: "numbers of applications, as in 1,2 or 1-3"),
    missing: number.declaration.missing)
  /// The year that a command is about.
  public static let year = Operand(.one, .year, Phrase(zh: "年度", en: "year"))
}

/// What the morning view can stand under.
public enum Grouping: String, CaseIterable, Sendable {
  case unit
}

/// The formats of tables, reports and statistics.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text, md, csv, json, html, docx, xlsx
}

/// How an answer goes out and arrives.
public enum DeliveryOptions {
  /// The day on which the answer was sent.
  public static let sent = Option(.sent, .pastDay, in: .delivery)
  /// The day on which the answer reached the applicant.
  public static let served = Option(.served, .pastDay, in: .delivery)
  /// The way in which the answer goes out.
  public static let service = Option(.service, .choice(ServiceMethod.self), in: .delivery)
  /// The tracking number of the posted answer.
  public static let tracking = Option(.tracking, .text, placeholder: Phrase(zh: "号码", en: "NUMBER"), in: .delivery)

  static let all: [any DeclaredOption] = [sent, served, service, tracking]
  static let relations: [Relation] = [
    .needs([tracking], sent), .needs([service], sent, unless: [served]),
  ]
}
