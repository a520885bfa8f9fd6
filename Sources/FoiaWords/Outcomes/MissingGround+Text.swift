internal import FoiaCalendar
internal import FoiaCore

extension MissingGround {
  /// What is missing, and the command that would record it.
  func text(_ number: ApplicationNumber) -> FaultText {
    switch self {
    case .clarificationNotAsked:
      return FaultText(
        zh: "没有登记告知补正", en: "no request for clarification is recorded",
        wayOut: recording(.clarificationAsked, of: number))
    case .clarificationWithoutReplyBy(let asked):
      let hint = CorrectSyntax.hint(number, .replyBy, .placeholder(ValueKind.date.placeholder))
      return FaultText(
        zh: "\(asked.iso)告知补正时没有登记补正期限", en: "the request of \(asked.iso) has no reply-by day on record",
        wayOut: Phrase(zh: "补登用 \(hint.zh)", en: "add it with \(hint.en)"))
    case .replyByNotPassed(let day):
      return FaultText(zh: "补正期限\(day.long.zh)尚未届满", en: "the reply-by day, \(day.long.en), is not over")
    case .clarificationCame(let day):
      return FaultText(
        zh: "申请人已于\(day.long.zh)补正", en: "the clarification came on \(day.long.en)",
        wayOut: Phrase(zh: "请按实际办理结果办结", en: "close it with what was decided then"))
    case .clarificationNotReceived:
      return FaultText(
        zh: "没有登记收到补正", en: "no clarification received is recorded",
        wayOut: recording(.clarificationReceived, of: number))
    case .feeNotServed:
      return FaultText(
        zh: "没有登记收费通知送达", en: "no fee notice served is recorded", wayOut: recording(.feeServed, of: number))
    case .paymentDayNotPassed(let day):
      return FaultText(zh: "缴费期限\(day.long.zh)尚未届满", en: "the day for paying, \(day.long.en), is not over")
    case .feePaid(let day):
      return FaultText(zh: "申请人已于\(day.long.zh)缴费", en: "the fee was paid on \(day.long.en)")
    case .earlierAnswer(let alike):
      let option = CloseSyntax.sameAs.flag
      let numbers = alike.prefix(3).map { Phrase(both: $0.description) }.joined(zh: "、", en: ", ")
      let perhaps = alike.isEmpty ? .empty : Phrase(zh: "；疑似原申请：", en: "; perhaps ") + numbers
      return FaultText(
        zh: "没有写明原答复", en: "the earlier answer is not named",
        wayOut: Phrase(
          zh: "加 \(option) 原申请编号（台账以前的写文号）", en: "add \(option) NUMBER (of one before the ledger, its document)")
          + perhaps)
    case .earlierAnswerIsItself:
      return FaultText(zh: "原答复不能是本件自身", en: "the earlier answer cannot be this very application")
    case .earlierAnswerOfAnother(let other):
      return FaultText(zh: "\(other) 不是同一申请人的申请", en: "\(other) is not an application of the same applicant")
    case .earlierAnswerNotGiven(let other):
      return FaultText(
        zh: "\(other) 在答复日期以前没有办结，不能作为原答复", en: "\(other) was not answered by the date of this decision")
    case .subReason:
      let option = CloseSyntax.subReason.flag
      let reasons = SubReason.allCases.map { reason in
        Phrase(zh: "\(reason.rawValue) \(reason.name.zh)", en: "\(reason.rawValue) (\(reason.name.en))")
      }.joined(zh: "、", en: ", ")
      return FaultText(
        zh: "没有写明具体情形", en: "the sub-reason is missing",
        wayOut: Phrase(zh: "加 \(option)（\(reasons.zh)）", en: "add \(option) with one of \(reasons.en)"))
    }
  }

  /// The command that records what is missing; nil for what no command of its own records.
  private func recording(_ kind: Event.Kind, of number: ApplicationNumber) -> Phrase? {
    kind.command(number).map { hint in Phrase(zh: "登记用 \(hint.zh)", en: "record it with \(hint.en)") }
  }
}
