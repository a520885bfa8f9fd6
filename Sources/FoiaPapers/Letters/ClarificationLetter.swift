internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Asks the applicant to clarify the request, and says by when (补正告知书, art. 30).
struct ClarificationLetter: OfficialLetter {
  let context: LetterContext
  let request: Request

  /// What is to be clarified, each point in brackets with its number where there are several.
  private var points: Phrase { told(.points, listedPoints) }

  private var listedPoints: Phrase {
    let listed = request.items.map { Self.points(of: $0) } ?? []
    guard context.isDocument, listed.count > 1 else {
      return fill(
        request.items, orBlank: Phrase(zh: "需要补正的事项", en: "what is to be clarified"), .items, of: entry)
    }
    return listed.enumerated().map { index, point in
      Phrase(zh: "（\((index + 1).inChinese)）\(point)", en: "(\(index + 1)) \(point)")
    }.joined(zh: "；", en: "; ")
  }

  private var entry: EntryID? { application.clarifications.last { $0.asked == request }?.entry }

  private static func points(of text: String) -> [String] {
    text.split { "；;\n".contains($0) }.map { $0.trimmingPrefix { $0.isWhitespace } }.map(String.init)
  }

  var page: LetterPage {
    let rule = Article.regulation(30).cited
    let ground = only(.ground, request.ground) { ground in
      let ground = told(.ground, Phrase(both: clause(ground)))
      return Phrase(zh: "：\(ground.zh)", en: " (\(ground.en))")
    }
    let items = points
    let by = told(request.limit, orBlank: Phrase(zh: "补正期限", en: "last day for the clarification"), of: entry)
    return notice(
      Phrase(zh: "政府信息公开申请补正告知书", en: "Request for clarification of an application for government information"),
      on: request.on,
      [
        opening(until: request.on),
        Phrase(
          zh: "经审查，\(you)的申请内容不明确\(ground.zh)。根据\(rule.zh)，请对下列事项作出补正：\(items.zh)。可以写明所需政府信息的名称、文号或者便于查询的其他特征性描述。",
          en:
            "On examination, what you ask for is unclear\(ground.en). Under \(rule.en), please clarify: \(items.en). You may give the title or document number of the information, or other features by which it can be found."
        ),
        Phrase(
          zh: "请\(by.zh)向本机关提交补正材料。答复期限自本机关收到补正的申请之日起重新计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。",
          en:
            "Please let us have the clarification \(by.en). The time for the answer starts anew on the day we receive it. If it does not come in time without good reason, the application is taken as abandoned and is no longer processed."
        ),
      ])
  }
}
