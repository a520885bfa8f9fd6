internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// What the applicant is to clarify, and by when (补正告知书, art. 30).
struct ClarificationLetter: OfficialLetter {
  let context: LetterContext
  let request: Request

  var page: LetterPage {
    let rule = Article.regulation(30).cited(language)
    let ground = request.ground.map { say("：\(clause($0))", " (\(clause($0)))") } ?? ""
    let items = fill(request.items, "需要补正的事项", "what is to be clarified")
    let by = request.replyBy.map(date) ?? blank("补正期限", "last day for the clarification")
    return notice(
      say("政府信息公开申请补正告知书", "Request for clarification of an application for government information"),
      [
        opening(),
        say(
          "经审查，\(you)的申请内容不明确\(ground)。根据\(rule)，请对下列事项作出补正：\(items)。可以写明所需政府信息的名称、文号或者便于查询的其他特征性描述。",
          "On examination, what you ask for is unclear\(ground). Under \(rule), please clarify: \(items). You may give the title or document number of the information, or other features by which it can be found."
        ),
        say(
          "请在\(by)前（含当日）向本机关提交补正材料。答复期限自本机关收到补正的申请之日起重新计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。",
          "Please let us have the clarification by \(by), that day included. The time for the answer starts anew on the day we receive it. If it does not come in time without good reason, the application is taken as abandoned and is no longer processed."
        ),
      ])
  }
}
