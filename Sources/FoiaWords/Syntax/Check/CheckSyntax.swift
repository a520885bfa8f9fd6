public import FoiaCalendar
public import FoiaCore

/// What `foia check` takes on its line.
public enum CheckSyntax {
  /// The one year to check; without it everything is checked, the record included.
  public static let year = Operand(
    .optional, .year, Phrase(zh: "年度：只核查该年，不核查记录", en: "a year: check it alone, and not the record"),
    recognises: { $0.first?.isNumber == true })
  /// The rules to check; without them all.
  public static let rules = Operand(.any, .rule, Phrase(zh: "规则代码（缺省：全部）", en: "codes of rules (else all)"))
  private static let waiving = CommandHint(
    .check, .flag(waive), .text("T4"), .text("2024:carried-in:person"), .option(reason))
  private static let finding = Phrase(
    zh: "规则代码和对象，如 \(waiving.zh)", en: "a rule and its subject, as in \(waiving.en)")
  /// The rule, and what its finding is about, as the finding is printed.
  public static let waivedRule = Operand(.one, .rule, Phrase(zh: "放行的规则", en: "the rule"), missing: finding)
  /// What the waived finding is about, as the finding prints it in brackets.
  public static let subject = Operand(
    .one, .verbatim(.text), Phrase(zh: "放行的对象", en: "what its finding is about"),
    placeholder: Phrase(zh: "对象", en: "SUBJECT"), missing: finding)
  /// The day whose state of the record is checked.
  public static let asOf = GeneralOptions.asOf
  /// Whether warnings also make the check fail.
  public static let strict = Flag("strict", Phrase(zh: "提醒也算未通过", en: "warnings count too"))
  /// Whether every page of the database file is compared.
  public static let full = Flag("full", Phrase(zh: "逐页核对数据库文件（较慢）", en: "compare every page of the file (slower)"))
  /// A hash of the log that was noted outside the ledger, to compare the log with.
  public static let head = Option(
    "head", .hash, Phrase(zh: "核对另行记下的记录校验码", en: "compare with a head that was noted outside"))
  /// Whether to list the rules instead of checking.
  public static let list = Flag("list", Phrase(zh: "列出全部核查规则", en: "list all rules"))
  /// Whether to let one finding pass instead of checking.
  public static let waive = Flag("waive", Phrase(zh: "说明理由，放行一项核查问题", en: "let a finding pass, with \(reason.flag)"))
  /// Why the finding may pass.
  public static let reason = GeneralOptions.reason
  /// Whether to make the derived tables anew from the log.
  public static let rebuild = Flag(
    "rebuild", Phrase(zh: "按办理记录重建查询用的表", en: "make the derived tables anew from the log"))

  /// Whether to list the numbers in a report's text that no rule could place instead of checking.
  public static let unplaced = Flag(
    "unplaced", Phrase(zh: "列出文字稿中没有核对的数字", en: "list the numbers of the report's text that were not checked"))
  /// The year whose text is looked through.
  public static let unplacedYear = Operand(.one, .year, Phrase(zh: "文字稿的年度", en: "the year of the text"))

  static let syntax = Syntax(
    usages: [
      Usage([year, rules], [.apart([head, full], fromOperand: year), .needs([reason], waive)]),
      .with(waive, operands: [waivedRule, subject]), .with(unplaced, operands: [unplacedYear]),
    ], [asOf, strict, full, head, list, waive, reason, rebuild, unplaced, GeneralOptions.json], records: true,
    examples: [
      Example("foia check", Phrase(zh: "全部核查", en: "check everything")),
      Example("foia check 2025 T4", Phrase(zh: "只核查2025年的一条规则", en: "one rule, in 2025 alone")),
      Example(
        Phrase(
          zh: "foia check --waive T4 2025:carried-in:person --reason 上年报告少报一件",
          en: "foia check --waive T4 2025:carried-in:person --reason 'last year left one out'"),
        Phrase(zh: "说明理由，放行一项", en: "let one finding pass")),
    ])
}
