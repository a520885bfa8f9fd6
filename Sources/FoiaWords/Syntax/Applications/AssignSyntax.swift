public import FoiaCalendar
public import FoiaCore

/// What `foia assign` takes on its line.
public enum AssignSyntax {
  /// The applications that are handed over.
  public static let numbers = GeneralOptions.numbers
  /// The departments that are to handle it, the one that answers for it first.
  public static let unit = Option(
    .unit, .name, Phrase(zh: "承办单位（可写几个，第一个主办）", en: "handling unit (several: the first one answers for it)"),
    repeats: true)
  /// The officer who is to handle it.
  public static let officer = Option(.officer, .name, placeholder: Phrase(zh: "姓名", en: "NAME"))
  /// The day by which the department has to reply.
  public static let replyBy = Option(.replyBy, .limit)
  /// Whether the departments that have it keep it.
  public static let joint = Flag(
    "joint", Phrase(zh: "会办：现有承办单位不变", en: "together with the departments that have it, which keep it"))
  /// The day on which it is handed over.
  public static let on = Option(.on, .pastDay, Phrase(zh: "交办日期", en: "day on which it is handed over"))
  /// The day on which the department accepted it.
  public static let accepted = Option(.accepted, .pastDay)
  /// The day on which the department gave it back.
  public static let returned = Option(.givenBack, .pastDay)
  /// The officer whose open applications pass to a colleague.
  public static let from = Option(
    .handingOver, .name, Phrase(zh: "移交人：其承办的在办申请全部移交", en: "officer whose open applications are all handed over"),
    placeholder: Phrase(zh: "姓名", en: "NAME"))
  /// The colleague who takes them over.
  public static let to = Option(.takingOver, .name, placeholder: Phrase(zh: "姓名", en: "NAME"))

  private static let ofUnits: [any DeclaredOption] = [unit, officer, replyBy, joint]

  static let syntax = Syntax(
    usages: [
      .with(
        from,
        relations: [
          .apart(ofUnits + [accepted, returned, GeneralOptions.reason], from: from),
          .apart([GeneralOptions.json], from: GeneralOptions.output),
        ]),
      Usage(
        [numbers],
        [
          .needs([to, GeneralOptions.output], from), .needs([GeneralOptions.reason], returned),
          .atMostOne([accepted, returned]), .apart([officer, replyBy, joint, on], from: accepted),
          .apart([officer, replyBy, joint, on], from: returned),
        ]),
    ],
    [
      unit, officer, replyBy, joint, on, accepted, returned, GeneralOptions.reason, from, to, GeneralOptions.output,
      GeneralOptions.dryRun, GeneralOptions.json,
    ], records: true,
    examples: [
      Example(
        Phrase(
          zh: "foia assign 1 --unit 法规科 --unit 规划科 --reply-by +5",
          en: "foia assign 1 --unit Legal --unit Planning --reply-by +5"),
        Phrase(zh: "两个科室会办，法规科主办，5个工作日内回复", en: "two departments, Legal in charge, with five working days to reply")),
      Example(
        Phrase(
          zh: "foia assign 1 --returned 3月5日 --reason 不属本科室职责",
          en: "foia assign 1 --returned 3-5 --reason 'not our business'"),
        Phrase(zh: "科室退回，待另行转办", en: "the department gave it back, so that another one is to be found")),
      Example(
        Phrase(
          zh: "foia assign --from 王五 --to 赵六 -o 交接清单.docx",
          en: "foia assign --from 'Wang Wu' --to 'Zhao Liu' -o list.docx"),
        Phrase(
          zh: "王五承办的在办申请全部移交赵六，并制作工作交接清单",
          en: "all open applications of one officer pass to a colleague, with a list to sign")),
    ])
}
