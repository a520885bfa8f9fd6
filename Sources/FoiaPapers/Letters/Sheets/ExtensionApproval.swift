internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

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
