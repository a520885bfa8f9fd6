internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

extension Help {
  /// Which command mends which mistake.
  static func mistakes(_ language: Language, _ width: Int?) -> String {
    let rows: [(mistake: Phrase, verb: Verb)] = [
      (Phrase(zh: "录错了日期、申请人类型、文号等", en: "a date, a kind, a document number, … was typed wrong"), .correct),
      (Phrase(zh: "刚才那步录错了", en: "the last step was wrong"), .undo),
      (Phrase(zh: "不该登记（重复登记、不是信息公开申请）", en: "it should not have been logged at all"), .void),
      (Phrase(zh: "已办结又要办", en: "it was closed and has to go on"), .reopen),
      (Phrase(zh: "复议机关、法院责令重新答复", en: "a review organ or court ordered a new answer"), .redo),
      (Phrase(zh: "依法应当删除个人信息", en: "personal data has to be erased by law"), .erase),
    ]
    let table = Columns.text(
      head: nil, fits: [.wraps, .whole],
      rows: rows.map { ["  " + $0.mistake(language), example($0.verb).text(language)] }, width: width)
    let head = Phrase(zh: "录错了怎么办：\n", en: "When something was typed wrong:\n")
    return head(language) + table + "\n" + explanation(language).paragraphs(in: width)
  }

  private static var explanation: Phrase {
    let log = CommandHint(.log, .operand(LogSyntax.numbers)).text.unbroken
    let list = CommandHint(.undo, .flag(UndoSyntax.list)).text.unbroken
    let drift = CommandHint(.drift, .operand(DriftSyntax.year)).text.unbroken
    return Phrase(
      zh: """
        更正不是办理事项：原记录不删除，后来的记录写明取代了哪一条、为什么，\(log.zh) 可以看到全部经过。
        某条记录的项目写成 #记录号.项目，如 #14.sent；一次可以更正几项。编号不变，即使收到日期改到另一年。
        撤销只撤本人的操作，整步撤销（一次导入算一步）；不是上一步的，从 \(list.zh) 里选；后面的记录以它为前提的，不能撤销。
        动了已定稿年度的数字，当场提醒；核对用 \(drift.zh)。

        """,
      en: """
        A correction is no event of the case: nothing is removed, a later entry takes the place of the wrong one, names it and
        says why; \(log.en) tells the whole story. A field of one entry is written #14.sent, and several can be
        corrected at once. A number never changes, even if the receipt moves to another year.
        Undo takes back your own last action as a whole (an import is one), or one named by \(list.en), unless a
        later entry rests on it.
        Where a filed year moves, it is said at once; see \(drift.en).

        """)
  }

  private static func example(_ verb: Verb) -> CommandHint {
    let parts: [CommandHint.Part] =
      switch verb {
      case .correct:
        [.operand(CorrectSyntax.number), .operand(CorrectSyntax.pairs), .option(CorrectSyntax.reason)]
      case .undo: []
      case .redo:
        [
          .operand(RedoSyntax.number), .option(RedoSyntax.ordered), .option(RedoSyntax.byOrgan),
          .option(RedoSyntax.until),
        ]
      default: [.operand(MendingSyntax.number), .option(MendingSyntax.reason)]
      }
    return CommandHint(verb, parts)
  }
}
