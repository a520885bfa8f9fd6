public import FoiaCore

/// What `foia undo` takes on its line.
public enum UndoSyntax {
  /// The action to take back; without it the last one.
  public static let step = Operand(
    .optional, .handle,
    Phrase(zh: "要撤销的那一步中一条记录的记录号，如 136", en: "the handle of an entry of the action, as in 136"),
    placeholder: Phrase(zh: "记录号", en: "HANDLE"))
  /// Whether only to list what can be taken back.
  public static let list = Flag("list", Phrase(zh: "列出本人最近的操作", en: "list your last actions"))
  /// Why the action is taken back; it may be left out.
  public static let reason = Option(.reason, .textOrNothing, placeholder: Phrase(zh: "理由", en: "REASON"))

  static let syntax = Syntax(
    [step], [reason, list, GeneralOptions.dryRun, GeneralOptions.json],
    [.apart([list], fromOperand: step), .apart([reason, GeneralOptions.dryRun], from: list)], records: true,
    examples: [
      Example("foia undo", Phrase(zh: "撤销本人的上一步", en: "take your last action back")),
      Example("foia undo --list", Phrase(zh: "列出最近的几步，再决定撤销哪一步", en: "your last actions, to choose one")),
      Example(
        "foia undo 136 --dry-run",
        Phrase(zh: "看看撤销第136条记录的那一步会怎样", en: "see what taking back the action of entry 136 would do")),
    ])
}
