internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// What an answer goes through before it is given: the draft, and every opinion on it (审批表).
struct ApprovalSheet: OfficeSheet {
  let context: LetterContext

  var title: Phrase { Phrase(zh: "政府信息公开申请答复审批表", en: "Approval of a reply") }

  var table: Table {
    let answer = application.letterAnswer?.closing
    return form(
      caseRows + [
        field(.identity, application.intake.personal?.identity),
        (Phrase(zh: "拟办结果", en: "draft answer"), told(.outcome, answer?.outcomeName ?? .room)),
        (Phrase(zh: "依据和理由", en: "rules and reasons"), told(.reason, reasons(answer))),
        field(.document, answer?.document),
        opinion(.unit), opinion(.secrecy), opinion(.legal),
        opinion(.office, Phrase(zh: "政府信息公开工作机构负责人意见", en: "head of the disclosure office")), opinion(.leader),
      ])
  }

  private func reasons(_ answer: Closing?) -> Phrase {
    guard let answer else { return Phrase(both: "\u{3000}\n\u{3000}") }
    let own = [answer.basis, answer.reason].compactMap(\.self).map { Phrase(both: $0) }
    let all = [basis(of: answer.outcome, in: answer)].filter { !$0.isEmpty } + own
    return all.isEmpty ? .room : all.joined(zh: "；", en: "; ")
  }
}
