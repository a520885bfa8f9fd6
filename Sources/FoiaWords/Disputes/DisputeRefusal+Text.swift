internal import FoiaCalendar
internal import FoiaCore

extension DisputeRefusal {
  /// Why it cannot be, and the way out.
  var text: FaultText {
    switch self {
    case .beforeReceipt(let number, let filed, let received):
      return FaultText(
        zh: "\(number) 收到于\(received.inChinese)，复议申请或起诉不会在此前（\(filed.inChinese)）",
        en: "\(number) came on \(received.iso), a review or suit cannot have come before (\(filed.iso))",
        wayOut: Phrase(zh: "请核对日期和编号", en: "check date and number"))
    case .beforeFiling(let kind, let on, let filed):
      return FaultText(
        zh: "\(kind.name.zh)（\(on.inChinese)）早于收到复议申请或起诉（\(filed.inChinese)）",
        en: "'\(kind.name.en)' on \(on.iso) is before the review or suit came (\(filed.iso))",
        wayOut: Phrase(zh: "请核对日期", en: "check the date"))
    case .decidedAlready(let id, let on, let result):
      let appeal = CommandHint(.dispute, .text("\(id)"), .option(DisputeSyntax.appealed))
      let correct = CommandHint(.correct, .handle(id))
      return FaultText(
        zh: "#\(id) 已于\(on.inChinese)审结（\(result.name.zh)）", en: "#\(id) was decided on \(on.iso) (\(result.name.en))",
        wayOut: Phrase(
          zh: "上诉的，先用 \(appeal.zh) 登记；登记错了的，用 \(correct.zh)",
          en: "record an appeal first with \(appeal.en), or mend what was typed wrong with \(correct.en)"))
    case .answeredAlready(let id):
      let hint = CommandHint(.correct, .handle(id))
      return FaultText(
        zh: "#\(id) 已登记过答复", en: "#\(id): the agency's answer is recorded already",
        wayOut: Phrase(zh: "日期有误的用 \(hint.zh) 更正", en: "a wrong date is mended with \(hint.en)"))
    case .answerAfterDecision(let id, let decided):
      return FaultText(
        zh: "#\(id) 已于\(decided.inChinese)审结，不再登记答复",
        en: "#\(id) was decided on \(decided.iso), there is nothing more to answer",
        wayOut: Phrase(zh: "请核对日期", en: "check the date"))
    case .nothingToAppeal(let id, let on):
      let hint = CommandHint(
        .dispute, .text("\(id)"), .option(DisputeSyntax.decided), .option(DisputeSyntax.result))
      return FaultText(
        zh: "#\(id) 在\(on.inChinese)及以前没有裁判，无从上诉",
        en: "#\(id): nothing is decided on or before \(on.iso) that could be appealed against",
        wayOut: Phrase(zh: "先用 \(hint.zh) 登记", en: "record it first with \(hint.en)"))
    case .appealOfReview(let id):
      let hint = CommandHint(.dispute, .flag(DisputeSyntax.suitAfterReview), .option(DisputeSyntax.filed))
      return FaultText(
        zh: "#\(id) 是行政复议，没有上诉", en: "#\(id) is a review, which knows no appeal",
        wayOut: Phrase(
          zh: "不服复议决定起诉的，另行登记 \(hint.zh)", en: "a suit against its decision is \(hint.en)"))
    case .aboutNothing:
      let subject = DisputeSyntax.matter.flag
      return FaultText(
        zh: "写明涉及的申请（编号），或用 \(subject) 写明事由",
        en: "say which application it concerns (its number), or with \(subject) what it is about")
    case .laterDepends(let id, let entry, let kind, let on):
      return FaultText(
        zh: "不能撤销：#\(id) 后来的记录 #\(entry)（\(on.inChinese) \(kind.name.zh)）以它为前提",
        en: "it cannot be undone: the later entry #\(entry) of #\(id) ('\(kind.name.en)', \(on.iso)) rests on it",
        wayOut: Phrase(zh: "先更正或撤销 #\(entry)", en: "correct or undo #\(entry) first"))
    case .sameAlready(let entry, let field):
      return FaultText(
        zh: "#\(entry) 的\(field.name.zh)本来就是这样，没有可更正的",
        en: "the \(field.name.en) of #\(entry) is that already: there is nothing to correct")
    }
  }

  /// The problem and the way out as one sentence.
  var sentence: Phrase { text.sentence }
}
