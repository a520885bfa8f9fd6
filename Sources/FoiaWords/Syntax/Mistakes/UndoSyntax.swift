public import FoiaCore

/// What `foia undo` takes on its line.
public enum UndoSyntax {
  /// The action to take back; without it the last one.
  public static let step = Operand(
    .optional, .undoTarget,
    Phrase(
      zh: "本人操作的倒数第几步（1 至 \(UndoTarget.listed)，1 为上一步），或者其中一条记录的记录号，如 '#136'",
      en:
        "your own action counted back (1 to \(UndoTarget.listed), 1 is the last), or the handle of one of its entries, as in '#136'"
    ),
    placeholder: Phrase(zh: "序号", en: "N"))
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
      Example("foia undo 3 --dry-run", Phrase(zh: "看看撤销倒数第3步会怎样", en: "see what taking back the third last would do")),
    ])
}

extension ValueType where Value == UndoTarget {
  /// An action to undo: its place counted back, or an entry of it.
  fileprivate static var undoTarget: Self {
    Self(.handle) { text, _ throws(ReadingFault) in
      let place = try Reading.handle(text)
      let isPlace = text.word.first != "#" && place.rawValue <= UndoTarget.listed
      return isPlace ? .last(place.rawValue) : .entry(place)
    }
  }
}
