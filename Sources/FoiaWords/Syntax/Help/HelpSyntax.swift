internal import FoiaCore

/// What `foia help` takes on its line.
public enum HelpSyntax {
  /// The command or topic to explain; without it an overview is shown.
  public static let topic = Operand(
    .optional, .verbatim(.command), Phrase(zh: "命令、主题，或者要查的词", en: "a command, a topic, or any word of the work"),
    placeholder: Phrase(zh: "主题", en: "TOPIC"))

  static let syntax = Syntax(
    [topic], [],
    examples: [
      Example("foia help close", Phrase(zh: "某个命令的用法", en: "how a command is used")),
      Example(
        Phrase(zh: "foia help 改错", en: "foia help mistakes"),
        Phrase(zh: "录错了用哪个命令", en: "which command mends which mistake")),
      Example(
        Phrase(zh: "foia help 勾稽", en: "foia help overdue"),
        Phrase(zh: "一个词指什么、用哪些命令", en: "what a word means, and the commands for it")),
    ])
}
