internal import FoiaCalendar
internal import FoiaCore

extension MissingGround {
  /// What is missing, and the command that would record it.
  func sentence(_ number: ApplicationNumber, _ language: Language) -> String {
    func command(_ kind: Event.Kind) -> String { kind.command(number, language) ?? "" }
    switch (self, language) {
    case (.clarificationNotAsked, .zh): return "没有登记告知补正。登记：\(command(.clarificationAsked))"
    case (.clarificationNotAsked, .en):
      return "no request for clarification is recorded. Record it: \(command(.clarificationAsked))"
    case (.clarificationWithoutReplyBy(let asked), .zh):
      return "\(asked.iso)告知补正时没有登记补正期限。补登：foia correct \(number) reply-by 日期 --reason 漏登"
    case (.clarificationWithoutReplyBy(let asked), .en):
      return
        "the request of \(asked.iso) has no reply-by day on record. Add it: foia correct \(number) reply-by DATE --reason REASON"
    case (.replyByNotPassed(let day), .zh): return "补正期限\(day.long(.zh))尚未届满"
    case (.replyByNotPassed(let day), .en): return "the reply-by day, \(day.long(.en)), is not over"
    case (.clarificationCame(let day), .zh): return "申请人已于\(day.long(.zh))补正，请按实际办理结果办结"
    case (.clarificationCame(let day), .en):
      return "the clarification came on \(day.long(.en)); close it with what was decided then"
    case (.clarificationNotReceived, .zh): return "没有登记收到补正。登记：\(command(.clarificationReceived))"
    case (.clarificationNotReceived, .en):
      return "no clarification received is recorded. Record it: \(command(.clarificationReceived))"
    case (.feeNotServed, .zh): return "没有登记收费通知送达。登记：\(command(.feeServed))"
    case (.feeNotServed, .en): return "no fee notice served is recorded. Record it: \(command(.feeServed))"
    case (.paymentDayNotPassed(let day), .zh): return "缴费期限\(day.long(.zh))尚未届满"
    case (.paymentDayNotPassed(let day), .en): return "the day for paying, \(day.long(.en)), is not over"
    case (.feePaid(let day), .zh): return "申请人已于\(day.long(.zh))缴费"
    case (.feePaid(let day), .en): return "the fee was paid on \(day.long(.en))"
    case (.earlierAnswer(let alike), .zh):
      return "没有写明原答复：加 --same-as 原申请编号（台账以前的写文号）" + (alike.isEmpty ? "" : "；疑似原申请：\(list(alike, .zh))")
    case (.earlierAnswer(let alike), .en):
      return "the earlier answer is not named: add --same-as NUMBER (of one before the ledger, its document)"
        + (alike.isEmpty ? "" : "; perhaps \(list(alike, .en))")
    case (.earlierAnswerIsItself, .zh): return "原答复不能是本件自身"
    case (.earlierAnswerIsItself, .en): return "the earlier answer cannot be this very application"
    case (.earlierAnswerOfAnother(let other), .zh): return "\(other) 不是同一申请人的申请"
    case (.earlierAnswerOfAnother(let other), .en): return "\(other) is not an application of the same applicant"
    case (.earlierAnswerNotGiven(let other), .zh): return "\(other) 在答复日期以前没有办结，不能作为原答复"
    case (.earlierAnswerNotGiven(let other), .en): return "\(other) was not answered by the date of this decision"
    case (.subReason, .zh):
      return "没有写明具体情形：加 --sub-reason（"
        + SubReason.allCases.map { "\($0.rawValue) \($0.name(.zh))" }.joined(separator: "、") + "）"
    case (.subReason, .en):
      return "the sub-reason is missing: add --sub-reason with one of "
        + SubReason.allCases.map { "\($0.rawValue) (\($0.name(.en)))" }.joined(separator: ", ")
    }
  }

  private func list(_ numbers: [ApplicationNumber], _ language: Language) -> String {
    numbers.prefix(3).map(\.description).joined(separator: language == .zh ? "、" : ", ")
  }
}
