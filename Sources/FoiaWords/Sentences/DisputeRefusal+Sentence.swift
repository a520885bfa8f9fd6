internal import FoiaCalendar
internal import FoiaCore

extension DisputeRefusal {
  /// Why it cannot be, and the way out.
  func sentence(_ language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  private var chinese: String {
    switch self {
    case .beforeReceipt(let number, let filed, let received):
      "\(number) 收到于\(received.iso)，复议申请或起诉不会在此前（\(filed.iso)）：请核对日期和编号"
    case .beforeFiling(let kind, let on, let filed):
      "\(kind.name(.zh))（\(on.iso)）早于收到复议申请或起诉（\(filed.iso)）：请核对日期"
    case .decidedAlready(let id, let on, let result):
      "#\(id) 已于\(on.iso)审结（\(result.name(.zh))）：上诉的，先用 foia dispute '#\(id)' --appealed 日期 登记；登记错了的，用 foia correct '#\(id)'"
    case .answeredAlready(let id): "#\(id) 已登记过答复：日期有误的用 foia correct '#\(id)' 更正"
    case .answerAfterDecision(let id, let decided): "#\(id) 已于\(decided.iso)审结，不再登记答复：请核对日期"
    case .nothingToAppeal(let id, let on):
      "#\(id) 在\(on.iso)及以前没有裁判，无从上诉：先用 foia dispute '#\(id)' --decided 日期 --result 结果 登记"
    case .appealOfReview(let id):
      "#\(id) 是行政复议，没有上诉：不服复议决定起诉的，另行登记 foia dispute --suit-after-review --filed 日期"
    case .aboutNothing: "写明涉及的申请（编号），或用 --subject 写明事由"
    case .laterDepends(let id, let entry, let kind, let on):
      "不能撤销：#\(id) 后来的记录 #\(entry)（\(on.iso) \(kind.name(.zh))）以它为前提。先更正或撤销 #\(entry)"
    case .sameAlready(let entry, let field): "#\(entry) 的\(field.name(.zh))本来就是这样，没有可更正的"
    }
  }

  private var english: String {
    switch self {
    case .beforeReceipt(let number, let filed, let received):
      "\(number) came on \(received.iso), a review or suit cannot have come before (\(filed.iso)): check date and number"
    case .beforeFiling(let kind, let on, let filed):
      "'\(kind.name(.en))' on \(on.iso) is before the review or suit came (\(filed.iso)): check the date"
    case .decidedAlready(let id, let on, let result):
      "#\(id) was decided on \(on.iso) (\(result.name(.en))): record an appeal first with foia dispute '#\(id)' --appealed DATE, or mend what was typed wrong with foia correct '#\(id)'"
    case .answeredAlready(let id):
      "#\(id): the agency's answer is recorded already; a wrong date is mended with foia correct '#\(id)'"
    case .answerAfterDecision(let id, let decided):
      "#\(id) was decided on \(decided.iso), there is nothing more to answer: check the date"
    case .nothingToAppeal(let id, let on):
      "#\(id): nothing is decided on or before \(on.iso) that could be appealed against: record it first with foia dispute '#\(id)' --decided DATE --result RESULT"
    case .appealOfReview(let id):
      "#\(id) is a review, which knows no appeal: a suit against its decision is foia dispute --suit-after-review --filed DATE"
    case .aboutNothing: "say which application it concerns (its number), or with --subject what it is about"
    case .laterDepends(let id, let entry, let kind, let on):
      "it cannot be undone: the later entry #\(entry) of #\(id) ('\(kind.name(.en))', \(on.iso)) rests on it. Correct or undo #\(entry) first"
    case .sameAlready(let entry, let field):
      "the \(field.name(.en)) of #\(entry) is that already: there is nothing to correct"
    }
  }
}
