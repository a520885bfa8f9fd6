public import FoiaCalendar
internal import FoiaCore

/// What `foia config` takes on its line.
public enum ConfigSyntax {
  /// The setting that is shown or set; without it all are listed.
  public static let key = Operand(
    .optional, .choice(Setting.self), Phrase(zh: "设置项（不写则全部列出）", en: "a setting; without one all are listed"))
  /// Its values; without any it is shown.
  public static let values = Operand(
    .any, .text(limitedAs: .value), Phrase(zh: "取值（不写则显示）", en: "its value; without one it is shown"),
    placeholder: Phrase(zh: "取值", en: "VALUE"), missing: Phrase(zh: "取值", en: "its value"))
  /// The day from which a name holds.
  public static let from = Option(
    .from, .date,
    Phrase(
      zh: "机关名称、须经审批的环节、救济途径自某日起（缺省：今天）",
      en: "the day from which a name, a demanded approval or remedies hold (else today)"))
  /// Whether the setting is taken back.
  public static let unset = Flag("unset", Phrase(zh: "取消这项设置", en: "take the setting back"))

  /// Whether the general register gives the numbers of the series.
  public static let shared = Flag(
    "shared",
    Phrase(zh: "该文号由机关统一编号，本台账只录入、不取号", en: "the general register gives its numbers; they are only typed here"))

  static let syntax = Syntax(
    [key, values], [from, unset, shared, GeneralOptions.json],
    [
      .with(key, [unset], told: Phrase(zh: "设置项", en: "setting")),
      .with(values, [shared], told: Phrase(zh: "取值", en: "value")),
      .with(key, [from], told: Phrase(zh: "设置项", en: "setting")), .apart([unset], fromOperand: values),
    ], records: true,
    examples: [
      Example("foia config", Phrase(zh: "全部设置及其出处", en: "all settings, and where they come from")),
      Example(
        Phrase(
          zh: "foia config agency 易县工业和信息化局 --from 2026-03-01",
          en: "foia config agency 'Bureau of Industry' --from 2026-03-01"),
        Phrase(zh: "机构改革后更名，以前的年报仍用原名称", en: "a new name; earlier reports keep the old one")),
      Example(
        Phrase(
          zh: "foia config review-organ 易县人民政府", en: "foia config review-organ 'the county government'"),
        Phrase(zh: "答复书中告知的行政复议机关", en: "the organ that replies name for a review")),
    ])
}
