internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Where, when and by which words was searched, for an answer that nothing is held (检索情况说明).
struct SearchRecord: OfficeSheet {
  let context: LetterContext

  var title: Phrase { Phrase(zh: "政府信息检索情况说明", en: "Record of a search for government information") }

  var table: Table {
    form(
      caseRows + [
        (Phrase(zh: "检索时间", en: "searched on"), .room),
        (
          Phrase(zh: "检索的范围、方式和关键词", en: "where, how and by which words"),
          told(
            .searched,
            answer?.searched.map { Phrase(both: $0) } ?? Phrase(both: "\u{3000}\n\u{3000}\n\u{3000}"))
        ),
        (Phrase(zh: "检索结果", en: "result"), told(.result, result)), field(.unit, application.intake.unit),
        opinion(Phrase(zh: "检索人", en: "searched by")),
      ])
  }

  private var answer: Closing? { application.letterAnswer?.closing }

  private var result: Phrase {
    guard let closing = answer, closing.outcome == .unableNotHeld else { return .room }
    let other = closing.referTo.map { Phrase(zh: "；由\($0)负责公开", en: "; it is for \($0) to disclose") } ?? .empty
    return Phrase(zh: "未检索到申请公开的信息", en: "the information was not found") + other
  }
}

/// The secrecy review before something is disclosed (保密审查表).
struct SecrecySheet: OfficeSheet {
  let context: LetterContext

  var title: Phrase { Phrase(zh: "政府信息公开保密审查表", en: "Secrecy review before disclosure") }

  var table: Table {
    form(
      caseRows + [
        (Phrase(zh: "拟公开的内容", en: "what is to be disclosed"), told(.disclosed, disclosed)),
        field(.unit, application.intake.unit),
        opinion(.unit), opinion(.secrecy, Phrase(zh: "保密审查意见", en: "opinion of the secrecy review")),
      ])
  }

  private var disclosed: Phrase {
    let parts = (application.letterAnswer?.items ?? application.items).map(\.fact)
    let items = parts.filter { $0.outcome == .granted || $0.outcome == .partial }.map { Phrase(both: $0.text) }
    if !items.isEmpty { return items.joined(zh: "；", en: "; ") }
    // Where all is given, it is what is asked for.
    let isWhole = parts.isEmpty && application.letterAnswer?.closing.outcome == .granted
    return Phrase(both: isWhole ? application.intake.subject : "\u{3000}\n\u{3000}")
  }
}

/// The approval of an extension by the head of the disclosure office (延期审批表, art. 33).
struct ExtensionApproval: OfficeSheet {
  let context: LetterContext

  var title: Phrase { Phrase(zh: "政府信息公开申请延期答复审批表", en: "Approval of an extension") }

  var table: Table {
    let fact = application.extensions.last?.fact
    let (name, room) = opinion(
      Phrase(zh: "政府信息公开工作机构负责人意见", en: "opinion of the head of the disclosure office"))
    return form(
      caseRows + [
        (
          Phrase(zh: "延长的期限", en: "length"),
          told(.days, fact.map { Phrase(zh: "\($0.days)个工作日", en: workingDays($0.days)) } ?? .room)
        ),
        (
          Phrase(zh: "延期理由", en: "reason"),
          told(.reason, fact?.reason.map { Phrase(both: $0) } ?? Phrase(both: "\u{3000}\n\u{3000}"))
        ),
        opinion(Phrase(zh: "承办单位意见", en: "opinion of the unit")),
        (name, told(.approver, approved(fact) ?? room)),
        (Phrase(zh: "告知申请人日期", en: "applicant notified on"), told(.notified, fact.map { date($0.on) } ?? .room)),
      ])
  }

  /// What the head of the office agreed to, signed; the day is written by hand, because only that of the notice is on record.
  private func approved(_ fact: Extension?) -> Phrase? {
    guard let fact, let approver = fact.approvedBy else { return nil }
    return Phrase(
      zh: "同意延长\(fact.days)个工作日\n签名：\(approver)\u{3000}\u{3000}\u{3000}年\u{3000}\u{3000}月\u{3000}\u{3000}日",
      en: "agreed: \(workingDays(fact.days)) more\nSigned: \(approver)        Date:")
  }
}

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
