internal import FoiaCalendar
public import FoiaCore

extension Event.Kind {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.founded, .zh): "新建台账"
    case (.founded, .en): "founded"
    case (.imported, .zh): "导入台账"
    case (.imported, .en): "imported"
    case (.calendarAdded, .zh): "补充放假安排"
    case (.calendarAdded, .en): "added to the calendar"
    case (.registered, .zh): "登记"
    case (.registered, .en): "registered"
    case (.confirmed, .zh): "与申请人确认"
    case (.confirmed, .en): "confirmed with the applicant"
    case (.assigned, .zh): "转办（承办）"
    case (.assigned, .en): "assigned"
    case (.clarificationAsked, .zh): "告知补正"
    case (.clarificationAsked, .en): "clarification asked"
    case (.clarificationReceived, .zh): "收到补正"
    case (.clarificationReceived, .en): "clarification received"
    case (.reasonsAsked, .zh): "要求说明理由"
    case (.reasonsAsked, .en): "reasons asked"
    case (.reasonsReceived, .zh): "收到理由说明"
    case (.reasonsReceived, .en): "reasons received"
    case (.feeServed, .zh): "发出收费通知"
    case (.feeServed, .en): "fee notice served"
    case (.feePaid, .zh): "完成缴费"
    case (.feePaid, .en): "fee paid"
    case (.consultationSent, .zh): "发出征求意见书"
    case (.consultationSent, .en): "consultation sent"
    case (.consultationServed, .zh): "征求意见书送达"
    case (.consultationServed, .en): "consultation served"
    case (.applicantTold, .zh): "告知申请人征求意见"
    case (.applicantTold, .en): "applicant told of the consultation"
    case (.consultationReturned, .zh): "收到意见"
    case (.consultationReturned, .en): "opinion received"
    case (.extended, .zh): "延期答复（经批准）"
    case (.extended, .en): "extended"
    case (.deferred, .zh): "延迟答复"
    case (.deferred, .en): "deferred"
    case (.itemAdded, .zh): "分项登记"
    case (.itemAdded, .en): "item added"
    case (.closed, .zh): "办结（作出答复）"
    case (.closed, .en): "closed"
    case (.dispatched, .zh): "发出"
    case (.dispatched, .en): "dispatched"
    case (.answerServed, .zh): "送达"
    case (.answerServed, .en): "served"
    case (.redoOrdered, .zh): "责令重新答复"
    case (.redoOrdered, .en): "new answer ordered"
    case (.redoAnswered, .zh): "重新答复"
    case (.redoAnswered, .en): "answered anew"
    case (.disputeFiled, .zh): "收到复议申请／起诉"
    case (.disputeFiled, .en): "review or suit filed"
    case (.disputeAnswered, .zh): "向复议机关／法院提交答复"
    case (.disputeAnswered, .en): "answered the organ"
    case (.disputeDecided, .zh): "复议决定／裁判"
    case (.disputeDecided, .en): "review or suit decided"
    case (.disputeAppealed, .zh): "上诉"
    case (.disputeAppealed, .en): "appealed"
    case (.figuresSet, .zh): "录入主动公开数据"
    case (.figuresSet, .en): "disclosure figures set"
    case (.corrected, .zh): "更正登记"
    case (.corrected, .en): "corrected"
    case (.reopened, .zh): "恢复办理"
    case (.reopened, .en): "reopened"
    case (.voided, .zh): "作废"
    case (.voided, .en): "voided"
    case (.undone, .zh): "撤销录入"
    case (.undone, .en): "undone"
    case (.erased, .zh): "删除个人信息"
    case (.erased, .en): "personal data erased"
    case (.frozen, .zh): "年报定稿存档"
    case (.frozen, .en): "filed"
    case (.waived, .zh): "说明放行"
    case (.waived, .en): "waived"
    }
  }
}

extension Entry {
  /// One entry as a sentence with its handle: `#14 2025-03-31 办结（作出答复）2025-0001：予以公开（2025-04-01 王芳录入）`; with what
  /// it changed, and what took its place.
  ///
  /// - Parameter showsPersonal: shows the personal values that a correction changed.
  public func sentence(
    number: ApplicationNumber?, _ telling: Telling?, _ language: Language, showsPersonal: Bool = false
  ) -> String {
    // The day of a correction is that of the entry it corrects, and told there.
    let day = event.kind == .corrected ? "" : event.effective.map { " \($0.iso)" } ?? ""
    let about = number.map { " \($0)" } ?? dispute.map { " #\($0)" } ?? ""
    let detail = amendment(telling, language, showsPersonal: showsPersonal) ?? event.detail(language)
    let fate = (telling?.successors ?? []).map { $0.fate(language) }.joined()
    switch language {
    case .zh:
      return
        "#\(seq)\(day) \(event.kind.name(.zh))\(about)\(detail.isEmpty ? "" : "：\(detail)")（\(recording.day.iso) \(recording.by)录入）\(fate)"
    case .en:
      return
        "#\(seq)\(day) \(event.kind.name(.en))\(about)\(detail.isEmpty ? "" : ": \(detail)") (recorded \(recording.day.iso) by \(recording.by))\(fate)"
    }
  }
}

extension Closing {
  /// The outcome, and where it is `other` what kind of other.
  public func outcomeName(_ language: Language) -> String {
    guard let subReason, let group = Form.place(of: outcome.code)?.group else { return outcome.name(language) }
    switch language {
    case .zh: return "\(group.name(.zh))（\(subReason.name(.zh))）"
    case .en: return "\(group.name(.en)): \(subReason.name(.en))"
    }
  }

  /// The outcome for a column: the two of the form's longest labels by what offices call them.
  public func shortOutcomeName(_ language: Language) -> String {
    switch (outcome, language) {
    case (.otherNoClarification, .zh): "其他处理（逾期不补正）"
    case (.otherNoClarification, .en): "Not clarified in time"
    case (.otherUnpaidFee, .zh): "其他处理（逾期未缴费）"
    case (.otherUnpaidFee, .en): "Fee not paid in time"
    default: outcomeName(language)
    }
  }

  /// What is recorded beside the outcome and its date, field by field.
  public func facts(_ language: Language) -> [(Field, String)] {
    let all: [(Field, String?)] = [
      (.document, document), (.reason, reason), (.basis, basis), (.searched, searched), (.referTo, referTo),
      (.sameAs, sameAs), (.approvedBy, approvedBy), (.waiver, waiver),
    ]
    return all.compactMap { field, value in value.map { (field, $0) } }
  }
}
