internal import FoiaCore

/// What `foia outcomes` takes on its line.
public enum OutcomesSyntax {
  /// What to look for in the catalogue of outcomes; without it all of them are listed.
  public static let phrase = Operand(
    .optional, .verbatim(.text), Phrase(zh: "代码、名称、习惯叫法或报表序号", en: "a code, label, alias or number of the form"))

  static let syntax = Syntax(
    [phrase], [GeneralOptions.json],
    examples: [
      Example("foia outcomes", Phrase(zh: "全部办理结果", en: "all outcomes")),
      Example(
        Phrase(zh: "foia outcomes 不予公开", en: "foia outcomes deny"),
        Phrase(zh: "不予公开的几种", en: "those that deny disclosure")),
    ])
}
