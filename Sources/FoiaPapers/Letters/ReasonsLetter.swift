internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// That an applicant of very many applications is to state the reasons (说明理由告知书, art. 35).
struct ReasonsLetter: OfficialLetter {
  let context: LetterContext
  let request: Request

  var page: LetterPage {
    let ground = request.ground.map { say("（\(clause($0))）", " (\(clause($0)))") } ?? ""
    let items = fill(request.items, "需要说明的事项", "what is to be explained")
    let by = request.replyBy.map(date) ?? blank("说明理由的期限", "last day for the reasons")
    let time = Article.regulation(33).cited(language)
    return notice(
      say("政府信息公开申请说明理由告知书", "Request for the reasons of applications for government information"),
      [
        opening(),
        say(
          "\(you)申请公开政府信息的数量、频次明显超过合理范围\(ground)。根据\(excess)，请在\(by)前（含当日）向本机关书面说明理由：\(items)。",
          "The number or frequency of your applications clearly exceeds what is reasonable\(ground). Under \(excess), please state your reasons in writing by \(by), that day included: \(items)."
        ),
        say(
          "本机关认为理由不合理的，不予处理；认为理由合理，但是无法在\(time)规定的期限内答复的，将确定延迟答复的合理期限并告知\(you)。",
          "If we find the reasons unreasonable, the application is not processed; if we find them reasonable but cannot answer within the time of \(time), we shall set a reasonable later day and tell you."
        ),
      ])
  }
}
