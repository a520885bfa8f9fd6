internal import FoiaCalendar
internal import FoiaCore

extension MissingGround {
  /// What is missing, and the command that would record it.
  func text(_ number: ApplicationNumber, _ outcome: Outcome, by supply: GroundSupply) -> FaultText {
    switch self {
    case .clarificationNotAsked:
      return FaultText(
        zh: "没有登记告知补正", en: "no request for clarification is recorded",
        wayOut: recording(supply, of: number))
    case .clarificationWithoutReplyBy(let asked, let entry):
      let hint = CorrectSyntax.hint(number, .replyBy, of: entry, .placeholder(ValueKind.date.placeholder))
      return FaultText(
        zh: "\(asked.inChinese)告知补正时没有登记补正期限", en: "the request of \(asked.iso) has no reply-by day on record",
        wayOut: Phrase(zh: "补登用 \(hint.zh)", en: "add it with \(hint.en)"))
    case .replyByNotPassed(let day):
      return FaultText(zh: "补正期限\(day.long.zh)尚未届满", en: "the reply-by day, \(day.long.en), is not over")
    case .clarificationNotServed(let asked, let days):
      let hint = CommandHint(
        .serve, .number(number), .option(ServeSyntax.letter, LetterCode.clarification.rawValue),
        .option(DeliveryOptions.served))
      let time = Request.Limit.workingDays(days).text
      return FaultText(
        zh: "\(asked.inChinese)告知补正，期限\(time.zh)，没有登记送达",
        en: "the request of \(asked.iso) is to be answered \(time.en), which is not recorded",
        wayOut: Phrase(zh: "登记用 \(hint.zh)", en: "record it with \(hint.en)"))
    case .clarificationCame(let day):
      return FaultText(
        zh: "申请人已于\(day.long.zh)补正", en: "the clarification came on \(day.long.en)",
        wayOut: Phrase(zh: "请按实际办理结果办结", en: "close it with what was decided then"))
    case .clarificationNotReceived:
      return FaultText(
        zh: "没有登记收到补正", en: "no clarification received is recorded",
        wayOut: recording(supply, of: number))
    case .feeNotServed:
      return FaultText(
        zh: "没有登记收费通知送达", en: "no fee notice served is recorded", wayOut: recording(supply, of: number))
    case .paymentDayNotPassed(let day):
      return FaultText(zh: "缴费期限\(day.long.zh)尚未届满", en: "the day for paying, \(day.long.en), is not over")
    case .feePaid(let day):
      return FaultText(zh: "申请人已于\(day.long.zh)缴费", en: "the fee was paid on \(day.long.en)")
    case .earlierAnswer(let alike):
      let numbers = alike.prefix(3).map { Phrase(both: $0.description) }.joined(zh: "、", en: ", ")
      let perhaps = alike.isEmpty ? .empty : Phrase(zh: "；疑似原申请：", en: "; perhaps ") + numbers
      return FaultText(
        zh: "没有写明原答复", en: "the earlier answer is not named",
        wayOut: naming(.sameAs, of: number, outcome, by: supply) + perhaps)
    case .earlierAnswerIsItself:
      return FaultText(zh: "原答复不能是本件自身", en: "the earlier answer cannot be this very application")
    case .earlierAnswerOfAnother(let other):
      return FaultText(zh: "\(other) 不是同一申请人的申请", en: "\(other) is not an application of the same applicant")
    case .earlierAnswerNotGiven(let other):
      return FaultText(
        zh: "\(other) 在答复日期以前没有办结，不能作为原答复", en: "\(other) was not answered by the date of this decision")
    case .subReason:
      let reasons = SubReason.allCases.map { reason in
        Phrase(zh: "\(reason.rawValue) \(reason.name.zh)", en: "\(reason.rawValue) (\(reason.name.en))")
      }.joined(zh: "、", en: ", ")
      return FaultText(
        zh: "没有写明具体情形", en: "the sub-reason is missing",
        wayOut: naming(.subReason, of: number, outcome, by: supply, among: reasons))
    }
  }

  /// The command of the step that records what is missing; nil if no step can.
  private func recording(_ supply: GroundSupply, of number: ApplicationNumber) -> Phrase? {
    switch supply {
    case .closing(let step), .correcting(let step):
      step?.command(number).map { hint in Phrase(zh: "登记用 \(hint.zh)", en: "record it with \(hint.en)") }
    }
  }

  /// How the earlier answer or the sub-reason is named: by an option of the closing, or by a field of the correction.
  private func naming(
    _ field: Field, of number: ApplicationNumber, _ outcome: Outcome, by supply: GroundSupply, among: Phrase? = nil
  ) -> Phrase {
    let known = among.map { Phrase(zh: "（\($0.zh)）", en: " with one of \($0.en)") }
    switch supply {
    case .closing where field == .sameAs:
      let option = CloseSyntax.sameAs.flag
      return Phrase(
        zh: "加 \(option) 原申请编号（台账以前的写文号）", en: "add \(option) NUMBER (of one before the ledger, its document)")
    case .closing: return Phrase(zh: "加 --\(field.flag)", en: "add --\(field.flag)") + (known ?? .empty)
    case .correcting:
      let hint = CorrectSyntax.hint(number, outcome, with: field)
      return Phrase(zh: "一并更正：\(hint.zh)", en: "correct both at once: \(hint.en)") + (known ?? .empty)
    }
  }
}
