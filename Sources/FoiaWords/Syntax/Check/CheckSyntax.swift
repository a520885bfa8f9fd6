public import FoiaCalendar
public import FoiaCore

/// `foia check`
public enum CheckSyntax {
  public static let year = Operand(
    .optional, .year, Phrase(zh: "年度：只核查该年，不核查记录", en: "a year: check it alone, and not the record"),
    recognises: { $0.first?.isNumber == true })
  public static let rules = Operand(.any, .rule, Phrase(zh: "规则代码（缺省：全部）", en: "codes of rules (else all)"))
  private static let finding = Phrase(
    zh: "规则代码和对象，如 foia check --waive T4 2024:carried-in:person --reason 理由",
    en: "a rule and its subject, as in foia check --waive T4 2024:carried-in:person --reason REASON")
  /// The rule, and what its finding is about, as the finding is printed.
  public static let waivedRule = Operand(.one, .rule, Phrase(zh: "放行的规则", en: "the rule"), missing: finding)
  public static let subject = Operand(
    .one, .verbatim(.text), Phrase(zh: "放行的对象", en: "what its finding is about"),
    placeholder: Phrase(zh: "对象", en: "SUBJECT"), missing: finding)
  public static let asOf = GeneralOptions.asOf
  public static let strict = Flag("strict", Phrase(zh: "提醒也算未通过", en: "warnings count too"))
  public static let full = Flag("full", Phrase(zh: "逐页核对数据库文件（较慢）", en: "compare every page of the file (slower)"))
  public static let head = Option(
    "head", .hash, Phrase(zh: "核对另行记下的记录校验码", en: "compare with a head that was noted outside"))
  public static let list = Flag("list", Phrase(zh: "列出全部核查规则", en: "list all rules"))
  public static let waive = Flag("waive", Phrase(zh: "说明理由，放行一项核查问题", en: "let a finding pass, with --reason"))
  public static let reason = GeneralOptions.reason
  public static let rebuild = Flag(
    "rebuild", Phrase(zh: "按办理记录重建查询用的表", en: "make the derived tables anew from the log"))

  static let syntax = Syntax(
    usages: [
      Usage([year, rules], [.apart([head, full], fromOperand: year), .needs([reason], waive)]),
      .with(waive, operands: [waivedRule, subject]),
    ], [asOf, strict, full, head, list, waive, reason, rebuild, GeneralOptions.json], records: true,
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
