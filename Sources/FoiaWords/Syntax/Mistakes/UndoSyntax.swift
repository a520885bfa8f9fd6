internal import FoiaCore

/// What `foia undo` takes on its line.
public enum UndoSyntax {
  /// Why the action is taken back; it may be left out.
  public static let reason = Option(.reason, .textOrNothing, placeholder: Phrase(zh: "理由", en: "REASON"))

  static let syntax = Syntax(
    [], [reason, GeneralOptions.dryRun, GeneralOptions.json], records: true,
    examples: [
      Example("foia undo --dry-run", Phrase(zh: "看看会撤销什么", en: "see what would be taken back")),
      Example("foia undo", Phrase(zh: "撤销本人的上一步", en: "take your last action back")),
    ])
}
