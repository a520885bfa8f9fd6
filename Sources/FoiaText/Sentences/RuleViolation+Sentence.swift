internal import FoiaCalendar
public import FoiaCore

extension RuleViolation {
  /// What the record cannot take, which rule says so, and the way out.
  public func sentence(_ language: Language) -> String {
    switch (self, language) {
    case (.future(let field, let day, let today), .zh):
      "\(field.name(.zh))\(day.long(.zh))晚于今天（\(today.iso)）：只能登记已经发生的事"
    case (.future(let field, let day, let today), .en):
      "the \(field.name(.en)), \(day.long(.en)), is after today (\(today.iso)): only what has happened can be recorded"
    case (.receiptTooEarly(let day), .zh): "收到日期\(day.iso)早于2008-05-01（《条例》最初施行之日）：请核对年份"
    case (.receiptTooEarly(let day), .en):
      "the date of receipt \(day.iso) is before 2008-05-01, when the first Regulation came into force: check the year"
    case (.arrivedAfterReceived(let arrived, let received), .zh):
      "收件日期\(arrived.iso)晚于收到日期\(received.iso)：先收件，后确认收到"
    case (.arrivedAfterReceived(let arrived, let received), .en):
      "it arrived on \(arrived.iso), after it was received on \(received.iso): arrival comes first"
    case (.arrivalAlone(let channel), .zh):
      "“\(channel.name(.zh))”的申请以提交或签收之日为收到日期（《条例》第三十一条）：请用 --received"
    case (.arrivalAlone(let channel), .en):
      "with the channel '\(channel.name(.en))' the day it is handed over counts as received (art. 31): use --received"
    case (.subReasonOf(let outcome), .zh): "“\(outcome.name(.zh))”没有具体情形：--sub-reason 只用于“其他处理”中的其他"
    case (.subReasonOf(let outcome), .en):
      "'\(outcome.name(.en))' has no sub-reason: --sub-reason goes with the outcome other only"
    case (.channelNotRecorded, .zh): "申请方式“未登记”只用于导入旧台账：请写明申请方式"
    case (.channelNotRecorded, .en): "the channel 'unknown' is for old ledgers only: say how the application came"
    case (.closedBeforeReceipt(let number, let on, let received), .zh):
      "\(number.map { "\($0) " } ?? "")答复日期\(on.iso)早于收到日期\(received.iso)：请核对两个日期"
    case (.closedBeforeReceipt(let number, let on, let received), .en):
      "\(number.map { "\($0): " } ?? "")the decision of \(on.iso) is before the receipt of \(received.iso): check both dates"
    case (.alreadyClosed(let number, let on, let outcome), .zh):
      "\(number) 已于\(on.long(.zh))办结（\(outcome.name(.zh))），不能再次办结：查看 foia show \(number)"
    case (.alreadyClosed(let number, let on, let outcome), .en):
      "\(number) was closed on \(on.long(.en)) (\(outcome.name(.en))) and cannot be closed twice: see foia show \(number)"
    case (.isVoid(let number), .zh): "\(number) 已作废，不能再登记：查看 foia log \(number)"
    case (.isVoid(let number), .en): "\(number) is void, nothing more can be recorded: see foia log \(number)"
    case (.numberTaken(let number), .zh): "编号 \(number) 已被使用：不写 --number 即自动取下一个编号"
    case (.numberTaken(let number), .en): "the number \(number) is taken: leave --number out to get the next one"
    case (.numberOfAnotherYear(let number, let received), .zh):
      "编号 \(number) 与收到日期\(received.iso)不在同一年：编号按收到年度编列"
    case (.numberOfAnotherYear(let number, let received), .en):
      "the number \(number) is not of the year of receipt (\(received.iso)): numbers run by the year of receipt"
    case (.closedWithoutOutcome(let on), .zh): "有答复日期\(on.iso)而无办理结果：两者须同时填写，未办结的都留空"
    case (.closedWithoutOutcome(let on), .en):
      "a date of the decision (\(on.iso)) without an outcome: give both, or neither while it is open"
    case (.outcomeWithoutDate(let outcome), .zh):
      "有办理结果（\(outcome.name(.zh))）而无答复日期：两者须同时填写，未办结的都留空"
    case (.outcomeWithoutDate(let outcome), .en):
      "an outcome (\(outcome.name(.en))) without the date of the decision: give both, or neither while it is open"
    }
  }
}
